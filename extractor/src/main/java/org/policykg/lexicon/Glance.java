package org.policykg.lexicon;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A regular expression that is tried only where it can begin: at most places of a text one look at
 * the character tells that it cannot.
 *
 * <p>Whether it can begin with a character is found out when the character is first met: not if it
 * neither matches that character alone nor asks for more behind it; the same for two characters.
 * All the characters for words that the expression does not mention count as one: it must not have
 * a range of some of them, but for those that only look ahead to letters, as {@link Alternation}'s.
 * Finds what {@link Matcher#find} finds. The expression must not match the empty text.
 */
public final class Glance {
  private static final char FIRST = '\u4E00';
  private static final char ANY = '\u9FA5';
  private static final int YES = 1;
  private static final int NO = 2;
  private static final int KNOWN = 3;
  private static final int CELL_BITS = 4;
  private static final int SPREAD = 0x9E3779B1;
  private static final int SLOT_BITS = 12;

  // what has to stand before a match does not matter to how it begins
  private static final Pattern BEHIND = Pattern.compile("\\(\\?<=[^()]*\\)");

  private final Pattern pattern;
  private final Pattern opening;
  // the characters that the expression mentions
  private final Letters mentioned;
  // whether no other character for a word can begin a match, once that was found out
  private boolean othersDoNot;
  // by sixteen characters: YES or NO of each, where a shift leaves out the higher bits of a
  // character; threads may find out the same, and what one writes over is found out again
  private final int[] begins = new int[(Character.MAX_VALUE + 1) >>> CELL_BITS];
  // by pairs of characters that were met last: what tells the pair from others, and YES or NO
  private final int[] pairs = new int[1 << SLOT_BITS];

  public Glance(Pattern pattern) {
    this.pattern = pattern;
    opening = Pattern.compile(BEHIND.matcher(pattern.pattern()).replaceAll(""), pattern.flags());
    if (opening.pattern().contains("(?<=")) {
      throw new IllegalArgumentException("a group in a look behind: " + pattern);
    }
    mentioned = Letters.of(pattern.pattern());
  }

  public static Glance of(String regex) {
    return new Glance(Pattern.compile(regex));
  }

  /** A matcher of a text, for {@link #find}; it looks beyond its region. */
  public Matcher matcher(String text) {
    return pattern.matcher(text).useTransparentBounds(true).useAnchoringBounds(false);
  }

  /** Moves a matcher of a text to the first match that begins at an index or behind it. */
  public boolean find(Matcher matcher, String text, int from) {
    for (int i = from; i < text.length(); i++) {
      if (mayBegin(text, i) && matcher.region(i, text.length()).lookingAt()) {
        return true;
      }
    }
    return false;
  }

  /**
   * A matcher at the first match in a text, or nothing; none is made for a text that can hold none.
   */
  public @Nullable Matcher first(String text) {
    int at = 0;
    while (at < text.length() && !mayBegin(text, at)) {
      at++;
    }
    if (at == text.length()) {
      return null;
    }
    Matcher matcher = matcher(text);
    return find(matcher, text, at) ? matcher : null;
  }

  /** Whether a text holds a match. */
  public boolean in(String text) {
    return first(text) != null;
  }

  /** Whether a stretch of a text, taken for itself, holds a match. */
  public boolean in(String text, int begin, int end) {
    int at = begin;
    int last = end - 1;
    while (at < end && !(at == last ? mayBegin(text.charAt(at)) : mayBegin(text, at))) {
      at++;
    }
    return at < end && pattern.matcher(text).region(begin, end).find();
  }

  /** Whether a match begins at an index; what stands before it is not looked at. */
  public boolean at(String text, int index) {
    return end(text, index) >= 0;
  }

  /** The end of the match that begins at an index, or -1. */
  public int end(String text, int index) {
    return index < text.length() && mayBegin(text, index) ? matched(text, index) : -1;
  }

  private int matched(String text, int index) {
    Matcher matcher = pattern.matcher(text).region(index, text.length());
    return matcher.lookingAt() ? matcher.end() : -1;
  }

  /** Whether a match can begin with a character. */
  public boolean mayBegin(char c) {
    if (othersDoNot && !mentioned.has(c) && c >= FIRST && c < ANY) {
      return false;
    }
    return (begins[c >>> CELL_BITS] & NO << (c << 1)) == 0 && isBeginning(c);
  }

  private boolean isBeginning(char c) {
    if ((begins[c >>> CELL_BITS] & YES << (c << 1)) != 0) {
      return true;
    }
    boolean may =
        Character.isSurrogate(c) || (isLikeAny(c) ? mayBegin(ANY) : tried(String.valueOf(c)));
    begins[c >>> CELL_BITS] |= (may ? YES : NO) << (c << 1);
    othersDoNot |= c == ANY && !may;
    return may;
  }

  /** Whether a match can begin at an index, by the two characters that stand there. */
  public boolean mayBegin(String text, int index) {
    return mayBegin(text.charAt(index)) && mayGoOn(text, index);
  }

  private boolean mayGoOn(String text, int index) {
    return index + 1 == text.length() || mayGoOn(text.charAt(index), text.charAt(index + 1));
  }

  private boolean mayGoOn(char c, char next) {
    // no two pairs have one product
    int product = (c << Character.SIZE | next) * SPREAD;
    int slot = product >>> (Integer.SIZE - SLOT_BITS);
    int pair = product << SLOT_BITS >>> (SLOT_BITS - 2);
    int known = pairs[slot];
    if ((known & ~KNOWN) != pair || (known & KNOWN) == 0) {
      boolean may = Character.isSurrogate(next) || isGoingOn(c, next);
      known = pair | (may ? YES : NO);
      pairs[slot] = known;
    }
    return (known & KNOWN) == YES;
  }

  private boolean isGoingOn(char c, char next) {
    return isLikeAny(next) ? mayGoOn(c, ANY) : tried(String.valueOf(new char[] {c, next}));
  }

  private boolean isLikeAny(char c) {
    return c >= FIRST && c < ANY && pattern.pattern().indexOf(c) < 0;
  }

  private boolean tried(String beginning) {
    Matcher alone = opening.matcher(beginning);
    return alone.lookingAt() || alone.hitEnd();
  }
}
