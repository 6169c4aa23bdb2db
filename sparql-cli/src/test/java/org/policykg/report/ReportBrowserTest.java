package org.policykg.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The page as a reader meets it: opened from a file, looked at, clicked. */
class ReportBrowserTest {
  @TempDir static Path folder;

  private static Path page = Path.of("");
  private static Browser browser;

  @BeforeAll
  static void writePage() throws IOException {
    page = written("报告 report.html", SampleReport.report());
    browser = Browser.start(folder.resolve("profile"), "en-US");
  }

  private static Path written(String name, Report report) throws IOException {
    Path file = folder.resolve(name);
    try (OutputStream out = Files.newOutputStream(file)) {
      ReportPage.write(report, out);
    }
    return file;
  }

  @AfterAll
  static void stop() {
    if (browser != null) {
      browser.close();
    }
  }

  @BeforeEach
  void open() {
    browser.open(page, 1280);
  }

  /** Where a cell's middle is, seen from the middle of the chart. */
  private static int fromMiddle(int column, int row, String side, int axis) {
    Number from =
        (Number)
            browser.run(
                """
                const chart = echarts.getInstanceByDom(document.querySelector('#matrix'));
                const at = chart.convertToPixel({ xAxisIndex: 0, yAxisIndex: 0 }, [arguments[0], arguments[1]]);
                return Math.round(at[arguments[3]] - document.querySelector('#matrix').getBoundingClientRect()[arguments[2]] / 2);
                """,
                column,
                row,
                side,
                axis);
    return from.intValue();
  }

  /** The colour in the middle of a cell. */
  private static String pixel(int column, int row) {
    return (String)
        browser.run(
            """
            const chart = echarts.getInstanceByDom(document.querySelector('#matrix'));
            const at = chart.convertToPixel({ xAxisIndex: 0, yAxisIndex: 0 }, [arguments[0], arguments[1]]);
            const canvas = document.querySelector('#matrix canvas');
            const scale = canvas.width / canvas.clientWidth;
            const copy = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
            copy.drawImage(canvas, at[0] * scale, at[1] * scale, 1, 1, 0, 0, 1, 1);
            const pixel = copy.getImageData(0, 0, 1, 1).data;
            return [...pixel.slice(0, 3)].map((part) => part.toString(16).padStart(2, '0')).join('');
            """,
            column,
            row);
  }

  /** Whatever a test does, the page asks for itself only and never complains. */
  @AfterEach
  void nothingLeavesThePageAndNothingGoesWrong() {
    List<String> leaving =
        browser.requests().stream().filter(each -> !each.matches("(file|data|blob):.*")).toList();
    assertEquals(List.of(), leaving);
    assertEquals(List.of(), browser.complaints());
  }

  @Test
  void theChartsAreDrawn() {
    for (String chart : List.of("#matrix", "#network", "#top", "#time")) {
      assertTrue(browser.colours(chart) > 8, chart);
    }
  }

  @Test
  void aCellOfTheHeatMapOpensItsQuotation() {
    browser.click("#matrix", fromMiddle(0, 0, "width", 0), fromMiddle(0, 0, "height", 1));
    assertEquals("长汀县: 双招双引", browser.text("#quotations-title"));
    assertEquals("双招双引", browser.text("#quotations mark"));
    assertTrue(browser.text("#quotations blockquote").contains("2026-01-15 · 政府工作报告 · 荒山变绿"));
  }

  @Test
  void cellsAreShadedByWhatWasReadAndHatchedWhereNothingWas() {
    assertEquals("b8d2ee", pixel(0, 0));
    assertEquals("f1f3f6", pixel(2, 0));
    assertTrue(!pixel(3, 0).equals("f1f3f6") && !pixel(3, 0).equals("b8d2ee"), pixel(3, 0));
  }

  @Test
  void aRowOfPairsOpensBothSides() {
    browser.click("#pairs-table tbody button", 0, 0);
    assertEquals("长汀县 – 晋江市: 2 shared", browser.text("#quotations-title"));
    assertEquals(
        4L, browser.run("return document.querySelectorAll('#quotations blockquote').length"));
  }

  @Test
  void aNameIsNeverReadAsMarkup() {
    assertEquals(0L, browser.run("return document.querySelectorAll('main img').length"));
    assertTrue(browser.text("#items-table tbody tr:nth-child(2) th").startsWith("</script><img"));
  }

  @Test
  void whereNoDocumentWasReadNothingIsKnown() {
    browser.click("#matrix-table summary", 0, 0);
    assertEquals("NA", browser.text("#matrix-table tbody tr td:last-child"));
    assertEquals("0", browser.text("#matrix-table tbody tr td:nth-child(4)"));
    assertEquals("NA", browser.text("#counties-table tbody tr:last-child td:last-child"));
  }

  @Test
  void thePageSpeaksChineseToo() {
    browser.click("#language", 0, 0);
    assertEquals("举措重叠报告", browser.text("h1"));
    assertEquals("zh-Hans", browser.run("return document.documentElement.lang"));
    assertEquals("县对", browser.text("#pairs-title"));
  }

  private static void search(String words) {
    browser.run(
        """
        const box = document.querySelector('#text');
        box.value = arguments[0];
        box.dispatchEvent(new Event('input'));
        """,
        words);
    browser.await("setTimeout(arguments[arguments.length - 1], 400)");
  }

  @Test
  void searchKeepsWhatFits() {
    search("福鼎");
    String shown = browser.text("#shown");
    assertTrue(shown.startsWith("1 counties, 0 initiatives and 0 pairs"), shown);
    assertEquals("", browser.text("#network"));
    search("双招");
    assertTrue(browser.text("#shown").startsWith("2 counties, 1 initiatives and 1 pairs"));
    assertTrue(browser.colours("#network") > 8);
  }

  @Test
  void aKeyboardIsEnough() {
    browser.run("document.querySelector('#pairs-table tbody button').focus()");
    browser.press("\uE007");
    assertEquals(true, browser.run("return document.querySelector('#quotations').open"));
    browser.press("\uE00C");
    assertEquals(false, browser.run("return document.querySelector('#quotations').open"));
    assertEquals(
        true,
        browser.run(
            "return document.activeElement === document.querySelector('#pairs-table tbody button')"));
  }

  @Test
  void aTelephoneNeedsNoSidewaysScrolling() {
    browser.open(page, 375);
    assertEquals(375L, browser.run("return document.documentElement.scrollWidth"));
    assertTrue(browser.colours("#matrix") > 8);
  }

  @Test
  void whereNothingIsSharedThePageSaysSo() throws IOException {
    browser.open(written("nothing.html", SampleReport.nothing()), 1280);
    assertEquals("No initiative is shared by two counties or more.", browser.text("#matrix-note"));
    assertEquals("", browser.text("#matrix"));
  }

  @Test
  void darkIsDark() {
    browser.click("#theme", 0, 0);
    assertEquals(
        "rgb(20, 24, 29)", browser.run("return getComputedStyle(document.body).backgroundColor"));
    assertTrue(browser.colours("#matrix") > 8);
  }

  @Test
  void evenAScriptOfTheReaderReachesNoServer() throws IOException {
    AtomicInteger calls = new AtomicInteger();
    HttpServer server =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext("/", exchange -> calls.incrementAndGet());
    server.start();
    try {
      Object answer =
          browser.await(
              "fetch('http://127.0.0.1:"
                  + server.getAddress().getPort()
                  + "/').then(() => 'fetched', () => 'refused').then(arguments[arguments.length - 1])");
      assertEquals("refused", answer);
      assertEquals(0, calls.get());
      assertTrue(browser.complaints().toString().contains("Content Security Policy"));
      browser.requests();
    } finally {
      server.stop(0);
    }
  }
}
