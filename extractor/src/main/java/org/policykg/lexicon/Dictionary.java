package org.policykg.lexicon;

import com.hankcs.hanlp.collection.trie.DoubleArrayTrie;
import com.hankcs.hanlp.corpus.tag.Nature;
import com.hankcs.hanlp.dictionary.CoreBiGramTableDictionary;
import com.hankcs.hanlp.dictionary.CoreDictionary;
import com.hankcs.hanlp.dictionary.other.CharType;
import com.hankcs.hanlp.seg.NShort.Path.AtomNode;
import com.hankcs.hanlp.seg.Viterbi.ViterbiSegment;
import com.hankcs.hanlp.seg.common.Vertex;
import com.hankcs.hanlp.utility.Predefine;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * HanLP's core dictionary: the words that may begin at an index of a text, and how likely one
 * follows another. Words are made once and not for each place where they stand.
 */
final class Dictionary extends ViterbiSegment {
  private static final DoubleArrayTrie<CoreDictionary.Attribute> TRIE = CoreDictionary.trie;
  private static final int[] BASE = TRIE.getBase();
  private static final int[] CHECK = TRIE.getCheck();

  // numbers behind those of the dictionary's words
  private static final int BEGIN_NUMBER = TRIE.size();
  private static final int END_NUMBER = BEGIN_NUMBER + 1;
  private static final int DIGITS_NUMBER = BEGIN_NUMBER + 2;
  private static final int LETTERS_NUMBER = BEGIN_NUMBER + 3;
  private static final int OTHER_NUMBER = BEGIN_NUMBER + 4;

  static final Entry BEGIN = entry(Vertex.newB(), BEGIN_NUMBER);
  static final Entry END = entry(Vertex.newE(), END_NUMBER);

  // threads may make the same entry, and then either serves
  private static final @Nullable Entry[] KNOWN = new Entry[TRIE.size()];
  private static final @Nullable Entry[] SINGLE = new Entry[Character.MAX_VALUE + 1];

  private Dictionary() {}

  private static Entry entry(Vertex vertex, int number) {
    return entry(
        vertex.realWord,
        vertex.guessNature().toString(),
        number,
        vertex.wordID,
        vertex.getAttribute().totalFrequency);
  }

  private static Entry entry(String text, String nature, int number, int id, int frequency) {
    return new Entry(text, nature, number, id, frequency, weight(0, 0, frequency));
  }

  /** Adds all words of the dictionary that begin at an index to a lattice, the shortest first. */
  static void addWords(Lattice lattice, char[] text, int begin, int length) {
    int state = BASE[0];
    for (int i = begin; i < length; i++) {
      int next = state + text[i] + 1;
      if (CHECK[next] != state) {
        return;
      }
      state = BASE[next];
      int leaf = BASE[state];
      if (leaf < 0 && CHECK[state] == state) {
        lattice.add(begin, i + 1, known(-leaf - 1, text, begin, i + 1));
      }
    }
  }

  private static Entry known(int index, char[] text, int begin, int end) {
    Entry known = KNOWN[index];
    if (known == null) {
      String word = new String(text, begin, end - begin);
      known = entry(new Vertex(word, TRIE.getValueAt(index), index), index);
      KNOWN[index] = known;
    }
    return known;
  }

  /** A mark or a rare character by itself. */
  static Entry single(char c) {
    Entry single = SINGLE[c];
    if (single == null) {
      single = atoms(new char[] {c}, 0, 1).get(0);
      SINGLE[c] = single;
    }
    return single;
  }

  /** What a stretch is made of that the dictionary lacks: numbers, letters and other characters. */
  static List<Entry> atoms(char[] text, int begin, int end) {
    List<Entry> atoms = new ArrayList<>();
    for (AtomNode atom : quickAtomSegment(text, begin, end)) {
      atoms.add(atom(atom.sWord, atom.nPOS));
    }
    return atoms;
  }

  private static Entry atom(String text, int type) {
    int frequency = Predefine.OOV_DEFAULT_FREQUENCY;
    return switch (type) {
      case CharType.CT_NUM, CharType.CT_INDEX, CharType.CT_CNUM ->
          entry(text, "m", DIGITS_NUMBER, CoreDictionary.M_WORD_ID, frequency);
      case CharType.CT_SINGLE ->
          entry(text, "nx", LETTERS_NUMBER, CoreDictionary.X_WORD_ID, frequency);
      case CharType.CT_DELIMITER, CharType.CT_OTHER ->
          entry(text, "w", OTHER_NUMBER, -1, frequency);
      default -> entry(text, "n", OTHER_NUMBER, -1, frequency);
    };
  }

  /** How often a word is of a part of speech in the text that the dictionary was counted in. */
  static int frequency(String word, String nature) {
    CoreDictionary.Attribute known = CoreDictionary.get(word);
    return known == null ? 0 : known.getNatureFrequency(Nature.create(nature));
  }

  /** Whether a character is one that Chinese numbers are written with. */
  static boolean isNumeral(char c) {
    return CharType.get(c) == CharType.CT_CNUM;
  }

  /** Whether a character is a word by itself and none that numbers are written with. */
  static boolean isWord(char c) {
    int state = CHECK[BASE[0] + c + 1] == BASE[0] ? BASE[BASE[0] + c + 1] : 0;
    return state > 0 && CHECK[state] == state && BASE[state] < 0 && !isNumeral(c);
  }

  /** The negative logarithm of how likely a word follows another. */
  static double weight(Entry from, Entry to) {
    int pairs = CoreBiGramTableDictionary.getBiFrequency(from.id(), to.id());
    return pairs == 0 ? to.unpaired() : weight(pairs, from.frequency(), to.frequency());
  }

  /** HanLP's formula. */
  private static double weight(int pairs, int from, int to) {
    return -Math.log(
        Predefine.lambda * (Predefine.myu * pairs / (from + 1) + 1 - Predefine.myu)
            + (1 - Predefine.lambda) * to / Predefine.TOTAL_FREQUENCY);
  }
}
