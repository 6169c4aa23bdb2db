package org.policykg.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Inputs of every kind, from the command line to the graph. */
class InputsTest {
  private static final String LINE = "柯桥区坚持“双招双引”，上半年规上工业增加值增长28.8%。";

  @TempDir Path folder;

  private Path in;
  private Path out;

  @BeforeEach
  void makeFolder() throws IOException {
    in = Files.createDirectory(folder.resolve("in"));
    out = folder.resolve("out.ttl");
  }

  private static byte[] zip(Map<String, String> entries) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (Map.Entry<String, String> entry : entries.entrySet()) {
        zip.putNextEntry(new ZipEntry(entry.getKey()));
        zip.write(entry.getValue().getBytes(UTF_8));
      }
    }
    return bytes.toByteArray();
  }

  /** A DOCX file of one paragraph. */
  static byte[] word(String text) throws IOException {
    Map<String, String> parts = new LinkedHashMap<>();
    parts.put(
        "[Content_Types].xml",
        "<Types xmlns='http://schemas.openxmlformats.org/package/2006/content-types'>"
            + "<Default Extension='rels' ContentType='application/vnd.openxmlformats-package.relationships+xml'/>"
            + "<Override PartName='/word/document.xml' ContentType='application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml'/></Types>");
    parts.put(
        "_rels/.rels",
        "<Relationships xmlns='http://schemas.openxmlformats.org/package/2006/relationships'/>");
    parts.put(
        "word/document.xml",
        "<w:document xmlns:w='http://schemas.openxmlformats.org/wordprocessingml/2006/main'>"
            + "<w:body><w:p><w:r><w:t>"
            + text
            + "</w:t></w:r></w:p></w:body></w:document>");
    return zip(parts);
  }

  /** A PDF file of one line whose font is named and not held. */
  private static byte[] pdf(String text) {
    String content =
        "BT /F1 16 Tf 90 700 Td <"
            + HexFormat.of().formatHex(text.getBytes(Charset.forName("UTF-16BE")))
            + "> Tj ET";
    return """
            %%PDF-1.4
            1 0 obj <</Type/Catalog/Pages 2 0 R>> endobj
            2 0 obj <</Type/Pages/Kids[3 0 R]/Count 1>> endobj
            3 0 obj <</Type/Page/Parent 2 0 R/MediaBox[0 0 900 800]/Contents 4 0 R/Resources<</Font<</F1 5 0 R>>>>>> endobj
            4 0 obj <</Length %d>> stream
            %s
            endstream endobj
            5 0 obj <</Type/Font/Subtype/Type0/BaseFont/STSong-Light/Encoding/UniGB-UCS2-H/DescendantFonts[6 0 R]>> endobj
            6 0 obj <</Type/Font/Subtype/CIDFontType0/BaseFont/STSong-Light/DW 1000/CIDSystemInfo<</Registry(Adobe)/Ordering(GB1)/Supplement 2>>/FontDescriptor 7 0 R>> endobj
            7 0 obj <</Type/FontDescriptor/FontName/STSong-Light>> endobj
            trailer <</Root 1 0 R>>
            startxref
            0
            %%%%EOF
            """
        .formatted(content.length(), content)
        .getBytes(UTF_8);
  }

  private void writeAll() throws IOException {
    Files.write(in.resolve("a.docx"), word(LINE + "一"));
    Files.writeString(
        in.resolve("b.html"),
        "<html><meta name=PubDate content=2022-07-29><p>" + LINE + "二</p></html>");
    Files.write(in.resolve("c.pdf"), pdf(LINE + "三"));
    Files.writeString(in.resolve("d.csv"), "编号,日期,正文\n行1,2022-07-29," + LINE + "四\n");
    Files.write(in.resolve("e.zip"), zip(Map.of("内/f.txt", LINE + "五")));
    Files.writeString(in.resolve("INDEX.tsv"), "file\tdate\nc.pdf\t2022-07-30\n");
  }

  private List<String> ask(String query) {
    List<String> lines = Run.of("query", out, query).done().lines();
    return lines.subList(1, lines.size());
  }

  @Test
  void everyKindOfInputGivesItsFacts() throws IOException {
    writeAll();
    Run.of("build", in, "--dates", in.resolve("INDEX.tsv"), "-o", out, "-q").done();
    assertEquals(
        List.of(
            "a.docx,", "b.html,2022-07-29", "c.pdf,2022-07-30", "e.zip/内/f.txt,", "行1,2022-07-29"),
        ask(
            "SELECT ?name ?date { ?a pol:initiative/skos:prefLabel '双招双引'@zh ; pol:document ?d . ?d pol:fileName ?name OPTIONAL { ?d dct:issued ?date } } ORDER BY ?name"));
    Run.of("validate", out).done();
  }

  @Test
  void theTextsOfDocumentsAreKeptAndSpansCountInThem() throws Exception {
    writeAll();
    Path texts = folder.resolve("texts");
    Run.of("build", in, "--texts", texts, "-o", out, "-q").done();
    List<String> derived =
        ask(
            "SELECT ?original ?file ?sha { ?d pol:sha256 ?original ; pol:textFile ?file ; pol:textSha256 ?sha } ORDER BY ?file");
    assertEquals(3, derived.size());
    for (String row : derived) {
      String[] cells = row.split(",", -1);
      byte[] text = Files.readAllBytes(texts.resolve(cells[1]));
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(text);
      assertEquals(cells[2], HexFormat.of().formatHex(digest));
      assertTrue(cells[1].matches("[abc]\\.[a-z]+\\." + cells[0].substring(0, 16) + "\\.txt"), row);
      for (String fact :
          ask(
              "SELECT ?begin ?end { ?d pol:textFile '%s' . ?e pol:document ?d ; oa:start ?begin ; oa:end ?end ; oa:exact '双招双引' }"
                  .formatted(cells[1]))) {
        String[] span = fact.split(",", -1);
        assertEquals(
            "双招双引",
            new String(text, UTF_8)
                .substring(Integer.parseInt(span[0]), Integer.parseInt(span[1])));
      }
    }
    try (Stream<Path> files = Files.list(texts)) {
      assertEquals(3, files.count());
    }
  }

  @Test
  void aGraphWithDerivedTextsComesBackFromEverySyntaxAndTable() throws IOException {
    writeAll();
    Run.of("build", in, "-o", out, "-q").done();
    Path other = folder.resolve("other.jsonld");
    Path back = folder.resolve("back.ttl");
    Run.of("export", out, "-o", other, "-q").done();
    Run.of("export", other, "-o", back, "-q").done();
    assertArrayEquals(Files.readAllBytes(out), Files.readAllBytes(back));
    Path tables = folder.resolve("tables");
    Run.of("export", out, "--format", "csv", "-o", tables, "-q").done();
    assertTrue(Sample.read(tables.resolve("documents.csv")).contains(",a.docx."));
  }

  @Test
  void theOrderOfInputsAndTheThreadsChangeNothing() throws IOException {
    writeAll();
    Path other = folder.resolve("other.ttl");
    Run.of("build", in, "-o", out, "--threads", "1", "-q").done();
    Run.of(
            "build",
            in.resolve("e.zip"),
            in.resolve("d.csv"),
            in.resolve("c.pdf"),
            in.resolve("b.html"),
            in.resolve("a.docx"),
            "-o",
            other,
            "--threads",
            "3",
            "-q")
        .done();
    assertArrayEquals(Files.readAllBytes(out), Files.readAllBytes(other));
  }

  @Test
  void badDocumentsAreToldOneByOneAndTheRestIsRead() throws IOException {
    Files.write(in.resolve("a.docx"), java.util.Arrays.copyOf(word(LINE), 200));
    Files.write(in.resolve("b.pdf"), java.util.Arrays.copyOf(pdf(LINE), 200));
    Files.writeString(in.resolve("c.txt"), LINE);
    Files.write(in.resolve("d.pdf"), pdf(""));
    Run run = Run.of("build", in, "-o", out, "-q");
    assertEquals(ExitCode.PARTIAL, run.code());
    assertEquals(3, run.err().lines().count(), run.err());
    assertTrue(run.err().startsWith("policykg: a.docx is skipped: it is a damaged ZIP"), run.err());
    assertTrue(run.err().contains("policykg: b.pdf is skipped: it is damaged"), run.err());
    assertTrue(run.err().contains("policykg: d.pdf is skipped: it has no text"), run.err());
  }

  @Test
  void aFolderForTextsThatIsAFileIsRefused() throws IOException {
    writeAll();
    Path file = Files.writeString(folder.resolve("texts"), "");
    Run.of("build", in, "--texts", file, "-o", out).refused("texts", "cannot be made a folder");
    assertFalse(Files.exists(out));
  }

  /** What is hidden in a text is matched through; what imitates markup is text everywhere. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "柯桥区坚持“双\u200B招\uFEFF双\u00AD引”。",
        "柯桥区坚持“双\u202E招双引”。",
        "柯桥区坚持\u3000“双招双引”。\u2028开化县。\u0085长汀县。\f",
        "柯桥区坚持“双招双引”。\r\n开化县。\r长汀县。\n",
        "柯桥区坚持“双招双引”。\" . <http://a/x> <http://a/y> <http://a/z> . </mark><script>alert(1)</script>",
        "柯桥区坚持“双招双引”，上半年规上工业增加值增长28.8%。\0\u0001\uFFFE，"
      })
  void strangeCharactersLeaveFactsAndSpansRight(String text) throws IOException {
    Path file = Sample.text(in.resolve("a.txt"), text);
    Run.of("build", file, "-o", out, "-q").done();
    Run.of("validate", out).done();
    String span =
        ask("SELECT ?begin ?end { ?a a pol:Adoption ; pol:evidence ?e . ?e oa:start ?begin ; oa:end ?end }")
            .get(0);
    String[] cells = span.split(",", -1);
    String found =
        text.substring(Integer.parseInt(cells[0]), Integer.parseInt(cells[1]))
            .replaceAll("[\u200B\uFEFF\u00AD\u202E]", "");
    assertTrue(found.contains("双招双引"), found);
    for (String name : List.of("x.nt", "x.rdf", "x.jsonld", "x.trig")) {
      Path other = folder.resolve(name);
      Path back = folder.resolve("back.ttl");
      Run.of("export", out, "-o", other, "-q").done();
      Run.of("export", other, "-o", back, "-q").done();
      assertArrayEquals(Files.readAllBytes(out), Files.readAllBytes(back), name);
    }
  }

  /** Nothing overflows the stack or runs away; how the time grows is held by the growth test. */
  @ParameterizedTest
  @ValueSource(strings = {"（", "“柯桥区", "《", "的", "1,", "亿", "‘“"})
  void tenThousandOfOneThingAreRead(String thing) {
    Path file = Sample.text(in.resolve("a.txt"), "柯桥区坚持“双招双引”。\n增长" + thing.repeat(10_000));
    Run.of("build", file, "-o", out, "-q").done();
  }

  @ParameterizedTest
  @ValueSource(strings = {"-", "--"})
  void namesThatBeginWithADashAreFilesBehindTwoDashes(String dashes) throws IOException {
    Path file = Sample.text(in.resolve(dashes + "报告 😀.txt"), LINE);
    Run.of("build", "-o", out, "-q", "--", file).done();
    assertEquals(List.of(file.getFileName().toString()), ask("SELECT ?n { ?d pol:fileName ?n }"));
  }

  @Test
  void numbersBeyondAllMeasureAreNoNumbers() {
    Path file =
        Sample.text(in.resolve("a.txt"), "柯桥区生产总值增长１０．５%，投资" + "9".repeat(400) + "亿元，出口1e400亿元。");
    Run.of("build", file, "-o", out, "-q").done();
    assertFalse(Sample.read(out).matches("(?s).*(NaN|INF|Infinity).*"));
    Run.of("validate", out).done();
  }
}
