package org.policykg.mention;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.toUnmodifiableSet;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.policykg.model.Division;
import org.policykg.reference.Divisions;
import org.policykg.source.Metadata;
import org.policykg.source.Source;

/**
 * What is named and what is not in the large corpus, where it lies beside the project: no division
 * comes out of the surest traps, words in which a county's name turns up (示范县 holds 范县), and hardly
 * one is lost of the counties whose name stands right behind their province's or city's.
 */
class LargeCorpusPlacesTest {
  private static final Path SHARED = Path.of("../../shared");
  private static final Path NEWS = SHARED.resolve("corpus-large/news-2022-2026.jsonl.gz");
  private static final Path REPORTS = SHARED.resolve("corpus-large/reports-2026");
  private static final Path TRAPS = SHARED.resolve("data/gazetteer-traps.tsv");
  private static final Pattern LINE_BREAK = Pattern.compile("\\\\n");

  /** Words that hold the end or the beginning of a name and make it none. */
  private static final Pattern WORDS =
      Pattern.compile(
          "县[城域级乡市区](?![东西南北]关)|[长央和任高]县[委政长工直]|[西南东北]{2}山区|市[场区郊值]|区[域位间]|[示模典规]范县|[亚奥航客货海空]运城市|[新嘉绍宜泰]兴城市|发达县|富裕县|增城市|多?项城市");

  private static final int MOST = 1_500;

  private static List<String> paragraphs = List.of();

  @BeforeAll
  static void reads() throws IOException {
    assumeTrue(
        Files.exists(NEWS) && Files.exists(TRAPS), "no ../shared/corpus-large beside the project");
    List<String> all = new ArrayList<>();
    try (BufferedReader news =
        new BufferedReader(
            new InputStreamReader(new GZIPInputStream(Files.newInputStream(NEWS)), UTF_8))) {
      news.lines().flatMap(LINE_BREAK::splitAsStream).forEach(all::add);
    }
    try (Stream<Path> files = Files.list(REPORTS)) {
      for (Path file : files.sorted().toList()) {
        all.addAll(Files.readAllLines(file, UTF_8));
      }
    }
    paragraphs = all;
  }

  /** A name in a paragraph, by its indexes, and the divisions that carry it. */
  private record Mention(String paragraph, int begin, int end, Set<String> codes) {
    String around() {
      return paragraph.substring(Math.max(0, begin - 8), Math.min(paragraph.length(), end + 8));
    }
  }

  @Test
  void noDivisionComesOutOfTheSurestTraps() throws IOException {
    List<Mention> traps = traps();
    List<String> wrong =
        traps.stream().filter(LargeCorpusPlacesTest::isRead).map(Mention::around).toList();
    System.out.println(wrong.size() + " of " + traps.size() + " sure traps are read as divisions");
    assertEquals(List.of(), wrong);
  }

  @Test
  void countiesBehindTheirProvinceOrCityAreFound() {
    List<Mention> mentions = thinned(mentions());
    List<String> lost =
        mentions.stream()
            .filter(Predicate.not(LargeCorpusPlacesTest::isRead))
            .map(Mention::around)
            .toList();
    System.out.println(
        mentions.size() - lost.size() + " of " + mentions.size() + " sure mentions are found");
    assertTrue(lost.size() <= mentions.size() / 100, lost::toString);
  }

  private static List<Mention> traps() throws IOException {
    List<Mention> found = new ArrayList<>();
    Map<String, Set<String>> names = new HashMap<>();
    for (String row : Files.readAllLines(TRAPS, UTF_8)) {
      List<String> cells = Pattern.compile("\t").splitAsStream(row).toList();
      names.put(
          cells.get(0),
          Pattern.compile(",").splitAsStream(cells.get(1)).collect(toUnmodifiableSet()));
    }
    for (String paragraph : paragraphs) {
      Matcher word = WORDS.matcher(paragraph);
      for (int from = 0; word.find(from); from = word.start() + 1) {
        for (int begin = Math.max(0, word.start() - 4); begin < word.end(); begin++) {
          for (int end = Math.max(begin + 2, word.start() + 1);
              end <= Math.min(word.end() + 1, begin + 5) && end <= paragraph.length();
              end++) {
            Set<String> codes = names.get(paragraph.substring(begin, end));
            boolean across = begin > word.start() || end < word.end();
            if (codes != null && across && end > word.start()) {
              found.add(new Mention(paragraph, begin, end, codes));
            }
          }
        }
      }
    }
    return found;
  }

  /** Counties by their full name, right behind the full name of what they lie in. */
  private static List<Mention> mentions() {
    Divisions divisions = Divisions.standard();
    Map<String, String> byName = new HashMap<>();
    Set<Integer> lengths = new HashSet<>();
    Set<String> beginnings = new HashSet<>();
    for (Division division : divisions.all()) {
      if (division.level() == Division.Level.COUNTY && division.inForce(2024)) {
        for (Division.Level level : List.of(Division.Level.PREFECTURE, Division.Level.PROVINCE)) {
          divisions
              .above(division.code(), level)
              .ifPresent(
                  above -> {
                    String name = above.name() + division.name();
                    byName.put(name, division.code());
                    lengths.add(name.length());
                    beginnings.add(name.substring(0, 2));
                  });
        }
      }
    }
    List<Mention> found = new ArrayList<>();
    for (String paragraph : paragraphs) {
      for (int begin = 0; begin + 2 < paragraph.length(); begin++) {
        boolean may = beginnings.contains(paragraph.substring(begin, begin + 2));
        for (int length : may ? lengths : Set.<Integer>of()) {
          if (begin + length <= paragraph.length()) {
            String code = byName.get(paragraph.substring(begin, begin + length));
            if (code != null) {
              found.add(new Mention(paragraph, begin, begin + length, Set.of(code)));
            }
          }
        }
      }
    }
    return found;
  }

  private static List<Mention> thinned(List<Mention> mentions) {
    int step = Math.max(1, mentions.size() / MOST);
    List<Mention> some = new ArrayList<>();
    for (int i = 0; i < mentions.size(); i += step) {
      some.add(mentions.get(i));
    }
    return some;
  }

  /** Whether the divisions that its paragraph names have one of the mention's, over all of it. */
  private static boolean isRead(Mention mention) {
    String raw = mention.paragraph();
    Metadata nothing =
        new Metadata(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    AnnotatedText text = Annotator.annotate(new Source("line.txt", raw, "0".repeat(64), nothing));
    int begin = raw.codePointCount(0, mention.begin());
    int end = raw.codePointCount(0, mention.end());
    return text.places().stream()
        .filter(place -> mention.codes().contains(place.code()))
        .map(place -> text.view().span(place.begin(), place.end()))
        .anyMatch(span -> span.begin() <= begin && end <= span.end());
  }
}
