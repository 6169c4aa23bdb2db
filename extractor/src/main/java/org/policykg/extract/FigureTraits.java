package org.policykg.extract;

import java.time.temporal.ChronoUnit;
import java.util.List;
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
  private static final int MOST_TAGS = 5;

  private final Segmenter segmenter;
  private final FigureWeights weights;
  private final AspectWeights all;
  private final AspectWeights moments;
  private final AspectWeights behindFigure;
  private final AspectWeights inFront;
  private final FigureWords words;
  // what stands for the part of speech of an indicator
  private final SeenWord bare;
  private final SeenWord named;
  private final FigureCues cues;
  private final TagPairs pairs = new TagPairs(",");
  private final TagPairs routes = new TagPairs(" route=");
  private final Indicators known = Indicators.standard();
  private final Divisions divisions = Divisions.standard();

  FigureTraits(Lexicon lexicon, Segmenter segmenter, TraitWeights weights) {
    this.segmenter = segmenter;
    this.weights = new FigureWeights(weights);
    all = this.weights.of("");
    moments = this.weights.of("moment");
    behindFigure = this.weights.of("behind");
    inFront = this.weights.of("front");
    words = this.weights.words();
    bare = words.of(new Word(0, 0, "", "bare"));
    named = words.of(new Word(0, 0, "", "named"));
    cues = new FigureCues(lexicon);
  }

  /** The traits of a finding that has none yet. */
  FigureScore of(Finding finding) {
    FigureScore score = new FigureScore(all, weights.of(finding.rule()), finding.setting().keeps());
    score.any(Aspect.ALWAYS);
    score.any(Aspect.RULE, finding.rule());
    score.any(Aspect.MEASURE, pairs.of(finding.measure().toString(), finding.rule()));
    score.any(Aspect.UNIT, finding.unit());
    score.own(Aspect.UNIT, finding.unit());
    score.any(Aspect.BOUND, finding.bound().toString());
    score.any(Aspect.ROW, Math.min(3, finding.reading().row().size()));
    period(finding, score);
    about(finding, score);
    around(finding.reading(), finding.figure(), score);
    indicator(finding, score);
    sentence(finding, score);
    return score;
  }

  /** How long the period is, and how far from the figure the text names it. */
  private void period(Finding finding, FigureScore score) {
    score.any(Aspect.DATED, finding.period().isPresent());
    if (finding.period().isPresent()) {
      score.any(Aspect.PERIOD, length(finding.period().get()));
    }
    int begin = finding.figure().begin();
    Moment moment = finding.reading().sentence().momentBefore(begin);
    if (moment != null) {
      String text = finding.reading().text();
      score.of(moments, Aspect.COMMAS, Math.min(NEAR, count(text, ',', moment.end(), begin)));
      score.any(Aspect.MOMENT, withoutNumbers(text, moment.begin(), moment.end()));
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

  private void about(Finding finding, FigureScore score) {
    String voice = finding.voice();
    String level = level(finding.division());
    About about = finding.about();
    String text = finding.reading().text();
    int begin = finding.figure().begin();
    score.any(Aspect.VOICE, voice);
    AspectWeights own = weights.of(voice);
    score.of(own, Aspect.LEVEL, level);
    score.of(own, Aspect.ROUTE, about.route().toString());
    score.of(own, Aspect.LEVEL, routes.of(level, about.route().toString()));
    score.of(own, Aspect.SUBJECTS, Math.min(4, about.codes().size()));
    score.of(own, Aspect.AIM, finding.measure() == Measure.TARGET);
    AspectWeights route = weights.of(about.route().toString());
    score.of(route, Aspect.COMMAS, Math.min(NEAR, count(text, ',', about.end(), begin)));
    score.of(route, Aspect.SEMICOLONS, Math.min(2, count(text, ';', about.end(), begin)));
    int between = 0;
    int behind = 0;
    for (Place place : finding.reading().sentence().places()) {
      between += place.begin() >= about.end() && place.end() <= begin ? 1 : 0;
      behind += place.begin() >= finding.figure().end() ? 1 : 0;
    }
    score.of(route, Aspect.PLACES_BETWEEN, Math.min(3, between));
    score.of(own, Aspect.PLACES_BEHIND, Math.min(2, behind));
    score.of(own, Aspect.SUBJECT_OPENS, about.begin() == 0);
    if (about.end() < text.length() && about.end() > 0) {
      score.of(own, Aspect.BEHIND_SUBJECT, words.of(from(finding.reading(), about.end())));
    }
  }

  private String level(String division) {
    return division.equals(Divisions.NATION)
        ? "NATION"
        : divisions.get(division).level().toString();
  }

  private void around(FigureContext reading, Figure figure, FigureScore score) {
    Word left = to(reading, figure.begin());
    Word right = from(reading, figure.end());
    SeenWord before = words.of(left);
    SeenWord second = words.of(to(reading, left.begin()));
    SeenWord after = words.of(right);
    SeenWord next = words.of(from(reading, right.end()));
    score.own(Aspect.BEFORE, before);
    score.ownTag(Aspect.BEFORE_TAG, before);
    score.any(Aspect.BEFORE, before);
    score.any(Aspect.SECOND, second);
    score.ownTags(Aspect.TAGS_BEFORE, second, before);
    score.own(Aspect.AFTER, after);
    score.ownTag(Aspect.AFTER_TAG, after);
    score.ownTags(Aspect.TAGS_AFTER, after, next);
    score.any(Aspect.NEXT, next);
  }

  private void indicator(Finding finding, FigureScore score) {
    String wording = finding.indicator();
    List<Word> parts = segmenter.words(wording);
    Word opening = parts.get(0);
    SeenWord first = words.of(opening);
    SeenWord last = words.of(parts.get(parts.size() - 1));
    boolean isKnown = known.find(wording).isPresent();
    score.any(Aspect.KNOWN, isKnown);
    score.own(Aspect.KNOWN, isKnown);
    score.any(Aspect.LENGTH, Math.min(LONG, wording.length()));
    score.any(Aspect.WORDS, Math.min(6, parts.size()));
    score.any(Aspect.FIRST, first);
    score.ownTag(Aspect.FIRST_TAG, first);
    score.any(Aspect.LAST, last);
    score.own(Aspect.LAST, last);
    score.ownTag(Aspect.LAST_TAG, last);
    score.any(Aspect.LAST_CHAR, wording.substring(wording.length() - 1));
    tags(parts, score);
    marks(wording, score);
    stands(finding, wording, opening, score);
    score.own(Aspect.VERB, finding.reading().phrase().verb().orElse("|"));
    score.own(Aspect.CARRIED, finding.reading().phrase().isEmpty());
  }

  private static void tags(List<Word> words, FigureScore score) {
    StringBuilder tags = new StringBuilder("[");
    int verbs = 0;
    for (int i = 0; i < words.size(); i++) {
      String nature = words.get(i).nature();
      if (i < MOST_TAGS) {
        tags.append(i == 0 ? "" : ", ").append(nature);
      }
      verbs += nature.equals("v") ? 1 : 0;
    }
    score.any(Aspect.TAGS, tags.append(']').toString());
    score.any(Aspect.VERBS, verbs);
  }

  private static void marks(String wording, FigureScore score) {
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
        score.any(Aspect.HAS, MARKS.substring(mark, mark + 1));
      }
    }
    if (mixed) {
      score.any(Aspect.MIXED);
    }
  }

  /** Where the indicator stands, and what stands beside it there. */
  private void stands(Finding finding, String wording, Word first, FigureScore score) {
    FigureContext reading = finding.reading();
    Figure figure = finding.figure();
    int at = reading.text().indexOf(wording);
    boolean front = at >= 0 && at + wording.length() <= figure.begin();
    boolean behind = reading.text().startsWith(wording, figure.end());
    score.own(Aspect.STANDS, behind ? "behind" : front ? "front" : "elsewhere");
    if (behind) {
      SeenWord after = words.of(from(reading, figure.end() + wording.length()));
      score.of(behindFigure, Aspect.AFTER, after);
      score.tag(behindFigure, Aspect.AFTER_TAG, after);
      // 34个|项目|进入名录: a bare noun leaves out what is told of it
      SeenWord noun = first.end() == wording.length() ? bare : named;
      score.tags(behindFigure, Aspect.TAGS_AFTER, noun, after);
    } else if (front) {
      int begin = reading.text().lastIndexOf(wording, figure.begin() - wording.length());
      int end = begin + wording.length();
      SeenWord left = words.of(to(reading, begin));
      score.of(inFront, Aspect.BEFORE, left);
      score.tags(inFront, Aspect.BEFORE_TAG, left, words.of(first));
      boolean near = figure.begin() - end <= NEAR;
      score.of(inFront, Aspect.GAP, near ? reading.text().substring(end, figure.begin()) : "long");
      score.of(inFront, Aspect.COMMA, count(reading.text(), ',', end, figure.begin()) > 0);
    }
  }

  private void sentence(Finding finding, FigureScore score) {
    ParsedSentence sentence = finding.reading().sentence();
    String text = sentence.text();
    int begin = finding.figure().begin();
    AspectWeights own = weights.of(finding.voice());
    FigureCues.Ends ends = sentence.cues(cues);
    score.of(own, Aspect.THING, ends.thing() <= begin);
    score.of(own, Aspect.NATION, ends.nation() <= begin);
    score.of(own, Aspect.FOREIGN, ends.abroad() <= begin);
    score.of(own, Aspect.QUOTE, isOpen(text, '“', '”', begin));
    score.of(own, Aspect.BRACKET, isOpen(text, '(', ')', begin));
    score.of(own, Aspect.FIRST_SENTENCE, sentence.opensParagraph());
    score.of(own, Aspect.AHEAD, finding.setting().isAhead());
    score.of(own, Aspect.PLACES, Math.min(NEAR, sentence.places().size()));
  }

  private static boolean isOpen(String text, char open, char close, int index) {
    return text.lastIndexOf(open, index - 1) > text.lastIndexOf(close, index - 1);
  }

  private static Word to(FigureContext reading, int index) {
    return known(reading.sentence().words().to(index));
  }

  private static Word from(FigureContext reading, int index) {
    return known(reading.sentence().words().from(index));
  }

  private static Word known(@Nullable Word word) {
    return word == null ? NONE : word;
  }

  /** How often a mark stands in a stretch. */
  private static int count(String text, char mark, int from, int to) {
    int count = 0;
    for (int i = from; i < to; i++) {
      count += text.charAt(i) == mark ? 1 : 0;
    }
    return count;
  }
}
