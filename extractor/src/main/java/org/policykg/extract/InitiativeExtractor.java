package org.policykg.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.policykg.lexicon.HeadNouns;
import org.policykg.lexicon.HeadNouns.Head;
import org.policykg.lexicon.Lexicon;
import org.policykg.lexicon.OutcomeWeights;
import org.policykg.lexicon.Telling;
import org.policykg.lexicon.Trait;
import org.policykg.lexicon.TraitWeights;
import org.policykg.lexicon.Weights;
import org.policykg.mention.AnnotatedText;
import org.policykg.mention.Place;
import org.policykg.mention.Quotation;
import org.policykg.model.Adoption;
import org.policykg.model.InitiativeKind;
import org.policykg.reference.Themes;
import org.policykg.resolve.Actors;
import org.policykg.resolve.Cast;
import org.policykg.text.Sentence;

/** Reads the slogans and programs of a document: who takes up what, with whom, and whose it is. */
public final class InitiativeExtractor {
  /** What is known by name, or by a noun that the user has taught, needs no odds. */
  private static final double SURE = 9;

  private static final List<InitiativeKind> KINDS = List.of(InitiativeKind.values());

  // the longer one of equals, so that no order of the readers shows
  private static final Comparator<Proposal> BY_ODDS =
      Comparator.comparingDouble(Proposal::odds)
          .thenComparing(proposal -> proposal.candidate().length())
          .reversed();

  private final HeadNouns heads;
  private final LaunchVerbs verbs;
  private final NameContext context;
  private final QuotedNames quoted;
  private final TitledDocuments titled;
  private final UnquotedNames unquoted;
  private final ListedNames listed;
  private final SharedNouns shared;
  private final KnownInitiatives known;
  private final EpithetNames epithets;
  private final Adoptions adoptions;
  private final Actors actors;
  private final Refusals refusals;
  private final NameTraits traits;
  private final Weights weights;
  private final NameBounds bounds;
  private final double leastOfAll;
  private final OutcomeWeights kinds;

  public InitiativeExtractor(Lexicon lexicon, Themes themes) {
    heads = new HeadNouns(lexicon);
    verbs = new LaunchVerbs(lexicon);
    context = new NameContext(lexicon);
    refusals = new Refusals(lexicon, heads, context);
    known = new KnownInitiatives(lexicon);
    epithets = new EpithetNames(lexicon);
    quoted = new QuotedNames(lexicon, heads, verbs, known);
    titled = new TitledDocuments(heads, verbs);
    unquoted = new UnquotedNames(lexicon, heads, verbs, context);
    listed = new ListedNames(heads, verbs, context);
    shared = new SharedNouns(heads, verbs, context);
    adoptions = new Adoptions(lexicon, themes, known);
    actors = new Actors(lexicon);
    weights = new Weights(lexicon.table("initiative-weights.tsv"));
    leastOfAll = weights.least(EnumSet.allOf(Telling.class));
    TraitWeights byParts = weights.byParts();
    traits = new NameTraits(lexicon, heads, verbs, byParts);
    bounds = new NameBounds(byParts);
    kinds = new OutcomeWeights(lexicon.table("kind-weights.tsv"));
  }

  /**
   * The initiatives of a document, one for each division and name, at its first mention, in the
   * order of the text.
   */
  public List<Adoption> extract(AnnotatedText text) {
    if (!actors.mayBeIn(text)) {
      return List.of();
    }
    List<Proposal> standing = new ArrayList<>();
    WholeText whole = WholeText.of(text);
    for (Sentence sentence : text.sentences()) {
      for (Proposal proposal : likeliest(proposals(whole, sentence, false), whole.focus())) {
        standing.add(ofItsKind(text, proposal));
      }
    }
    return adoptions.of(text, standing);
  }

  /** All that a document may name, and what can be seen of each. */
  public List<Exercise<Adoption>> exercises(AnnotatedText text) {
    List<Exercise<Adoption>> exercises = new ArrayList<>();
    WholeText whole = WholeText.of(text);
    for (Sentence sentence : text.sentences()) {
      for (Proposal bare : proposals(whole, sentence, true)) {
        Proposal proposal = ofItsKind(text, bare);
        Adoption adoption =
            adoptions.adoption(text, sentence, proposal.candidate(), proposal.division());
        exercises.add(
            new Exercise<>(adoption, traits(text, bare).stream().map(Trait::toString).toList()));
      }
    }
    return exercises;
  }

  /**
   * What a sentence may name.
   *
   * @param all whether those are told too that cannot be likely
   */
  private List<Proposal> proposals(WholeText whole, Sentence sentence, boolean all) {
    AnnotatedText text = whole.text();
    Repetitions repetitions = whole.repetitions();
    Cast cast = actors.in(text, sentence);
    if (cast.isEmpty()) {
      return List.of();
    }
    String words = sentence.text();
    Closings closings = new Closings(heads, words);
    List<Quotation> quotations = Quotation.in(words);
    List<Candidate> byName = known.in(words);
    if (closings.isEmpty()
        && quotations.isEmpty()
        && byName.isEmpty()
        && !epithets.mayBeIn(words)) {
      return List.of();
    }
    Phrase phrase = Phrase.of(text, sentence);
    Surroundings around = traits.around(phrase, false);
    NameSigns signs = new NameSigns(phrase, heads, verbs, context);
    Prospect prospect =
        all || closings.isEmpty()
            ? Prospect.ALL
            : prospect(whole, sentence, cast, around, signs, closings);
    List<Candidate> found = new ArrayList<>();
    found.addAll(titled.in(phrase, quotations));
    found.addAll(quoted.in(phrase, quotations));
    found.addAll(listed.in(phrase, closings));
    found.addAll(shared.in(phrase, closings));
    found.addAll(unquoted.in(phrase, closings, prospect));
    found.addAll(epithets.in(phrase));
    found.addAll(byName);
    List<Proposal> proposals = new ArrayList<>();
    for (Candidate bare : found) {
      if (refusals.refuse(phrase, bare)) {
        continue;
      }
      Optional<Actors.Acting> acting =
          cast.at(sentence.begin() + bare.begin(), sentence.begin() + bare.end());
      if (acting.isPresent()) {
        Candidate candidate = bare.seen(signs.of(bare)).seen(repetitions.of(bare.quoted()));
        proposals.add(proposal(text, sentence, around, candidate, acting.get()));
      }
    }
    return proposals;
  }

  private Prospect prospect(
      WholeText whole,
      Sentence sentence,
      Cast cast,
      Surroundings around,
      NameSigns signs,
      Closings closings) {
    Optional<Actors.Voice> voice = cast.voice();
    if (voice.isEmpty()) {
      return Prospect.ALL;
    }
    List<Place> places = whole.text().placesIn(sentence.begin(), sentence.end());
    return new Prospects(
        new Prospects.Setting(
            sentence.begin(),
            places,
            around,
            signs,
            closings,
            heads,
            known,
            whole.repetitions(),
            bounds),
        voice.get(),
        cast.mayLaunch(),
        weights.least(
            voice.get().isReported() ? whole.focus().tellings(sentence) : Set.of(Telling.OWN)));
  }

  private Proposal proposal(
      AnnotatedText text,
      Sentence sentence,
      Surroundings around,
      Candidate candidate,
      Actors.Acting acting) {
    double odds = Traits.odds(traits.of(text, sentence, around, candidate, acting));
    return new Proposal(
        candidate.movedBy(sentence.begin()),
        sentence,
        acting,
        around.phrase(),
        isSure(candidate) ? SURE : odds);
  }

  /** All that can be seen of what is proposed, looked at again. */
  private List<Trait> traits(AnnotatedText text, Proposal proposal) {
    Sentence sentence = proposal.sentence();
    Surroundings around = traits.around(proposal.phrase(), true);
    Candidate candidate = proposal.candidate().movedBy(-sentence.begin());
    List<Trait> seen = new ArrayList<>();
    for (Traits part : traits.of(text, sentence, around, candidate, proposal.acting())) {
      seen.addAll(part.kept());
    }
    return seen;
  }

  /** The proposal with the kind that its traits speak for, where no noun says it. */
  private Proposal ofItsKind(AnnotatedText text, Proposal proposal) {
    Candidate candidate = proposal.candidate();
    boolean free = NameTraits.isFree(candidate);
    if (isFormula(candidate.name(), free)) {
      return proposal.of(InitiativeKind.SLOGAN);
    }
    return free
        ? proposal.of(kinds.choose(KINDS, InitiativeKind::word, traits(text, proposal)))
        : proposal;
  }

  /** 茶园+民宿, 茶叶联盟+村社联盟: no noun sums the parts up, nor does the noun of the last alone. */
  private static boolean isFormula(String name, boolean free) {
    int plus = name.indexOf('+');
    boolean parts = plus > 0 && plus < name.length() - 1;
    return parts && (free || name.charAt(plus - 1) == name.charAt(name.length() - 1));
  }

  private boolean isLikely(Proposal proposal, Focus focus) {
    if (NameTraits.isFree(proposal.candidate())) {
      return weights.acceptFree(proposal.odds(), proposal.isReported());
    }
    // how a text tells of a division takes longer to see than that it does not matter
    return proposal.odds() >= leastOfAll
        && weights.accept(
            proposal.odds(),
            proposal.isReported() ? focus.telling(proposal.division()) : Telling.OWN);
  }

  /** Whether the noun behind a quotation completes it. */
  private static boolean isCompleted(Proposal proposal) {
    return proposal.candidate().rule().equals("program.quoted-then-head")
        && proposal.candidate().begins(Closed.RULE);
  }

  private boolean isSure(Candidate candidate) {
    if (known.isNoNational(candidate)) {
      return true;
    }
    Optional<Head> head = heads.closing(candidate.name());
    return head.isPresent()
        && heads.isTaught(head.get())
        && !candidate.rule().equals(UnquotedNames.UNSURE)
        && !candidate.isBeside();
  }

  /** The proposals that are likely right; of those that overlap, the likeliest. In text order. */
  private List<Proposal> likeliest(List<Proposal> found, Focus focus) {
    List<Proposal> likeliestFirst = new ArrayList<>();
    for (Proposal proposal : found) {
      if (isLikely(proposal, focus)) {
        likeliestFirst.add(proposal);
      }
    }
    if (likeliestFirst.size() < 2) {
      return likeliestFirst;
    }
    // “强村富民”|百日活动: neither part is a name beside the whole
    for (Proposal whole : List.copyOf(likeliestFirst)) {
      if (isCompleted(whole)) {
        likeliestFirst.removeIf(whole::holds);
      }
    }
    likeliestFirst.sort(BY_ODDS);
    List<Proposal> kept = new ArrayList<>();
    for (Proposal proposal : likeliestFirst) {
      if (!proposal.overlapsAny(kept)) {
        kept.add(proposal);
      }
    }
    kept.sort(Comparator.comparingInt(proposal -> proposal.candidate().begin()));
    return kept;
  }
}
