package org.policykg.extract;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;
import org.policykg.extract.WordWeights.Weighed;
import org.policykg.lexicon.HeadNouns;
import org.policykg.lexicon.HeadNouns.Head;
import org.policykg.lexicon.Trait;
import org.policykg.mention.Place;
import org.policykg.resolve.Actors;

/**
 * The most that the unquoted names of a sentence can weigh, told by the words at which they begin
 * and end, so that only those that may be likely are looked at closely. It is the sum of {@link
 * NameTraits}, with the largest weight in place of each trait that takes longer to see.
 */
final class Prospects implements Prospect {
  /** More than the order of adding can matter. */
  private static final double SLACK = 1e-6;

  private final Beside beside;
  private final Phrase phrase;
  private final NameSigns signs;
  private final Closings closings;
  private final HeadNouns heads;
  private final KnownInitiatives known;
  private final Repetitions repetitions;
  private final NameBounds bounds;
  private final List<Place> places;
  private final int offset;
  private final VoiceBounds said;
  private final boolean reported;
  private final double least;
  private final double always;

  /** By the place of a word: what it weighs to begin with it, and with it and the next one. */
  private final double[] first;

  private final double[] second;

  /** By the index where a name ends: what that weighs. */
  private final double[] last;

  /** What the words before a place weigh that may stand in names, and how many are verbs. */
  private final double[] weighed;

  private final int[] verbs;

  /**
   * All that a sentence's names have in common.
   *
   * @param begin where it begins in the text
   * @param places the divisions that it names
   */
  record Setting(
      int begin,
      List<Place> places,
      Surroundings around,
      NameSigns signs,
      Closings closings,
      HeadNouns heads,
      KnownInitiatives known,
      Repetitions repetitions,
      NameBounds bounds) {}

  /**
   * Looks at a sentence.
   *
   * @param voice who speaks
   * @param launches whether a division opens one of its clauses
   * @param least the odds without which no name is likely
   */
  Prospects(Setting setting, Actors.Voice voice, boolean launches, double least) {
    beside = setting.around().of(NameBounds.FAMILY);
    phrase = setting.around().phrase();
    signs = setting.signs();
    closings = setting.closings();
    heads = setting.heads();
    known = setting.known();
    repetitions = setting.repetitions();
    bounds = setting.bounds();
    places = setting.places();
    offset = setting.begin();
    said = bounds.of(voice);
    reported = voice.isReported();
    always = said.ofSentence(offset == 0, setting.around().quotes(), launches);
    this.least = least - SLACK;
    int count = phrase.count();
    first = new double[count];
    second = new double[count];
    Arrays.fill(first, Double.NaN);
    last = new double[phrase.text().length() + 1];
    Arrays.fill(last, Double.NaN);
    weighed = new double[count + 1];
    verbs = new int[count + 1];
    weighInside();
  }

  /** Weighs the words that may stand in a name: no others than those before a head noun do. */
  private void weighInside() {
    String text = phrase.text();
    int clause = 0;
    int done = 0;
    for (int end = 1; end <= closings.last(); end++) {
      if (!mayStandInName(text.charAt(end - 1))) {
        clause = end;
      } else if (closings.at(end).isPresent()) {
        int from = phrase.wordAt(Math.max(clause, end - UnquotedNames.LONGEST));
        int to = phrase.wordAt(end);
        for (int i = done; i < to; i++) {
          weighed[i + 1] = weighed[i];
          verbs[i + 1] = verbs[i];
          if (i >= from) {
            Weighed word = beside.word(i);
            weighed[i + 1] += word.own[Role.INSIDE.column()];
            verbs[i + 1] += word.isVerb ? 1 : 0;
          }
        }
        done = Math.max(done, to);
      }
    }
  }

  /** Also what stands around a short remark: 中国(安徽)…. */
  private static boolean mayStandInName(char c) {
    return c == '(' || c == ')' || Phrase.isNameCharacter(c);
  }

  @Override
  public IntPredicate of(Closed closed, String rule, List<Trait> signs) {
    Optional<Head> head = closings.at(closed.end());
    int behind = phrase.wordAt(closed.end());
    if (behind == 0 || head.isEmpty() || heads.isTaught(head.get())) {
      return begin -> true;
    }
    int shortest = head.get().noun().length();
    double most =
        always
            + bounds.ofReader(rule, closed.head().kind(), signs)
            + ending(closed.end(), behind, head);
    return new Beginnings(closed, shortest, behind, most);
  }

  /** Where a name may begin; no lambda, since there are many of them and each would take longer. */
  private final class Beginnings implements IntPredicate {
    private final Closed closed;
    private final int shortest;
    private final int behind;
    private final double most;

    Beginnings(Closed closed, int shortest, int behind, double most) {
      this.closed = closed;
      this.shortest = shortest;
      this.behind = behind;
      this.most = most;
    }

    @Override
    public boolean test(int begin) {
      return closed.end() - begin < shortest || mayStand(closed, begin, behind, most);
    }
  }

  private boolean mayStand(Closed closed, int begin, int behind, double most) {
    int end = closed.end();
    int place = phrase.wordAt(begin);
    int count = behind - place;
    if (count <= 0
        || phrase.word(place).begin() != begin
        || NameTraits.isMark(phrase.text(), begin - 1, NameTraits.OPENING)) {
      return true;
    }
    double sum =
        most
            + beginning(begin, place)
            + (count > 1 ? second[place] : 0)
            + (weighed[behind] - weighed[place])
            + bounds.ofSize(
                end - begin, closed.modifier(begin), count, verbs[behind] - verbs[place])
            + bounds.ofBeginning(closed.side(begin), begin == closed.from());
    return mayBeLikely(sum, begin, end)
        || repetitions.quotes(phrase.text(), begin, end)
        || known.isOne(phrase.text(), begin, end);
  }

  /** Whether a name may be likely still when its form is looked at. */
  private boolean mayBeLikely(double most, int begin, int end) {
    double less = most < least ? 0 : bounds.less(NameBounds.FURTHER, signs.furtherFrom(end));
    return most + less >= least && most + less + lessByForm(begin, end) >= least;
  }

  private double lessByForm(int begin, int end) {
    String name = phrase.text().substring(begin, end);
    List<Weighed> words = beside.within(begin, end);
    double less =
        bounds.less(NameBounds.JOINS, signs.joined(name))
            + bounds.less(NameBounds.COUNTS, NameSigns.counted(name))
            + bounds.less(NameBounds.ACTS, signs.acting(begin, end));
    return words.size() <= NameTraits.FEW
        ? less + bounds.less(NameBounds.TAGS, NameTraits.natures(words))
        : less;
  }

  /** What it weighs to begin at an index. */
  private double beginning(int begin, int place) {
    if (Double.isNaN(first[place])) {
      Weighed word = beside.word(place);
      Traits traits = beside.traits();
      NameTraits.first(word, traits);
      NameTraits.edge(phrase.text().charAt(begin), beside.wordBefore(begin), word, traits);
      first[place] =
          traits.odds()
              + beside.left(begin, reported).odds()
              + bounds.ofJoint(signs.behindJoint(begin))
              + said.ofPlaces(placesBefore(begin));
      if (place + 1 < first.length) {
        Traits both = beside.traits();
        both.tags(Role.OPENING, word, beside.word(place + 1));
        second[place] = both.odds();
      }
    }
    return first[place];
  }

  private int placesBefore(int index) {
    int before = 0;
    while (before < places.size() && places.get(before).end() <= offset + index) {
      before++;
    }
    return before;
  }

  /** What it weighs to end at an index. */
  private double ending(int end, int behind, Optional<Head> head) {
    if (Double.isNaN(last[end])) {
      Traits traits = beside.traits();
      NameTraits.last(beside.word(behind - 1), phrase.text().charAt(end - 1), traits);
      NameTraits.head(head, traits);
      int right = NameTraits.isMark(phrase.text(), end, NameTraits.CLOSING) ? end + 1 : end;
      last[end] = traits.odds() + beside.right(right, reported).odds();
    }
    return last[end];
  }
}
