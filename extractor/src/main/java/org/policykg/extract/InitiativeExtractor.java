package org.policykg.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.policykg.lexicon.HeadNouns;
import org.policykg.lexicon.Lexicon;
import org.policykg.lexicon.Segmenter;
import org.policykg.mention.AnnotatedText;
import org.policykg.model.Adoption;
import org.policykg.reference.Themes;
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
    adoptions = new Adoptions(lexicon, themes, known, verbs);
  }

  /**
   * The initiatives of a document, one for each division and name, at its first mention, in the
   * order of the text.
   */
  public List<Adoption> extract(AnnotatedText text) {
    return adoptions.of(text, candidates(text));
  }

  private List<Candidate> candidates(AnnotatedText text) {
    List<Candidate> all = new ArrayList<>();
    for (Sentence sentence : text.sentences()) {
      Phrase phrase = Phrase.of(text, sentence, segmenter);
      List<Candidate> found = new ArrayList<>();
      found.addAll(titled.in(phrase));
      found.addAll(quoted.in(phrase));
      found.addAll(listed.in(phrase));
      found.addAll(unquoted.in(phrase));
      found.addAll(known.in(phrase.text()));
      longestOf(found).forEach(candidate -> all.add(candidate.movedBy(sentence.begin())));
    }
    return all;
  }

  /** Of candidates that overlap, the longest; in the order of the text. */
  private static List<Candidate> longestOf(List<Candidate> found) {
    List<Candidate> longestFirst = new ArrayList<>(found);
    longestFirst.sort(Comparator.comparingInt(Candidate::length).reversed());
    List<Candidate> kept = new ArrayList<>();
    for (Candidate candidate : longestFirst) {
      if (kept.stream().noneMatch(candidate::overlaps)) {
        kept.add(candidate);
      }
    }
    kept.sort(Comparator.comparingInt(Candidate::begin));
    return kept;
  }
}
