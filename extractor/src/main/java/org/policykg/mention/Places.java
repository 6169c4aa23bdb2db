package org.policykg.mention;

import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import org.policykg.lexicon.Gazetteer;
import org.policykg.model.Notice;
import org.policykg.reference.Divisions;
import org.policykg.text.Sentence;
import org.policykg.text.View;

/** The divisions that a document may name; {@link #resolve} says which it does. */
final class Places {
  private final Resolution plain;

  private Places(Resolution plain) {
    this.plain = plain;
  }

  /**
   * What may name a division in a document.
   *
   * @param spotter finds what looks like a name
   * @param year the document's year, or {@link Gazetteer#TODAY}
   */
  static Places in(Spotter spotter, View view, List<Sentence> sentences, int year) {
    List<Candidate> candidates = spotter.spot(sentences, year);
    return new Places(new Resolution(view, candidates, Divisions.standard()));
  }

  /**
   * The divisions named.
   *
   * @param voice the division in whose voice an index of the view stands
   */
  Resolved resolve(IntFunction<Optional<String>> voice) {
    return plain.in(voice);
  }

  /** The divisions named, in order, and the doubts about them. */
  record Resolved(List<Place> places, List<Notice> notices) {
    Resolved {
      places = List.copyOf(places);
      notices = List.copyOf(notices);
    }
  }
}
