package org.policykg.extract;

import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.policykg.lexicon.Segmenter.Word;
import org.policykg.lexicon.SentenceWords;
import org.policykg.mention.Figure;
import org.policykg.mention.Place;
import org.policykg.resolve.Moment;
import org.policykg.resolve.Subjects.Subject;

/** A sentence and what is named in it; all indexes count in its text. For one thread. */
final class ParsedSentence {
  private static final String CLAUSE_END = ",;:。!?(（\n";

  private final Stated said;
  private final String text;
  private final List<Place> places;
  private final List<Subject> subjects;
  private final Optional<String> speaker;
  private final SentenceWords words;
  private FigureCues.@Nullable Ends cues;
  private @Nullable NavigableSet<Integer> aims;

  /**
   * A sentence.
   *
   * @param speaker the division in whose voice it stands
   */
  ParsedSentence(
      Stated said, List<Place> places, List<Subject> subjects, Optional<String> speaker) {
    this.said = said;
    this.places = List.copyOf(places);
    this.subjects = List.copyOf(subjects);
    this.speaker = speaker;
    text = said.text();
    words = said.sentence().words();
  }

  String text() {
    return text;
  }

  List<Figure> figures() {
    return said.figures();
  }

  List<Moment> moments() {
    return said.times().all();
  }

  List<Place> places() {
    return places;
  }

  List<Subject> subjects() {
    return subjects;
  }

  Optional<String> speaker() {
    return speaker;
  }

  /** Whether nothing stands in front of it in its paragraph. */
  boolean opensParagraph() {
    return paragraphBegin() == said.sentence().begin();
  }

  /** The sentences of its paragraph in front of it. */
  String before() {
    return said.sentence().view().text().substring(paragraphBegin(), said.sentence().begin());
  }

  private int paragraphBegin() {
    return said.sentence().view().paragraphs().get(said.sentence().paragraph()).begin();
  }

  /** Its words. */
  SentenceWords words() {
    return words;
  }

  /** Where the cues of a table end in front of its figures; they are looked for once. */
  FigureCues.Ends cues(FigureCues table) {
    if (cues == null) {
      cues = table.ends(text, figures().get(figures().size() - 1).begin());
    }
    return cues;
  }

  /** Where words end in it that make an aim of what follows; they are looked for once. */
  NavigableSet<Integer> aims(Aims words) {
    if (aims == null) {
      aims = words.cues(text);
    }
    return aims;
  }

  /** The last time that ends at an index or before it and with which nothing is only compared. */
  @Nullable Moment momentBefore(int index) {
    List<Moment> moments = moments();
    for (int i = moments.size() - 1; i >= 0; i--) {
      Moment moment = moments.get(i);
      if (moment.holdsAt(index)) {
        return moment;
      }
    }
    return null;
  }

  /** The subject that ends last at an index or before it. */
  @Nullable Subject subjectBefore(int index) {
    for (int i = subjects.size() - 1; i >= 0; i--) {
      if (subjects.get(i).end() <= index) {
        return subjects.get(i);
      }
    }
    return null;
  }

  /** 江苏、浙江等|8个|省份: whether a figure only counts those that are the subject. */
  boolean isPartOfSubject(Figure figure) {
    for (Subject subject : subjects) {
      if (subject.begin() < figure.begin() && figure.end() < subject.end()) {
        return true;
      }
    }
    return false;
  }

  /** The begin of the clause that ends at an index; not before {@code least}. */
  int clauseStart(int end, int least) {
    int from = end;
    while (from > least && CLAUSE_END.indexOf(text.charAt(from - 1)) < 0) {
      int open = text.charAt(from - 1) == ')' ? text.lastIndexOf('(', from - 1) : -1;
      from = open >= least ? open : from - 1;
    }
    return from;
  }

  /** Whether a stretch is made of whole words. */
  boolean isWords(int begin, int end) {
    return startsWord(begin) && (end == text.length() || startsWord(end));
  }

  boolean startsWord(int begin) {
    return words.from(begin) != null;
  }

  Optional<Word> wordAt(int begin) {
    return Optional.ofNullable(words.from(begin));
  }

  boolean has(int index, char c) {
    return index < text.length() && text.charAt(index) == c;
  }
}
