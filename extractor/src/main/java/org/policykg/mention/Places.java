package org.policykg.mention;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.IntFunction;
import org.policykg.lexicon.Gazetteer;
import org.policykg.lexicon.Lexicon;
import org.policykg.lexicon.Segmenter;
import org.policykg.model.Division.Level;
import org.policykg.model.Notice;
import org.policykg.reference.Divisions;
import org.policykg.text.Sentence;

/** The divisions that a document names, told apart by what stands around them. */
final class Places {
  private static final Spotter SPOTTER =
      new Spotter(
          Gazetteer.standard(), Divisions.standard(), Lexicon.standard(), Segmenter.standard());

  private final List<Candidate> candidates;
  private final Divisions divisions = Divisions.standard();

  private Places(List<Candidate> candidates) {
    this.candidates = List.copyOf(candidates);
  }

  /**
   * What may name a division in a document.
   *
   * @param year the document's year, or {@link Gazetteer#TODAY}
   */
  static Places in(List<Sentence> sentences, int year) {
    List<Candidate> candidates = new ArrayList<>();
    sentences.forEach(sentence -> candidates.addAll(SPOTTER.spot(sentence, year)));
    return new Places(candidates);
  }

  /**
   * The divisions named.
   *
   * @param voice the division in whose voice an index of the view stands
   */
  Resolved resolve(IntFunction<Optional<String>> voice) {
    List<Place> places = new ArrayList<>();
    Map<String, Notice> notices = new TreeMap<>();
    Map<String, Integer> provinces = new HashMap<>();
    for (Candidate candidate : candidates) {
      if (candidate.codes().size() == 1 && (!candidate.everyday() || candidate.chained())) {
        province(candidate.codes().get(0)).ifPresent(p -> provinces.merge(p, 1, Integer::sum));
      }
    }
    for (Candidate candidate : candidates) {
      if (candidate.everyday() && !candidate.chained()) {
        continue;
      }
      List<String> codes = candidate.codes();
      if (codes.size() > 1) {
        codes = nearest(candidate, voice.apply(candidate.begin()), provinces);
      }
      if (codes.size() == 1) {
        places.add(new Place(candidate.begin(), candidate.end(), codes.get(0)));
      }
    }
    return new Resolved(places, List.copyOf(notices.values()));
  }

  private List<String> nearest(
      Candidate candidate, Optional<String> voice, Map<String, Integer> provinces) {
    List<String> high =
        candidate.codes().stream()
            .filter(code -> divisions.get(code).level() == Level.PROVINCE)
            .toList();
    if (candidate.shortened() && !high.isEmpty()) {
      return high;
    }
    List<String> same =
        candidate.codes().stream()
            .filter(code -> voice.isPresent() && province(code).equals(province(voice.get())))
            .toList();
    if (!same.isEmpty()) {
      return same;
    }
    return candidate.codes().stream()
        .filter(code -> province(code).map(provinces::containsKey).orElse(false))
        .toList();
  }

  private Optional<String> province(String code) {
    return divisions.above(code, Level.PROVINCE).map(division -> division.code());
  }

  /** The divisions named, in order, and the doubts about them. */
  record Resolved(List<Place> places, List<Notice> notices) {
    Resolved {
      places = List.copyOf(places);
      notices = List.copyOf(notices);
    }
  }
}
