package org.policykg.documents;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.policykg.model.Notice;
import org.policykg.source.Extract;
import org.policykg.source.UnreadableException;

class PdfTest {
  /** A line of twenty characters, as wide as the page's text. */
  private static final String FULL = "全县上下坚持稳中求进工作总基调，深入推进“双招双引";

  private static final float INDENT = PdfFile.LEFT + 2 * PdfFile.SIZE;

  private static String refusal(byte[] bytes) {
    return assertThrows(UnreadableException.class, () -> Pdf.read(bytes)).reason();
  }

  private static String text(PdfFile file) throws IOException, UnreadableException {
    return Pdf.read(file.bytes()).text();
  }

  private static PdfFile paragraphs() {
    return new PdfFile()
        .line(200, 60, "政府工作报告")
        .line(INDENT, 100, FULL.substring(2))
        .line(PdfFile.LEFT, 128, FULL)
        .line(PdfFile.LEFT, 156, "”，成效明显。")
        .line(INDENT, 184, FULL.substring(2))
        .line(PdfFile.LEFT, 212, FULL);
  }

  @Test
  void linesOfAParagraphAreOneLineEvenOverPages() throws IOException, UnreadableException {
    PdfFile file =
        paragraphs()
            .line(290, 780, "— 1 —")
            .page()
            .line(PdfFile.LEFT, 60, "”攻坚行动。")
            .line(INDENT, 88, "新的一年。")
            .line(290, 780, "— 2 —")
            .page();
    assertEquals(
        String.join(
            "\n",
            "政府工作报告",
            FULL.substring(2) + FULL + "”，成效明显。",
            FULL.substring(2) + FULL + "”攻坚行动。",
            "新的一年。",
            ""),
        text(file));
  }

  @Test
  void columnsAreReadOneAfterTheOther() throws IOException, UnreadableException {
    PdfFile file = new PdfFile();
    String half = FULL.substring(0, 12);
    for (int column = 0; column < 2; column++) {
      for (int line = 0; line < 4; line++) {
        file.line(80 + 240 * column, 60 + 28 * line, half.replace("全县", column + "" + line));
      }
    }
    String rest = half.substring(2);
    assertEquals(
        "00" + rest + "01" + rest + "02" + rest + "03" + rest + "10" + rest + "11" + rest + "12"
            + rest + "13" + rest + "\n",
        text(file.page()));
  }

  @Test
  void runningHeadsStandOnce() throws IOException, UnreadableException {
    PdfFile file = new PdfFile();
    for (int page = 1; page <= 4; page++) {
      file.line(200, 30, "长汀县人民政府公报").line(INDENT, 100, "第" + page + "段文字。").page();
    }
    assertEquals("长汀县人民政府公报\n第1段文字。\n第2段文字。\n第3段文字。\n第4段文字。\n", text(file));
  }

  @Test
  void pagesWithoutTextAreTold() throws IOException, UnreadableException {
    Extract extract = Pdf.read(new PdfFile().line(90, 60, "甲").page().page().page().bytes());
    assertEquals("甲\n", extract.text());
    assertEquals(
        List.of(
            new Notice(
                "pages-without-text", "2 of 3 pages hold no text, perhaps pictures of it: 2, 3")),
        extract.notices());
  }

  @Test
  void aFileOfPicturesIsRefused() {
    assertEquals(
        "has no text, only pictures of its 2 pages; recognise their text (OCR) first",
        refusal(new PdfFile().page().page().bytes()));
  }

  @Test
  void aFontThatDoesNotSayItsCharactersIsRefused() {
    assertTrue(
        refusal(new PdfFile().line(90, 60, "\uE000\uE001\uE002\uE003").page().bytes())
            .startsWith("does not say which characters"));
  }

  @Test
  void passwordsAndPermissionsAreRespected() throws IOException, UnreadableException {
    String line = "全县坚持稳中求进。";
    assertEquals(
        "is protected by a password; save it without one",
        refusal(new PdfFile().line(90, 60, line).page().locked("secret", true).bytes()));
    assertEquals(
        "forbids to take its text out; ask its owner for the text",
        refusal(new PdfFile().line(90, 60, line).page().locked("", false).bytes()));
    assertEquals(line + "\n", text(new PdfFile().line(90, 60, line).page().locked("", true)));
  }

  /** What is cut is told, and what has no text left is refused: nothing is lost in silence. */
  @Test
  void aFileThatIsCutIsToldOrRefused() throws IOException {
    byte[] whole = paragraphs().page().bytes();
    for (int tenth = 0; tenth < 10; tenth++) {
      byte[] cut = Arrays.copyOf(whole, whole.length * tenth / 10);
      try {
        List<Notice> notices = Pdf.read(cut).notices();
        assertTrue(notices.stream().anyMatch(notice -> notice.issue().equals("cut")));
      } catch (IOException | UnreadableException e) {
        assertFalse(String.valueOf(e.getMessage()).isEmpty());
      }
    }
  }

  @Test
  void flippedBytesGiveTextOrAReason() {
    byte[] whole = paragraphs().page().bytes();
    Random random = new Random(1);
    for (int i = 0; i < 1000; i++) {
      byte[] damaged = whole.clone();
      damaged[random.nextInt(damaged.length)] ^= (byte) (1 << random.nextInt(8));
      try {
        assertFalse(Pdf.read(damaged).text().isBlank());
      } catch (IOException | UnreadableException | RuntimeException e) {
        assertFalse(String.valueOf(e.getMessage()).isEmpty());
      }
    }
  }

  @Test
  @Timeout(30)
  void pagesThatHoldThemselvesEnd() {
    PdfFile file =
        new PdfFile()
            .line(90, 60, "甲")
            .page()
            .change(
                document -> {
                  COSDictionary pages = document.getDocumentCatalog().getPages().getCOSObject();
                  COSArray kids = pages.getCOSArray(COSName.KIDS);
                  kids.add(pages);
                  kids.add(pages);
                  pages.setInt(COSName.COUNT, 1 << 28);
                });
    try {
      assertTrue(Pdf.read(file.bytes()).text().startsWith("甲\n"));
    } catch (IOException | UnreadableException e) {
      assertFalse(String.valueOf(e.getMessage()).isEmpty());
    }
  }

  /** Forms in XML are where other readers of PDF open files and addresses (CVE-2025-66516). */
  @Test
  void formsInXmlAreNotRead() throws IOException, UnreadableException {
    PdfFile file =
        new PdfFile()
            .line(90, 60, "甲")
            .page()
            .change(
                document -> {
                  COSDictionary form = new COSDictionary();
                  form.setString(
                      "XFA", "<!DOCTYPE x [<!ENTITY y SYSTEM 'file:///etc/passwd'>]><x>&y;</x>");
                  document.getDocumentCatalog().getCOSObject().setItem("AcroForm", form);
                });
    assertEquals("甲\n", text(file));
  }
}
