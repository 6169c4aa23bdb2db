package org.policykg.report;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class ReportPageTest {
  /**
   * Words that the scripts name by a constant; those of kinds, levels and measures are put
   * together.
   */
  private static final Pattern WORD = Pattern.compile("word\\('([\\w.]+)'[,)]");

  private static final Pattern PLACED =
      Pattern.compile("data-(?:word|label|placeholder)=\"([\\w.]+)\"");

  private static byte[] bytes() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ReportPage.write(SampleReport.report(), out);
    return out.toByteArray();
  }

  private static String page() throws IOException {
    return new String(bytes(), UTF_8);
  }

  private static String script(String id) throws IOException {
    Matcher found =
        Pattern.compile("<script type=\"application/json\" id=\"" + id + "\">(.*?)</script>")
            .matcher(page());
    assertTrue(found.find(), id);
    return found.group(1);
  }

  @Test
  void theSameReportIsTheSameBytes() throws IOException {
    assertArrayEquals(bytes(), bytes());
  }

  @Test
  void noTextOfTheStudyEndsItsElementOrLine() throws IOException {
    String study = script("study");
    assertFalse(study.matches("(?s).*[<>&\u2028\u2029].*"), study);
    JsonNode read = new ObjectMapper().readTree(study);
    assertEquals(SampleReport.ATTACK, read.at("/items/1/name").textValue());
    assertEquals(SampleReport.ATTACK, read.at("/adoptions/2/quotations/0/name").textValue());
  }

  @Test
  void whatHasNoValueIsNullAndMeasuresHaveSixDigits() throws IOException {
    JsonNode read = new ObjectMapper().readTree(script("study"));
    assertTrue(read.at("/counties/3/distinctiveness").isNull());
    assertEquals("1.09861", read.at("/counties/0/distinctiveness").asText());
    assertEquals("2025-07-25", read.at("/items/0/first").textValue());
  }

  @Test
  void thePolicyLetsNothingBeFetched() throws IOException {
    Matcher policy =
        Pattern.compile("Content-Security-Policy\" content=\"([^\"]*)\"").matcher(page());
    assertTrue(policy.find());
    String allowed = policy.group(1).replaceAll("'sha256-[A-Za-z0-9+/=]{44}'", "HASH");
    assertEquals(
        "default-src 'none'; script-src HASH HASH; style-src HASH; img-src data:; base-uri 'none';"
            + " form-action 'none'",
        allowed);
  }

  @Test
  void thePageHasNoAddressOfOtherPages() throws IOException {
    String own = Asset.text("page.html") + Asset.text("page.css");
    assertFalse(own.contains("http:") || own.contains("https:"), own);
  }

  @Test
  void everyWordOfThePageIsInTheTable() throws IOException {
    Set<String> used = new TreeSet<>();
    for (String name : ReportPage.SCRIPTS) {
      WORD.matcher(Asset.text(name)).results().map(found -> found.group(1)).forEach(used::add);
    }
    PLACED
        .matcher(Asset.text("page.html"))
        .results()
        .map((MatchResult found) -> found.group(1))
        .forEach(used::add);
    assertTrue(used.size() > 40, used.toString());
    used.removeAll(Words.all().keySet());
    assertEquals(Set.of(), used);
  }

  @Test
  void aWordHasTheSamePlacesInBothLanguages() {
    Pattern place = Pattern.compile("\\{\\w+}");
    Words.all()
        .forEach(
            (key, pair) -> {
              Set<String> chinese = new TreeSet<>();
              Set<String> english = new TreeSet<>();
              place.matcher(pair.get(0)).results().forEach(each -> chinese.add(each.group()));
              place.matcher(pair.get(1)).results().forEach(each -> english.add(each.group()));
              assertEquals(chinese, english, key);
            });
  }
}
