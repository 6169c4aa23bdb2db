package org.policykg.lexicon;

import static java.util.stream.Collectors.joining;

import java.util.Collection;
import java.util.Map;
import java.util.StringJoiner;
import java.util.TreeMap;

/**
 * Any of some words as a group of a regular expression, the longest first: {@code
 * (?:(?=[上下])(?:上(?:半年|旬)?|下旬))}. Words share what they begin with, and one look at a character
 * tells that none begins there, so that thousands of words cost little more than one.
 */
public final class Alternation {
  private final Map<Character, Alternation> next = new TreeMap<>();
  private boolean ends;

  private Alternation() {}

  /** The group of words; without any it matches the empty text. */
  public static String of(Collection<String> words) {
    Alternation root = new Alternation();
    words.forEach(root::add);
    if (root.ends || root.next.isEmpty()) {
      return root.group();
    }
    String first = root.next.keySet().stream().map(Alternation::quoted).collect(joining());
    return "(?:(?=[" + first + "])" + root.group() + ")";
  }

  private void add(String word) {
    Alternation node = this;
    for (int i = 0; i < word.length(); i++) {
      node = node.next.computeIfAbsent(word.charAt(i), key -> new Alternation());
    }
    node.ends = true;
  }

  private String group() {
    String group = "(?:" + branches() + ")";
    return ends ? group + "?" : group;
  }

  private String rest() {
    if (next.isEmpty()) {
      return "";
    }
    return ends || next.size() > 1 ? group() : branches();
  }

  private String branches() {
    StringJoiner branches = new StringJoiner("|");
    for (Map.Entry<Character, Alternation> branch : next.entrySet()) {
      branches.add(quoted(branch.getKey()) + branch.getValue().rest());
    }
    return branches.toString();
  }

  private static String quoted(char c) {
    return c < 128 && !Character.isLetterOrDigit(c) ? "\\" + c : String.valueOf(c);
  }
}
