package org.policykg.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.policykg.lexicon.Glance;
import org.policykg.lexicon.Lexicon;
import org.policykg.lexicon.Segmenter.Word;
import org.policykg.model.Measure;

/** Figures that are a part of a whole: 占比, 覆盖率, 全国万分之八的国土面积. */
final class Shares {
  // 占全省一半: of what is said nowhere
  private static final Pattern WHOLE = Pattern.compile("占(?!比|地|用)");

  private static final Glance INDEX = Glance.of("指数(?:平均值|\\([^)]*\\))?$");
  // what rates end with: 覆盖率, 占比, 投入强度, 增速
  private static final String RATE_ENDS = "率比重例度速幅额";

  private final Nouns nouns;
  private final List<String> changeVerbs;

  Shares(Lexicon lexicon, Nouns nouns) {
    this.nouns = nouns;
    changeVerbs = lexicon.words("change-verbs.tsv");
  }

  Optional<Claim> shareOf(FigureContext reading) {
    Optional<String> among = reading.shape().word("among");
    // 绿电|在用电量中的占比: as the text has it
    if (among.isPresent() && !reading.phrase().isEmpty()) {
      String name = reading.phrase().text() + "在" + among.get() + "中占比";
      return reading.claim(Measure.SHARE).map(claim -> claim.about(name).aside());
    }
    Optional<String> told = told(reading);
    Optional<List<String>> parts =
        told.isPresent() ? Optional.of(List.of(told.get())) : reading.indicators();
    if (parts.isEmpty()) {
      return Optional.empty();
    }
    String ofWhole = ofWhole(reading.shape());
    List<String> names = new ArrayList<>();
    for (String part : parts.get()) {
      names.add(part + ofWhole);
    }
    return Optional.of(
        Claim.of(reading.shape().rule(), Measure.SHARE, names, reading.begin(), reading.end())
            .aside());
  }

  private static String ofWhole(Construction shape) {
    Optional<String> whole = shape.word("whole");
    if (whole.isEmpty()) {
      whole = shape.word("of");
    }
    if (whole.isEmpty()) {
      whole = shape.word("among");
    }
    String part = shape.word("part").orElse("").equals("份额") ? "份额" : "比重";
    return ofWhole(whole.orElse(""), part);
  }

  /** 占比, 占总量|比重; 占全球比重|的1/3 says it itself, and 占|有率 is another word. */
  private static String ofWhole(String whole, String part) {
    if (whole.isEmpty()) {
      return "占比";
    }
    return "占" + whole + (whole.endsWith(part) || whole.equals("有率") ? "" : part);
  }

  /** 占工业比重七成的传统产业: the noun stands behind what is told of it. */
  private Optional<String> told(FigureContext reading) {
    int from = reading.end() + 1;
    if (!reading.sentence().has(reading.end(), '的')
        || !(isVerb(reading) || reading.phrase().isEmpty())) {
      return Optional.empty();
    }
    Optional<Integer> end = noun(reading, from);
    return end.isPresent()
        ? Optional.of(reading.text().substring(from, end.get()))
        : Optional.empty();
  }

  /** Whether the phrase is no more than a verb. */
  private static boolean isVerb(FigureContext reading) {
    Optional<Word> word = reading.sentence().wordAt(reading.phrase().begin());
    return word.isPresent()
        && word.get().nature().equals("v")
        && word.get().end() == reading.phrase().end();
  }

  Optional<Claim> partOf(FigureContext reading) {
    String whole = reading.shape().word("whole").orElse("");
    int from = reading.end() + 1;
    // 全国超过一半的水库: the nation is where they are
    if (reading.figure().begin() < reading.figure().number()) {
      return Optional.empty();
    }
    return noun(reading, from)
        .map(end -> reading.behind(Measure.SHARE, from, end))
        .map(claim -> claim.about(claim.indicators().get(0) + "占" + whole + "比重").aside());
  }

  private Optional<Integer> noun(FigureContext reading, int from) {
    return nouns.end(reading.text(), from, reading.limit());
  }

  private Optional<Claim> behind(FigureContext reading, int from) {
    return noun(reading, from).map(end -> reading.behind(Measure.SHARE, from, end));
  }

  /** 收割已过八成. */
  Optional<Claim> part(FigureContext reading) {
    String name = reading.phrase().text();
    boolean quantity =
        name.length() > 1 && !WHOLE.matcher(name).lookingAt() && reading.row().size() == 1;
    return quantity ? reading.claim(Measure.SHARE) : Optional.empty();
  }

  /** 货运企业70%以上的订单: whose part it is stands in front, and of what behind. */
  private boolean isOfNounBehind(FigureContext reading) {
    int of = reading.end();
    String name = reading.phrase().text();
    return reading.sentence().has(of, '的')
        && !name.isEmpty()
        && RATE_ENDS.indexOf(name.charAt(name.length() - 1)) < 0
        && noun(reading, of + 1).isPresent();
  }

  Optional<Claim> share(FigureContext reading) {
    return percentage(reading).map(Shares::named);
  }

  /** 景气指数50.1% is a level, 增速保持在6%以上 a growth. */
  private static Claim named(Claim claim) {
    String name = claim.indicators().get(0);
    if (claim.indicators().size() > 1 || Indicators.AND.matcher(name).find()) {
      return claim;
    }
    Matcher rate = Amounts.RATE.matcher(name);
    if (rate.matches()) {
      return claim.measured(Measure.GROWTH).about(rate.group("of"));
    }
    return INDEX.in(name) ? claim.measured(Measure.LEVEL) : claim;
  }

  private Optional<Claim> percentage(FigureContext reading) {
    if (reading.phrase().isEmpty() && reading.sentence().has(reading.end(), '的')) {
      return behind(reading, reading.end() + 1);
    }
    // 覆盖70%以上的行政村
    if (reading.sentence().has(reading.end(), '的') && isVerb(reading)) {
      return behind(reading, reading.end() + 1);
    }
    if (isOfNounBehind(reading)) {
      return Optional.empty();
    }
    boolean opens =
        reading.phrase().isEmpty() && reading.phrase().begin() == reading.figure().begin();
    boolean clause =
        opens
            && reading.sentence().clauseStart(reading.phrase().begin(), 0)
                == reading.phrase().begin();
    if (clause && noun(reading, reading.end()).isPresent()) {
      return behind(reading, reading.end());
    }
    return tellsChange(reading.phrase().text())
            || (reading.phrase().isEmpty() && reading.phrase().verb().isPresent())
        ? Optional.empty()
        : reading.claim(Measure.SHARE);
  }

  private boolean tellsChange(String phrase) {
    for (String verb : changeVerbs) {
      if (phrase.endsWith(verb)) {
        return true;
      }
    }
    return WHOLE.matcher(phrase).lookingAt();
  }
}
