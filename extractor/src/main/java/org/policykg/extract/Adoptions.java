package org.policykg.extract;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.policykg.lexicon.Confidence;
import org.policykg.lexicon.Lexicon;
import org.policykg.mention.AnnotatedText;
import org.policykg.model.Adoption;
import org.policykg.model.Initiative;
import org.policykg.reference.Divisions;
import org.policykg.reference.Themes;
import org.policykg.resolve.Actors;
import org.policykg.text.Sentence;

/** Gives each named initiative to the division that acts, once for each document. */
final class Adoptions {
  private static final Set<String> FREE = Set.of("slogan.quoted", "slogan.four-character");

  private final Confidence confidence;
  private final Origins origins;
  private final Themes themes;
  private final Actors actors;
  private final Frames frames;
  private final Partners partners = new Partners(Divisions.standard());

  Adoptions(Lexicon lexicon, Themes themes, KnownInitiatives known, LaunchVerbs verbs) {
    this.themes = themes;
    this.confidence = new Confidence(lexicon);
    origins = new Origins(lexicon, known, Divisions.standard());
    actors = new Actors(lexicon);
    frames = new Frames(lexicon, verbs);
  }

  List<Adoption> of(AnnotatedText text, List<Candidate> candidates) {
    List<Adoption> adoptions = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    for (Candidate candidate : candidates) {
      if (!isTakenUp(text, candidate)) {
        continue;
      }
      Sentence sentence = sentence(text, candidate);
      Optional<String> division = actors.at(text, sentence, candidate.begin(), candidate.end());
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

  /**
   * Who speaks says what he does; of what a reporter quotes, only what stands in a frame of
   * adoption counts.
   */
  private boolean isTakenUp(AnnotatedText text, Candidate candidate) {
    return !actors.isReported(text, candidate.begin())
        || !FREE.contains(candidate.rule())
        || frames.adopt(text.view().text(), candidate.begin(), candidate.end());
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
        Initiative.of(
            candidate.name(),
            candidate.aliases(),
            themes.of(Initiative.normalise(candidate.name()))),
        candidate.kind(),
        partners.of(text, sentence, candidate, division),
        origins.of(text.view().text(), candidate, division),
        Evidences.of(
            text,
            sentence,
            candidate.begin(),
            candidate.end(),
            candidate.rule(),
            confidence.of(candidate.rule())));
  }
}
