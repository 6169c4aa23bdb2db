package org.policykg.extract;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.policykg.lexicon.Lexicon;
import org.policykg.lexicon.Segmenter;
import org.policykg.lexicon.Segmenter.Word;
import org.policykg.lexicon.TraitWeights;
import org.policykg.mention.Figure;
import org.policykg.mention.Place;
import org.policykg.model.Measure;
import org.policykg.model.Period;
import org.policykg.reference.Divisions;
import org.policykg.reference.Indicators;
import org.policykg.resolve.Moment;

/**
 * What can be seen of a figure, its indicator and its subject, as words that the weights of {@code
 * metric-weights.tsv} speak of.
 */
final class FigureTraits {
  private static final Word NONE = new Word(0, 0, "|", "|");
  private static final String MARKS = "、和的与及“+(";
  private static final int LONG = 14;
  private static final int NEAR = 4;

  private final Segmenter segmenter;
  private final TraitWeights weights;
  private final FigureCues cues;
  private final TagPairs pairs = new TagPairs();
  private final Map<String, Traits.Family> families = new ConcurrentHashMap<>();
  private final Indicators known = Indicators.standard();
  private final Divisions divisions = Divisions.standard();

  FigureTraits(Lexicon lexicon, Segmenter segmenter, TraitWeights weights) {
    this.segmenter = segmenter;
    this.weights = weights;
    cues = new FigureCues(lexicon);
  }

  /** The traits of a finding that has none yet. */
  Traits of(Finding finding) {
    Traits traits =
        new Traits(
            families.computeIfAbsent(finding.rule(), this::family), finding.setting().keeps());
    traits.any("always");
    traits.any("rule=", finding.rule());
    traits.any("measure=", pairs.of(finding.measure().toString(), finding.rule()));
    traits.any("unit=", finding.unit());
    traits.own("unit=", finding.unit());
    traits.any("bound=", finding.bound());
    traits.any("row=", Math.min(3, finding.reading().row().size()));
    period(finding, traits);
    about(finding, traits);
    around(finding.reading(), finding.figure(), traits);
    indicator(finding, traits);
    sentence(finding, traits);
    return traits;
  }

  private Traits.Family family(String rule) {
    return Traits.Family.of(rule, weights);
  }

  /** How long the period is, and how far from the figure the text names it. */
  private static void period(Finding finding, Traits traits) {
    traits.any("dated=", finding.period().isPresent());
    if (finding.period().isPresent()) {
      traits.any("period=", length(finding.period().get()));
    }
    int begin = finding.figure().begin();
    Moment moment = finding.reading().sentence().momentBefore(begin);
    if (moment != null) {
      String text = finding.reading().text();
      traits.of("moment ", "commas=", Math.min(NEAR, count(text, ',', moment.end(), begin)));
      traits.any("moment=", withoutNumbers(text, moment.begin(), moment.end()));
    }
  }

  private static String length(Period period) {
    long days = ChronoUnit.DAYS.between(period.start(), period.end());
    return days == 0 ? "day" : days < 32 ? "month" : days < 367 ? "year" : "years";
  }

  /** A stretch of a text with 0 for each number. */
  private static String withoutNumbers(String text, int begin, int end) {
    StringBuilder plain = new StringBuilder();
    for (int i = begin; i < end; i++) {
      boolean digit = isDigit(text.charAt(i));
      if (!digit) {
        plain.append(text.charAt(i));
      } else if (i == begin || !isDigit(text.charAt(i - 1))) {
        plain.append('0');
      }
    }
    return plain.toString();
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  private void about(Finding finding, Traits traits) {
    String voice = finding.voice();
    String level = level(finding.division());
    About about = finding.about();
    String text = finding.reading().text();
    int begin = finding.figure().begin();
    traits.any("voice=", voice);
    String own = voice + " ";
    traits.of(own, "level=", level);
    traits.of(own, "route=", about.route());
    traits.of(own, "level=", level + " route=" + about.route());
    traits.of(own, "subjects=", Math.min(4, about.codes().size()));
    traits.of(own, "aim=", finding.measure() == Measure.TARGET);
    String route = about.route() + " ";
    traits.of(route, "commas=", Math.min(NEAR, count(text, ',', about.end(), begin)));
    traits.of(route, "semicolons=", Math.min(2, count(text, ';', about.end(), begin)));
    int between = 0;
    int behind = 0;
    for (Place place : finding.reading().sentence().places()) {
      between += place.begin() >= about.end() && place.end() <= begin ? 1 : 0;
      behind += place.begin() >= finding.figure().end() ? 1 : 0;
    }
    traits.of(route, "places-between=", Math.min(3, between));
    traits.of(own, "places-behind=", Math.min(2, behind));
    traits.of(own, "subject-opens=", about.begin() == 0);
    if (about.end() < text.length() && about.end() > 0) {
      traits.of(own, "behind-subject=", from(finding.reading(), about.end()).gist());
    }
  }

  private String level(String division) {
    return division.equals(Divisions.NATION)
        ? "NATION"
        : divisions.get(division).level().toString();
  }

  private void around(FigureContext reading, Figure figure, Traits traits) {
    Word before = to(reading, figure.begin());
    Word second = to(reading, before.begin());
    Word after = from(reading, figure.end());
    Word next = from(reading, after.end());
    String left = before.gist();
    traits.own("before=", left);
    traits.own("before-tag=", before.nature());
    traits.any("before=", left);
    traits.any("second=", second.gist());
    traits.own("tags-before=", pairs.of(second.nature(), before.nature()));
    traits.own("after=", after.gist());
    traits.own("after-tag=", after.nature());
    traits.own("tags-after=", pairs.of(after.nature(), next.nature()));
    traits.any("next=", next.gist());
  }

  private void indicator(Finding finding, Traits traits) {
    String wording = finding.indicator();
    List<Word> words = segmenter.words(wording);
    Word first = words.get(0);
    Word last = words.get(words.size() - 1);
    boolean isKnown = known.find(wording).isPresent();
    traits.any("known=", isKnown);
    traits.own("known=", isKnown);
    traits.any("length=", Math.min(LONG, wording.length()));
    traits.any("words=", Math.min(6, words.size()));
    traits.any("first=", first.gist());
    traits.own("first-tag=", first.nature());
    String end = last.gist();
    traits.any("last=", end);
    traits.own("last=", end);
    traits.own("last-tag=", last.nature());
    traits.any("last-char=", wording.charAt(wording.length() - 1));
    tags(words, traits);
    marks(wording, traits);
    stands(finding, wording, first, traits);
    traits.own("verb=", finding.reading().phrase().verb().orElse("|"));
    traits.own("carried=", finding.reading().phrase().isEmpty());
  }

  private static void tags(List<Word> words, Traits traits) {
    List<String> tags = new ArrayList<>();
    int verbs = 0;
    for (Word word : words) {
      if (tags.size() < 5) {
        tags.add(word.nature());
      }
      verbs += word.nature().equals("v") ? 1 : 0;
    }
    traits.any("tags=", tags);
    traits.any("verbs=", verbs);
  }

  private static void marks(String wording, Traits traits) {
    boolean mixed = false;
    int marks = 0;
    for (int i = 0; i < wording.length(); i++) {
      char c = wording.charAt(i);
      int mark = MARKS.indexOf(c);
      marks |= mark < 0 ? 0 : 1 << mark;
      mixed |= c < '\u4E00' || c > '\u9FFF';
    }
    for (int mark = 0; marks >> mark > 0; mark++) {
      if ((marks >> mark & 1) > 0) {
        traits.any("has=", MARKS.charAt(mark));
      }
    }
    if (mixed) {
      traits.any("mixed");
    }
  }

  /** Where the indicator stands, and what stands beside it there. */
  private void stands(Finding finding, String wording, Word first, Traits traits) {
    FigureContext reading = finding.reading();
    Figure figure = finding.figure();
    int at = reading.text().indexOf(wording);
    boolean front = at >= 0 && at + wording.length() <= figure.begin();
    boolean behind = reading.text().startsWith(wording, figure.end());
    traits.own("stands=", behind ? "behind" : front ? "front" : "elsewhere");
    if (behind) {
      Word after = from(reading, figure.end() + wording.length());
      traits.of("behind ", "after=", after.gist());
      traits.of("behind ", "after-tag=", after.nature());
    } else if (front) {
      int begin = reading.text().lastIndexOf(wording, figure.begin() - wording.length());
      int end = begin + wording.length();
      Word left = to(reading, begin);
      traits.of("front ", "before=", left.gist());
      traits.of("front ", "before-tag=", pairs.of(left.nature(), first.nature()));
      boolean near = figure.begin() - end <= NEAR;
      traits.of("front ", "gap=", near ? reading.text().substring(end, figure.begin()) : "long");
      traits.of("front ", "comma=", count(reading.text(), ',', end, figure.begin()) > 0);
    }
  }

  private void sentence(Finding finding, Traits traits) {
    ParsedSentence sentence = finding.reading().sentence();
    String text = sentence.text();
    int begin = finding.figure().begin();
    String own = finding.voice() + " ";
    FigureCues.Ends ends = sentence.cues(cues);
    traits.of(own, "thing=", ends.thing() <= begin);
    traits.of(own, "nation=", ends.nation() <= begin);
    traits.of(own, "foreign=", ends.abroad() <= begin);
    traits.of(own, "quote=", isOpen(text, '“', '”', begin));
    traits.of(own, "bracket=", isOpen(text, '(', ')', begin));
    traits.of(own, "first-sentence=", sentence.opensParagraph());
    traits.of(own, "ahead=", finding.setting().isAhead());
    traits.of(own, "places=", Math.min(NEAR, sentence.places().size()));
  }

  private static boolean isOpen(String text, char open, char close, int index) {
    return text.lastIndexOf(open, index - 1) > text.lastIndexOf(close, index - 1);
  }

  private static Word to(FigureContext reading, int index) {
    return known(reading.sentence().wordTo(index));
  }

  private static Word from(FigureContext reading, int index) {
    return known(reading.sentence().wordFrom(index));
  }

  private static Word known(@Nullable Word word) {
    return word == null ? NONE : word;
  }

  private static int count(String text, char mark, int from, int to) {
    int count = 0;
    for (int i = from; i < to; i++) {
      count += text.charAt(i) == mark ? 1 : 0;
    }
    return count;
  }
}
