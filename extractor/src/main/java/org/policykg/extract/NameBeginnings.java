package org.policykg.extract;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.policykg.lexicon.Glance;
import org.policykg.lexicon.Lexicon;
import org.policykg.lexicon.Segmenter.Word;

/** Finds where an unquoted name begins. */
final class NameBeginnings {
  // 全长25公里, 总投资50亿元的, 第7届
  private static final String QUANTITY =
      "(?:全长|总投资|总规模|投资|占地)?约?[0-9.]+[万亿]?[余多]?(?:公里|米|亩|元|平方米|平方公里|千米)的?|第[0-9一二三四五六七八九十]+届|[0-9]+[余多]?[个家项座处条场次批支所片]";
  // 两届, 首期100亿元, 前5月, 3月|18日, 一季度, 17.: said of what is named behind it
  private static final String COUNTED_WORDS =
      "(?:[两三四五六七八九]|[0-9]{1,2})届|第一[场次]|首期(?:约|总?规模)?[0-9.]+[万亿]?元(?:规模)?的?|当地|我[国省市县区州]"
          + "|前[0-9]{1,2}个?月|[0-9]{1,2}日(?![游内圈])|[一二三四]季度|[上下]半年|距离|下一[站场届]|未来[0-9一二两三四五六七八九十]年|[0-9]{1,2}\\.(?![0-9])|左右";
  private static final Glance COUNTED = Glance.of(COUNTED_WORDS);
  private static final Pattern MAY_OPEN = Pattern.compile("新一轮|届|系列|[0-9]");
  private static final Glance GOOD_THINGS = Glance.of("房|社区|小区|城区|家庭|家风|品|书|人|网民|事|物");
  // a name begins with no particle, preposition, conjunction or adverb
  private static final Set<String> NEVER_FIRST =
      Set.of("u", "uj", "ul", "uz", "ug", "ud", "y", "p", "c", "d", "w");
  private static final Set<String> SKIPPED = Set.of("t", "d", "c", "p", "r", "u", "uj", "ul");

  private final LaunchVerbs verbs;
  private final Set<String> stops;
  private final Glance openers;
  private final WholeWords whole;

  NameBeginnings(Lexicon lexicon, LaunchVerbs verbs) {
    this.verbs = verbs;
    whole = verbs.whole();
    stops = Set.copyOf(lexicon.words("name-stops.tsv"));
    openers = Glance.of(lexicon.anyOf("name-openers.tsv") + "|" + QUANTITY + "|" + COUNTED_WORDS);
  }

  /** How the name is introduced. */
  enum Launch {
    NONE,
    VERB,
    CONCRETE;

    Launch stronger(Launch other) {
      return compareTo(other) >= 0 ? this : other;
    }
  }

  /** Where a name begins, and what stands before it. */
  record Beginning(int index, Launch launch) {}

  /**
   * The beginning of a name.
   *
   * @param from where its clause, or its member of a list, begins
   * @param head where its head noun begins
   * @param program whether the head noun makes it a plan, a campaign or a policy, whose name may
   *     begin with a verb
   */
  Beginning of(Phrase phrase, int from, int head, boolean program) {
    for (int at = head; at > from; at--) {
      if (!phrase.wordBegins(at)) {
        continue;
      }
      Optional<String> verb = head - at < 2 ? Optional.empty() : verbs.endingAt(phrase, from, at);
      if (verb.isPresent()) {
        int first = program ? verbs.firstOf(phrase, from, at, verb.get()) : at;
        return new Beginning(opened(phrase, first, head), launchOf(verb.get()));
      }
      Optional<Word> before = phrase.wordEndingAt(at);
      if (before.isPresent() && stops.contains(before.get().text())) {
        return new Beginning(opened(phrase, at, head), launchBefore(phrase, from, before.get()));
      }
    }
    return new Beginning(opened(phrase, skipped(phrase, from, head), head), Launch.NONE);
  }

  /** Whether a word of a phrase may be a name's first. */
  boolean mayBegin(Phrase phrase, Word word) {
    return !NEVER_FIRST.contains(word.nature())
        && !opens(phrase.text(), word.begin())
        && !isComplement(phrase, word.begin())
        && !whole.cut(phrase.text(), word.begin());
  }

  /** 全省, 首个: words in front of a name; 新一轮 and 首届 may belong to it. */
  private boolean opens(String text, int begin) {
    if (!openers.mayBegin(text.charAt(begin))) {
      return false;
    }
    if (COUNTED.at(text, begin)) {
      return true;
    }
    int end = openers.end(text, begin);
    return end >= 0 && !MAY_OPEN.matcher(text.substring(begin, end)).find();
  }

  private Launch launchOf(String verb) {
    return verbs.isConcrete(verb) ? Launch.CONCRETE : Launch.VERB;
  }

  /** 推行的, 设立总规模4亿元的, 以…为: a stop word behind a verb of the same clause still launches. */
  private Launch launchBefore(Phrase phrase, int from, Word stop) {
    if (stop.text().equals("以") || stop.text().equals("是")) {
      return Launch.VERB;
    }
    if (stop.text().equals("了") || stop.text().equals("起")) {
      return verbs.endingAt(phrase, from, stop.begin()).map(this::launchOf).orElse(Launch.NONE);
    }
    if (!stop.text().equals("的")) {
      return Launch.NONE;
    }
    for (int at = stop.begin(); at > from; at--) {
      Optional<String> verb = verbs.endingAt(phrase, from, at);
      if (verb.isPresent() && verbs.isConcrete(verb.get())) {
        return Launch.CONCRETE;
      }
    }
    return Launch.NONE;
  }

  private static int skipped(Phrase phrase, int from, int head) {
    int begin = from;
    for (int i = phrase.wordAt(from);
        i < phrase.count() && isSkipped(phrase.word(i), begin, head);
        i++) {
      begin = phrase.word(i).end();
    }
    return begin;
  }

  private static boolean isSkipped(Word word, int begin, int head) {
    return word.begin() == begin
        && word.end() < head
        && (SKIPPED.contains(word.nature()) || word.text().equals("要求"));
  }

  /** Whether 好 says how the verb before it is done: 建设|好|…平台; not so in 建设好房子. */
  private static boolean isComplement(Phrase phrase, int index) {
    return index > 0
        && phrase.text().charAt(index) == '好'
        && phrase.wordBegins(index + 1)
        && !GOOD_THINGS.at(phrase.text(), index + 1)
        && phrase.wordEndingAt(index).filter(word -> word.nature().startsWith("v")).isPresent();
  }

  private int opened(Phrase phrase, int start, int head) {
    String text = phrase.text();
    int from = start < head && isComplement(phrase, start) ? start + 1 : start;
    if (from + 1 >= head || !openers.mayBegin(text, from)) {
      return from;
    }
    Matcher opener = openers.matcher(text);
    int begin = from;
    while (openers.mayBegin(text, begin)
        && opener.region(begin, head).lookingAt()
        && head - opener.end() >= 2) {
      begin = opener.end();
    }
    return begin;
  }
}
