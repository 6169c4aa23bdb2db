package org.policykg.source;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RowsTest {
  @TempDir Path folder = Path.of(".");

  private List<String> read(String name, String text) throws IOException {
    return Bytes.read(Files.writeString(folder.resolve(name), text));
  }

  @Test
  void eachRowIsADocumentUnderEnglishOrChineseColumns() throws IOException {
    assertEquals(
        List.of("n1 甲。", "a.csv:3 乙，\n丙。"), read("a.csv", "id,text\nn1,甲。\n,\"乙，\n丙。\"\n"));
    assertEquals(List.of("b.tsv:2 甲。"), read("b.tsv", "标题\t日期\t正文\n报告\t2026/1/5\t甲。\n"));
    assertEquals(List.of("c.csv:2 甲。"), read("c.csv", "标题;正文\n报告;甲。\n"));
  }

  @Test
  void theOtherColumnsSayWhatItIs() throws IOException {
    Path file =
        Files.writeString(
            folder.resolve("a.csv"), "编号,标题,日期,地区,来源,正文\n7,报告,2026年1月5日,浙江省,某日报,甲。\n");
    Source source = Bytes.source(file);
    assertEquals("7", source.name());
    assertEquals(
        new Metadata(
            Optional.of("报告"),
            Optional.of(LocalDate.of(2026, 1, 5)),
            Optional.of("330000"),
            Optional.of("某日报")),
        source.metadata());
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "GB18030", "UTF-16LE"})
  void aTableIsReadInTheEncodingThatASpreadsheetSavedIt(String charset) throws IOException {
    String text = (charset.equals("UTF-16LE") ? "\uFEFF" : "") + "标题,正文\n报告,全县坚持稳中求进。\n";
    Path file = Files.write(folder.resolve("a.csv"), text.getBytes(Charset.forName(charset)));
    assertEquals(List.of("a.csv:2 全县坚持稳中求进。"), Bytes.read(file));
  }

  @Test
  void aRowThatDoesNotFitIsToldByItsNumber() throws IOException {
    assertEquals(
        List.of(
            "a.csv:2: has 3 cells for 2 columns; put a text with separators in quotation marks",
            "a.csv:3: has no text, or a blank one",
            "a.csv:5: has the date '45306', which is not YYYY-MM-DD",
            "a.csv:6 =SUM(A1)"),
        read("a.csv", "text,date\n甲,乙,丙\n,2026-01-01\n\n丁,45306\n=SUM(A1)\n"));
  }

  @Test
  void aQuotationThatNeverClosesIsTold() throws IOException {
    List<String> read = read("a.csv", "id,text\nn1,甲。\nn2,\"乙\n");
    assertEquals("n1 甲。", read.get(0));
    assertTrue(read.get(1).startsWith("a.csv: breaks off behind row 2: "), read.get(1));
  }

  @Test
  void aTableWithoutTextsIsNoDocumentOfItsFolder() throws IOException {
    Files.writeString(folder.resolve("a.txt"), "甲。");
    Path index = Files.writeString(folder.resolve("INDEX.tsv"), "file\tdate\na.txt\t2026-01-01\n");
    assertEquals(List.of("a.txt 甲。"), Bytes.read(folder));
    assertEquals(
        List.of(
            "INDEX.tsv: has no column of texts; call one text or 正文 (its columns are file, date)"),
        Bytes.read(index));
  }

  @Test
  void aMillionRowsGoByOneAtATime() throws IOException {
    byte[] table = ("id,text\n" + "n,甲。\n".repeat(1_000_000)).getBytes(UTF_8);
    Path file = Files.write(folder.resolve("a.csv.gz"), Bytes.gzip(table));
    Iterator<Unread> rows =
        Sources.of(List.of(file.toString()), java.io.InputStream.nullInputStream()).unread();
    int count = 0;
    while (rows.hasNext()) {
      rows.next();
      count++;
    }
    assertEquals(1_000_000, count);
  }

  @Test
  void aRowWithoutEndIsGivenUp() throws IOException {
    byte[] bomb = new byte[40_000_000];
    java.util.Arrays.fill(bomb, (byte) 'a');
    System.arraycopy("text\n".getBytes(UTF_8), 0, bomb, 0, 5);
    Path file = Files.write(folder.resolve("a.csv.gz"), Bytes.gzip(bomb));
    assertEquals(
        List.of("a.csv.gz: breaks off behind row 1: a row has more than 32 million characters"),
        Bytes.read(file));
  }
}
