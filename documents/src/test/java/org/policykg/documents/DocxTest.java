package org.policykg.documents;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.policykg.documents.WordFile.p;
import static org.policykg.documents.WordFile.r;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.policykg.source.UnreadableException;

class DocxTest {
  @TempDir Path folder = Path.of(".");

  private static String text(WordFile file) throws IOException, UnreadableException {
    return Docx.read(file.bytes()).text();
  }

  private static String refusal(WordFile file) {
    return assertThrows(UnreadableException.class, () -> Docx.read(file.bytes())).reason();
  }

  /** What a paragraph holds, and how it is read; | is a line's end. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '→',
      quoteCharacter = '`',
      value = {
        "<w:r><w:t>甲</w:t></w:r><w:ins><w:r><w:t>增</w:t></w:r></w:ins> → 甲增|",
        "<w:r><w:t>甲</w:t></w:r><w:del><w:r><w:delText>删</w:delText></w:r></w:del> → 甲|",
        "<w:moveFrom><w:r><w:t>移</w:t></w:r></w:moveFrom><w:r><w:t>甲</w:t></w:r> → 甲|",
        "<w:moveTo><w:r><w:t>移</w:t></w:r></w:moveTo><w:r><w:t>甲</w:t></w:r> → 移甲|",
        "<w:r><w:rPr><w:vanish/></w:rPr><w:t>隐</w:t></w:r><w:r><w:t>甲</w:t></w:r> → 甲|",
        "<w:r><w:rPr><w:vanish w:val='0'/></w:rPr><w:t>显</w:t></w:r> → 显|",
        "<w:r><w:rPr><w:rStyle w:val='h'/></w:rPr><w:t>隐</w:t></w:r><w:r><w:t>甲</w:t></w:r> → 甲|",
        "<w:pPr><w:tabs><w:tab/></w:tabs></w:pPr><w:r><w:t>甲</w:t><w:tab/><w:t>乙</w:t><w:br/><w:t>丙</w:t></w:r> → 甲~乙|丙|",
        "<w:r><w:fldChar/></w:r><w:r><w:instrText>PAGE</w:instrText></w:r><w:r><w:t>3</w:t></w:r> → 3|",
        "<w:fldSimple w:instr='DATE'><w:r><w:t>今日</w:t></w:r></w:fldSimple> → 今日|",
        "<w:hyperlink><w:r><w:t>链接</w:t></w:r></w:hyperlink> → 链接|",
        "<w:r><w:t>甲</w:t></w:r><w:commentRangeStart/><w:r><w:commentReference w:id='1'/></w:r> → 甲|",
        "<w:r><w:t>甲</w:t><w:footnoteReference w:id='2'/></w:r><w:r><w:t>乙</w:t></w:r> → 甲乙|注：说明|",
        "<w:r><mc:AlternateContent><mc:Choice><w:txbxContent><w:p><w:r><w:t>框</w:t></w:r></w:p></w:txbxContent></mc:Choice><mc:Fallback><w:txbxContent><w:p><w:r><w:t>框</w:t></w:r></w:p></w:txbxContent></mc:Fallback></mc:AlternateContent></w:r><w:r><w:t>甲</w:t></w:r> → 甲|框|",
        "<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent><w:r><w:t>单击此处</w:t></w:r></w:sdtContent></w:sdt><w:r><w:t>甲</w:t></w:r> → 甲|",
        "<w:sdt><w:sdtContent><w:r><w:t>控件</w:t></w:r></w:sdtContent></w:sdt> → 控件|",
        "<w:r><w:ruby><w:rt><w:r><w:t>qìng</w:t></w:r></w:rt><w:rubyBase><w:r><w:t>庆</w:t></w:r></w:rubyBase></w:ruby></w:r> → 庆|",
      })
  void aParagraphIsReadAsWithAllChangesAccepted(String content, String lines)
      throws IOException, UnreadableException {
    WordFile file =
        WordFile.of("<w:p>" + content + "</w:p>")
            .with("styles", "<w:style w:styleId='h'><w:rPr><w:vanish/></w:rPr></w:style>")
            .with("comments", "<w:comment w:id='1'>" + p("批注") + "</w:comment>")
            .with("footnotes", "<w:footnote w:id='2'>" + p("注：说明") + "</w:footnote>");
    assertEquals(lines.replace('|', '\n').replace('~', '\t'), text(file));
  }

  @Test
  void aTableIsARowALine() throws IOException, UnreadableException {
    String table =
        "<w:tbl><w:tr><w:tc>%s</w:tc><w:tc>%s</w:tc></w:tr><w:tr><w:tc>%s</w:tc><w:tc>%s</w:tc></w:tr></w:tbl>"
            .formatted(p("指标"), p("数值"), p("总值") + p("（现价）"), p("35"));
    assertEquals("前\n指标\t数值\n总值\n（现价）\t35\n后\n", text(WordFile.of(p("前") + table + p("后"))));
  }

  @Test
  void externalEntitiesAndDoctypesAreRefusedAndNothingIsFetched() throws IOException {
    Path secret = Files.writeString(folder.resolve("secret"), "SECRET");
    try (ServerSocket server = new ServerSocket(0)) {
      server.setSoTimeout(200);
      String http = "http://127.0.0.1:" + server.getLocalPort() + "/x.dtd";
      for (String doctype :
          new String[] {
            "<!DOCTYPE w [<!ENTITY x SYSTEM '" + secret.toUri() + "'>]>",
            "<!DOCTYPE w SYSTEM '" + http + "'>",
            "<!DOCTYPE w [<!ENTITY a 'aaaaaaaaaa'><!ENTITY b '&a;&a;&a;&a;&a;&a;&a;&a;'>]>"
          }) {
        String reason = refusal(WordFile.raw(doctype + "<w>&x;</w>"));
        assertTrue(reason.startsWith("has a DOCTYPE"), reason);
        assertFalse(reason.contains("SECRET"));
      }
      assertThrows(SocketTimeoutException.class, server::accept);
    }
  }

  @Test
  void bombsAreRefused() {
    String even = "<w:document>" + " ".repeat(30_000_000) + "</w:document>";
    assertTrue(refusal(WordFile.raw(even)).startsWith("unpacks to more than a document does"));
    WordFile many = WordFile.of(p("甲"));
    for (int i = 0; i < 2000; i++) {
      many.holding("word/media/" + i + ".bin", "x");
    }
    assertTrue(refusal(many).startsWith("unpacks to more than a document does"), refusal(many));
  }

  @Test
  void whatLiesInADocumentIsNotUnpackedAndNamesLeadNowhere()
      throws IOException, UnreadableException {
    WordFile file =
        WordFile.of(p("甲")).holding("word/embeddings/a.zip", "PK").holding("../../evil.bin", "x");
    assertEquals("甲\n", text(file));
  }

  @Test
  void anotherFormatInTheSamePackingIsToldFromADocument() {
    assertThrows(Exception.class, () -> Docx.read(new byte[] {'P', 'K', 3, 4}));
  }

  @Test
  void deepNestingIsRead() throws IOException, UnreadableException {
    int depth = 50_000;
    StringBuilder nested = new StringBuilder("<w:p>");
    for (int i = 0; i < depth; i++) {
      nested.append("<w:ins w:id='").append(Integer.toHexString(i * 0x9E3779B1)).append("'>");
    }
    nested.append(r("甲")).append("</w:ins>".repeat(depth)).append("</w:p>");
    assertEquals("甲\n", text(WordFile.of(nested.toString())));
  }

  @Test
  void damageGivesTextOrAReason() throws IOException {
    StringBuilder body = new StringBuilder();
    for (int i = 0; i < 200; i++) {
      body.append(p("第" + i + "条，全县坚持稳中求进。"));
    }
    byte[] whole = WordFile.of(body.toString()).bytes();
    Random random = new Random(1);
    for (int i = 0; i < 1000; i++) {
      byte[] damaged = whole.clone();
      damaged[random.nextInt(damaged.length)] ^= (byte) (1 << random.nextInt(8));
      readOrRefuse(damaged);
    }
    for (int tenth = 0; tenth < 10; tenth++) {
      byte[] cut = Arrays.copyOf(whole, whole.length * tenth / 10);
      assertThrows(Exception.class, () -> Docx.read(cut));
    }
  }

  private static void readOrRefuse(byte[] damaged) {
    try {
      assertFalse(Docx.read(damaged).text().isBlank());
    } catch (IOException | UnreadableException | RuntimeException e) {
      assertFalse(String.valueOf(e.getMessage()).isEmpty());
    }
  }
}
