package org.policykg.mention;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.policykg.model.Notice;
import org.policykg.section.Voice;
import org.policykg.source.Metadata;
import org.policykg.text.Sentence;
import org.policykg.text.View;

/**
 * A document with its sections, sentences and the divisions that it names: what the resolvers and
 * extractors read.
 *
 * @param metadata what is known of the document, by the user or from the text
 * @param voices the sections, in order; they do not overlap
 * @param sentences in order
 * @param places the divisions named, in order; they do not overlap
 * @param announced codes of the divisions that an editor's note says will speak
 * @param notices doubts about the text
 */
public record AnnotatedText(
    View view,
    Metadata metadata,
    List<Voice> voices,
    List<Sentence> sentences,
    List<Place> places,
    SortedSet<String> announced,
    List<Notice> notices) {
  public AnnotatedText {
    voices = List.copyOf(voices);
    sentences = List.copyOf(sentences);
    places = List.copyOf(places);
    announced = Collections.unmodifiableSortedSet(new TreeSet<>(announced));
    notices = List.copyOf(notices);
  }

  /** The section that an index of the view lies in. */
  public Optional<Voice> voiceAt(int index) {
    // asked for so often that an iterator would show
    for (int i = 0; i < voices.size(); i++) {
      Voice voice = voices.get(i);
      if (voice.begin() <= index && index < voice.end()) {
        return Optional.of(voice);
      }
    }
    return Optional.empty();
  }

  /** The divisions named in a stretch of the view. */
  public List<Place> placesIn(int begin, int end) {
    int first = firstFrom(begin);
    int last = first;
    while (last < places.size() && places.get(last).end() <= end) {
      last++;
    }
    return first == last ? List.of() : places.subList(first, last);
  }

  /** The place in the list of the first division that is named at an index or behind it. */
  private int firstFrom(int index) {
    int low = 0;
    int high = places.size();
    while (low < high) {
      int middle = (low + high) / 2;
      if (places.get(middle).begin() < index) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /**
   * The division in whose voice an index of the view stands: the section's, or else the document's.
   */
  public Optional<String> divisionAt(int index) {
    Optional<Voice> voice = voiceAt(index);
    return voice.isPresent() ? Optional.of(voice.get().section().division()) : metadata.place();
  }
}
