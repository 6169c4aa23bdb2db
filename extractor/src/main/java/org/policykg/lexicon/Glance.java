package org.policykg.lexicon;

import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A regular expression that is tried only where it can begin: at most places of a text one look at
 * the character tells that it cannot, which costs a hundredth of a try.
 *
 * <p>Whether it can begin with a character is found out when the character is first met: not if it
 * neither matches that character alone nor asks for more behind it. Finds what {@link Matcher#find}
 * finds. The expression must not match the empty text. One that begins with a look at what has to
 * stand before it, {@code (?<=…)}, says itself what it begins with.
 */
public final class Glance {
  private static final byte YES = 1;
  private static final byte NO = 2;

  private final Pattern pattern;
  // by character; threads may find out the same, and write the same
  private final byte[] begins = new byte[Character.MAX_VALUE + 1];

  public Glance(Pattern pattern) {
    this.pattern = pattern;
  }

  public static Glance of(String regex) {
    return new Glance(Pattern.compile(regex));
  }

  /** Of an expression that may ask for something before it, the characters that it begins with. */
  public static Glance of(String regex, String beginnings) {
    Glance glance = of(regex);
    Arrays.fill(glance.begins, NO);
    beginnings.chars().forEach(c -> glance.begins[c] = YES);
    return glance;
  }

  /** A matcher of a text, for {@link #find}; it looks beyond its region. */
  public Matcher matcher(String text) {
    return pattern.matcher(text).useTransparentBounds(true).useAnchoringBounds(false);
  }

  /** Moves a matcher of a text to the first match that begins at an index or behind it. */
  public boolean find(Matcher matcher, String text, int from) {
    for (int i = from; i < text.length(); i++) {
      if (mayBegin(text.charAt(i)) && matcher.region(i, text.length()).lookingAt()) {
        return true;
      }
    }
    return false;
  }

  /** Whether a text holds a match. */
  public boolean in(String text) {
    return find(matcher(text), text, 0);
  }

  /** Whether a stretch of a text, taken for itself, holds a match. */
  public boolean in(String text, int begin, int end) {
    int at = begin;
    while (at < end && !mayBegin(text.charAt(at))) {
      at++;
    }
    return at < end && pattern.matcher(text).region(begin, end).find();
  }

  /** Whether a match begins at an index. */
  public boolean at(String text, int index) {
    return index < text.length()
        && mayBegin(text.charAt(index))
        && pattern.matcher(text).region(index, text.length()).lookingAt();
  }

  /** Whether a match can begin with a character. */
  public boolean mayBegin(char c) {
    byte known = begins[c];
    if (known == 0) {
      known = Character.isSurrogate(c) || tried(c) ? YES : NO;
      begins[c] = known;
    }
    return known == YES;
  }

  private boolean tried(char c) {
    Matcher alone = pattern.matcher(String.valueOf(c));
    return alone.lookingAt() || alone.hitEnd();
  }
}
