package org.policykg.extract;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.policykg.lexicon.Confidence;
import org.policykg.lexicon.Lexicon;
import org.policykg.mention.AnnotatedText;
import org.policykg.model.Adoption;
import org.policykg.model.Initiative;
import org.policykg.reference.Divisions;
import org.policykg.reference.Themes;
import org.policykg.text.Sentence;

/** Gives each named initiative to the division that acts, once for each document. */
final class Adoptions {
  private final Confidence confidence;
  private final Origins origins;
  private final Themes themes;
  private final Partners partners = new Partners(Divisions.standard());

  Adoptions(Lexicon lexicon, Themes themes, KnownInitiatives known) {
    this.themes = themes;
    this.confidence = new Confidence(lexicon);
    origins = new Origins(lexicon, known, Divisions.standard());
  }

  /** The proposals that stand, each for its division and name at the first mention. */
  List<Adoption> of(AnnotatedText text, List<Proposal> proposals) {
    List<Adoption> adoptions = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    for (Proposal proposal : proposals) {
      String division = proposal.division();
      Candidate candidate = proposal.candidate();
      String name = Initiative.normalise(candidate.name());
      if (!name.isEmpty() && seen.add(division + " " + name)) {
        candidate
            .aliases()
            .forEach(alias -> seen.add(division + " " + Initiative.normalise(alias)));
        adoptions.add(adoption(text, proposal.sentence(), candidate, division));
      }
    }
    return adoptions;
  }

  Adoption adoption(AnnotatedText text, Sentence sentence, Candidate candidate, String division) {
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
