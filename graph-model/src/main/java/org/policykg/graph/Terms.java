package org.policykg.graph;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** How Turtle and N-Triples write the terms of rows. */
final class Terms {
  private static final byte[] XSD_INTEGER = (Term.XSD + "integer").getBytes(UTF_8);
  private static final byte[] XSD_DECIMAL = (Term.XSD + "decimal").getBytes(UTF_8);
  private static final byte[] XSD_STRING = (Term.XSD + "string").getBytes(UTF_8);

  /** Bytes that an IRI, and those that a literal holds as they are. */
  private static final boolean[] OF_IRI = plain(" <>\"{}|^`\\");

  private static final boolean[] OF_LITERAL = plain("\"\\\u007F");

  /** The first bytes of U+0080 to U+00BF and of U+2000 to U+2FFF, some of which are controls. */
  private static final int LATIN = 0xC2;

  private static final int PUNCTUATION = 0xE2;

  private final Utf8Buffer to;
  private final boolean brief;

  /** A namespace in UTF-8, and its prefix with a colon. */
  private static final class Prefix {
    private final byte[] namespace;
    private final byte[] name;

    Prefix(String namespace, String name) {
      this.namespace = namespace.getBytes(UTF_8);
      this.name = name.getBytes(UTF_8);
    }
  }

  /** Prefixes by the length of their namespaces. */
  private final List<List<Prefix>> prefixes = new ArrayList<>();

  private Terms(Utf8Buffer to, boolean brief) {
    this.to = to;
    this.brief = brief;
  }

  static Terms nTriples(Utf8Buffer to) {
    return new Terms(to, false);
  }

  /**
   * Terms of Turtle.
   *
   * @param prefixes prefix to namespace
   */
  static Terms turtle(Map<String, String> prefixes, Utf8Buffer to) {
    Terms terms = new Terms(to, true);
    prefixes.forEach((prefix, namespace) -> terms.add(new Prefix(namespace, prefix + ":")));
    return terms;
  }

  private void add(Prefix prefix) {
    while (prefixes.size() <= prefix.namespace.length) {
      prefixes.add(new ArrayList<>());
    }
    prefixes.get(prefix.namespace.length).add(prefix);
  }

  private static boolean[] plain(String others) {
    boolean[] plain = new boolean[256];
    Arrays.fill(plain, ' ', 256, true);
    others.chars().forEach(c -> plain[c] = false);
    return plain;
  }

  /** Writes the term at an index of a row; the predicate {@code rdf:type} is left to who calls. */
  void write(byte[] row, int term) throws IOException {
    int end = Row.end(row, term + 1);
    switch (row[term]) {
      case Row.IRI -> writeIri(row, term + 1, end);
      case Row.LITERAL -> writeLiteral(row, term + 1, end);
      case Row.BLANK -> writeBlank(Row.text(row, term + 1, end));
      default -> throw new GraphException("a row holds a term of no kind");
    }
  }

  void writeIri(String iri) throws IOException {
    byte[] utf8 = iri.getBytes(UTF_8);
    writeIri(utf8, 0, utf8.length);
  }

  private void writeBlank(String label) throws IOException {
    StringBuilder name = new StringBuilder("_:b");
    label.chars().forEach(c -> name.append(Integer.toHexString(c)));
    to.append(name.toString());
  }

  private void writeIri(byte[] row, int begin, int end) throws IOException {
    if (brief && writeBriefly(row, begin, end)) {
      return;
    }
    to.append((byte) '<');
    escape(row, begin, end, OF_IRI);
    to.append((byte) '>');
  }

  private boolean writeBriefly(byte[] row, int begin, int end) throws IOException {
    int local = end;
    while (local > begin && row[local - 1] != '/' && row[local - 1] != '#') {
      local--;
    }
    int length = local - begin;
    if (length >= prefixes.size() || !isLocalName(row, local, end)) {
      return false;
    }
    for (Prefix prefix : prefixes.get(length)) {
      if (Arrays.equals(prefix.namespace, 0, length, row, begin, local)) {
        to.append(prefix.name, 0, prefix.name.length);
        to.append(row, local, end);
        return true;
      }
    }
    return false;
  }

  /** Whether a text needs no escape as a local name; narrower than the grammar. */
  private static boolean isLocalName(byte[] row, int begin, int end) {
    if (begin == end || row[begin] == '-') {
      return false;
    }
    for (int i = begin; i < end; i++) {
      int b = row[i] & 0xFF;
      boolean ascii =
          b == '_'
              || b == '-'
              || (b >= '0' && b <= '9')
              || (b >= 'A' && b <= 'Z')
              || (b >= 'a' && b <= 'z');
      if (!ascii) {
        // Han from U+3400 to U+9FFF: three bytes from E3 90 80 to E9 BF BF
        boolean han = (b == 0xE3 && (row[i + 1] & 0xFF) >= 0x90) || (b > 0xE3 && b <= 0xE9);
        if (!han) {
          return false;
        }
        i += 2;
      }
    }
    return true;
  }

  private void writeLiteral(byte[] row, int begin, int end) throws IOException {
    int language = end + 1;
    int type = Row.end(row, language) + 1;
    int typeEnd = Row.end(row, type);
    if (brief && isShort(row, begin, end, type, typeEnd)) {
      to.append(row, begin, end);
      return;
    }
    to.append((byte) '"');
    escape(row, begin, end, OF_LITERAL);
    to.append((byte) '"');
    if (type > language + 1) {
      to.append((byte) '@');
      to.append(row, language, type - 1);
    } else if (!is(XSD_STRING, row, type, typeEnd)) {
      to.append("^^");
      writeIri(row, type, typeEnd);
    }
  }

  private static boolean is(byte[] iri, byte[] row, int begin, int end) {
    return Arrays.equals(iri, 0, iri.length, row, begin, end);
  }

  private static boolean isShort(byte[] row, int begin, int end, int type, int typeEnd) {
    return (is(XSD_INTEGER, row, type, typeEnd) && isNumber(row, begin, end, false))
        || (is(XSD_DECIMAL, row, type, typeEnd) && isNumber(row, begin, end, true));
  }

  /** Digits, with a point among them or without, which a minus may stand before. */
  private static boolean isNumber(byte[] row, int begin, int end, boolean withPoint) {
    int digits = begin < end && row[begin] == '-' ? begin + 1 : begin;
    int point = -1;
    for (int i = digits; i < end; i++) {
      if (row[i] == '.' && point < 0) {
        point = i;
      } else if (row[i] < '0' || row[i] > '9') {
        return false;
      }
    }
    return withPoint ? point > digits && point < end - 1 : point < 0 && end > digits;
  }

  private void escape(byte[] row, int begin, int end, boolean[] plain) throws IOException {
    int done = begin;
    int i = begin;
    while (i < end) {
      int b = row[i] & 0xFF;
      if (plain[b] && b != LATIN && b != PUNCTUATION) {
        i++;
        continue;
      }
      int length = length(row, i, end, plain);
      if (length > 0) {
        to.append(row, done, i);
        char c = Row.text(row, i, i + length).charAt(0);
        to.append(plain == OF_IRI ? unicode(c) : escape(c));
        done = i + length;
        i = done;
      } else {
        i++;
      }
    }
    to.append(row, done, end);
  }

  /** How many bytes the character at an index has where it must be escaped, or 0. */
  private static int length(byte[] row, int i, int end, boolean[] plain) {
    int b = row[i] & 0xFF;
    if (b == Row.ESCAPE) {
      return 2;
    }
    if (!plain[b]) {
      return 1;
    }
    if (plain == OF_IRI) {
      return 0;
    }
    if (b == LATIN) {
      return i + 1 < end && (row[i + 1] & 0xFF) < 0xA0 ? 2 : 0;
    }
    boolean separator =
        i + 2 < end
            && (row[i + 1] & 0xFF) == 0x80
            && ((row[i + 2] & 0xFF) == 0xA8 || (row[i + 2] & 0xFF) == 0xA9);
    return separator ? 3 : 0;
  }

  private static String escape(char c) {
    return switch (c) {
      case '"' -> "\\\"";
      case '\\' -> "\\\\";
      case '\n' -> "\\n";
      case '\r' -> "\\r";
      case '\t' -> "\\t";
      default -> unicode(c);
    };
  }

  private static String unicode(char c) {
    return String.format("\\u%04X", (int) c);
  }
}
