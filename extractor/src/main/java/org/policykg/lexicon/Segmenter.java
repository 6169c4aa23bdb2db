package org.policykg.lexicon;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Words and their parts of speech: the one door to HanLP. */
public final class Segmenter {
  private static final int RECENT = 1 << 12;
  private static final int HALF = Integer.SIZE / 2;
  // fewer times say little of a word
  private static final int OFTEN = 10;
  private static final double MOST_NOMINAL = 0.06;
  private static final double MOST_ATTRIBUTIVE = 0.15;
  // in no word of the dictionary but themselves
  private static final Letters MARKS = Letters.of("。、“”《》,;:!?");

  private static final Segmenter STANDARD = new Segmenter();

  /**
   * What a thread has segmented last, by its hash: the sentences of a document are looked at for
   * places, names and figures one after the other.
   */
  private final ThreadLocal<@Nullable Known[]> recent =
      ThreadLocal.withInitial(() -> new Known[RECENT]);

  private final ThreadLocal<Lattice> lattice = ThreadLocal.withInitial(Lattice::new);

  private Segmenter() {}

  public static Segmenter standard() {
    return STANDARD;
  }

  /** Begins to load the dictionaries; that takes as long as to load all that is our own. */
  public static void loadAhead() {
    Ahead.load("dictionaries", Segmenter::load);
  }

  private static void load() {
    Dictionary.isWord('的');
    WordPairs.standard();
  }

  /** The words of a text, in order; they cover it without a gap. */
  public List<Word> words(String text) {
    @Nullable Known[] known = recent.get();
    int hash = text.hashCode();
    int slot = (hash ^ hash >>> HALF) & (RECENT - 1);
    Known here = known[slot];
    if (here == null || !here.text().equals(text)) {
      boolean whole = text.isEmpty() || partEnd(text, 0) == text.length();
      here = new Known(text, whole ? segmented(text) : ofParts(text));
      known[slot] = here;
    }
    return here.words();
  }

  /**
   * Whether the words before a mark and those behind it do not depend on each other, so that what
   * stands between two such marks, with them, has the same words by itself.
   */
  static boolean parts(String text, int index) {
    return switch (text.charAt(index)) {
      // words of the dictionary, and in no other of its words
      case '。', '、', '“', '”', '《', '》' -> true;
      // in no word of the dictionary; beside digits and other marks they may be one word with them
      case ',', ';', ':', '!', '?' ->
          index > 0
              && index + 1 < text.length()
              && Dictionary.isWord(text.charAt(index - 1))
              && Dictionary.isWord(text.charAt(index + 1));
      default -> false;
    };
  }

  /** The index behind a part of a text that begins at an index: behind its closing mark. */
  static int partEnd(String text, int begin) {
    int end = begin + 1;
    while (end < text.length() && !parts(text, end)) {
      end++;
    }
    return Math.min(end + 1, text.length());
  }

  /** Whether, whatever the likeliest words are, none of them stands across an index. */
  public static boolean isSurelyEdge(String text, int index) {
    return index == 0
        || index == text.length()
        || ((Dictionary.isWord(text.charAt(index)) || Dictionary.isWord(text.charAt(index - 1)))
            && !Dictionary.hasAcross(text, earliest(text, index), index));
  }

  /**
   * Where a word of the dictionary that goes up to an index or on behind it begins at the earliest.
   */
  private static int earliest(String text, int index) {
    int first = Math.max(0, index - Dictionary.LONGEST);
    int at = index - 1;
    while (at > first && !MARKS.has(text.charAt(at - 1))) {
      at--;
    }
    return at;
  }

  /**
   * Whether something may hold of the word that ends at an index, if one does; of a row of marks
   * only the last is asked about.
   */
  static boolean mayEnd(String text, int index, Predicate<Word> what) {
    int last = index - 1;
    char c = text.charAt(last);
    if (!Dictionary.isWord(c)) {
      return !Dictionary.isMark(c) || what.test(new Word(last, index, String.valueOf(c), "w"));
    }
    for (int begin = earliest(text, index); begin < index; begin++) {
      Entry word = Dictionary.between(text, begin, index);
      if (word != null && what.test(new Word(begin, index, word.text(), word.nature()))) {
        return true;
      }
    }
    return false;
  }

  /** The words of the parts of a text, put together; a mark between two is in both. */
  private List<Word> ofParts(String text) {
    int end = partEnd(text, 0);
    List<Word> words = new ArrayList<>(words(text.substring(0, end)));
    while (end < text.length()) {
      int begin = end - 1;
      end = partEnd(text, begin);
      List<Word> part = words(text.substring(begin, end));
      for (Word word : part.subList(1, part.size())) {
        words.add(word.movedBy(begin));
      }
    }
    return List.copyOf(words);
  }

  /** Whether a word is a verb and hardly ever a noun: 签订, but not 加工. */
  public static boolean isPlainVerb(String word) {
    int verb = Dictionary.frequency(word, "v");
    int noun = Dictionary.frequency(word, "vn") + Dictionary.frequency(word, "n");
    return verb >= OFTEN && noun < MOST_NOMINAL * (verb + noun);
  }

  /** Whether a word is an adverb and hardly ever in front of a noun: 及时, but not 自动. */
  public static boolean isPlainAdverb(String word) {
    int adverb = Dictionary.frequency(word, "d") + Dictionary.frequency(word, "ad");
    int noun = Dictionary.frequency(word, "n") + Dictionary.frequency(word, "b");
    return noun < MOST_ATTRIBUTIVE * (adverb + noun);
  }

  private record Known(String text, List<Word> words) {}

  private List<Word> segmented(String text) {
    return List.of(words(text, 0, text.length()));
  }

  /** The words of a part of a text, as if it stood by itself; their indexes are the text's. */
  Word[] words(String text, int begin, int end) {
    return lattice.get().words(text, begin, end);
  }

  /**
   * A word.
   *
   * @param begin index of its first character in the text
   * @param end index after its last one
   * @param nature its part of speech in HanLP's (ICTCLAS) tag set: n noun, v verb, vn verbal noun,
   *     ns place, ...
   */
  public record Word(int begin, int end, String text, String nature) {
    Word movedBy(int offset) {
      return new Word(begin + offset, end + offset, text, nature);
    }

    /**
     * What a model may know a word by, so that it learns the language and no facts: of a name only
     * what it is the name of ({@code <ns>} a place, {@code <nr>} a person, {@code <nt>} an
     * organisation), any number as 0, other words as they are.
     */
    public String gist() {
      if (nature.startsWith("n")) {
        return nature.startsWith("s", 1)
            ? "<ns>"
            : nature.startsWith("r", 1) ? "<nr>" : nature.startsWith("t", 1) ? "<nt>" : text;
      }
      return (nature.startsWith("m") || nature.startsWith("t")) && hasDigit()
          ? withoutDigits()
          : text;
    }

    /** The word with 0 for each row of digits. */
    private String withoutDigits() {
      StringBuilder gist = new StringBuilder();
      boolean inside = false;
      for (int i = 0; i < text.length(); i++) {
        boolean digit = text.charAt(i) >= '0' && text.charAt(i) <= '9';
        if (!digit || !inside) {
          gist.append(digit ? '0' : text.charAt(i));
        }
        inside = digit;
      }
      return gist.toString();
    }

    private boolean hasDigit() {
      for (int i = 0; i < text.length(); i++) {
        if (text.charAt(i) >= '0' && text.charAt(i) <= '9') {
          return true;
        }
      }
      return false;
    }
  }
}
