package org.policykg.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Words of a user's own, given with {@code build --lexicon}. */
class LexiconTest {
  private static final Path MANUAL = Path.of("../docs/lexicon.md");

  /** A fenced block, behind a line that ends with the name of the file that it shows. */
  private static final Pattern BLOCK =
      Pattern.compile("`([\\w./-]+)`:\n\n```[a-z]*\n(.*?)```", Pattern.DOTALL);

  @TempDir Path folder;

  private Path lexicon;

  @BeforeEach
  void makeFolders() throws IOException {
    lexicon = Files.createDirectory(folder.resolve("lexicon"));
    Files.createDirectory(lexicon.resolve("reference"));
  }

  private Path teach(String file, String... lines) {
    return Sample.text(lexicon.resolve(file), String.join("\n", lines).replace('>', '\t') + "\n");
  }

  private List<String> built(String text, String query) {
    Path graph = folder.resolve("x.ttl");
    Path source = Sample.text(folder.resolve("x.txt"), text);
    Run.of("build", source, "--place", "330603", "--lexicon", lexicon, "-o", graph, "-q").done();
    Run.of("validate", graph).done();
    List<String> lines = Run.of("query", graph, query, "--format", "csv").done().lines();
    return lines.subList(1, lines.size());
  }

  private List<String> names(String text) {
    return built(
        text, "SELECT ?name { ?i a pol:Initiative ; skos:prefLabel ?name } ORDER BY ?name");
  }

  @Test
  void theExampleOfTheManualDoesWhatItSays() throws IOException {
    String manual = Files.readString(MANUAL).replace("\r", "");
    List<MatchResult> blocks = BLOCK.matcher(manual).results().toList();
    assertTrue(blocks.size() > 4, () -> blocks.size() + " blocks");
    for (MatchResult block : blocks) {
      Path file = folder.resolve(block.group(1));
      Files.createDirectories(file.getParent());
      Sample.text(file, block.group(2));
    }
    Path graph = folder.resolve("own.ttl");
    Run.of(
            "build",
            folder.resolve("report.txt"),
            "--place",
            "330603",
            "--lexicon",
            folder.resolve("my-words"),
            "-o",
            graph,
            "-q")
        .done();
    Run.of("validate", graph).done();
    Path tables = folder.resolve("tables");
    Run.of("export", graph, "-f", "csv", "-o", tables, "-q").done();
    assertEquals(
        Files.readAllLines(folder.resolve("initiatives.csv")),
        columns(tables.resolve("initiatives.csv"), 2, 3, 4, 5));
    assertEquals(
        Files.readAllLines(folder.resolve("metrics.csv")),
        columns(tables.resolve("metrics.csv"), 2, 3, 4, 5));
  }

  private static List<String> columns(Path table, int... wanted) throws IOException {
    return Files.readAllLines(table).stream()
        .map(line -> line.split(",", -1))
        .map(
            cells ->
                String.join(",", java.util.Arrays.stream(wanted).mapToObj(i -> cells[i]).toList()))
        .toList();
  }

  @Test
  void aTaughtWordIsNoName() {
    assertEquals(List.of("招大引强"), names("全区突出“招大引强”。"));
    teach("not-names.tsv", "word>reason", "招大引强>test");
    assertEquals(List.of(), names("全区突出“招大引强”。"));
  }

  @Test
  void aTaughtRowTakesThePlaceOfTheOldOne() {
    teach("slogans.tsv", "name>kind>origin", "双招双引>campaign>330000");
    assertEquals(
        List.of("campaign,330000"),
        built(
            "全区坚持双招双引。",
            "SELECT ?kind ?code { ?a pol:kind/skos:notation ?kind ; pol:origin/skos:notation ?code }"));
  }

  @Test
  void aTaughtThemeIsDescribed() {
    teach("reference/themes.tsv", "id>zh>en>cues", "silk>丝绸>silk>双招");
    assertEquals(
        List.of("丝绸"),
        built(
            "全区坚持“双招双引”。",
            "SELECT ?zh { ?a a pol:Adoption ; pol:theme ?t . ?t skos:notation 'silk' ; skos:prefLabel"
                + " ?zh FILTER (lang(?zh) = 'zh') }"));
  }

  @Test
  void theShippedWordsStayAsTheyWere() {
    teach("not-names.tsv", "word>reason", "招大引强>test");
    assertEquals(List.of(), names("全区突出“招大引强”。"));
    Path graph = folder.resolve("y.ttl");
    Run.of("build", folder.resolve("x.txt"), "--place", "330603", "-o", graph, "-q").done();
    assertEquals("true\n", Run.of("query", graph, "ASK { ?s skos:prefLabel '招大引强'@zh }").out());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "head-noun.tsv  | noun>kind>strength            | head-noun.tsv: no table has this name; near are head-nouns.tsv",
        "indicators.tsv | name                          | near are reference/indicators.tsv",
        "slogans.rules  | x                             | slogans.rules: no table has this name",
        "head-nouns.tsv | noun>strength                 | head-nouns.tsv: the columns are noun, strength; they must be noun, kind, strength",
        "head-nouns.tsv | noun>kind>strength~工坊>platfrom>strong | head-nouns.tsv:2: kind 'platfrom' is unknown; one of slogan, plan",
        "slogans.tsv    | name>kind>origin~某某行动>campaign>330999 | slogans.tsv:2: origin '330999' is no code",
        "units.tsv      | name>unit>factor>kind~船>船>one>count | units.tsv:2: factor 'one' is no number",
        "not-names.tsv  | word>reason~>metaphor         | not-names.tsv:2: has nothing under word",
        "not-names.tsv  | word>reason~水>a~水>b           | not-names.tsv:3: '水' stands in line 2 already",
        "confidence.tsv | rule>right>found~x>1>many     | confidence.tsv:2: found 'many' is no whole number",
        "reference/themes.tsv | id>zh>en>cues~丝绸>丝绸>silk>丝绸 | themes.tsv:2: an id is of small letters",
        "reference/indicators.tsv | name>aliases>en>unit~产茶量>GDP>tea>吨 | indicators.tsv:2: 'GDP' is a name of 地区生产总值 already"
      })
  void whatDoesNotFitIsRefusedByName(String file, String lines, String words) {
    teach(file, lines.split("~"));
    Path source = Sample.text(folder.resolve("x.txt"), "全区坚持“双招双引”。");
    Run.of("build", source, "--lexicon", lexicon, "-o", folder.resolve("x.ttl")).refused(words);
  }

  @Test
  void missingFolder() {
    Path source = Sample.text(folder.resolve("x.txt"), "全区坚持“双招双引”。");
    Run.of("build", source, "--lexicon", folder.resolve("no"), "-o", folder.resolve("x.ttl"))
        .refused("no such folder");
  }
}
