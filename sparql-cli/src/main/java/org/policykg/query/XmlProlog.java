package org.policykg.query;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.regex.Pattern;

/**
 * What stands before the first element of an XML file. Jena would leave what an external entity
 * stands for out of a literal without a word, so a file that can declare one is refused.
 */
final class XmlProlog {
  /** As much as a parser sees again. */
  private static final int LONGEST = 1 << 16;

  private static final Pattern SKIPPED = Pattern.compile("(?s)<!--.*?(?:-->|$)|<\\?.*?(?:\\?>|$)");
  private static final Pattern ELEMENT = Pattern.compile("<[^!?\\s>]");

  /** An external subset or entity, or a parameter entity, which may hide either. */
  private static final Pattern EXTERNAL =
      Pattern.compile("<!(?:DOCTYPE|ENTITY)[^>\\[]*\\b(?:SYSTEM|PUBLIC)\\b|<!ENTITY\\s+%");

  private XmlProlog() {}

  /**
   * Looks at the beginning of a stream and goes back to it.
   *
   * @throws BadInput where it names an external entity or does not end
   */
  static void check(Path file, InputStream stream) throws IOException {
    stream.mark(LONGEST);
    byte[] head = stream.readNBytes(LONGEST);
    stream.reset();
    // UTF-16 without its zeros reads as the ASCII that markup is made of
    String text = new String(head, ISO_8859_1).replace("\0", "");
    String prolog = SKIPPED.matcher(text).replaceAll("");
    if (EXTERNAL.matcher(prolog).find()) {
      throw new BadInput(file + ": names an external entity, which is not read; write it out");
    }
    if (head.length == LONGEST && !ELEMENT.matcher(prolog).find()) {
      throw new BadInput(file + ": has no element in its first 65536 bytes; shorten its head");
    }
  }
}
