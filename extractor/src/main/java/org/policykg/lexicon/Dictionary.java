package org.policykg.lexicon;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * HanLP's core dictionary: the words that may begin at an index of a text, and how likely one
 * follows another. Words are made once and not for each place where they stand.
 */
final class Dictionary {
  private static final CoreWords WORDS = CoreWords.read();
  private static final int TOTAL = WORDS.total();

  // HanLP's states, with all that is looked at together in one number, from its lowest bits on: the
  // state in front of one, its own, and one more than the number of the word that ends with it
  private static final int STATE_BITS = 20;
  private static final int STATE_MASK = (1 << STATE_BITS) - 1;
  private static final long[] STATES = states(WORDS.trie());
  private static final int ROOT = 1;

  /** No word of the dictionary is longer. */
  static final int LONGEST = 13;

  /** How many words there are; their numbers are less. */
  static final int SIZE = WORDS.size();

  // numbers behind those of the dictionary's words
  private static final int BEGIN_NUMBER = SIZE;
  private static final int END_NUMBER = BEGIN_NUMBER + 1;
  private static final int DIGITS_NUMBER = BEGIN_NUMBER + 2;
  private static final int LETTERS_NUMBER = BEGIN_NUMBER + 3;
  private static final int OTHER_NUMBER = BEGIN_NUMBER + 4;

  /** How many numbers there are, with those of what is no word of the dictionary. */
  static final int NUMBERS = SIZE + 5;

  // what HanLP assumes, as shares of one: how much pairs count beside single words, and how much
  // what
  // was never seen counts beside pairs
  private static final double OF_PAIRS = 0.9;
  private static final double OF_SEEN = 1 - (1.0 / TOTAL + 0.00001);
  private static final int UNKNOWN_FREQUENCY = 100;

  private static final String POINTS = "，,．.";

  // the words of the dictionary that stand for all of a kind, in HanLP's pairs of words
  private static final int PERSON = number("未##人");
  private static final int PLACE = number("未##地");
  private static final int ORGANISATION = number("未##团");
  private static final int TIME = number("未##时");
  private static final int NUMERAL = number("未##数");
  private static final int LETTERS = number("未##串");
  private static final int NAME = number("未##专");

  static final Entry BEGIN = new Entry(" ", "begin", BEGIN_NUMBER, number("始##始"), TOTAL / 10);
  static final Entry END = new Entry(" ", "end", END_NUMBER, number("末##末"), TOTAL / 10);

  // threads may make the same entry, and then either serves
  private static final @Nullable Entry[] KNOWN = new Entry[SIZE];
  private static final @Nullable Entry[] SINGLE = new Entry[Character.MAX_VALUE + 1];

  private Dictionary() {}

  private static long[] states(int[] trie) {
    // room for any character behind the last state
    long[] states = new long[trie.length / 2 + Character.MAX_VALUE];
    for (int i = 0; 2 * i < trie.length; i++) {
      int state = trie[2 * i];
      if (state > 0) {
        int end = 2 * state;
        long word = trie[end + 1] == state && trie[end] < 0 ? -trie[end] : 0;
        states[i] = (word << STATE_BITS | state) << STATE_BITS | trie[2 * i + 1];
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
    int word = number(text, begin, end);
    return word < 0 ? null : word(word, text.substring(begin, end));
  }

  private static int number(String word) {
    return number(word, 0, word.length());
  }

  /** The number of the word between two indexes of a text, or -1. */
  private static int number(String text, int begin, int end) {
    int state = ROOT;
    long next = 0;
    for (int i = begin; i < end; i++) {
      next = next(state, text.charAt(i));
      if (next == 0) {
        return -1;
      }
      state = state(next);
    }
    return word(next);
  }

  /** A word of the dictionary, by its number, where it stands in a text. */
  static Entry word(int number, char[] text, int begin, int end) {
    Entry known = KNOWN[number];
    return known == null ? word(number, new String(text, begin, end - begin)) : known;
  }

  private static Entry word(int number, String word) {
    Entry known = KNOWN[number];
    if (known == null) {
      known = entry(number, word);
      KNOWN[number] = known;
    }
    return known;
  }

  /** A word as HanLP takes it: names, numbers and times stand in pairs for all of their kind. */
  private static Entry entry(int number, String word) {
    int kind = WORDS.natures(number) == 1 ? kind(WORDS.nature(number, 0)) : -1;
    int counted = kind == NUMERAL || kind == LETTERS || kind == TIME ? kind : number;
    return new Entry(
        word, WORDS.nature(counted, 0), number, kind < 0 ? number : kind, WORDS.frequency(counted));
  }

  /** The number of the word that stands for all of a part of speech, or -1. */
  private static int kind(String nature) {
    if (nature.startsWith("nr")) {
      return PERSON;
    }
    if (nature.startsWith("ns")) {
      return PLACE;
    }
    if (nature.equals("nx")) {
      return NAME < 0 ? LETTERS : NAME;
    }
    if (nature.startsWith("nt") || nature.equals("nit")) {
      return ORGANISATION;
    }
    if (nature.startsWith("m")) {
      return NUMERAL;
    }
    if (nature.startsWith("x")) {
      return LETTERS;
    }
    return nature.equals("t") ? TIME : -1;
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
    int from = begin;
    byte type = CharacterTypes.of(text[begin]);
    for (int i = begin + 1; i < end; i++) {
      byte here = CharacterTypes.of(text[i]);
      if (here != type && !(type == CharacterTypes.DIGIT && isPoint(text, i, end))) {
        atoms.add(atom(new String(text, from, i - from), type));
        from = i;
        type = here;
      }
    }
    atoms.add(atom(new String(text, from, end - from), type));
    return atoms;
  }

  /** Whether a mark goes on with a number, for which a digit has to stand behind it. */
  private static boolean isPoint(char[] text, int index, int end) {
    return POINTS.indexOf(text[index]) >= 0
        && index + 1 < end
        && CharacterTypes.of(text[index + 1]) == CharacterTypes.DIGIT;
  }

  private static Entry atom(String text, byte type) {
    return switch (type) {
      case CharacterTypes.DIGIT, CharacterTypes.INDEX, CharacterTypes.NUMERAL ->
          new Entry(text, "m", DIGITS_NUMBER, NUMERAL, UNKNOWN_FREQUENCY);
      case CharacterTypes.LETTER ->
          new Entry(text, "nx", LETTERS_NUMBER, LETTERS, UNKNOWN_FREQUENCY);
      case CharacterTypes.MARK, CharacterTypes.OTHER ->
          new Entry(text, "w", OTHER_NUMBER, -1, UNKNOWN_FREQUENCY);
      default -> new Entry(text, "n", OTHER_NUMBER, -1, UNKNOWN_FREQUENCY);
    };
  }

  /** How often a word is of a part of speech in the text that the dictionary was counted in. */
  static int frequency(String word, String nature) {
    int number = number(word);
    return number < 0 ? 0 : WORDS.frequency(number, nature);
  }

  /** Whether a character is one that Chinese numbers are written with. */
  static boolean isNumeral(char c) {
    return CharacterTypes.of(c) == CharacterTypes.NUMERAL;
  }

  /** Whether a character is a mark that no word goes on with. */
  static boolean isMark(char c) {
    return CharacterTypes.of(c) == CharacterTypes.MARK;
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
        OF_PAIRS * (OF_SEEN * pairs / (from + 1) + 1 - OF_SEEN) + (1 - OF_PAIRS) * to / TOTAL);
  }
}
