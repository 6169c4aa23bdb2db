package org.policykg.source;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetEncoder;
import java.nio.charset.CodingErrorAction;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Bytes to text. A byte order mark decides; else strict UTF-8; else, of the encodings that Chinese
 * texts come in, the one in which the most characters are common ones.
 */
final class Decoder {
  private static final Charset GB18030 = Charset.forName("GB18030");
  private static final Charset GB2312 = Charset.forName("GB2312");
  private static final Charset BIG5 = Charset.forName("Big5");
  private static final List<Charset> CANDIDATES = List.of(GB18030, BIG5, UTF_16LE, UTF_16BE);

  /** How files that are no text begin, in Latin-1. */
  private static final Map<String, String> SIGNATURES =
      Map.of(
          "%PDF", "a PDF; save its text as a .txt file first",
          "PK\u0003\u0004", "a Word, Excel or ZIP file; save it as plain text first",
          "\u00D0\u00CF\u0011\u00E0", "an old Word or Excel file; save it as plain text first",
          "\u0089PNG", "an image",
          "\u00FF\u00D8\u00FF", "an image",
          "GIF8", "an image",
          "{\\rtf", "a rich text file; save it as plain text first");

  private Decoder() {}

  /**
   * The text without its byte order mark.
   *
   * @throws UnreadableException whose message says why there is none
   */
  static String decode(byte[] bytes) throws UnreadableException {
    return decode(bytes, Optional.empty());
  }

  /**
   * The text in an encoding that the user names, or else in the one that is found out.
   *
   * @throws UnreadableException whose message says why there is none
   */
  static String decode(byte[] bytes, Optional<Charset> encoding) throws UnreadableException {
    if (bytes.length == 0) {
      throw new UnreadableException("is empty");
    }
    refuseOtherFormats(bytes);
    String text = encoding.isPresent() ? named(bytes, encoding.get()) : found(bytes);
    if (text.isBlank()) {
      throw new UnreadableException("holds no text, only white space");
    }
    long unreadable = text.chars().filter(c -> Legible.isIllegible((char) c)).count();
    if (unreadable * 10 > text.length()) {
      throw new UnreadableException("looks like a binary file; hand in plain text");
    }
    return text;
  }

  private static String named(byte[] bytes, Charset charset) throws UnreadableException {
    return strict(bytes, charset)
        .map(text -> text.startsWith("\uFEFF") ? text.substring(1) : text)
        .orElseThrow(
            () ->
                new UnreadableException(
                    "is not in " + charset + "; let its encoding be found out"));
  }

  private static String found(byte[] bytes) throws UnreadableException {
    Optional<String> marked = marked(bytes);
    return marked.isPresent() ? marked.get() : unmarked(bytes);
  }

  private static void refuseOtherFormats(byte[] bytes) throws UnreadableException {
    String head = new String(bytes, 0, Math.min(bytes.length, 64), Charset.forName("ISO-8859-1"));
    for (Map.Entry<String, String> signature : SIGNATURES.entrySet()) {
      if (head.startsWith(signature.getKey())) {
        throw new UnreadableException("is no text but " + signature.getValue());
      }
    }
    String page = head.replaceFirst("^\u00EF\u00BB\u00BF", "").stripLeading();
    if (page.regionMatches(true, 0, "<!doctype html", 0, 14)
        || page.regionMatches(true, 0, "<html", 0, 5)) {
      throw new UnreadableException("is a web page (HTML); save it as plain text first");
    }
  }

  private static Optional<String> marked(byte[] bytes) throws UnreadableException {
    Map<String, Charset> marks = Map.of("EFBBBF", UTF_8, "FFFE", UTF_16LE, "FEFF", UTF_16BE);
    Map<String, Charset> longMarks =
        Map.of("FFFE0000", Charset.forName("UTF-32LE"), "0000FEFF", Charset.forName("UTF-32BE"));
    for (Map<String, Charset> each : List.of(longMarks, marks)) {
      for (Map.Entry<String, Charset> mark : each.entrySet()) {
        if (startsWith(bytes, mark.getKey())) {
          int length = mark.getKey().length() / 2;
          Charset charset = mark.getValue();
          String text = new String(bytes, length, bytes.length - length, charset);
          if (damage(text) * 20 > text.length()) {
            throw new UnreadableException(
                "begins with the mark of " + charset + " but is not in it; save it as UTF-8");
          }
          return Optional.of(text);
        }
      }
    }
    return Optional.empty();
  }

  private static boolean startsWith(byte[] bytes, String mark) {
    byte[] begin = HexFormat.of().parseHex(mark);
    return bytes.length >= begin.length
        && Arrays.equals(bytes, 0, begin.length, begin, 0, begin.length);
  }

  private static String unmarked(byte[] bytes) throws UnreadableException {
    Optional<String> utf8 = strict(bytes, UTF_8);
    if (utf8.isPresent() && utf8.get().indexOf('\0') < 0) {
      return utf8.get();
    }
    // one damaged byte does not make a text another encoding's
    String lenient = new String(bytes, UTF_8);
    long wide = lenient.chars().filter(c -> c > 127).count();
    if (lenient.indexOf('\0') < 0 && damage(lenient) * 100 < wide) {
      return lenient;
    }
    String best = "";
    double bestShare = 0;
    for (Charset charset : CANDIDATES) {
      String text = strict(bytes, charset).orElse("");
      double share = share(text);
      if (share > bestShare) {
        best = text;
        bestShare = share;
      }
    }
    if (bestShare < 0.5 && utf8.isPresent()) {
      return utf8.get();
    }
    if (bestShare < 0.5) {
      throw new UnreadableException(
          "is neither UTF-8 nor GB18030, Big5 or UTF-16 text; save it as UTF-8");
    }
    return best;
  }

  private static long damage(String text) {
    return text.chars().filter(c -> c == Legible.REPLACEMENT).count();
  }

  private static Optional<String> strict(byte[] bytes, Charset charset) {
    try {
      return Optional.of(
          charset
              .newDecoder()
              .onMalformedInput(CodingErrorAction.REPORT)
              .onUnmappableCharacter(CodingErrorAction.REPORT)
              .decode(ByteBuffer.wrap(bytes))
              .toString());
    } catch (CharacterCodingException e) {
      return Optional.empty();
    }
  }

  /**
   * The share of common characters less that of private and unassigned ones, among the characters
   * that tell encodings apart; 0 where there are none.
   */
  private static double share(String text) {
    CharsetEncoder simplified = GB2312.newEncoder();
    CharsetEncoder traditional = BIG5.newEncoder();
    int common = 0;
    int odd = 0;
    int all = 0;
    for (int i = 0; i < text.length() && all < 20_000; i++) {
      char c = text.charAt(i);
      if (c > 127) {
        all++;
        common += isCommon(c, simplified, traditional) ? 1 : 0;
      }
      odd += isOdd(c) ? 1 : 0;
    }
    return all == 0 ? 0 : (double) (common - odd) / all;
  }

  private static boolean isOdd(char c) {
    int type = Character.getType(c);
    return type == Character.PRIVATE_USE || type == Character.UNASSIGNED || Legible.isIllegible(c);
  }

  /** Full-width punctuation and the first level of GB 2312 or Big5: the everyday characters. */
  private static boolean isCommon(char c, CharsetEncoder simplified, CharsetEncoder traditional) {
    if ((c >= '\u3000' && c <= '\u301F') || (c >= '\uFF01' && c <= '\uFF5E')) {
      return true;
    }
    return (c >= '\u2010' && c <= '\u2026')
        || within(c, simplified, 0xB0, 0xD7)
        || within(c, traditional, 0xA4, 0xC6);
  }

  private static boolean within(char c, CharsetEncoder encoder, int first, int last) {
    try {
      if (!encoder.canEncode(c)) {
        return false;
      }
      int lead = encoder.encode(java.nio.CharBuffer.wrap(new char[] {c})).get(0) & 0xFF;
      return c >= '\u4E00' && lead >= first && lead <= last;
    } catch (CharacterCodingException e) {
      return false;
    }
  }
}
