package org.policykg.model;

import java.text.Normalizer;
import java.util.Collection;
import java.util.Collections;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * A named thing that divisions pursue, whoever pursues it: 双招双引, 山海联盟, 八八战略.
 *
 * @param name the normalised name, its identity; see {@link #normalise}
 * @param aliases other normalised names the text gives it: 茶旅联姻 for 茶旅联姻对接会
 * @param themes ids of the themes it belongs to, such as {@code talent}
 */
public record Initiative(String name, SortedSet<String> aliases, SortedSet<String> themes) {
  private static final String MARKS = " \t\n\u000B\f\r\"“”„‟‘’'「」『』《》〈〉<>【】\u200B\uFEFF";

  public Initiative {
    if (name.isEmpty() || !name.equals(normalise(name))) {
      throw new IllegalArgumentException("'" + name + "' is no normalised name");
    }
    aliases = Collections.unmodifiableSortedSet(new TreeSet<>(aliases));
    themes = Collections.unmodifiableSortedSet(new TreeSet<>(themes));
  }

  public static Initiative of(String name, Collection<String> aliases, Collection<String> themes) {
    TreeSet<String> others = new TreeSet<>();
    aliases.forEach(alias -> others.add(normalise(alias)));
    others.remove("");
    others.remove(normalise(name));
    return new Initiative(normalise(name), others, new TreeSet<>(themes));
  }

  public static Initiative of(String name) {
    return of(name, Set.of(), Set.of());
  }

  /** A name in NFKC, without quotation marks, book-title marks and white space. */
  public static String normalise(String name) {
    // what a mark kept apart may become one character: ´ is a space with an accent
    return isNormal(name) ? name : composed(withoutMarks(composed(name)));
  }

  private static String composed(String name) {
    return Normalizer.normalize(name, Normalizer.Form.NFKC);
  }

  private static String withoutMarks(String name) {
    StringBuilder bare = new StringBuilder(name.length());
    for (int i = 0; i < name.length(); i++) {
      if (MARKS.indexOf(name.charAt(i)) < 0) {
        bare.append(name.charAt(i));
      }
    }
    return bare.toString();
  }

  /** Whether a name has nothing but Han characters, ASCII letters and digits, as most have. */
  private static boolean isNormal(String name) {
    for (int i = 0; i < name.length(); i++) {
      if (!isNormal(name.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  /** Whether names keep a character as it is: Han, an ASCII letter or digit. */
  public static boolean isNormal(char c) {
    return (c >= '\u4E00' && c <= '\u9FA5') || (c < 0x80 && Character.isLetterOrDigit(c));
  }
}
