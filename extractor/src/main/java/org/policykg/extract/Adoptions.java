package org.policykg.extract;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.policykg.lexicon.Confidence;
import org.policykg.lexicon.Lexicon;
import org.policykg.mention.AnnotatedText;
import org.policykg.model.Adoption;
import org.policykg.model.Initiative;
import org.policykg.resolve.Actors;
import org.policykg.text.Sentence;

/** Gives each named initiative to the division that acts, once for each document. */
final class Adoptions {
  private final Confidence confidence;
  private final KnownInitiatives known;
  private final Actors actors;
  private final Partners partners = new Partners();

  Adoptions(Lexicon lexicon, KnownInitiatives known) {
    this.confidence = new Confidence(lexicon);
    this.known = known;
    actors = new Actors(lexicon);
  }

  List<Adoption> of(AnnotatedText text, List<Candidate> candidates) {
    List<Adoption> adoptions = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    for (Candidate candidate : candidates) {
      Sentence sentence = sentence(text, candidate);
      Optional<String> division = actors.at(text, sentence, candidate.begin());
      String name = Initiative.normalise(candidate.name());
      if (division.isPresent() && !name.isEmpty() && seen.add(division.get() + " " + name)) {
        candidate
            .aliases()
            .forEach(alias -> seen.add(division.get() + " " + Initiative.normalise(alias)));
        adoptions.add(adoption(text, sentence, candidate, division.get()));
      }
    }
    return adoptions;
  }

  private static Sentence sentence(AnnotatedText text, Candidate candidate) {
    return text.sentences().stream()
        .filter(s -> s.begin() <= candidate.begin() && candidate.end() <= s.end())
        .findFirst()
        .orElseThrow();
  }

  private Adoption adoption(
      AnnotatedText text, Sentence sentence, Candidate candidate, String division) {
    return new Adoption(
        division,
        Initiative.of(candidate.name(), candidate.aliases(), new TreeSet<>()),
        candidate.kind(),
        partners.of(text, sentence, candidate, division),
        known.originOf(candidate.name()).filter(origin -> !origin.equals(division)),
        Evidences.of(
            text,
            sentence,
            candidate.begin(),
            candidate.end(),
            candidate.rule(),
            confidence.of(candidate.rule())));
  }
}
