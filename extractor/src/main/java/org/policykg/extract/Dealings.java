package org.policykg.extract;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.policykg.lexicon.Letters;
import org.policykg.lexicon.Lexicon;

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
        || parse.moments().stream().anyMatch(m -> m.begin() >= begin && m.end() <= end)) {
      return Optional.empty();
    }
    String phrase = text.substring(begin, end);
    return heads.stream()
        .filter(head -> phrase.endsWith(head) && phrase.length() > head.length() + 2)
        .reduce((a, b) -> a.length() >= b.length() ? a : b)
        .map(head -> withoutSum(phrase.substring(0, phrase.length() - head.length())) + head);
  }

  private String withoutSum(String others) {
    String left = others;
    for (Optional<String> sum = sum(left); sum.isPresent(); sum = sum(left)) {
      left = left.substring(0, left.length() - sum.get().length());
    }
    return left;
  }

  private Optional<String> sum(String others) {
    return sums.stream()
        .filter(word -> others.length() > word.length() + 2)
        .filter(others::endsWith)
        .findFirst();
  }

  /** 对东盟、美国出口: the preposition in front of the first of a list is that of all. */
  Optional<String> preposition(List<String> items, String tail) {
    String first = items.get(0);
    boolean shared =
        prepositions.contains(first.substring(0, 1))
            && items.stream()
                .skip(1)
                .noneMatch(item -> prepositions.contains(item.substring(0, 1)));
    boolean dealt = heads.stream().anyMatch((items.get(items.size() - 1) + tail)::endsWith);
    return shared && dealt ? Optional.of(first.substring(0, 1)) : Optional.empty();
  }
}
