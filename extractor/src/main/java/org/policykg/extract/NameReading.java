package org.policykg.extract;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** A sentence while unquoted names are read in it. */
final class NameReading {
  final Phrase phrase;
  final Closings closings;
  final Prospect prospect;
  private final NameBeginnings beginnings;
  private final BitSet known = new BitSet();
  private final BitSet first = new BitSet();
  final boolean praising;
  final List<Candidate> found = new ArrayList<>();
  final Stretches seen = new Stretches();

  NameReading(
      Phrase phrase,
      Closings closings,
      Prospect prospect,
      NameBeginnings beginnings,
      boolean praising) {
    this.phrase = phrase;
    this.closings = closings;
    this.prospect = prospect;
    this.beginnings = beginnings;
    this.praising = praising;
  }

  /** Where a name may begin, from an index on, by the words up to its head noun. */
  BitSet begins(int from, int head) {
    BitSet begins = new BitSet();
    for (int i = phrase.wordAt(from); i < phrase.count() && phrase.word(i).begin() <= head; i++) {
      int begin = phrase.word(i).begin();
      if (begin >= from && mayBeFirst(i)) {
        begins.set(begin);
      }
    }
    return begins;
  }

  /** Whether a word may be a name's first; found out once for all head nouns behind it. */
  private boolean mayBeFirst(int place) {
    if (!known.get(place)) {
      known.set(place);
      first.set(place, beginnings.mayBegin(phrase, phrase.word(place)));
    }
    return first.get(place);
  }
}
