package org.policykg.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.policykg.model.Sha256;

class PageTest {
  private static final String LINE = "全县坚持“双招双引”，地区生产总值增长6.5%。";

  @TempDir Path folder = Path.of(".");

  private static String text(String html) throws UnreadableException {
    return Page.read(html).text();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "id=zoom",
        "id=UCAP-CONTENT",
        "class=TRS_Editor",
        "class='view TRS_UEDITOR'",
        "class=article-content",
        "class=pages_content",
        "itemprop=articleBody"
      })
  void theArticleStandsWhereGovernmentPagesPutIt(String place) throws UnreadableException {
    String page =
        "<html><body><div class=top>欢迎访问本站</div><div %s><p>%s</p></div><p>版权所有</p></body></html>"
            .formatted(place, LINE.repeat(5));
    assertEquals(LINE.repeat(5) + "\n", text(page));
  }

  @Test
  void metaElementsSayWhatItIs() throws UnreadableException {
    Page page =
        Page.read(
            """
            <html><head><meta name="ArticleTitle" content="长汀县政府工作报告">
            <meta name="PubDate" content="2026-01-15 09:30"><meta name="ContentSource" content="来源：县府办">
            <title>长汀县政府工作报告_某某网</title></head><body><p>各位代表。</p></body></html>
            """);
    assertEquals(
        new Metadata(
            Optional.of("长汀县政府工作报告"),
            Optional.of(LocalDate.of(2026, 1, 15)),
            Optional.empty(),
            Optional.of("县府办")),
        page.metadata());
    assertEquals("长汀县政府工作报告\n\n各位代表。\n", page.text());
  }

  @Test
  void aTitleWithoutTheSitesNameServesWhereNoMetaElementDoes() throws UnreadableException {
    assertEquals(
        Optional.of("工作报告"), Page.read("<title>工作报告 - 某某网</title><p>正文</p>").metadata().title());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '→',
      value = {
        "<p>甲<br>乙</p><p>丙</p> → 甲|乙|丙|",
        "<p>　　甲 &nbsp; 乙</p> → 甲 乙|",
        "<table><tr><td>指标</td><td><p>数值</p></td></tr><tr><td>总值</td><td>35</td></tr></table> → 指标\t数值|总值\t35|",
        "<nav>首页</nav><script>var a='甲'</script><p>乙</p><footer>丙</footer> → 乙|",
        "<p>乙</p><ul><li><a href=1>相关一</a><li><a href=2>相关二</a><li><a href=3>相关三</a></ul> → 乙|",
        "<p>见<a href=1>一</a>、<a href=2>二</a>、<a href=3>三</a>等文件的规定执行。</p> → 见一、二、三等文件的规定执行。|",
        "<p style='display: none'>甲</p><p hidden>乙</p><p>丙</p> → 丙|",
        "<p>重<ruby>庆<rt>qìng</rt></ruby></p> → 重庆|",
        "<base href='http://127.0.0.1:9/'><meta http-equiv=refresh content='0;url=x'><p>甲</p> → 甲|",
      })
  void aPageIsReadAsAReaderSeesIt(String html, String lines) throws UnreadableException {
    assertEquals(lines.replace('|', '\n').replace("\\t", "\t"), text(html.replace("\\t", "\t")));
  }

  @Test
  void aPageOfFramesOrScriptsHoldsNoText() {
    UnreadableException refused =
        assertThrows(
            UnreadableException.class,
            () -> Page.read("<html><frameset><frame src=a.html></frameset></html>"));
    assertTrue(refused.reason().contains("scripts or frames"), refused.reason());
  }

  @Test
  void aHundredThousandOpenElementsAreRead() throws UnreadableException {
    assertEquals("甲\n", text("<html>" + "<div>".repeat(100_000) + "甲"));
  }

  @ParameterizedTest
  @CsvSource({"gb2312, UTF-8, UTF-8", "utf-8, GB18030, GB18030"})
  void bytesWinOverWhatAPageSaysOfItsEncoding(String says, String is, String told)
      throws IOException {
    Path file = folder.resolve("a.html");
    Files.write(
        file,
        ("<html><meta charset=" + says + "><p>" + LINE + "</p></html>")
            .getBytes(Charset.forName(is)));
    Source source = Bytes.source(file);
    assertEquals(LINE + "\n", source.raw());
    assertEquals(
        List.of("it says that it is in " + says + " but is in " + told),
        source.notices().stream().map(notice -> notice.message()).toList());
  }

  @Test
  void aPageIsDerivedTextWhateverItsNameSays() throws IOException {
    Path file = Files.writeString(folder.resolve("报告.docx"), "<!DOCTYPE html><p>" + LINE);
    Source source = Bytes.source(file);
    assertEquals(LINE + "\n", source.raw());
    assertEquals(Sha256.hex(Files.readAllBytes(file)), source.sha256());
    String name = "报告.docx." + source.sha256().substring(0, 16) + ".txt";
    assertEquals(name, source.derived().orElseThrow().file());
    assertEquals(Sha256.hex(source.raw()), source.derived().orElseThrow().sha256());
  }

  @Test
  void aReferenceToNoCharacterIsOne() throws IOException {
    Path file = Files.writeString(folder.resolve("a.html"), "<p>甲&#0;乙&#xFFFE;&#xD800;</p>");
    assertEquals(5, Bytes.source(file).raw().strip().length());
    assertEquals(Legible.of(Bytes.source(file).raw()), Bytes.source(file).raw());
  }

  @Test
  void aTextThatShowsElementsIsText() throws IOException {
    Path file = Files.writeString(folder.resolve("a.txt"), "</mark><script>甲</script> <html> 乙");
    assertEquals("</mark><script>甲</script> <html> 乙", Bytes.source(file).raw());
  }
}
