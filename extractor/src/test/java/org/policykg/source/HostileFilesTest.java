package org.policykg.source;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Files and folders as nobody should make them: what can be read is, what cannot is told. */
@Timeout(60)
class HostileFilesTest {
  @TempDir Path folder = Path.of(".");

  private Path write(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.resolveSibling(""));
    return Files.writeString(file, text);
  }

  @Test
  void linksToFoldersAreToldAndNotFollowed() throws IOException {
    write("a/b.txt", "甲。");
    Files.createSymbolicLink(folder.resolve("a/loop"), folder);
    Files.createSymbolicLink(folder.resolve("c.txt"), folder.resolve("a/b.txt"));
    Files.createSymbolicLink(folder.resolve("d.txt"), folder.resolve("none"));
    assertEquals(
        List.of(
            "b.txt 甲。",
            "a/loop: is a link to a folder, which is not followed; name that folder itself",
            "c.txt 甲。",
            folder.toRealPath().resolve("d.txt") + ": is a link to nothing"),
        Bytes.read(folder));
    Path link = Files.createSymbolicLink(folder.resolve("link"), folder.resolve("a"));
    Files.delete(folder.resolve("a/loop"));
    assertEquals(List.of("b.txt 甲。"), Bytes.read(link));
  }

  @Test
  void pipesAndDevicesAreNotRead() throws IOException, InterruptedException {
    assumeTrue(Files.isExecutable(Path.of("/usr/bin/mkfifo")), "no mkfifo");
    Path pipe = folder.resolve("p.txt");
    assertEquals(0, new ProcessBuilder("/usr/bin/mkfifo", pipe.toString()).start().waitFor());
    Files.createSymbolicLink(folder.resolve("z.txt"), Path.of("/dev/zero"));
    String reason = ": is no regular file; hand in what it holds on standard input, with -";
    Path real = folder.toRealPath();
    assertEquals(
        List.of(real.resolve("p.txt") + reason, real.resolve("z.txt") + reason),
        Bytes.read(folder));
    assertEquals(List.of(pipe + reason), Bytes.read(pipe));
  }

  @Test
  void aFolderCalledLikeATextIsAFolder() throws IOException {
    write("x.txt/y.txt", "甲。");
    assertEquals(List.of("y.txt 甲。"), Bytes.read(folder));
  }

  @Test
  void whatMayNotBeReadIsTold() throws IOException {
    Path file = write("a.txt", "甲。");
    write("b/c.txt", "乙。");
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("---------"));
    Files.setPosixFilePermissions(
        folder.resolve("b"), PosixFilePermissions.fromString("---------"));
    try {
      assumeTrue(!Files.isReadable(file), "this user may read everything");
      assertEquals(
          List.of(
              "a.txt: cannot be read: permission denied", "b: cannot be read: permission denied"),
          Bytes.read(folder));
    } finally {
      Files.setPosixFilePermissions(
          folder.resolve("b"), PosixFilePermissions.fromString("rwx------"));
    }
  }

  @Test
  void aFileThatVanishesIsTold() throws IOException {
    Path file = write("a.txt", "甲。");
    Path other = write("b.txt", "乙。");
    Iterator<Unread> inputs =
        Sources.of(List.of(folder.toString()), InputStream.nullInputStream()).unread();
    Unread first = inputs.next();
    Files.delete(file);
    Files.delete(other);
    assertEquals(
        List.of(
            new Skipped("a.txt", "cannot be read: it has gone meanwhile"),
            new Skipped(folder.toRealPath().resolve("b.txt").toString(), "does not exist")),
        List.of(first.open(), inputs.next().open()));
  }

  @Test
  void aFileThatChangesIsReadAsItIsWhenItsTurnComes() throws IOException {
    Path file = write("a.txt", "甲。");
    Unread unread =
        Sources.of(List.of(file.toString()), InputStream.nullInputStream()).unread().next();
    write("a.txt", "乙。");
    assertEquals("乙。", unread.open().fold(Source::raw, Skipped::reason));
  }

  @ParameterizedTest
  @ValueSource(strings = {"长汀县 报告.txt", "😀.txt", "-rf.txt", "a'b\"c$d.txt"})
  void awkwardNamesAreNames(String name) throws IOException {
    write(name, "甲。");
    assertEquals(List.of(name + " 甲。"), Bytes.read(folder));
  }

  @Test
  void aNameOfTwoHundredFiftyFiveBytesIsAName() throws IOException {
    String name = "县".repeat(83) + "ab.txt";
    write(name, "<html><p>甲。");
    Source source = Bytes.source(folder);
    assertEquals(name, source.name());
    assertTrue(source.derived().orElseThrow().file().getBytes(UTF_8).length < 230);
  }

  @Test
  void aLineFeedInANameDoesNotBreakTheMessage() throws IOException {
    write("a\nb.txt", "");
    assertEquals(List.of("a\uFFFDb.txt: is empty"), Bytes.read(folder));
  }

  @Test
  void namesAreInOneForm() throws IOException {
    write("e\u0301.txt", "甲。");
    assertEquals(List.of("\u00E9.txt 甲。"), Bytes.read(folder));
  }

  @Test
  void aPathThatIsNoneIsTold() {
    List<String> read = Bytes.read(Sources.of(List.of("a\0b"), InputStream.nullInputStream()));
    assertEquals(List.of("a\uFFFDb: is no path: Nul character not allowed"), read);
  }

  @Test
  void twentyThousandFilesAreListed() throws IOException {
    for (int i = 0; i < 20_000; i++) {
      Files.createFile(folder.resolve(i + ".txt"));
    }
    assertEquals(20_000, Bytes.read(folder).size());
  }

  /** What a file holds, in hexadecimal digits, under a name that says something else. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "a.docx | D0CF11E0A1B11AE1 | is an old Word, Excel or WPS file; save it as .docx, or as CSV, first",
        "a.pdf  | 89504E470D0A1A0A | is no text but an image; recognise its text (OCR) first",
        "a.pdf  | FFD8FFE000104A46 | is no text but an image; recognise its text (OCR) first",
        "a.txt  | 255044462D312E37 | is a PDF file, which only build reads; hand in the text that build --texts writes",
        "a.txt  | 7B5C727466310000 | is a rich text file; save it as .docx or as plain text first",
        "a.html | 52617221 | is packed in a format that is not read; unpack it, or hand in a .zip or .gz",
        "a.html | 4D494D452D56657273696F6E3A20312E30 | is a web archive (MHTML); save the page as HTML only",
        "a.docx | 504B0304FFFFFFFF | is a damaged ZIP or Office file, perhaps one that was not loaded to its end",
      })
  void aFileIsWhatItsBytesAre(String name, String hex, String reason) throws IOException {
    Path file = folder.resolve(name);
    Files.write(file, java.util.HexFormat.of().parseHex(hex));
    assertEquals(List.of(name + ": " + reason), Bytes.read(file));
  }

  @Test
  void anEncryptedDocumentIsToldFromAnOldOne() throws IOException {
    byte[] head = java.util.HexFormat.of().parseHex("D0CF11E0A1B11AE1");
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    bytes.writeBytes(head);
    bytes.writeBytes("EncryptedPackage".getBytes(java.nio.charset.StandardCharsets.UTF_16LE));
    Path file = Files.write(folder.resolve("a.docx"), bytes.toByteArray());
    assertEquals(
        List.of("a.docx: is protected by a password; save it without one"), Bytes.read(file));
  }

  @Test
  void plainTextMayBeCalledGzippedAndRecordsText() throws IOException {
    write("a.gz", "甲。");
    Path records = write("b.txt", "{\"id\": \"n1\", \"text\": \"乙。\"}\n");
    assertEquals(List.of("a.gz 甲。"), Bytes.read(folder.resolve("a.gz")));
    assertEquals(List.of("n1 乙。"), Bytes.read(records));
  }

  @Test
  void gzipMayBeConcatenatedCutDoubledOrABomb() throws IOException {
    ByteArrayOutputStream two = new ByteArrayOutputStream();
    two.writeBytes(Bytes.gzip("甲。"));
    two.writeBytes(Bytes.gzip("乙。"));
    byte[] whole = Bytes.gzip("甲。".repeat(1000));
    Files.write(folder.resolve("a.txt.gz"), two.toByteArray());
    Files.write(folder.resolve("b.txt.gz"), Arrays.copyOf(whole, whole.length / 2));
    Files.write(folder.resolve("c.txt.gz"), Bytes.gzip(Bytes.gzip("甲。")));
    Files.write(folder.resolve("d.txt.gz"), Bytes.gzip(new byte[(64 << 20) + 10]));
    byte[] tar = new byte[1024];
    System.arraycopy("ustar".getBytes(ISO_8859_1), 0, tar, 257, 5);
    Files.write(folder.resolve("e.tar.gz"), Bytes.gzip(tar));
    assertEquals(
        List.of(
            "a.txt.gz 甲。乙。",
            "b.txt.gz: cannot be read: Unexpected end of ZLIB input stream",
            "c.txt.gz: is gzipped twice; unpack it",
            "d.txt.gz: is larger than 64 MB; hand it in as JSON Lines or in parts",
            "e.tar.gz: is a tar archive; unpack it into a folder, or hand in a .zip"),
        Bytes.read(folder));
  }

  @Test
  void aRecordWithoutEndIsGivenUp() throws IOException {
    byte[] bomb = new byte[(64 << 20) + 100_000];
    Arrays.fill(bomb, (byte) ' ');
    byte[] first = "{\"id\":\"n1\",\"text\":\"甲。\"}\n".getBytes(UTF_8);
    System.arraycopy(first, 0, bomb, 0, first.length);
    Path file = Files.write(folder.resolve("a.jsonl.gz"), Bytes.gzip(bomb));
    assertEquals(
        List.of(
            "n1 甲。",
            "a.jsonl.gz:2: is larger than 64 MB, and with it the rest of the file is left out"),
        Bytes.read(file));
  }

  @Test
  void aRecordThatIsNoUtf8IsToldByItsLine() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    bytes.writeBytes("{\"id\":\"n1\",\"text\":\"甲。\"}\n{\"text\":\"".getBytes(UTF_8));
    bytes.write(0xFF);
    bytes.writeBytes("\"}\n{\"id\":\"n3\",\"text\":\"丙。\"}".getBytes(UTF_8));
    Path file = Files.write(folder.resolve("a.jsonl"), bytes.toByteArray());
    assertEquals(
        List.of("n1 甲。", "a.jsonl:2: is not UTF-8, which JSON Lines must be", "n3 丙。"),
        Bytes.read(file));
  }

  @Test
  void filesOfAFolderThatAreNotReadAreTold() throws IOException {
    Files.write(folder.resolve("a.doc"), java.util.HexFormat.of().parseHex("D0CF11E0A1B11AE1"));
    Files.write(
        folder.resolve("b.xlsx"),
        Bytes.zip(Map.of("[Content_Types].xml", new byte[0], "xl/w.xml", new byte[0])));
    write("c.txt", "甲。");
    List<String> read = new ArrayList<>(Bytes.read(folder));
    assertEquals(3, read.size());
    assertTrue(read.get(0).startsWith("a.doc: is an old Word"), read.get(0));
    assertTrue(read.get(1).startsWith("b.xlsx: is an Excel file"), read.get(1));
  }
}
