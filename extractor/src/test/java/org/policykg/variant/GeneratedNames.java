package org.policykg.variant;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Names that no text has, in the manner of real ones: some words are frequent, most are rare. */
final class GeneratedNames {
  private static final int FIRST_HAN = 0x4E10;
  private static final int HAN = 1500;
  private static final List<String> HEADS =
      List.of("", "", "", "工程", "行动", "三年行动计划", "机制", "园区", "大会", "中心", "条例");

  private GeneratedNames() {}

  /** That many different names, a third of them of words that stand in another one too. */
  static List<String> of(int count) {
    Random random = new Random(7);
    List<String> words = new ArrayList<>();
    for (int i = 0; i < 4000; i++) {
      words.add(han(random) + han(random));
    }
    List<String> stems = new ArrayList<>();
    List<String> names = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      String stem =
          i % 3 == 2 ? stems.get(random.nextInt(stems.size())) : phrase(words, 2 + i % 4, random);
      stems.add(stem);
      names.add(stem + HEADS.get(random.nextInt(HEADS.size())));
    }
    return names.stream().distinct().toList();
  }

  private static String phrase(List<String> words, int length, Random random) {
    StringBuilder phrase = new StringBuilder();
    for (int n = 0; n < length; n++) {
      double rank = Math.pow(random.nextDouble(), 3) * words.size();
      phrase.append(words.get((int) rank));
    }
    return phrase.toString();
  }

  private static String han(Random random) {
    return Character.toString(FIRST_HAN + random.nextInt(HAN));
  }
}
