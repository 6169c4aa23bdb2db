package org.policykg.source;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SourcesTest {
  @TempDir Path folder = Path.of(".");

  @Test
  void aFolderGivesItsTextsByPath() throws IOException {
    write("b/二.txt", "乙。");
    write("a.md", "甲。");
    write("b/一.txt", "丙。");
    write("table.csv", "a,b");
    write(".hidden.txt", "隐。");
    write("b/README.md", "About the texts.");
    assertEquals(List.of("a.md 甲。", "一.txt 丙。", "二.txt 乙。"), read(folder.toString()));
  }

  @Test
  void jsonLinesGiveADocumentEachAndSkipWhatDoesNotFit() throws IOException {
    write(
        "news.jsonl",
        """
        {"id": "n1", "title": "甲县", "date": "2024-05-01", "place": "330000", "text": "一。"}

        {"id": "n2"}
        {"text": "三。"}
        {oops
        {"id": "n6", "date": "May 1", "text": "六。"}
        """);
    assertEquals(
        List.of(
            "n1 一。",
            "news.jsonl:3: has no \"text\", or a blank one",
            "news.jsonl:4 三。",
            "news.jsonl:5: is no JSON: Unexpected character ('o' (code 111)): was expecting"
                + " double-quote to start field name",
            "news.jsonl:6: has the date 'May 1', which is not YYYY-MM-DD"),
        read(folder.resolve("news.jsonl").toString()));
  }

  @Test
  void valuesOfRecordsAreTextsWhateverElseStandsBesideThem() throws IOException {
    write(
        "a.jsonl",
        """
        {"more": {"text": "无。", "id": ["n0"]}, "id": 12.50, "text": "一。", "title": null}
        {"id": "n2", "text": "无。", "text": "二。", "id": true}
        {"id": [3], "text": "\\u4e09\uFFFD。"}
        {"text": 4}
        {"text": "五。", "text": []}
        ["text", "六。"]
        """);
    assertEquals(
        List.of(
            "12.5 一。",
            "true 二。",
            "a.jsonl:3 三\uFFFD。",
            "a.jsonl:4: has no \"text\", or a blank one",
            "a.jsonl:5: has no \"text\", or a blank one",
            "a.jsonl:6: has no \"text\", or a blank one"),
        read(folder.resolve("a.jsonl").toString()));
  }

  @Test
  void gzippedInputsAreUnpacked() throws IOException {
    Files.write(folder.resolve("a.txt.gz"), zipped("甲。"));
    Files.write(folder.resolve("b.jsonl.gz"), zipped("{\"id\": \"b1\", \"text\": \"乙。\"}"));
    assertEquals(List.of("a.txt.gz 甲。", "b1 乙。"), read(folder.toString()));
  }

  @Test
  void aBrokenArchiveIsSkipped() throws IOException {
    byte[] whole = zipped("甲。".repeat(1000));
    Files.write(folder.resolve("a.txt.gz"), java.util.Arrays.copyOf(whole, whole.length / 2));
    assertEquals(
        List.of("a.txt.gz: cannot be read: Unexpected end of ZLIB input stream"),
        read(folder.toString()));
  }

  @Test
  void standardInputIsATextOrJsonLines() {
    assertEquals(List.of("stdin 甲。"), read(stream("甲。"), "-"));
    assertEquals(List.of("j 乙。"), read(stream("{\"id\": \"j\", \"text\": \"乙。\"}\n"), "-"));
  }

  @Test
  void whatIsNotThereIsSkippedAndTheRestRead() throws IOException {
    write("a.txt", "甲。");
    String missing = folder.resolve("none.txt").toString();
    assertEquals(
        List.of(missing + ": does not exist", "a.txt 甲。"),
        read(missing, folder.resolve("a.txt").toString()));
  }

  @Test
  void anEmptyFolderIsSkipped() {
    assertEquals(
        List.of(folder + ": holds no file that is read, such as .txt, .docx or .jsonl"),
        read(folder.toString()));
  }

  @Test
  void theCommandLineComesBeforeFrontMatterAndFrontMatterBeforeTheTable() throws IOException {
    write("a.txt", "---\ntitle: 自述\ndate: 2024-01-02\n---\n正文。");
    DatesTable table =
        DatesTable.read("dates.tsv", "file\ttitle\tdate\tplace\na.txt\t表\t2023-01-01\t浙江省\n");
    Metadata given =
        new Metadata(Optional.of("命令"), Optional.empty(), Optional.empty(), Optional.of("某日报"));
    Input input =
        Sources.of(List.of(folder.toString()), stream(""))
            .given(given)
            .dates(table)
            .iterator()
            .next();
    assertEquals(
        new Metadata(
            Optional.of("命令"),
            Optional.of(LocalDate.of(2024, 1, 2)),
            Optional.of("330000"),
            Optional.of("某日报")),
        input.fold(Source::metadata, skipped -> Metadata.NONE));
  }

  @Test
  void frontMatterWithAPlaceThatIsNoneIsRefused() throws IOException {
    write("a.txt", "---\nplace: 999999\n---\n正文。");
    assertEquals(
        List.of("a.txt: has the place '999999', which is no code of GB/T 2260"),
        read(folder.toString()));
  }

  @Test
  void theDigestIsThatOfTheBytesThatCameIn() throws IOException {
    write("a.txt", "abc");
    Input input = Sources.of(List.of(folder.toString()), stream("")).iterator().next();
    assertEquals(
        "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad",
        input.fold(Source::sha256, Skipped::reason));
  }

  private void write(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.resolveSibling(""));
    Files.writeString(file, text);
  }

  private static List<String> read(String... inputs) {
    return read(stream(""), inputs);
  }

  private static List<String> read(InputStream standardInput, String... inputs) {
    List<String> lines = new ArrayList<>();
    for (Input input : Sources.of(List.of(inputs), standardInput)) {
      lines.add(
          input.fold(
              source -> source.name() + " " + source.raw(),
              skipped -> skipped.name() + ": " + skipped.reason()));
    }
    return lines;
  }

  private static InputStream stream(String text) {
    return new ByteArrayInputStream(text.getBytes(UTF_8));
  }

  private static byte[] zipped(String text) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (GZIPOutputStream zip = new GZIPOutputStream(bytes)) {
      zip.write(text.getBytes(UTF_8));
    }
    return bytes.toByteArray();
  }
}
