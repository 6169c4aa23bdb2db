package org.policykg.lexicon;

import com.hankcs.hanlp.corpus.tag.Nature;
import java.util.Arrays;

/**
 * The words of HanLP's core dictionary by their numbers, with how often each stands as which part
 * of speech in the text that they were counted in, and the trie that leads to them.
 */
final class CoreWords {
  private static final String FILE = "CoreNatureDictionary.mini.txt.bin";

  // the file: for each word how often it stands, how many parts of speech it has, and each of these
  // in front of how often; then how many states there are, and two numbers for each
  private final int[] numbers;
  // by the number of a word: where it begins in the file
  private final int[] words;
  private final int states;
  private final int total;

  private CoreWords(int[] numbers) {
    this.numbers = numbers;
    words = new int[numbers[0]];
    int at = 1;
    int sum = 0;
    for (int word = 0; word < words.length; word++) {
      words[word] = at;
      sum += numbers[at];
      at += 2 + 2 * numbers[at + 1];
    }
    states = at;
    total = sum;
  }

  static CoreWords read() {
    var bytes = HanlpFiles.bytes(FILE);
    return new CoreWords(HanlpFiles.numbers(bytes, bytes.remaining() / Integer.BYTES));
  }

  int size() {
    return words.length;
  }

  /** How often all words stand in that text. */
  int total() {
    return total;
  }

  /** HanLP's double array: the base of each state in front of what is checked of it. */
  int[] trie() {
    int begin = states + 1;
    return Arrays.copyOfRange(numbers, begin, begin + 2 * numbers[states]);
  }

  int frequency(int word) {
    return numbers[words[word]];
  }

  /** How often a word stands as a part of speech. */
  int frequency(int word, String nature) {
    for (int i = 0; i < natures(word); i++) {
      if (nature(word, i).equals(nature)) {
        return numbers[words[word] + 3 + 2 * i];
      }
    }
    return 0;
  }

  /** How many parts of speech a word has. */
  int natures(int word) {
    return numbers[words[word] + 1];
  }

  /** One of the parts of speech of a word; the first is that which HanLP takes it for. */
  String nature(int word, int index) {
    return Nature.values()[numbers[words[word] + 2 + 2 * index]].toString();
  }
}
