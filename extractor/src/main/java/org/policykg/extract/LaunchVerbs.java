package org.policykg.extract;

import static java.util.stream.Collectors.toMap;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.policykg.lexicon.Lexicon;
import org.policykg.lexicon.Segmenter.Word;
import org.policykg.lexicon.WordTree;
import org.policykg.model.InitiativeKind;
import org.policykg.ontology.Table;

/** The verbs whose object is a program, from {@code launch-verbs.tsv}. */
final class LaunchVerbs {
  private static final Pattern BETWEEN =
      Pattern.compile(
          "(?:了|新一轮|第[0-9一二三四五六七八九十]+届|首届|[0-9一二三四五六七八九十两]+[个家场项期批]|一批|系列|全新|全市|全省|全县|全区)*");

  // what may close it
  private static final String BETWEEN_ENDS = "了轮届个家场项期批列新市省县区";

  // a verb and what stands between
  private static final int LONGEST = 14;

  private static final int SHORTEST = 2;
  private static final Set<InitiativeKind> PAPERS =
      EnumSet.of(InitiativeKind.POLICY, InitiativeKind.PLAN);

  private final Map<String, Optional<InitiativeKind>> kinds = new HashMap<>();
  private final Set<String> inside = new HashSet<>();
  private final Set<String> concrete = new HashSet<>();
  private final WordTree<String> verbs;
  private final Pattern onlyAdverbs;
  private final WholeWords whole;

  LaunchVerbs(Lexicon lexicon) {
    whole = new WholeWords(lexicon);
    onlyAdverbs = Pattern.compile(lexicon.anyOf("adverbs.tsv") + "{1,3}");
    for (Table.Row row : lexicon.table("launch-verbs.tsv").rows()) {
      kinds.put(
          row.key(),
          row.get("kind").isEmpty()
              ? Optional.empty()
              : Optional.of(row.constant("kind", InitiativeKind.class)));
      if (row.get("inside").equals("yes")) {
        inside.add(row.key());
      }
      if (row.get("concrete").equals("yes")) {
        concrete.add(row.key());
      }
    }
    verbs =
        WordTree.byEnd(kinds.keySet().stream().collect(toMap(Function.identity(), verb -> verb)));
  }

  /** The phrases that nothing cuts. */
  WholeWords whole() {
    return whole;
  }

  /** The verb that ends right before an index, a count or 第N届 between them passed over. */
  Optional<String> before(String text, int index) {
    boolean apart = index > 0 && BETWEEN_ENDS.indexOf(text.charAt(index - 1)) >= 0;
    int from = Math.max(0, index - LONGEST);
    int least = apart ? from : Math.max(from, index - 1);
    for (int cut = index; cut > least; cut--) {
      Optional<String> verb = verbs.longest(text, from, cut);
      if (verb.isPresent()
          && (cut == index || BETWEEN.matcher(text).region(cut, index).matches())) {
        return verb;
      }
    }
    return Optional.empty();
  }

  /** The kind that the verb before an index lends to what it launches. */
  Optional<InitiativeKind> kindLentBefore(String text, int index) {
    Optional<String> verb = before(text, index);
    return verb.isPresent() ? kinds.getOrDefault(verb.get(), Optional.empty()) : Optional.empty();
  }

  /** Whether a word is a launching verb. */
  boolean isVerb(String word) {
    return kinds.containsKey(word);
  }

  /** Whether a verb that stands in no name begins at an index: 入选. */
  boolean launches(String text, int index) {
    int end = Math.min(text.length(), index + SHORTEST);
    String verb = text.substring(index, end);
    return isVerb(verb) && !inside.contains(verb);
  }

  /** Whether what the verb launches is one existing thing. */
  boolean isConcrete(String verb) {
    return concrete.contains(verb);
  }

  /**
   * The verb that ends at an index and opens a name there. A verb that also stands inside names
   * opens one only where its clause begins, adverbs and other launching verbs before it passed
   * over.
   */
  Optional<String> endingAt(Phrase phrase, int from, int index) {
    Optional<String> verb = longestWhole(phrase, verbs.all(phrase.text(), from, index), index);
    if (verb.isEmpty()
        || NOUN_AFTER.indexOf(phrase.text().charAt(index)) >= 0
        || whole.cut(phrase.text(), index)) {
      return Optional.empty();
    }
    return !inside.contains(verb.get()) || opensClause(phrase, from, index - verb.get().length())
        ? verb
        : Optional.empty();
  }

  /** The longest of the verbs that end at an index before which no word is cut. */
  private static Optional<String> longestWhole(Phrase phrase, List<String> verbs, int index) {
    for (int i = verbs.size() - 1; i >= 0; i--) {
      if (phrase.wordBegins(index - verbs.get(i).length())) {
        return Optional.of(verbs.get(i));
      }
    }
    return Optional.empty();
  }

  private boolean opensClause(Phrase phrase, int from, int index) {
    if (index <= from || onlyAdverbs.matcher(phrase.text().substring(from, index)).matches()) {
      return true;
    }
    Optional<Word> before = phrase.wordEndingAt(index);
    return before.isPresent()
        && before.get().begin() >= from
        && isPassedOver(before.get())
        && opensClause(phrase, from, before.get().begin());
  }

  private boolean isPassedOver(Word word) {
    return ADVERBIAL.contains(word.nature())
        || onlyAdverbs.matcher(word.text()).matches()
        || isVerb(word.text());
  }

  // 对接和…, 提升、…: a verb joined to another word is a noun
  private static final String NOUN_AFTER = "和与及、的";
  private static final Set<String> ADVERBIAL = Set.of("d", "ad", "a", "t", "c", "ns");

  /**
   * Where the modifiers before a quotation begin: behind the launching verb, or at the quotation
   * where none is near (提振消费 in 实施提振消费“五大工程”).
   */
  int objectBegin(Phrase phrase, int quotation) {
    if (before(phrase.text(), quotation).isPresent()) {
      return quotation + 1;
    }
    int from = clauseBegin(phrase.text(), quotation);
    for (int begin = quotation - 2; begin > from; begin--) {
      Optional<String> verb =
          phrase.wordBegins(begin) ? endingAt(phrase, from, begin) : Optional.empty();
      if (verb.isPresent()) {
        return firstOf(phrase, from, begin, verb.get());
      }
    }
    if (from > 0 && quotation - from >= 2 && quotation - from <= 16) {
      return from;
    }
    return quotation + 1;
  }

  /**
   * Of launching verbs in a row, what stands behind the first belongs to the name: 修订|优化民宿服务条例; so
   * does all that stands behind a verb by which papers are issued: 出台了|加快推进民宿发展方案.
   */
  int firstOf(Phrase phrase, int from, int index, String verb) {
    int begin = index - verb.length();
    Optional<String> before = endingAt(phrase, from, begin);
    if (isConcrete(verb)) {
      return index;
    }
    if (before.isPresent() && isConcrete(before.get())) {
      return begin;
    }
    for (int first = begin; first > from; ) {
      int behind = phrase.text().charAt(first - 1) == '了' ? first - 1 : first;
      Optional<String> earlier = endingAt(phrase, from, behind);
      if (earlier.isEmpty()) {
        return index;
      }
      if (issues(earlier.get())) {
        return first;
      }
      first = behind - earlier.get().length();
    }
    return index;
  }

  /** Whether papers are what a verb launches: 出台, 编制. */
  private boolean issues(String verb) {
    Optional<InitiativeKind> kind = kinds.getOrDefault(verb, Optional.empty());
    return kind.isPresent() && PAPERS.contains(kind.get());
  }

  private static int clauseBegin(String text, int index) {
    int begin = index;
    while (begin > 0 && standsInPhrase(text.charAt(begin - 1))) {
      begin--;
    }
    return begin;
  }

  private static boolean standsInPhrase(char c) {
    return Phrase.isNameCharacter(c);
  }
}
