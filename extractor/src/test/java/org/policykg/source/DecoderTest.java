package org.policykg.source;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DecoderTest {
  private static final String TEXT = "上半年，全县实现地区生产总值105.6亿元，增长4.5%。";
  private static final String LONG = "今年以来，全县上下认真落实各项决策部署，坚持稳中求进工作总基调，推动经济社会高质量发展，城乡居民收入稳步提高。";
  private static final String TRADITIONAL =
      "今年以來，全縣上下認真落實各項決策部署，堅持穩中求進工作總基調，推動經濟社會高質量發展，城鄉居民收入穩步提高。";

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "GB18030", "GBK", "GB2312", "UTF-16LE", "UTF-16BE"})
  void aTextIsReadInTheEncodingItCameIn(String charset) throws UnreadableException {
    assertEquals(TEXT, decode(TEXT.getBytes(Charset.forName(charset))));
  }

  @ParameterizedTest
  @CsvSource({
    "UTF-8, 4",
    "GB18030, 4",
    "UTF-16LE, 8",
    "UTF-16BE, 8",
    "Big5, 4",
    "GB18030, 8",
    "Big5, 8",
    "GB18030, 16",
    "Big5, 16",
    "UTF-16LE, 16",
    "UTF-16BE, 16",
    "GB18030, 32",
    "Big5, 32",
    "UTF-16LE, 32",
    "UTF-16BE, 32"
  })
  void everyWindowOfSoManyCharactersIsReadInItsEncoding(String charset, int length)
      throws UnreadableException {
    String text = charset.equals("Big5") ? TRADITIONAL : LONG;
    for (int i = 0; i + length <= text.length(); i++) {
      String window = text.substring(i, i + length);
      assertEquals(window, decode(window.getBytes(Charset.forName(charset))), charset);
    }
  }

  @Test
  void whatCannotBeToldIsAskedForAndMayBeNamed() throws UnreadableException {
    byte[] rare = "龘靐".getBytes(Charset.forName("GB18030"));
    assertTrue(reason(rare).contains("name it with --encoding"), reason(rare));
    assertEquals("龘靐", Decoder.decode(rare, Optional.of(Charset.forName("GB18030"))).text());
  }

  @Test
  void charactersOfFourBytesSurviveInGb18030() throws UnreadableException {
    String text = "全县各镇街道稳步推进重点工程，𠮷某、㐂某报告工作。";
    assertEquals(text, decode(text.getBytes(Charset.forName("GB18030"))));
  }

  @ParameterizedTest
  @CsvSource({
    "UTF-8,EFBBBF",
    "UTF-16LE,FFFE",
    "UTF-16BE,FEFF",
    "UTF-32LE,FFFE0000",
    "UTF-32BE,0000FEFF"
  })
  void aByteOrderMarkDecidesAndIsNoPartOfTheText(String charset, String mark)
      throws UnreadableException {
    assertEquals(TEXT, decode(join(mark, TEXT.getBytes(Charset.forName(charset)))));
  }

  /** One sequence of bytes that is no UTF-8, between two sentences. */
  @ParameterizedTest
  @ValueSource(strings = {"FF", "C0AF", "E4B8", "EDA0BDEDB880", "F8888080"})
  void aDamagedSequenceBecomesOneCharacterAndIsToldWithItsPlace(String hex)
      throws UnreadableException {
    byte[] before = TEXT.getBytes(UTF_8);
    byte[] bytes = join(HexFormat.of().formatHex(before) + hex, before);
    Decoded decoded = Decoder.decode(bytes, Optional.empty());
    assertEquals(TEXT + "\uFFFD" + TEXT, decoded.text());
    assertEquals(
        List.of(
            "1 sequences of bytes are no UTF-8, the first at byte "
                + before.length
                + "; they stand as U+FFFD"),
        decoded.notices().stream().map(notice -> notice.message()).toList());
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "GB18030", "Big5", "UTF-16LE"})
  void aTextThatIsCutInItsLastCharacterIsKept(String charset) throws UnreadableException {
    String text = charset.equals("Big5") ? TRADITIONAL : LONG;
    byte[] whole = text.getBytes(Charset.forName(charset));
    String cut = decode(java.util.Arrays.copyOf(whole, whole.length - 1));
    assertEquals(text.substring(0, text.length() - 1) + "\uFFFD", cut);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '→',
      value = {
        " → is empty",
        "EFBBBF → holds no text, only white space",
        "0A0D20E38080 → holds no text, only white space",
        "41000102030405060708 → looks like a binary file; hand in plain text",
      })
  void whatIsNoTextIsRefusedWithItsReason(String hex, String reason) {
    assertEquals(reason, reason(hex == null ? new byte[0] : HexFormat.of().parseHex(hex)));
  }

  @Test
  void controlCharactersAreReplacedOneForOne() {
    assertEquals("a\uFFFDb\tc\uFFFDd\uFFFD𠮷", Legible.of("a\0b\tc\uFFFEd\uD800𠮷"));
  }

  @Test
  void charactersOfOneFontOnlyAreCounted() {
    Source source = Source.of("a", "某\uE000某\uE001", Metadata.NONE);
    assertEquals(
        List.of("2 characters have a meaning in one font only"),
        source.notices().stream().map(notice -> notice.message()).toList());
  }

  private static String decode(byte[] bytes) throws UnreadableException {
    return Decoder.decode(bytes, Optional.empty()).text();
  }

  private static String reason(byte[] bytes) {
    return assertThrows(UnreadableException.class, () -> Decoder.decode(bytes, Optional.empty()))
        .reason();
  }

  private static byte[] join(String hex, byte[] text) {
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    all.writeBytes(HexFormat.of().parseHex(hex));
    all.writeBytes(text);
    return all.toByteArray();
  }
}
