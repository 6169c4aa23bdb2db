package org.policykg.lexicon;

import com.hankcs.hanlp.seg.Segment;
import com.hankcs.hanlp.seg.Viterbi.ViterbiSegment;
import com.hankcs.hanlp.seg.common.Term;
import java.util.ArrayList;
import java.util.List;

/** Words and their parts of speech: the one door to HanLP. */
public final class Segmenter {
  private static final Segmenter STANDARD = new Segmenter();

  private final Segment segment =
      new ViterbiSegment()
          .enableAllNamedEntityRecognize(false)
          .enableCustomDictionary(false)
          .enableOffset(true);

  private Segmenter() {}

  public static Segmenter standard() {
    return STANDARD;
  }

  /** The words of a text, in order; they cover it without a gap. */
  public List<Word> words(String text) {
    List<Word> words = new ArrayList<>();
    for (Term term : segment.seg(text)) {
      words.add(
          new Word(
              term.offset, term.offset + term.word.length(), term.word, term.nature.toString()));
    }
    return words;
  }

  /**
   * A word.
   *
   * @param begin index of its first character in the text
   * @param end index after its last one
   * @param nature its part of speech in HanLP's (ICTCLAS) tag set: n noun, v verb, vn verbal noun,
   *     ns place, ...
   */
  public record Word(int begin, int end, String text, String nature) {}
}
