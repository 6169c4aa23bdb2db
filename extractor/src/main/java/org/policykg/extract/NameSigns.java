package org.policykg.extract;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import org.policykg.lexicon.Glance;
import org.policykg.lexicon.HeadNouns;
import org.policykg.lexicon.Segmenter.Word;
import org.policykg.lexicon.Trait;

/**
 * What the form of a name says for and against it: whether nouns behind it go on to a further head
 * noun (病险水库|除险加固项目), whether it joins two names, counts, praises, acts.
 */
final class NameSigns {
  private static final String JOINTS = "和与及";
  private static final int NEAR = 12;
  private static final Set<String> IN_NAMES =
      Set.of(
          "n", "nr", "ns", "nt", "nz", "nx", "ng", "v", "vn", "vg", "an", "b", "f", "j", "k", "m",
          "q", "s");
  // 等30项, 2个平台, 三条文化带, 各类
  private static final Glance COUNT =
      Glance.of("(?:[0-9一二两三四五六七八九十百千万]+[余多]?[个家项座处条场次批支所片届类种款只辆艘台套名位]|各类?|等)(?!龙)");
  private static final Glance JOINT = Glance.of("和|与|以及|及|暨");
  private static final Glance NATION = Glance.of("中国|国家|全国|中华|我国|世界|全球");
  private static final Glance FIRM = Glance.of("这家|一家|商家|卖场|供电公司|有限公司|集团|商场|影院|超市|农场|合作社|主播");
  private static final Glance SAID = Glance.of("(?:强调|指出|表示|叮嘱|要求|宣布)(?:,|要|,要)");

  private final Phrase phrase;
  private final HeadNouns heads;
  private final LaunchVerbs verbs;
  private final NameContext context;
  private final Map<Glance, Integer> ends = new HashMap<>();
  private final Map<Integer, String> further = new HashMap<>();

  NameSigns(Phrase phrase, HeadNouns heads, LaunchVerbs verbs, NameContext context) {
    this.phrase = phrase;
    this.heads = heads;
    this.verbs = verbs;
    this.context = context;
  }

  private int endOf(Glance words) {
    Integer known = ends.get(words);
    if (known == null) {
      known = end(words);
      ends.put(words, known);
    }
    return known;
  }

  /** The end of what is found first, beyond all names where nothing is. */
  private int end(Glance words) {
    Matcher first = words.first(phrase.text());
    return first == null ? Integer.MAX_VALUE : first.end();
  }

  List<Trait> of(Candidate candidate) {
    int begin = candidate.begin();
    int end = candidate.end();
    String name = phrase.text().substring(begin, end);
    return List.of(
        Trait.of("further=", furtherFrom(end)),
        Trait.of("joins=", joined(name)),
        Trait.of("counts=", counted(name)),
        Trait.of("superlative=", context.praises(name) || name.contains("最")),
        Trait.of("nation=", NATION.at(name, 0)),
        Trait.of("said=", endOf(SAID) <= begin),
        Trait.of("firm=", endOf(FIRM) <= begin),
        Trait.of("acts=", acting(begin, end)),
        Trait.of("asked=", phrase.text().startsWith("要") || phrase.text().startsWith("希望")),
        Trait.of("behind=", behindJoint(begin)));
  }

  /** The same for all names that end at an index. */
  String furtherFrom(int end) {
    String known = further.get(end);
    if (known == null) {
      known = further(end);
      further.put(end, known);
    }
    return known;
  }

  /** What the words behind a name are that lead to a further head noun, if any do. */
  private String further(int end) {
    String text = phrase.text();
    if (end >= text.length() || !Phrase.isNameCharacter(text.charAt(end))) {
      return "mark";
    }
    if (context.predicateFollows(text, end)) {
      return "predicate";
    }
    int first = phrase.wordAt(end);
    for (int i = first; i < phrase.count(); i++) {
      Word word = phrase.word(i);
      if (word.begin() >= end + NEAR || !IN_NAMES.contains(word.nature())) {
        return "none";
      }
      if (heads.closing(text, end, word.end()).isPresent()
          && phrase.endsNameAt(word.end(), heads)) {
        return phrase.word(first).nature();
      }
    }
    return "none";
  }

  /** Whether a conjunction joins two names, or only words. */
  String joined(String name) {
    Matcher joint = JOINT.first(name);
    if (joint == null) {
      return "none";
    }
    return heads.closing(name, 0, joint.start()).isPresent() ? "names" : "words";
  }

  /**
   * What a conjunction right before a name joins to it: words that a head noun closes, or others.
   */
  String behindJoint(int begin) {
    boolean joined =
        begin > 1
            && JOINTS.indexOf(phrase.text().charAt(begin - 1)) >= 0
            && phrase.wordLength(begin - 1) == 1;
    return !joined
        ? "none"
        : heads
            .closing(phrase.text(), 0, begin - 1)
            .map(head -> head.kind().word())
            .orElse("words");
  }

  /** Whether a name counts, and where. */
  static String counted(String name) {
    Matcher count = COUNT.first(name);
    return count == null ? "none" : count.start() == 0 ? "first" : "inside";
  }

  /** Whether a launching verb opens the name, or stands in it behind somebody. */
  String acting(int begin, int end) {
    List<Word> words = phrase.wordsWithin(begin, end);
    for (int i = 0; i < words.size() - 1; i++) {
      Word word = words.get(i);
      if (word.nature().equals("v") && (i == 0 || isBody(words.get(i - 1)))) {
        return (i == 0 ? "first" : "inside") + (verbs.isVerb(word.text()) ? " launch" : " verb");
      }
    }
    return "none";
  }

  private static boolean isBody(Word word) {
    return word.nature().startsWith("ns")
        || word.nature().startsWith("nt")
        || word.nature().equals("nr");
  }
}
