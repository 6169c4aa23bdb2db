package org.policykg.source;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A block at the beginning of a text that says what it is:
 *
 * <pre>
 * ---
 * title: 2026年山东省政府工作报告
 * date: 2026-01-27
 * place: 370000
 * publisher: 大众日报
 * ---
 * </pre>
 */
public final class FrontMatter {
  private static final Pattern BLOCK =
      Pattern.compile(
          "\\A---[ \\t]*\\R(?<lines>(?:[a-z]+[ \\t]*:.*\\R|[ \\t]*\\R|#.*\\R){0,40}?)---[ \\t]*(?:\\R|\\z)");

  /** What a block begins with. */
  private static final String MARK = "---";

  private FrontMatter() {}

  /** The index behind the block, or 0 where the text has none. */
  public static int end(String raw) {
    if (!raw.startsWith(MARK)) {
      return 0;
    }
    Matcher block = BLOCK.matcher(raw);
    return block.lookingAt() ? block.end() : 0;
  }

  /**
   * What the block says.
   *
   * @throws UnreadableException in words, where a date is no date or a place no division
   */
  static Metadata read(String raw) throws UnreadableException {
    Matcher block = BLOCK.matcher(raw);
    if (!raw.startsWith(MARK) || !block.lookingAt()) {
      return Metadata.NONE;
    }
    Map<String, String> values = new HashMap<>();
    block
        .group("lines")
        .lines()
        .filter(line -> line.contains(":") && !line.startsWith("#"))
        .forEach(
            line -> {
              int colon = line.indexOf(':');
              values.put(line.substring(0, colon).strip(), unquoted(line.substring(colon + 1)));
            });
    return Fields.metadata(key -> values.getOrDefault(key, ""));
  }

  private static String unquoted(String text) {
    String value = text.strip();
    boolean quoted =
        value.length() > 1
            && "\"'".indexOf(value.charAt(0)) >= 0
            && value.charAt(value.length() - 1) == value.charAt(0);
    return quoted ? value.substring(1, value.length() - 1) : value;
  }
}
