package org.policykg.extract;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.policykg.lexicon.Letters;
import org.policykg.lexicon.Segmenter.Word;
import org.policykg.mention.Figure;
import org.policykg.model.Measure;

/** What stands behind a figure that counts it, up to where the sentence goes on to tell of it. */
final class ThingsCounted {
  private static final Pattern DISPOSAL = Pattern.compile("[将把](?:原有|现有|全部|这|辖区内?|全[省市县区])?的?$");
  private static final Letters DISPOSING = Letters.of("将把");
  private static final String ASPECTS = "方面";
  private static final Pattern AND = Pattern.compile("、|以及|和|及|与");

  private static final Pattern AGAIN =
      Pattern.compile("(?:全部|全面|陆续|已经?|均已?)?(?:恢复|重新)(?:正常)?(?:开放|营业|运营|通行|通车|供电|供水)");

  private static final Letters AGAIN_BEGIN = Letters.of("全陆已均恢重");

  private final Nouns nouns;
  private final CountedNouns counted;

  ThingsCounted(Nouns nouns, CountedNouns counted) {
    this.nouns = nouns;
    this.counted = counted;
  }

  /** The end of the noun that begins at an index. */
  Optional<Integer> end(FigureContext reading, int from) {
    Optional<Integer> end =
        counted.end(reading.text(), from, reading.limit(), reading.figure().unit());
    return end.isPresent() ? Optional.of(undone(reading, from, end.get())) : end;
  }

  /** 将17个项目整合: what is done to the things stands behind them. */
  private static int undone(FigureContext reading, int from, int end) {
    String text = reading.text();
    int clause = reading.sentence().clauseStart(reading.figure().begin(), 0);
    boolean closes = end >= text.length() || ",;。".indexOf(text.charAt(end)) >= 0;
    if (!closes || !disposes(text, clause, reading.figure().begin())) {
      return end;
    }
    Word done = reading.sentence().words().to(end);
    return done != null && done.begin() > from && done.nature().startsWith("v")
        ? done.begin()
        : end;
  }

  private static boolean disposes(String text, int begin, int end) {
    return DISPOSING.in(text, begin, end) >= 0 && DISPOSAL.matcher(text).region(begin, end).find();
  }

  /** 14个方面|改革任务: the word says only that there are many. */
  Optional<Claim> claim(FigureContext reading, int index) {
    return claim(reading, index, end(reading, index));
  }

  /**
   * The claim about a noun.
   *
   * @param noun the end of what begins at the index
   */
  Optional<Claim> claim(FigureContext reading, int index, Optional<Integer> noun) {
    boolean aspects =
        reading.text().startsWith(ASPECTS, index)
            && noun.isPresent()
            && noun.get() > index + ASPECTS.length();
    int from = aspects ? index + ASPECTS.length() : index;
    Optional<Integer> last = aspects ? end(reading, from) : noun;
    if (last.isEmpty()) {
      return Optional.empty();
    }
    int end = listed(reading, last.get());
    String name = reading.text().substring(from, end);
    return Optional.of(
        reading.behind(Measure.LEVEL, from, end).about(name + head(reading, name, end)));
  }

  /** 200个智能车间、智能工厂: a list of nouns to the end of the clause is counted together. */
  private int listed(FigureContext reading, int end) {
    String text = reading.text();
    if (!reading.sentence().has(end, '、')
        || (reading.limit() < text.length() && !ends(text, end, reading.limit()))) {
      return end;
    }
    int next = nouns.end(text, end + 1, reading.limit()).orElse(end);
    boolean noun = reading.sentence().wordAt(end + 1).filter(word -> !begins(word)).isPresent();
    boolean closes = next >= text.length() || ",;。".indexOf(text.charAt(next)) >= 0;
    return noun && closes ? next : end;
  }

  /** 20项数字化转型、10项绿色低碳标准: the noun of the last is that of all. */
  private String head(FigureContext reading, String noun, int end) {
    if (end >= reading.text().length() || "、以和及与".indexOf(reading.text().charAt(end)) < 0) {
      return "";
    }
    Matcher and = AND.matcher(reading.text()).region(end, reading.text().length());
    Figure next = and.lookingAt() ? figureAt(reading, and.end()) : null;
    if (next == null || !next.unit().equals(reading.figure().unit()) || !counted.isOpen(noun)) {
      return "";
    }
    int from = next.end();
    Optional<Integer> to = counted.end(reading.text(), from, reading.text().length(), next.unit());
    return to.isPresent() ? counted.head(reading.text().substring(from, to.get())) : "";
  }

  private static @Nullable Figure figureAt(FigureContext reading, int index) {
    for (Figure figure : reading.sentence().figures()) {
      if (figure.begin() == index) {
        return figure;
      }
    }
    return null;
  }

  private static boolean ends(String text, int begin, int limit) {
    for (int i = begin; i < limit; i++) {
      if (",;。".indexOf(text.charAt(i)) >= 0) {
        return true;
      }
    }
    return false;
  }

  /** 6家景区|恢复开放: whether the things counted only do again what they have done. */
  static boolean resume(String text, int end) {
    return end < text.length()
        && AGAIN_BEGIN.has(text.charAt(end))
        && AGAIN.matcher(text).region(end, text.length()).lookingAt();
  }

  /** Whether a word begins what is told of the things counted. */
  static boolean begins(Word word) {
    return word.nature().startsWith("v") || word.nature().startsWith("p");
  }
}
