package org.policykg.evaluate;

import java.text.Normalizer;
import java.util.Collection;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** Names as they are compared: without width, case, white space and punctuation. */
final class Wording {
  private static final String BLANK =
      "\\t-\\r\\x1c-\\x20\\x85\\xa0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000";

  private static final Pattern LEFT_OUT =
      Pattern.compile("[" + BLANK + "\"'“”‘’「」『』《》〈〉()()\\[\\]【】·•・,,、。;;::!!??\\-—–_+]");

  private Wording() {}

  static String normal(String text) {
    String folded = Normalizer.normalize(text, Normalizer.Form.NFKC);
    return LEFT_OUT.matcher(folded).replaceAll("").toLowerCase(Locale.ROOT);
  }

  /** A name and its aliases. */
  static Set<String> all(String name, Collection<String> aliases) {
    Set<String> names = new TreeSet<>();
    names.add(normal(name));
    aliases.forEach(alias -> names.add(normal(alias)));
    return names;
  }
}
