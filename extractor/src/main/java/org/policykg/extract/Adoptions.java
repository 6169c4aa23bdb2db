package org.policykg.extract;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.policykg.lexicon.Confidence;
import org.policykg.lexicon.Lexicon;
import org.policykg.mention.AnnotatedText;
import org.policykg.model.Adoption;
import org.policykg.model.Evidence;
import org.policykg.model.Initiative;
import org.policykg.text.Sentence;

/** Gives each named initiative to the division that acts, once for each document. */
final class Adoptions {
  private final Confidence confidence;
  private final KnownInitiatives known;
  private final Partners partners = new Partners();

  Adoptions(Lexicon lexicon, KnownInitiatives known) {
    this.confidence = new Confidence(lexicon);
    this.known = known;
  }

  List<Adoption> of(AnnotatedText text, List<Candidate> candidates) {
    List<Adoption> adoptions = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    for (Candidate candidate : candidates) {
      Optional<String> division = text.divisionAt(candidate.begin());
      String name = Initiative.normalise(candidate.name());
      if (division.isPresent() && !name.isEmpty() && seen.add(division.get() + " " + name)) {
        candidate.aliases().forEach(alias -> seen.add(division.get() + " " + Initiative.normalise(alias)));
        adoptions.add(adoption(text, candidate, division.get()));
      }
    }
    return adoptions;
  }

  private Adoption adoption(AnnotatedText text, Candidate candidate, String division) {
    SortedSet<String> with = partners.of(text, candidate, division);
    return new Adoption(
        division,
        Initiative.of(candidate.name(), candidate.aliases(), new TreeSet<>()),
        candidate.kind(),
        with,
        known.originOf(candidate.name()).filter(origin -> !origin.equals(division)),
        evidence(text, candidate));
  }

  private Evidence evidence(AnnotatedText text, Candidate candidate) {
    Sentence sentence =
        text.sentences().stream()
            .filter(s -> s.begin() <= candidate.begin() && candidate.end() <= s.end())
            .findFirst()
            .orElseThrow();
    return Evidences.of(text, sentence, candidate.begin(), candidate.end(), candidate.rule(), confidence.of(candidate.rule()));
  }
}
