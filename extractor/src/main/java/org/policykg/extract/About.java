package org.policykg.extract;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.policykg.mention.Figure;
import org.policykg.mention.Place;
import org.policykg.model.Measure;
import org.policykg.resolve.Subjects.Subject;

/**
 * Whom a figure is about.
 *
 * @param begin index in the sentence of the words that name it; 0 where none do
 * @param end index after them
 */
record About(List<String> codes, Route route, int begin, int end) {
  /** By what it is known whom a figure is about. */
  enum Route {
    /** A noun behind the figure. */
    NOUN,
    /** A subject of the sentence. */
    SENTENCE,
    /** What the text, or the sentence before, is about. */
    TEXT
  }

  About {
    codes = List.copyOf(codes);
  }

  /** Whom a figure, or a row of some, is about. */
  static About of(Setting setting, FigureContext reading, Claim claim) {
    if (claim.measure() == Measure.RANK) {
      for (Place named : reading.sentence().places()) {
        if (isNoun(reading.sentence(), named, reading.end())) {
          return new About(List.of(named.code()), Route.NOUN, named.begin(), named.end());
        }
      }
    }
    return inFront(setting, reading.sentence(), reading.figure());
  }

  /** Whether any figure of a sentence can be about anybody, wherever it stands. */
  static boolean mayBeSomebody(Setting setting, ParsedSentence sentence) {
    if (!setting.subjects().isEmpty()) {
      return true;
    }
    for (Subject subject : sentence.subjects()) {
      if (!subject.codes().isEmpty()) {
        return true;
      }
    }
    for (Place named : sentence.places()) {
      if (named.begin() > 0 && sentence.has(named.begin() - 1, '的')) {
        return true;
      }
    }
    return false;
  }

  /**
   * Whether a row of figures can be about anybody.
   *
   * @param figure its first
   * @param end index after its last one
   */
  static boolean isOfSomebody(Setting setting, ParsedSentence sentence, Figure figure, int end) {
    for (Place named : sentence.places()) {
      if (isNoun(sentence, named, end)) {
        return true;
      }
    }
    Subject last = subjectInFront(setting, sentence, figure.begin());
    return !(last == null ? setting.subjects() : last.codes()).isEmpty();
  }

  /** 排名第10位的余姚市. */
  private static boolean isNoun(ParsedSentence sentence, Place place, int end) {
    return place.begin() == end + 1 && sentence.has(end, '的');
  }

  private static About inFront(Setting setting, ParsedSentence sentence, Figure figure) {
    Subject last = subjectInFront(setting, sentence, figure.begin());
    return last == null
        ? new About(setting.subjects(), Route.TEXT, 0, 0)
        : new About(last.codes(), Route.SENTENCE, last.begin(), last.end());
  }

  /** The subject that a figure is about which begins at an index; none where the text says it. */
  private static @Nullable Subject subjectInFront(
      Setting setting, ParsedSentence sentence, int begin) {
    Subject last = sentence.subjectBefore(begin);
    // in a section the semicolon ends what was said of another division
    boolean over =
        last != null
            && partsAt(sentence.text(), last.end(), begin)
            && setting.document().divisionAt(setting.sentence().begin()).isPresent();
    return over ? null : last;
  }

  private static boolean partsAt(String text, int end, int next) {
    int semicolon = text.indexOf(';', end);
    return semicolon >= 0 && semicolon < next;
  }
}
