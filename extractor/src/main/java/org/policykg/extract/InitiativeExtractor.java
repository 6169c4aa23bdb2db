package org.policykg.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.policykg.lexicon.HeadNouns;
import org.policykg.lexicon.Lexicon;
import org.policykg.lexicon.Segmenter;
import org.policykg.lexicon.Weights;
import org.policykg.mention.AnnotatedText;
import org.policykg.model.Adoption;
import org.policykg.reference.Themes;
import org.policykg.resolve.Actors;
import org.policykg.text.Sentence;

/** Reads the slogans and programs of a document: who takes up what, with whom, and whose it is. */
public final class InitiativeExtractor {
  private final Segmenter segmenter;
  private final QuotedNames quoted;
  private final TitledDocuments titled;
  private final UnquotedNames unquoted;
  private final ListedNames listed;
  private final KnownInitiatives known;
  private final Adoptions adoptions;
  private final Actors actors;
  private final NameTraits traits;
  private final Weights weights;

  public InitiativeExtractor(Lexicon lexicon, Themes themes, Segmenter segmenter) {
    this.segmenter = segmenter;
    HeadNouns heads = new HeadNouns(lexicon);
    LaunchVerbs verbs = new LaunchVerbs(lexicon);
    NameContext context = new NameContext(lexicon);
    known = new KnownInitiatives(lexicon);
    quoted = new QuotedNames(lexicon, heads, verbs, known);
    titled = new TitledDocuments(heads, verbs);
    unquoted = new UnquotedNames(lexicon, heads, verbs, context);
    listed = new ListedNames(heads, verbs, context);
    adoptions = new Adoptions(lexicon, themes, known);
    actors = new Actors(lexicon);
    traits = new NameTraits(lexicon, heads, verbs);
    weights = new Weights(lexicon.table("initiative-weights.tsv"));
  }

  /**
   * The initiatives of a document, one for each division and name, at its first mention, in the
   * order of the text.
   */
  public List<Adoption> extract(AnnotatedText text) {
    List<Proposal> standing = new ArrayList<>();
    for (Sentence sentence : text.sentences()) {
      standing.addAll(longestOf(likely(proposals(text, sentence))));
    }
    return adoptions.of(text, standing);
  }

  /** All that a document may name, and what can be seen of each. */
  public List<Exercise<Adoption>> exercises(AnnotatedText text) {
    List<Exercise<Adoption>> exercises = new ArrayList<>();
    for (Sentence sentence : text.sentences()) {
      for (Proposal proposal : proposals(text, sentence)) {
        Adoption adoption =
            adoptions.adoption(text, sentence, proposal.candidate(), proposal.division());
        exercises.add(new Exercise<>(adoption, proposal.traits()));
      }
    }
    return exercises;
  }

  private List<Proposal> proposals(AnnotatedText text, Sentence sentence) {
    Phrase phrase = Phrase.of(text, sentence, segmenter);
    List<Candidate> found = new ArrayList<>();
    found.addAll(titled.in(phrase));
    found.addAll(quoted.in(phrase));
    found.addAll(listed.in(phrase));
    found.addAll(unquoted.in(phrase));
    found.addAll(known.in(phrase.text()));
    List<Proposal> proposals = new ArrayList<>();
    for (Candidate candidate : found) {
      Candidate moved = candidate.movedBy(sentence.begin());
      actors
          .at(text, sentence, moved.begin(), moved.end())
          .map(acting -> proposal(text, sentence, phrase, candidate, acting))
          .ifPresent(proposals::add);
    }
    return proposals;
  }

  private Proposal proposal(
      AnnotatedText text,
      Sentence sentence,
      Phrase phrase,
      Candidate candidate,
      Actors.Acting acting) {
    List<String> seen = traits.of(text, sentence, phrase, candidate, acting);
    return new Proposal(
        candidate.movedBy(sentence.begin()),
        sentence,
        acting.division(),
        seen,
        weights.odds(seen));
  }

  /** The proposals that are likely right; of several beginnings of one name, the likeliest. */
  private List<Proposal> likely(List<Proposal> proposals) {
    Map<Integer, Proposal> byEnd = new TreeMap<>();
    List<Proposal> marked = new ArrayList<>();
    for (Proposal proposal : proposals) {
      if (!weights.accept(proposal.odds())) {
        continue;
      }
      if (proposal.candidate().isOpen()) {
        byEnd.merge(
            proposal.candidate().end(), proposal, (a, b) -> b.odds() > a.odds() ? b : a);
      } else {
        marked.add(proposal);
      }
    }
    marked.addAll(byEnd.values());
    return marked;
  }

  /** Of proposals that overlap, the longest; in the order of the text. */
  private static List<Proposal> longestOf(List<Proposal> found) {
    List<Proposal> longestFirst = new ArrayList<>(found);
    longestFirst.sort(
        Comparator.comparingInt((Proposal proposal) -> proposal.candidate().length()).reversed());
    List<Proposal> kept = new ArrayList<>();
    for (Proposal proposal : longestFirst) {
      if (kept.stream().noneMatch(proposal::overlaps)) {
        kept.add(proposal);
      }
    }
    kept.sort(Comparator.comparingInt(proposal -> proposal.candidate().begin()));
    return kept;
  }
}
