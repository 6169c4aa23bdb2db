package org.policykg.extract;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.policykg.lexicon.Alternation;
import org.policykg.lexicon.Glance;
import org.policykg.lexicon.Lexicon;
import org.policykg.lexicon.Segmenter;
import org.policykg.lexicon.Segmenter.Word;
import org.policykg.mention.Figure;
import org.policykg.model.Measure;
import org.policykg.model.Observation;
import org.policykg.ontology.Table;
import org.policykg.reference.Divisions;
import org.policykg.reference.Indicators;

/**
 * What can be seen of a figure, its indicator and its subject, as words that the weights of {@code
 * metric-weights.tsv} speak of.
 */
final class FigureTraits {
  private static final Word NONE = new Word(0, 0, "|", "|");
  private static final Pattern HAN = Pattern.compile("[\\u4E00-\\u9FFF]+");
  private static final Pattern NUMBER = Pattern.compile("[0-9]+");
  private static final int LONG = 14;
  private static final int NEAR = 4;

  private final Segmenter segmenter;
  private final Glance thing;
  private final Glance nation;
  private final Glance abroad;
  private final Indicators known = Indicators.standard();
  private final Divisions divisions = Divisions.standard();

  FigureTraits(Lexicon lexicon, Segmenter segmenter) {
    this.segmenter = segmenter;
    thing = cues(lexicon, "thing");
    nation = cues(lexicon, "nation");
    abroad = cues(lexicon, "abroad");
  }

  private static Glance cues(Lexicon lexicon, String of) {
    return Glance.of(
        Alternation.of(
            lexicon.table("figure-cues.tsv").rows().stream()
                .filter(row -> row.get("of").equals(of))
                .map(Table.Row::key)
                .toList()));
  }

  /**
   * The traits of an observation.
   *
   * @param wording the indicator as the text has it
   */
  List<String> of(
      SentenceReader.Setting setting,
      FigureContext reading,
      Figure figure,
      SentenceReader.About about,
      String wording,
      Observation seen) {
    List<String> traits = new ArrayList<>();
    String rule = reading.shape().rule();
    traits.add("always");
    traits.add("rule=" + rule);
    traits.add("measure=" + seen.measure() + "," + rule);
    traits.add("unit=" + seen.unit());
    traits.add(rule + " unit=" + seen.unit());
    traits.add("bound=" + seen.bound());
    traits.add("row=" + Math.min(3, reading.row().size()));
    period(reading, figure, seen, traits);
    about(reading, figure, about, seen, traits);
    around(reading, figure, rule, traits);
    indicator(reading, figure, wording, rule, traits);
    sentence(setting, reading, figure, traits);
    return traits;
  }

  /** How long the period is, and how far from the figure the text names it. */
  private static void period(
      FigureContext reading, Figure figure, Observation seen, List<String> traits) {
    traits.add("dated=" + seen.period().isPresent());
    seen.period()
        .ifPresent(
            period -> {
              long days = ChronoUnit.DAYS.between(period.start(), period.end());
              traits.add(
                  "period="
                      + (days == 0 ? "day" : days < 32 ? "month" : days < 367 ? "year" : "years"));
            });
    reading.sentence().moments().stream()
        .filter(moment -> moment.end() <= figure.begin() && !moment.reference())
        .reduce((first, second) -> second)
        .ifPresent(
            moment -> {
              String between = reading.text().substring(moment.end(), figure.begin());
              traits.add("moment commas=" + Math.min(NEAR, count(between, ',')));
              traits.add(
                  "moment="
                      + NUMBER
                          .matcher(reading.text().substring(moment.begin(), moment.end()))
                          .replaceAll("0"));
            });
  }

  private void about(
      FigureContext reading,
      Figure figure,
      SentenceReader.About about,
      Observation seen,
      List<String> traits) {
    String voice = reading.sentence().speaker().isPresent() ? "own" : "reported";
    String level =
        seen.division().equals(Divisions.NATION)
            ? "NATION"
            : divisions.get(seen.division()).level().toString();
    traits.add("voice=" + voice);
    traits.add(voice + " level=" + level);
    traits.add(voice + " route=" + about.route());
    traits.add(voice + " level=" + level + " route=" + about.route());
    traits.add(voice + " subjects=" + Math.min(4, about.codes().size()));
    traits.add(voice + " aim=" + seen.measure().equals(Measure.TARGET));
    String between =
        reading.text().substring(Math.min(about.end(), figure.begin()), figure.begin());
    traits.add(about.route() + " commas=" + Math.min(NEAR, count(between, ',')));
    traits.add(about.route() + " semicolons=" + Math.min(2, count(between, ';')));
    int places =
        (int)
            reading.sentence().places().stream()
                .filter(p -> p.begin() >= about.end() && p.end() <= figure.begin())
                .count();
    traits.add(about.route() + " places-between=" + Math.min(3, places));
    int behind =
        (int) reading.sentence().places().stream().filter(p -> p.begin() >= figure.end()).count();
    traits.add(voice + " places-behind=" + Math.min(2, behind));
    traits.add(voice + " subject-opens=" + (about.begin() == 0));
    if (about.end() < reading.text().length() && about.end() > 0) {
      traits.add(voice + " behind-subject=" + word(reading, about.end()).gist());
    }
  }

  private void around(FigureContext reading, Figure figure, String rule, List<String> traits) {
    Word before = endingAt(reading, figure.begin());
    Word second = endingAt(reading, before.begin());
    Word after = word(reading, figure.end());
    Word next = word(reading, after.end());
    traits.add(rule + " before=" + before.gist());
    traits.add(rule + " before-tag=" + before.nature());
    traits.add("before=" + before.gist());
    traits.add("second=" + second.gist());
    traits.add(rule + " tags-before=" + second.nature() + "," + before.nature());
    traits.add(rule + " after=" + after.gist());
    traits.add(rule + " after-tag=" + after.nature());
    traits.add(rule + " tags-after=" + after.nature() + "," + next.nature());
    traits.add("next=" + next.gist());
  }

  private void indicator(
      FigureContext reading, Figure figure, String wording, String rule, List<String> traits) {
    List<Word> words = segmenter.words(wording);
    Word first = words.get(0);
    Word last = words.get(words.size() - 1);
    boolean isKnown = known.find(wording).isPresent();
    traits.add("known=" + isKnown);
    traits.add(rule + " known=" + isKnown);
    traits.add("length=" + Math.min(LONG, wording.length()));
    traits.add("words=" + Math.min(6, words.size()));
    traits.add("first=" + first.gist());
    traits.add(rule + " first-tag=" + first.nature());
    traits.add("last=" + last.gist());
    traits.add(rule + " last=" + last.gist());
    traits.add(rule + " last-tag=" + last.nature());
    traits.add("last-char=" + wording.charAt(wording.length() - 1));
    traits.add("tags=" + words.stream().limit(5).map(Word::nature).toList());
    traits.add("verbs=" + words.stream().filter(w -> w.nature().equals("v")).count());
    for (String mark : List.of("、", "和", "的", "与", "及", "“", "+", "(")) {
      if (wording.contains(mark)) {
        traits.add("has=" + mark);
      }
    }
    if (!HAN.matcher(wording).matches()) {
      traits.add("mixed");
    }
    int at = reading.text().indexOf(wording);
    boolean front = at >= 0 && at + wording.length() <= figure.begin();
    boolean behind = reading.text().startsWith(wording, figure.end());
    traits.add(rule + " stands=" + (behind ? "behind" : front ? "front" : "elsewhere"));
    if (behind) {
      Word after = word(reading, figure.end() + wording.length());
      traits.add("behind after=" + after.gist());
      traits.add("behind after-tag=" + after.nature());
    } else if (front) {
      int begin = reading.text().lastIndexOf(wording, figure.begin() - wording.length());
      int end = begin + wording.length();
      Word left = endingAt(reading, begin);
      traits.add("front before=" + left.gist());
      traits.add("front before-tag=" + left.nature() + "," + first.nature());
      String gap = reading.text().substring(end, figure.begin());
      traits.add("front gap=" + (gap.length() > NEAR ? "long" : gap));
      traits.add("front comma=" + (gap.indexOf(',') >= 0));
    }
    String verb = reading.phrase().verb().orElse("|");
    traits.add(rule + " verb=" + verb);
    traits.add(rule + " carried=" + reading.phrase().isEmpty());
  }

  private void sentence(
      SentenceReader.Setting setting, FigureContext reading, Figure figure, List<String> traits) {
    String voice = reading.sentence().speaker().isPresent() ? "own" : "reported";
    String left = reading.text().substring(0, figure.begin());
    traits.add(voice + " thing=" + thing.in(left));
    traits.add(voice + " nation=" + nation.in(left));
    traits.add(voice + " foreign=" + abroad.in(left));
    traits.add(voice + " quote=" + (left.lastIndexOf('“') > left.lastIndexOf('”')));
    traits.add(voice + " bracket=" + (left.lastIndexOf('(') > left.lastIndexOf(')')));
    traits.add(voice + " first-sentence=" + reading.sentence().before().isEmpty());
    traits.add(voice + " ahead=" + setting.ahead());
    traits.add(voice + " places=" + Math.min(NEAR, reading.sentence().places().size()));
  }

  private static Word endingAt(FigureContext reading, int index) {
    return reading.sentence().wordEndingAt(index).orElse(NONE);
  }

  private static Word word(FigureContext reading, int index) {
    Optional<Word> word = reading.sentence().wordAt(index);
    return word.orElse(NONE);
  }

  private static int count(String text, char mark) {
    return (int) text.chars().filter(c -> c == mark).count();
  }
}
