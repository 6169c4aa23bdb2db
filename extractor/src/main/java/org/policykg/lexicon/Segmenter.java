package org.policykg.lexicon;

import com.hankcs.hanlp.seg.Segment;
import com.hankcs.hanlp.seg.common.Term;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Words and their parts of speech: the one door to HanLP. */
public final class Segmenter {
  private static final int RECENT = 2000;
  private static final Segmenter STANDARD = new Segmenter();

  /** HanLP with its dictionaries, loaded where the first text is segmented or before. */
  private static final class Loaded {
    static final Segment SEGMENT =
        new LatticeSegment()
            .enableAllNamedEntityRecognize(false)
            .enableCustomDictionary(false)
            .enableOffset(true);
  }

  /**
   * What a thread has segmented last: the sentences of a document are looked at for places, names
   * and figures one after the other.
   */
  private final ThreadLocal<Map<String, List<Word>>> recent =
      ThreadLocal.withInitial(
          () ->
              new LinkedHashMap<>() {
                @Override
                protected boolean removeEldestEntry(Map.Entry<String, List<Word>> eldest) {
                  return size() > RECENT;
                }
              });

  private Segmenter() {}

  public static Segmenter standard() {
    return STANDARD;
  }

  /** Begins to load the dictionaries; that takes as long as to load all that is our own. */
  public static void loadAhead() {
    Thread loading = new Thread(() -> Loaded.SEGMENT.seg("的"), "dictionaries");
    loading.setDaemon(true);
    loading.start();
  }

  /** The words of a text, in order; they cover it without a gap. */
  public List<Word> words(String text) {
    return recent.get().computeIfAbsent(text, this::segmented);
  }

  private List<Word> segmented(String text) {
    List<Word> words = new ArrayList<>();
    for (Term term : Loaded.SEGMENT.seg(text)) {
      words.add(
          new Word(
              term.offset, term.offset + term.word.length(), term.word, term.nature.toString()));
    }
    return List.copyOf(words);
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
    private static final Pattern DIGITS = Pattern.compile("[0-9]+");

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
          ? DIGITS.matcher(text).replaceAll("0")
          : text;
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
