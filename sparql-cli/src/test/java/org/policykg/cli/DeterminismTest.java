package org.policykg.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.TimeZone;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The same texts give the same bytes, whatever else changes. */
class DeterminismTest {
  private static final List<String> COUNTIES = List.of("柯桥区", "开化县", "海宁市", "松阳县", "泰顺县", "仙居县");

  private final Locale locale = Locale.getDefault();
  private final TimeZone zone = TimeZone.getDefault();

  @TempDir Path folder;

  private final List<Path> texts = new ArrayList<>();

  @BeforeEach
  void writeTexts() {
    for (String county : COUNTIES) {
      String text =
          "%s坚持“双招双引”，与桐乡、越城建立“%s联盟”，上半年固定资产投资增长%d.5%%。\n"
              .formatted(county, county.substring(0, 2), county.hashCode() % 7 + 8);
      texts.add(Sample.text(folder.resolve(county + ".txt"), text));
    }
  }

  @AfterEach
  void restoreDefaults() {
    Locale.setDefault(locale);
    TimeZone.setDefault(zone);
  }

  private String built(List<Path> inputs, int threads, String name) throws IOException {
    Path out = folder.resolve(name);
    List<Object> arguments = new ArrayList<>(List.of("build"));
    arguments.addAll(inputs);
    arguments.addAll(List.of("--date", "2022-07-29", "-o", out, "-q", "--threads", threads));
    Run.of(arguments.toArray()).done();
    return Files.readString(out);
  }

  @ParameterizedTest
  @ValueSource(strings = {"x.ttl", "x.nt", "x.jsonld", "x.rdf"})
  void neitherOrderNorThreadsShow(String name) throws IOException {
    String expected = built(texts, 1, name);
    for (int seed = 0; seed < 3; seed++) {
      List<Path> shuffled = new ArrayList<>(texts);
      Collections.shuffle(shuffled, new Random(seed));
      assertEquals(expected, built(shuffled, 4, name), "seed " + seed);
    }
  }

  @Test
  void neitherLocaleNorTimeZoneShow() throws IOException {
    String expected = built(texts, 2, "x.ttl");
    for (String tag : List.of("tr-TR", "ar-EG", "th-TH-u-ca-buddhist", "zh-CN")) {
      Locale.setDefault(Locale.forLanguageTag(tag));
      TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
      assertEquals(expected, built(texts, 2, "x.ttl"), tag);
    }
  }

  @Test
  void answersAndTablesAreTheSameUnderEveryLocale() throws IOException {
    built(texts, 2, "x.ttl");
    String expected = tables();
    Locale.setDefault(Locale.forLanguageTag("ar-EG"));
    assertEquals(expected, tables());
  }

  private String tables() throws IOException {
    Path tables = folder.resolve("tables");
    Run.of("export", folder.resolve("x.ttl"), "--format", "csv", "-o", tables, "-q").done();
    return Files.readString(tables.resolve("initiatives.csv"))
        + Files.readString(tables.resolve("metrics.csv"))
        + Run.of("query", folder.resolve("x.ttl"), "county-pairs").done().out();
  }
}
