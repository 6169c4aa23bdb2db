package org.policykg.source;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.policykg.model.Notice;

/**
 * Bytes to text. A byte order mark decides; else strict UTF-8; else, of the encodings that Chinese
 * texts come in, the one in which the bytes are the most everyday Chinese.
 */
final class Decoder {
  /** Enough to tell an encoding; the rest is not looked at. */
  private static final int SAMPLE = 1 << 18;

  /** From here on UTF-8 is no accident: bytes of another encoding do not keep to its pattern. */
  private static final int SURELY_UTF_8 = 24;

  /** How much of a text may be damaged before it is not believed to be one. */
  private static final double MOST_DAMAGE = 0.05;

  /**
   * An encoding and how a file may say that it is in it.
   *
   * @param bytes in hexadecimal digits
   */
  private record Mark(Charset charset, String bytes) {
    int length() {
      return bytes.length() / 2;
    }

    boolean begins(byte[] text) {
      byte[] mark = HexFormat.of().parseHex(bytes);
      return text.length >= mark.length
          && Arrays.equals(text, 0, mark.length, mark, 0, mark.length);
    }
  }

  private static final List<Mark> MARKS =
      List.of(
          new Mark(Charset.forName("UTF-32LE"), "FFFE0000"),
          new Mark(Charset.forName("UTF-32BE"), "0000FEFF"),
          new Mark(UTF_8, "EFBBBF"),
          new Mark(UTF_16LE, "FFFE"),
          new Mark(UTF_16BE, "FEFF"),
          new Mark(Charset.forName("GB18030"), "84319533"));

  private Decoder() {}

  /**
   * The text in an encoding that the user names, or else in the one that is found out.
   *
   * @throws UnreadableException whose message says why there is none
   */
  static Decoded decode(byte[] bytes, Optional<Charset> encoding) throws UnreadableException {
    if (bytes.length == 0) {
      throw new UnreadableException("is empty");
    }
    Charset charset = encoding.isPresent() ? encoding.get() : charset(bytes);
    int begin = marked(bytes).filter(m -> m.charset().equals(charset)).map(Mark::length).orElse(0);
    Decoding decoding = Decoding.of(bytes, begin, bytes.length, charset, true);
    if (decoding.damagedBytes() > MOST_DAMAGE * bytes.length) {
      throw new UnreadableException(
          encoding.isPresent()
              ? "is not in " + charset + "; let its encoding be found out"
              : "looks like " + charset + " but is damaged; save it as UTF-8");
    }
    refuseWhatIsNoText(decoding.text());
    return new Decoded(decoding.text(), charset, damage(decoding, charset));
  }

  private static void refuseWhatIsNoText(String text) throws UnreadableException {
    if (text.isBlank()) {
      throw new UnreadableException("holds no text, only white space");
    }
    long unreadable = text.chars().filter(c -> Legible.isIllegible((char) c)).count();
    if (unreadable * 10 > text.length()) {
      throw new UnreadableException("looks like a binary file; hand in plain text");
    }
  }

  private static List<Notice> damage(Decoding decoding, Charset charset) {
    return decoding.isWhole()
        ? List.of()
        : List.of(
            new Notice(
                "damaged-bytes",
                "%,d sequences of bytes are no %s, the first at byte %,d; they stand as U+FFFD"
                    .formatted(decoding.runs(), charset, decoding.first())));
  }

  /**
   * The encoding that bytes are in, which may be the beginning of a longer text.
   *
   * @throws UnreadableException where none fits
   */
  static Charset charset(byte[] bytes) throws UnreadableException {
    Optional<Mark> mark = marked(bytes);
    if (mark.isPresent()) {
      return mark.get().charset();
    }
    int end = Math.min(bytes.length, SAMPLE);
    Decoding utf8 = Decoding.of(bytes, 0, end, UTF_8, end == bytes.length);
    boolean legible = Familiar.isLegible(utf8.text());
    if (utf8.isWhole() && legible && isUtf8BeyondDoubt(utf8.text())) {
      return UTF_8;
    }
    return Familiar.mostLikely(bytes, end)
        .orElseThrow(
            () ->
                new UnreadableException(
                    utf8.isWhole() && !legible
                        ? "looks like a binary file; hand in plain text"
                        : "is in no encoding that can be told; name it with --encoding, or save it"
                            + " as UTF-8"));
  }

  private static boolean isUtf8BeyondDoubt(String text) {
    long wide = text.chars().filter(c -> c > 127).count();
    return wide == 0 || text.isBlank() || wide >= SURELY_UTF_8;
  }

  private static Optional<Mark> marked(byte[] bytes) {
    return MARKS.stream().filter(mark -> mark.begins(bytes)).findFirst();
  }
}
