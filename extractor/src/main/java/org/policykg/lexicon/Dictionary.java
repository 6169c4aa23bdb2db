package org.policykg.lexicon;

import com.hankcs.hanlp.collection.trie.DoubleArrayTrie;
import com.hankcs.hanlp.corpus.tag.Nature;
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
  private static final int ROOT = TRIE.getBase()[0];

  // HanLP's states, with all that is looked at together in one number, from its lowest bits on: the
  // state in front of one, its own, and one more than the number of the word that ends with it
  private static final int STATE_BITS = 20;
  private static final int STATE_MASK = (1 << STATE_BITS) - 1;
  private static final long[] STATES = states(TRIE.getBase(), TRIE.getCheck());

  /** No word of the dictionary is longer. */
  static final int LONGEST = 13;

  /** How many words there are; their numbers are less. */
  static final int SIZE = TRIE.size();

  // numbers behind those of the dictionary's words
  private static final int BEGIN_NUMBER = SIZE;
  private static final int END_NUMBER = BEGIN_NUMBER + 1;
  private static final int DIGITS_NUMBER = BEGIN_NUMBER + 2;
  private static final int LETTERS_NUMBER = BEGIN_NUMBER + 3;
  private static final int OTHER_NUMBER = BEGIN_NUMBER + 4;

  /** How many numbers there are, with those of what is no word of the dictionary. */
  static final int NUMBERS = SIZE + 5;

  static final Entry BEGIN = entry(Vertex.newB(), BEGIN_NUMBER);
  static final Entry END = entry(Vertex.newE(), END_NUMBER);

  // threads may make the same entry, and then either serves
  private static final @Nullable Entry[] KNOWN = new Entry[SIZE];
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

  private static long[] states(int[] base, int[] check) {
    long[] states = new long[base.length];
    for (int i = 0; i < base.length; i++) {
      int state = base[i];
      if (state > 0) {
        long word = check[state] == state && base[state] < 0 ? -base[state] : 0;
        states[i] = (word << STATE_BITS | state) << STATE_BITS | check[i];
      }
    }
    return states;
  }

  /** What a character leads to from a state; 0 if no word goes on with it. */
  private static long next(int state, char c) {
    long next = STATES[state + c + 1];
    return (next & STATE_MASK) == state ? next : 0;
  }

  private static int state(long next) {
    return (int) (next >>> STATE_BITS) & STATE_MASK;
  }

  /** The number of the word that ends with a state, or -1. */
  private static int word(long next) {
    return (int) (next >>> (2 * STATE_BITS)) - 1;
  }

  /** Adds all words of the dictionary that begin at an index to a lattice, the shortest first. */
  static void addWords(Lattice lattice, char[] text, int begin, int length) {
    int state = ROOT;
    for (int i = begin; i < length; i++) {
      long next = next(state, text[i]);
      if (next == 0) {
        return;
      }
      state = state(next);
      int word = word(next);
      if (word >= 0) {
        lattice.add(begin, i + 1, word);
      }
    }
  }

  /** Whether any word of the dictionary that begins in a stretch stands across its end. */
  static boolean hasAcross(String text, int from, int index) {
    for (int begin = index - 1; begin >= from; begin--) {
      if (stands(text, begin, index)) {
        return true;
      }
    }
    return false;
  }

  private static boolean stands(String text, int begin, int index) {
    int state = ROOT;
    for (int i = begin; i < text.length(); i++) {
      long next = next(state, text.charAt(i));
      if (next == 0) {
        return false;
      }
      if (i >= index && word(next) >= 0) {
        return true;
      }
      state = state(next);
    }
    return false;
  }

  /** The word of the dictionary that stands between two indexes of a text, if that is one. */
  static @Nullable Entry between(String text, int begin, int end) {
    int state = ROOT;
    long next = 0;
    for (int i = begin; i < end; i++) {
      next = next(state, text.charAt(i));
      if (next == 0) {
        return null;
      }
      state = state(next);
    }
    int word = word(next);
    return word < 0 ? null : word(word, text.substring(begin, end));
  }

  /** A word of the dictionary, by its number, where it stands in a text. */
  static Entry word(int number, char[] text, int begin, int end) {
    Entry known = KNOWN[number];
    return known == null ? word(number, new String(text, begin, end - begin)) : known;
  }

  private static Entry word(int number, String word) {
    Entry known = KNOWN[number];
    if (known == null) {
      known = entry(new Vertex(word, TRIE.getValueAt(number), number), number);
      KNOWN[number] = known;
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

  /** Whether a character is a mark that no word goes on with. */
  static boolean isMark(char c) {
    return CharType.get(c) == CharType.CT_DELIMITER;
  }

  /** Whether a character is a word by itself and none that numbers are written with. */
  static boolean isWord(char c) {
    return word(next(ROOT, c)) >= 0 && !isNumeral(c);
  }

  /**
   * The negative logarithm of how likely a word follows another, by HanLP's formula.
   *
   * @param pairs how often it does
   * @param from how often the other word stands anywhere
   * @param to how often the word does
   */
  static double weight(int pairs, int from, int to) {
    return -Math.log(
        Predefine.lambda * (Predefine.myu * pairs / (from + 1) + 1 - Predefine.myu)
            + (1 - Predefine.lambda) * to / Predefine.TOTAL_FREQUENCY);
  }
}
