package org.policykg.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.policykg.report.Browser;

/** Texts become a graph, the graph a page, and a browser opens it. */
class ReportOfCorpusTest {
  private static final Path ROOT = Path.of("..").toAbsolutePath().normalize();

  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"samples", "../shared/corpus"})
  void thePageIsDrawnAndAClickShowsTheSentence(String texts) {
    Path corpus = ROOT.resolve(texts).normalize();
    assumeTrue(Files.isDirectory(corpus), () -> "no " + corpus);
    Path page = folder.resolve("report.html");
    try (Browser browser = Browser.start(folder.resolve("profile"), "zh-CN")) {
      Run.of("build", corpus, "-o", folder.resolve("graph.nt"), "--quiet").done();
      Run.of("overlap", folder.resolve("graph.nt"), "--html", page, "--quiet").done();
      browser.open(page, 1280);
      for (String chart : List.of("#matrix", "#network", "#top")) {
        assertTrue(browser.colours(chart) > 5, chart);
      }
      browser.click("#pairs-table tbody button", 0, 0);
      assertFalse(browser.text("#quotations mark").isEmpty());
      assertTrue(browser.requests().stream().allMatch(each -> each.matches("(file|data):.*")));
      assertEquals(List.of(), browser.complaints());
    }
  }
}
