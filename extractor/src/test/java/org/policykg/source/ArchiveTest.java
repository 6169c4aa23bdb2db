package org.policykg.source;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ArchiveTest {
  @TempDir Path folder = Path.of(".");

  private static byte[] utf8(String text) {
    return text.getBytes(UTF_8);
  }

  private static Map<String, byte[]> entries(Object... namesAndContents) {
    Map<String, byte[]> entries = new LinkedHashMap<>();
    for (int i = 0; i < namesAndContents.length; i += 2) {
      Object content = namesAndContents[i + 1];
      entries.put(
          (String) namesAndContents[i],
          content instanceof String text ? utf8(text) : (byte[]) content);
    }
    return entries;
  }

  private Path zip(byte[] bytes) throws IOException {
    return Files.write(folder.resolve("a.zip"), bytes);
  }

  private Path zip(Object... namesAndContents) throws IOException {
    return zip(Bytes.zip(entries(namesAndContents)));
  }

  @Test
  void theDocumentsOfAnArchiveAreReadByPath() throws IOException {
    Path zip =
        zip(
            "乙/二.txt", "乙。",
            "a.jsonl", "{\"id\":\"n1\",\"text\":\"甲。\"}\n{\"id\":\"n2\",\"text\":\"丁。\"}",
            "b.csv.gz", Bytes.gzip("id,text\nr1,丙。\n"),
            "__MACOSX/c.txt", "x",
            ".d.txt", "x",
            "README.md", "x",
            "e.png", "x");
    assertEquals(List.of("n1 甲。", "n2 丁。", "r1 丙。", "a.zip/乙/二.txt 乙。"), Bytes.read(zip));
  }

  @Test
  void namesInGbkAreRead() throws IOException {
    Path zip = zip(Bytes.zip(entries("报告/长汀县.txt", "甲。"), Charset.forName("GBK")));
    assertEquals(List.of("a.zip/报告/长汀县.txt 甲。"), Bytes.read(zip));
  }

  @Test
  void namesThatLeadElsewhereAreOnlyNames() throws IOException {
    Path zip =
        zip("../../evil.txt", "甲。", "/etc/x.txt", "乙。", "C:\\con.txt", "丙。", "a\0b.txt", "丁。");
    assertEquals(
        List.of(
            "a.zip/../../evil.txt 甲。",
            "a.zip//etc/x.txt 乙。",
            "a.zip/C:/con.txt 丙。",
            "a.zip/a\uFFFDb.txt 丁。"),
        Bytes.read(zip));
    try (Stream<Path> files = Files.list(folder)) {
      assertEquals(1, files.count());
    }
  }

  @Test
  void anEntryThatUnpacksToMuchMoreIsABomb() throws IOException {
    Path zip = zip("bomb.txt", new byte[10_000_000], "good.txt", "甲。");
    assertEquals(
        List.of(
            "a.zip/bomb.txt: cannot be read: it unpacks to more than 200 times its size, as a bomb"
                + " does",
            "a.zip/good.txt 甲。"),
        Bytes.read(zip));
  }

  @Test
  void anArchiveInAnArchiveIsNotUnpacked() throws IOException {
    Path zip = zip("b.zip", Bytes.zip(entries("c.txt", "x")), "d.txt", "甲。");
    assertEquals(
        List.of("a.zip/b.zip: is a ZIP archive within another file; unpack it", "a.zip/d.txt 甲。"),
        Bytes.read(zip));
    Path gzipped = Files.write(folder.resolve("e.zip.gz"), Bytes.gzip(Files.readAllBytes(zip)));
    assertEquals(
        List.of("e.zip.gz: is a ZIP archive within another file; unpack it"), Bytes.read(gzipped));
  }

  @Test
  void twoEntriesOfOneNameAreRefused() throws IOException {
    byte[] twice = Bytes.zip(entries("a.txt", "甲。", "b.txt", "乙。"));
    String latin = new String(twice, ISO_8859_1).replace("b.txt", "a.txt");
    assertEquals(
        List.of("a.zip: holds two entries of the name a.txt"),
        Bytes.read(zip(latin.getBytes(ISO_8859_1))));
  }

  @Test
  void twoThousandEntriesAreRead() throws IOException {
    Map<String, byte[]> many = new LinkedHashMap<>();
    for (int i = 0; i < 2000; i++) {
      many.put("n" + i + ".txt", utf8("甲。"));
    }
    assertEquals(2000, Bytes.read(zip(Bytes.zip(many))).size());
  }

  @Test
  void damageIsToldAndNeverReadAsText() throws IOException {
    String text = "全县坚持稳中求进，推动高质量发展。".repeat(200);
    byte[] whole = Bytes.zip(entries("a.txt", text));
    Random random = new Random(1);
    for (int i = 0; i < 300; i++) {
      byte[] damaged = whole.clone();
      damaged[random.nextInt(damaged.length)] ^= (byte) (1 << random.nextInt(8));
      for (String read : Bytes.read(zip(damaged))) {
        assertTrue(read.contains(": ") || read.endsWith(text), read);
      }
    }
    for (int tenth = 0; tenth < 10; tenth++) {
      List<String> read = Bytes.read(zip(Arrays.copyOf(whole, whole.length * tenth / 10)));
      assertEquals(1, read.size());
      assertTrue(read.get(0).startsWith("a.zip: is "), read.get(0));
    }
  }

  @Test
  void formatsOfOfficesAreToldWhatToDo() throws IOException {
    assertTold("is an Excel file", "[Content_Types].xml", "<Types/>", "xl/workbook.xml", "<w/>");
    assertTold("is a PowerPoint file", "[Content_Types].xml", "", "ppt/presentation.xml", "");
    assertTold("is an OFD file", "OFD.xml", "<OFD/>");
    assertTold("is an OpenDocument file", "mimetype", "x", "META-INF/manifest.xml", "<m/>");
    assertTold("is an EPUB book", "mimetype", "x", "META-INF/container.xml", "<m/>");
  }

  private void assertTold(String words, Object... entries) throws IOException {
    List<String> read = Bytes.read(zip(entries));
    assertEquals(1, read.size());
    assertTrue(read.get(0).startsWith("a.zip: " + words), read.get(0));
  }
}
