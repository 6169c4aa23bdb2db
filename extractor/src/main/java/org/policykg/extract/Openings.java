package org.policykg.extract;

import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.policykg.lexicon.Letters;
import org.policykg.lexicon.Lexicon;
import org.policykg.lexicon.Segmenter.Word;
import org.policykg.resolve.Subjects.Subject;

/** What opens a clause in front of its indicator: who does it, where, since when. */
final class Openings {
  private static final List<Scene> SCENES =
      List.of(
          // 长江禁渔以来|监测鱼类
          Scene.of("[^,;。、]{2,14}(?:以来|期间|之后)(?=[\\p{IsHan}])", "来间后"),
          Scene.of("[^,;。、]{0,12}(?:首个|首家|第一个)(?=[\\p{IsHan}])", "首第"),
          Scene.of("像?[^,;。、]{0,10}这样的(?=[\\p{IsHan}])", "样"),
          // 以数字经济为核心的|产业增加值
          Scene.of("以?[^,;。]{2,24}为(?:核心|主体|重点|代表|主|主导|龙头|引领|特色)的(?=[“\\p{IsHan}])", "为"),
          // 包括水电、风电在内的|清洁能源发电量
          Scene.of("[^,;。]{2,40}在内的(?=[\\p{IsHan}])", "内"));
  // a stretch without any of these holds no scene
  private static final Letters SCENE_LETTERS =
      Letters.ofAll(SCENES.stream().map(Scene::letters).toList());
  private static final Letters PARTING = Letters.of("、 ");
  private static final Letters DIGITS = Letters.of("0123456789");
  private static final Letters PAIRED = Letters.of("“”)");

  private final Set<String> frames;
  private final Letters frameLetters;
  private final Set<String> adverbs;

  Openings(Lexicon lexicon) {
    frames = LeadingWords.words(lexicon, "frame");
    frameLetters = Letters.firstOf(frames);
    adverbs = LeadingWords.words(lexicon, "adverb");
  }

  /** Where the last subject and the last number of a stretch end. */
  static int behindSubjects(ParsedSentence parse, int from, int end) {
    return behindNumber(parse.text(), behindSubject(parse, from, end), end);
  }

  /** 长江禁渔以来|监测鱼类, 成为首个|经济总量, 在多个领域|攻克|技术难题. */
  int behindFrame(ParsedSentence parse, int from, int end) {
    int start = behindScene(parse.text(), from, end);
    boolean framed = start < end && frameLetters.has(parse.text().charAt(start));
    Word frame = framed ? parse.words().from(start) : null;
    if (frame == null || !frames.contains(frame.text())) {
      return start;
    }
    String phrase = parse.text().substring(start, end);
    // 在新材料、装备制造等产业|攻克难题
    int least = Math.max(start + 1, start + phrase.lastIndexOf('等'));
    for (Word word = parse.words().firstFrom(least + 1);
        word != null && word.end() < end;
        word = parse.words().from(word.end())) {
      if (word.nature().equals("v") && word.text().length() > 1) {
        return behindVerb(parse, start, word);
      }
    }
    return phrase.startsWith("在") && opensClause(parse, start) ? start + 1 : start;
  }

  private static int behindScene(String text, int from, int end) {
    if (SCENE_LETTERS.in(text, from, end) < 0) {
      return from;
    }
    int begin = from;
    for (Scene scene : SCENES) {
      begin = scene.end(text, begin, end);
    }
    return begin;
  }

  /**
   * Where or since when something was so.
   *
   * @param letters one of which it holds
   */
  private record Scene(Pattern words, Letters letters) {
    static Scene of(String words, String letters) {
      return new Scene(Pattern.compile(words), Letters.of(letters));
    }

    /** The end of one that begins at an index, or the index. */
    int end(String text, int from, int end) {
      if (letters.in(text, from, end) < 0) {
        return from;
      }
      Matcher m = words.matcher(text).region(from, end);
      return m.lookingAt() ? m.end() : from;
    }
  }

  /** 在农业领域|举办活动, 在农业领域举办的|活动, but 对全国增长的贡献率. */
  private static int behindVerb(ParsedSentence parse, int start, Word verb) {
    boolean told = parse.has(verb.end(), '的');
    return !told ? verb.begin() : parse.has(start, '在') ? verb.end() + 1 : start;
  }

  private static boolean opensClause(ParsedSentence parse, int index) {
    return parse.clauseStart(index, 0) == index;
  }

  /** 公安机关|共|破获案件: who does it stands in front. */
  int behindAdverb(ParsedSentence parse, int begin, int end) {
    int behind = begin;
    Word word = parse.words().firstFrom(begin + 1);
    Word verb = word == null ? null : parse.words().from(word.end());
    while (word != null && verb != null && verb.end() < end) {
      if (verb.nature().startsWith("v") && adverbs.contains(word.text())) {
        behind = verb.begin();
      }
      word = verb;
      verb = parse.words().from(word.end());
    }
    return behind;
  }

  /** In 上榜250强、数量 the items of the list are not of one kind; a space stands between sentences. */
  private static int behindNumber(String text, int begin, int end) {
    int from = begin;
    for (int at = PARTING.in(text, begin, end); at >= 0; at = PARTING.in(text, at + 1, end)) {
      boolean title = at > begin && text.charAt(at) == ' ' && isHan(text, at - 1);
      boolean and =
          text.charAt(at) == '、'
              && (text.startsWith("并", at + 1) || DIGITS.in(text, from, at) >= 0);
      from = and || title ? at + 1 : from;
    }
    return from;
  }

  private static boolean isHan(String text, int index) {
    return Character.isIdeographic(text.charAt(index));
  }

  private static int behindSubject(ParsedSentence parse, int from, int end) {
    int behind = from;
    for (Subject subject : parse.subjects()) {
      behind = subject.begin() >= from && subject.end() <= end ? subject.end() : behind;
    }
    return behind;
  }

  /**
   * A quotation that opens before the phrase and closes in it, or the other way round, is no part
   * of it.
   */
  static int unquoted(String text, int begin, int end) {
    if (PAIRED.in(text, begin, end) < 0) {
      return begin;
    }
    String phrase = text.substring(begin, end);
    int bracket = phrase.indexOf(')');
    if (bracket >= 0 && phrase.lastIndexOf('(', bracket) < 0) {
      return begin + bracket + 1;
    }
    int open = phrase.lastIndexOf('“');
    int close = phrase.indexOf('”');
    if (close >= 0 && (phrase.indexOf('“') < 0 || close < phrase.indexOf('“'))) {
      return begin + close + 1;
    }
    return open >= 0 && phrase.indexOf('”', open) < 0 ? begin + open + 1 : begin;
  }
}
