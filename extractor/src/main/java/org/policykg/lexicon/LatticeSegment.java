package org.policykg.lexicon;

import com.hankcs.hanlp.collection.trie.DoubleArrayTrie;
import com.hankcs.hanlp.dictionary.CoreDictionary;
import com.hankcs.hanlp.dictionary.other.CharType;
import com.hankcs.hanlp.seg.Viterbi.ViterbiSegment;
import com.hankcs.hanlp.seg.common.Term;
import com.hankcs.hanlp.seg.common.Vertex;
import com.hankcs.hanlp.seg.common.WordNet;
import java.util.Arrays;
import java.util.LinkedList;
import java.util.List;
import java.util.concurrent.atomic.AtomicReferenceArray;

/**
 * HanLP's Viterbi segmenter without names and user dictionaries: the same dictionary and weights,
 * and so the same words, but the words of the dictionary are made once and not for each place where
 * they stand, and paths are looked for in arrays. What the dictionary lacks is HanLP's own.
 */
final class LatticeSegment extends ViterbiSegment {
  private static final AtomicReferenceArray<Vertex> KNOWN =
      new AtomicReferenceArray<>(CoreDictionary.trie.size());
  private static final AtomicReferenceArray<Vertex> SINGLE =
      new AtomicReferenceArray<>(Character.MAX_VALUE + 1);

  @Override
  protected List<Term> segSentence(char[] text) {
    Lattice lattice = new Lattice(text.length);
    DoubleArrayTrie<CoreDictionary.Attribute>.Searcher words =
        CoreDictionary.trie.getSearcher(text, 0);
    while (words.next()) {
      lattice.add(words.begin, known(text, words));
    }
    fillGaps(lattice, text);
    return convert(lattice.likeliest(), true);
  }

  private static Vertex known(
      char[] text, DoubleArrayTrie<CoreDictionary.Attribute>.Searcher word) {
    Vertex known = KNOWN.get(word.index);
    if (known == null) {
      known = new Vertex(new String(text, word.begin, word.length), word.value, word.index);
      KNOWN.set(word.index, known);
    }
    return known;
  }

  /** Where no word of the dictionary begins, numbers, letters and single characters are words. */
  private static void fillGaps(Lattice lattice, char[] text) {
    for (int begin = 0, end; begin < text.length; begin = end) {
      if (!lattice.isEmpty(begin)) {
        end = begin + lattice.lastLength(begin);
        continue;
      }
      end = begin + 1;
      while (end < text.length
          && (lattice.isEmpty(end) || CharType.get(text[end]) == CharType.CT_CNUM)) {
        end++;
      }
      if (end == begin + 1) {
        lattice.add(begin, single(text[begin]));
      } else {
        fill(lattice, begin, Arrays.copyOfRange(text, begin, end));
      }
    }
  }

  /** A mark or a rare character by itself. */
  private static Vertex single(char c) {
    Vertex single = SINGLE.get(c);
    if (single == null) {
      Lattice alone = new Lattice(1);
      fill(alone, 0, new char[] {c});
      single = alone.likeliest().get(1);
      SINGLE.set(c, single);
    }
    return single;
  }

  private static void fill(Lattice lattice, int begin, char[] gap) {
    WordNet atoms = new WordNet(gap);
    atoms.add(1, quickAtomSegment(gap, 0, gap.length));
    LinkedList<Vertex>[] rows = atoms.getVertexes();
    for (int row = 1; row <= gap.length; row++) {
      for (Vertex atom : rows[row]) {
        lattice.add(begin + row - 1, atom);
      }
    }
  }
}
