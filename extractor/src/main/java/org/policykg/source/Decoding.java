package org.policykg.source;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;

/**
 * Bytes in one encoding, with one U+FFFD for each run of bytes that are none in it.
 *
 * @param damagedBytes how many bytes are none
 * @param runs how many runs of them there are
 * @param first where the first begins; -1 where there is none
 */
record Decoding(String text, int damagedBytes, int runs, int first) {
  /**
   * Decodes.
   *
   * @param whole whether the bytes end where the text does; else a character may be cut off there
   */
  static Decoding of(byte[] bytes, int begin, int end, Charset charset, boolean whole) {
    CharsetDecoder decoder =
        charset
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    ByteBuffer in = ByteBuffer.wrap(bytes, begin, end - begin);
    CharBuffer out = CharBuffer.allocate((int) ((end - begin) * decoder.maxCharsPerByte()) + 4);
    int damaged = 0;
    int runs = 0;
    int first = -1;
    int behindDamage = -1;
    CoderResult result = decoder.decode(in, out, whole);
    while (result.isError()) {
      if (first < 0) {
        first = in.position();
      }
      if (in.position() != behindDamage) {
        runs++;
        out.put(Legible.REPLACEMENT);
      }
      damaged += result.length();
      in.position(in.position() + result.length());
      behindDamage = in.position();
      result = decoder.decode(in, out, whole);
    }
    if (whole) {
      decoder.flush(out);
    }
    return new Decoding(out.flip().toString(), damaged, runs, first);
  }

  boolean isWhole() {
    return runs == 0;
  }
}
