package org.policykg.source;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.Charset;
import java.util.HexFormat;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DecoderTest {
  private static final String TEXT = "上半年，全县实现地区生产总值105.6亿元，增长4.5%。";

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "GB18030", "GBK", "GB2312", "UTF-16LE", "UTF-16BE"})
  void aTextIsReadInTheEncodingItCameIn(String charset) throws UnreadableException {
    assertEquals(TEXT, decode(TEXT.getBytes(Charset.forName(charset))));
  }

  @Test
  void traditionalTextIsReadInBig5() throws UnreadableException {
    String text = "上半年，全縣實現地區生產總值穩步增長，產業結構持續優化。";
    assertEquals(text, decode(text.getBytes(Charset.forName("Big5"))));
  }

  @Test
  void charactersOfFourBytesSurviveInGb18030() throws UnreadableException {
    String text = "全县各镇街道稳步推进重点工程，𠮷某报告工作。";
    assertEquals(text, decode(text.getBytes(Charset.forName("GB18030"))));
  }

  @ParameterizedTest
  @CsvSource({"UTF-8,EFBBBF", "UTF-16LE,FFFE", "UTF-16BE,FEFF", "UTF-32LE,FFFE0000"})
  void aByteOrderMarkDecidesAndIsNoPartOfTheText(String charset, String mark)
      throws UnreadableException {
    assertEquals(TEXT, decode(join(HexFormat.of().parseHex(mark), TEXT, charset)));
  }

  @Test
  void oneDamagedByteIsReplacedAndTheDocumentKept() throws UnreadableException {
    byte[] bytes = TEXT.repeat(20).getBytes(UTF_8);
    bytes[300] = (byte) 0xFF;
    String text = decode(bytes);
    assertTrue(text.contains("\uFFFD"));
    assertTrue(text.endsWith(TEXT));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '→',
      value = {
        " → is empty",
        "0A0D20E38080 → holds no text, only white space",
        "41000102030405060708 → looks like a binary file; hand in plain text",
      })
  void whatIsNoTextIsRefusedWithItsReason(String hex, String reason) {
    byte[] bytes = hex == null ? new byte[0] : HexFormat.of().parseHex(hex);
    UnreadableException refused = assertThrows(UnreadableException.class, () -> decode(bytes));
    assertEquals(reason, refused.reason());
  }

  @Test
  void controlCharactersAreReplacedOneForOne() {
    assertEquals("a\uFFFDb\tc\uFFFDd\uFFFD𠮷", Legible.of("a\0b\tc\uFFFEd\uD800𠮷"));
  }

  private static String decode(byte[] bytes) throws UnreadableException {
    return Decoder.decode(bytes, Optional.empty()).text();
  }

  private static byte[] join(byte[] mark, String text, String charset) {
    byte[] body = text.getBytes(Charset.forName(charset));
    byte[] all = new byte[mark.length + body.length];
    System.arraycopy(mark, 0, all, 0, mark.length);
    System.arraycopy(body, 0, all, mark.length, body.length);
    return all;
  }
}
