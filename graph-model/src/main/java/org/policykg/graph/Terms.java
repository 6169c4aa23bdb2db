package org.policykg.graph;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** How Turtle and N-Triples write the terms of {@link TermBytes}. */
final class Terms {
  private static final byte[] XSD_INTEGER = (Term.XSD + "integer").getBytes(UTF_8);
  private static final byte[] XSD_DECIMAL = (Term.XSD + "decimal").getBytes(UTF_8);

  /** The language and the datatype of a text that has no other, which most literals are. */
  private static final byte[] PLAIN = ("\0" + Term.XSD + "string\0").getBytes(UTF_8);

  private static final byte[] TYPED = {'^', '^'};

  /** The first bytes of U+0080 to U+00BF and of U+2000 to U+2FFF, some of which are controls. */
  private static final int LATIN = 0xC2;

  private static final int PUNCTUATION = 0xE2;

  /** Bytes that an IRI, and those that a literal holds as they are, whatever follows them. */
  private static final boolean[] OF_IRI = plain(" <>\"{}|^`\\");

  private static final boolean[] OF_LITERAL = plain("\"\\\u007F\u00C2\u00E2");

  private final Bytes to;
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

  private Terms(Bytes to, boolean brief) {
    this.to = to;
    this.brief = brief;
  }

  static Terms nTriples(Bytes to) {
    return new Terms(to, false);
  }

  /**
   * Terms of Turtle.
   *
   * @param prefixes prefix to namespace
   */
  static Terms turtle(Map<String, String> prefixes, Bytes to) {
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

  /**
   * Writes a term of {@link TermBytes}, but for the predicate {@code rdf:type}, which is left to
   * who calls.
   *
   * @return the index behind it
   */
  int write(byte[] from, int term) {
    return switch (from[term]) {
      case TermBytes.IRI -> writeIri(from, term + 1);
      case TermBytes.LITERAL -> writeLiteral(from, term + 1);
      case TermBytes.BLANK -> writeBlank(from, term + 1);
      default -> throw new GraphException("there is a term of no kind");
    };
  }

  void writeIri(String iri) {
    Bytes bytes = new Bytes(128);
    bytes.appendClosed(iri);
    writeIri(bytes.toArray(), 0);
  }

  private int writeBlank(byte[] from, int begin) {
    int end = TermBytes.end(from, begin);
    StringBuilder name = new StringBuilder("_:b");
    TermBytes.text(from, begin, end).chars().forEach(c -> name.append(Integer.toHexString(c)));
    to.append(name.toString());
    return end + 1;
  }

  private int writeIri(byte[] from, int begin) {
    if (brief) {
      int end = TermBytes.end(from, begin);
      if (writeBriefly(from, begin, end)) {
        return end + 1;
      }
    }
    to.append((byte) '<');
    int end = escape(from, begin, OF_IRI);
    to.append((byte) '>');
    return end + 1;
  }

  private boolean writeBriefly(byte[] from, int begin, int end) {
    int local = end;
    while (local > begin && from[local - 1] != '/' && from[local - 1] != '#') {
      local--;
    }
    int length = local - begin;
    if (length >= prefixes.size() || !isLocalName(from, local, end)) {
      return false;
    }
    for (Prefix prefix : prefixes.get(length)) {
      if (Arrays.equals(prefix.namespace, 0, length, from, begin, local)) {
        to.append(prefix.name, 0, prefix.name.length);
        to.append(from, local, end);
        return true;
      }
    }
    return false;
  }

  /** Whether a text needs no escape as a local name; narrower than the grammar. */
  private static boolean isLocalName(byte[] from, int begin, int end) {
    if (begin == end || from[begin] == '-') {
      return false;
    }
    for (int i = begin; i < end; i++) {
      int b = from[i] & 0xFF;
      boolean ascii =
          b == '_'
              || b == '-'
              || (b >= '0' && b <= '9')
              || (b >= 'A' && b <= 'Z')
              || (b >= 'a' && b <= 'z');
      if (!ascii) {
        // Han from U+3400 to U+9FFF: three bytes from E3 90 80 to E9 BF BF
        boolean han = (b == 0xE3 && (from[i + 1] & 0xFF) >= 0x90) || (b > 0xE3 && b <= 0xE9);
        if (!han) {
          return false;
        }
        i += 2;
      }
    }
    return true;
  }

  private int writeLiteral(byte[] from, int begin) {
    return brief ? writeBrieflyTyped(from, begin) : writeQuoted(from, begin);
  }

  private int writeBrieflyTyped(byte[] from, int begin) {
    int end = TermBytes.end(from, begin);
    int type = TermBytes.end(from, end + 1) + 1;
    int typeEnd = TermBytes.end(from, type);
    if (!isShort(from, begin, end, type, typeEnd)) {
      return writeQuoted(from, begin);
    }
    to.append(from, begin, end);
    return typeEnd + 1;
  }

  private int writeQuoted(byte[] from, int begin) {
    to.append((byte) '"');
    int language = escape(from, begin, OF_LITERAL) + 1;
    to.append((byte) '"');
    int behindPlain = language + PLAIN.length;
    if (behindPlain <= from.length && is(PLAIN, from, language, behindPlain)) {
      return behindPlain;
    }
    int type = TermBytes.end(from, language) + 1;
    if (type == language + 1) {
      to.append(TYPED);
      return writeIri(from, type);
    }
    to.append((byte) '@');
    to.append(from, language, type - 1);
    return TermBytes.end(from, type) + 1;
  }

  private static boolean is(byte[] known, byte[] from, int begin, int end) {
    return Arrays.equals(known, 0, known.length, from, begin, end);
  }

  private static boolean isShort(byte[] from, int begin, int end, int type, int typeEnd) {
    return (is(XSD_INTEGER, from, type, typeEnd) && isNumber(from, begin, end, false))
        || (is(XSD_DECIMAL, from, type, typeEnd) && isNumber(from, begin, end, true));
  }

  /** Digits, with a point among them or without, which a minus may stand before. */
  private static boolean isNumber(byte[] from, int begin, int end, boolean withPoint) {
    int digits = begin < end && from[begin] == '-' ? begin + 1 : begin;
    int point = -1;
    for (int i = digits; i < end; i++) {
      if (from[i] == '.' && point < 0) {
        point = i;
      } else if (from[i] < '0' || from[i] > '9') {
        return false;
      }
    }
    return withPoint ? point > digits && point < end - 1 : point < 0 && end > digits;
  }

  /** Writes the text that begins at an index, and says where it ends. */
  private int escape(byte[] from, int begin, boolean[] plain) {
    int done = begin;
    int i = begin;
    while (true) {
      int b = from[i] & 0xFF;
      if (plain[b]) {
        i++;
        continue;
      }
      if (b == TermBytes.END) {
        to.append(from, done, i);
        return i;
      }
      int length = length(from, i, plain);
      if (length > 0) {
        to.append(from, done, i);
        char c = TermBytes.text(from, i, i + length).charAt(0);
        to.append(plain == OF_IRI ? unicode(c) : escape(c));
        done = i + length;
        i = done;
      } else {
        i++;
      }
    }
  }

  /** How many bytes the character at an index has where it must be escaped, or 0. */
  private static int length(byte[] from, int i, boolean[] plain) {
    int b = from[i] & 0xFF;
    if (b == TermBytes.ESCAPE) {
      return 2;
    }
    // what follows is there: a text is closed, and a character whole
    if (plain == OF_LITERAL && b == LATIN) {
      return (from[i + 1] & 0xFF) < 0xA0 ? 2 : 0;
    }
    if (plain == OF_LITERAL && b == PUNCTUATION) {
      boolean separator =
          (from[i + 1] & 0xFF) == 0x80
              && ((from[i + 2] & 0xFF) == 0xA8 || (from[i + 2] & 0xFF) == 0xA9);
      return separator ? 3 : 0;
    }
    return 1;
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
