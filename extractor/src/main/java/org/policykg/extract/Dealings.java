package org.policykg.extract;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.policykg.lexicon.Letters;
import org.policykg.lexicon.Lexicon;
import org.policykg.resolve.Moment;

/**
 * What is dealt in with others: 对东盟出口, 与共建国家双向投资. The preposition is part of the indicator, the
 * adverb behind the others is not.
 */
final class Dealings {
  private static final int LONGEST = 26;

  private final Set<String> prepositions;
  private final Letters first;
  private final List<String> heads;
  private final Set<String> sums;

  Dealings(Lexicon lexicon) {
    prepositions = LeadingWords.words(lexicon, "dealing");
    first = Letters.firstOf(prepositions);
    sums = LeadingWords.words(lexicon, "sum");
    heads = lexicon.words("dealing-heads.tsv");
  }

  /** The indicator that fills a stretch, where it begins with those who are dealt with. */
  Optional<String> at(ParsedSentence parse, int begin, int end) {
    String text = parse.text();
    if (end - begin > LONGEST
        || end - begin < 4
        || !first.has(text.charAt(begin))
        || !prepositions.contains(text.substring(begin, begin + 1))
        || !parse.startsWord(begin)
        || namesTime(parse, begin, end)) {
      return Optional.empty();
    }
    String phrase = text.substring(begin, end);
    String head = head(phrase);
    return head.isEmpty()
        ? Optional.empty()
        : Optional.of(withoutSum(phrase.substring(0, phrase.length() - head.length())) + head);
  }

  private static boolean namesTime(ParsedSentence parse, int begin, int end) {
    for (Moment moment : parse.moments()) {
      if (moment.begin() >= begin && moment.end() <= end) {
        return true;
      }
    }
    return false;
  }

  /** The longest head behind those who are dealt with; empty where there is none. */
  private String head(String phrase) {
    String longest = "";
    for (String head : heads) {
      if (head.length() > longest.length()
          && phrase.length() > head.length() + 2
          && phrase.endsWith(head)) {
        longest = head;
      }
    }
    return longest;
  }

  private String withoutSum(String others) {
    String left = others;
    for (Optional<String> sum = sum(left); sum.isPresent(); sum = sum(left)) {
      left = left.substring(0, left.length() - sum.get().length());
    }
    return left;
  }

  private Optional<String> sum(String others) {
    for (String word : sums) {
      if (others.length() > word.length() + 2 && others.endsWith(word)) {
        return Optional.of(word);
      }
    }
    return Optional.empty();
  }

  /** 对东盟、美国出口: the preposition in front of the first of a list is that of all. */
  Optional<String> preposition(List<String> items, String tail) {
    if (!opens(items.get(0))) {
      return Optional.empty();
    }
    for (String item : items.subList(1, items.size())) {
      if (opens(item)) {
        return Optional.empty();
      }
    }
    String last = items.get(items.size() - 1) + tail;
    for (String head : heads) {
      if (last.endsWith(head)) {
        return Optional.of(items.get(0).substring(0, 1));
      }
    }
    return Optional.empty();
  }

  /** Whether an item has a preposition; one that is all shared has nothing left. */
  private boolean opens(String item) {
    return !item.isEmpty() && prepositions.contains(item.substring(0, 1));
  }
}
