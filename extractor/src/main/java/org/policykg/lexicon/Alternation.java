package org.policykg.lexicon;

import static java.util.stream.Collectors.joining;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Any of some words as a group of a regular expression, the longest first: {@code
 * (?:上(?:半年|旬)?|下旬)}. Words share what they begin with, and of many letters a look at their range
 * leaves out half, so that thousands of words cost little more than one.
 */
public final class Alternation {
  // so many letters are tried one by one, as a look at a range costs no less
  private static final int FEW = 4;

  private final Map<Character, Alternation> next = new TreeMap<>();
  private boolean ends;

  private Alternation() {}

  /** The group of words; without any it matches the empty text. */
  public static String of(Collection<String> words) {
    Alternation root = new Alternation();
    words.forEach(root::add);
    return root.group();
  }

  private void add(String word) {
    Alternation node = this;
    for (int i = 0; i < word.length(); i++) {
      node = node.next.computeIfAbsent(word.charAt(i), key -> new Alternation());
    }
    node.ends = true;
  }

  private String group() {
    String group = "(?:" + branches(List.copyOf(next.entrySet())) + ")";
    return ends ? group + "?" : group;
  }

  private String rest() {
    if (next.isEmpty()) {
      return "";
    }
    return ends || next.size() > 1 ? group() : branches(List.copyOf(next.entrySet()));
  }

  private static String branches(List<Map.Entry<Character, Alternation>> branches) {
    int count = branches.size();
    if (count <= FEW || hasHalf(branches)) {
      return branches.stream()
          .map(branch -> quoted(branch.getKey()) + branch.getValue().rest())
          .collect(joining("|"));
    }
    int half = count / 2;
    String range = quoted(branches.get(0).getKey()) + "-" + quoted(branches.get(half - 1).getKey());
    String lower = branches(branches.subList(0, half));
    return "(?=[" + range + "])(?:" + lower + ")|" + branches(branches.subList(half, count));
  }

  /** Whether a letter is half of one, of which no range can be made. */
  private static boolean hasHalf(List<Map.Entry<Character, Alternation>> branches) {
    return branches.stream().anyMatch(branch -> Character.isSurrogate(branch.getKey()));
  }

  private static String quoted(char c) {
    return c < 128 && !Character.isLetterOrDigit(c) ? "\\" + c : String.valueOf(c);
  }
}
