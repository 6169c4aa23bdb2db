package org.policykg.extract;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.policykg.mention.AnnotatedText;
import org.policykg.mention.Figures;
import org.policykg.resolve.Subjects;
import org.policykg.resolve.Topics;
import org.policykg.text.Sentence;

/** A paragraph in which figures are looked for. For one thread. */
final class Passage {
  private final AnnotatedText text;
  private final Topics topics;
  private final int first;
  private final int end;
  private @Nullable List<String> topic;

  /**
   * The paragraph of a sentence.
   *
   * @param first index of the sentence, with which it begins
   */
  Passage(AnnotatedText text, Topics topics, int first) {
    this.text = text;
    this.topics = topics;
    this.first = first;
    end = end(text.sentences(), first);
  }

  private static int end(List<Sentence> sentences, int first) {
    int end = first + 1;
    while (end < sentences.size()
        && sentences.get(end).paragraph() == sentences.get(first).paragraph()) {
      end++;
    }
    return end;
  }

  /** The index after its last sentence. */
  int end() {
    return end;
  }

  boolean mayHoldFigure() {
    int begin = sentence(first).begin();
    return Figures.mayStandIn(text.view().text(), begin, sentence(end - 1).end());
  }

  private Sentence sentence(int index) {
    return text.sentences().get(index);
  }

  /** The division that it has in mind where it names none, if it has any. */
  List<String> topic() {
    if (topic == null) {
      topic = topics.of(text, sentence(first).paragraph()).map(List::of).orElse(List.of());
    }
    return topic;
  }

  /** In a text of sections, what stands outside of them is nobody's. */
  static Optional<String> division(AnnotatedText text, Sentence sentence) {
    return text.voices().isEmpty()
        ? text.metadata().place()
        : text.voiceAt(sentence.begin()).map(voice -> voice.section().division());
  }

  /** Whether a sentence tells of a part of what the one before tells of, and of the same time. */
  static boolean tellsOfPart(String sentence) {
    return sentence.startsWith("其中") || sentence.startsWith("同期");
  }

  /**
   * Its first sentence that can be about anybody: where nothing says what it goes on about, those
   * in front of the first name are nobody's.
   */
  int firstTold(Subjects subjects) {
    if (!isNobodys(first, subjects) || isAnybodys()) {
      return first;
    }
    int told = first + 1;
    while (told < end && isNobodys(told, subjects)) {
      told++;
    }
    // the time of a part is that of the sentence in front
    while (told > first && told < end && tellsOfPart(sentence(told).text())) {
      told--;
    }
    return told;
  }

  /** Whether somebody speaks in it, or it has a division in mind. */
  private boolean isAnybodys() {
    for (int i = first; i < end; i++) {
      if (division(text, sentence(i)).isPresent()) {
        return true;
      }
    }
    return !topic().isEmpty();
  }

  private boolean isNobodys(int index, Subjects subjects) {
    Sentence sentence = sentence(index);
    return text.placesIn(sentence.begin(), sentence.end()).isEmpty()
        && !subjects.mayBeNamed(text.view().text(), sentence.begin(), sentence.end());
  }
}
