package org.policykg.mention;

import java.util.BitSet;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.policykg.lexicon.Segmenter;
import org.policykg.lexicon.Segmenter.Word;
import org.policykg.text.Sentence;

/** Where the words of a sentence begin, in the view's indexes; looked up clause by clause. */
final class Words {
  private static final Pattern NOMINAL = Pattern.compile("(?:n|b|j|g|vn|an).*");

  private final Segmenter segmenter;
  private final String text;
  private final int offset;
  private final @Nullable Word[] byBegin;
  private final BitSet looked = new BitSet();

  Words(Sentence sentence, Segmenter segmenter) {
    this.segmenter = segmenter;
    text = sentence.text();
    offset = sentence.begin();
    byBegin = new Word[text.length()];
  }

  private @Nullable Word beginning(int index) {
    int at = index - offset;
    if (at < 0 || at >= text.length()) {
      return null;
    }
    if (!looked.get(at)) {
      look(at);
    }
    return byBegin[at];
  }

  private void look(int at) {
    int begin = at;
    while (begin > 0 && !Segmenter.parts(text, begin)) {
      begin--;
    }
    int end = Segmenter.partEnd(text, begin);
    for (Word word : segmenter.words(text.substring(begin, end))) {
      byBegin[begin + word.begin()] = word;
    }
    looked.set(begin, end);
  }

  /** Whether no word stands across an index. */
  boolean isEdge(int index) {
    return index - offset == text.length() || beginning(index) != null;
  }

  /** The text of the word that begins at an index, or nothing. */
  String at(int index) {
    Word word = beginning(index);
    return word == null ? "" : word.text();
  }

  /** Whether a stretch is one word, and a place's name by HanLP's dictionary. */
  boolean isPlace(int begin, int end) {
    Word word = beginning(begin);
    return word != null && word.end() - word.begin() == end - begin && word.nature().equals("ns");
  }

  /** Whether the word that begins at an index is a noun or stands before one in a name. */
  boolean isNominal(int begin) {
    Word word = beginning(begin);
    return word != null && NOMINAL.matcher(word.nature()).matches();
  }

  /** What is left, from an index on, of the word that stands there. */
  String restAt(int index) {
    int begin = index;
    while (begin >= offset && beginning(begin) == null) {
      begin--;
    }
    String word = at(begin);
    return index - begin < word.length() ? word.substring(index - begin) : "";
  }

  /** The word that ends at an index, if one does. */
  Optional<Word> before(int index) {
    if (index == offset || !isEdge(index)) {
      return Optional.empty();
    }
    int begin = index - 1;
    while (beginning(begin) == null) {
      begin--;
    }
    return Optional.ofNullable(beginning(begin));
  }

  /** Whether a stretch is one word. */
  boolean isWord(int begin, int end) {
    return at(begin).length() == end - begin;
  }
}
