package org.policykg.mention;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.policykg.section.Voice;
import org.policykg.source.Metadata;
import org.policykg.source.Source;
import org.policykg.text.Sentence;
import org.policykg.text.View;

/** Real texts, where they are at hand. */
class CorpusTest {
  private static final Path SHARED = Path.of("../../shared");

  /** A text, whether with its place, and how many sections of how many divisions it has. */
  @ParameterizedTest
  @CsvSource({
    "zhejiang-county-secretaries-2022.txt, 330000, 9",
    "zhejiang-county-secretaries-2022.txt, , 9",
    "heb-kangbao-shangyi-2023-profile.txt, , 2",
    "sd-2026-gov-report-excerpt.txt, , 1",
    "zj-shaoxing-2018-dawanqu.txt, , 1",
    "zj-2026-xwlb-gtfy-1.txt, , 1",
    "js-zj-kunshan-yiwu-2022-zgjjzk.txt, , 0",
  })
  void aTextHasItsSections(String file, String place, int sections) throws IOException {
    AnnotatedText text = annotate(file, Optional.ofNullable(place));
    assertEquals(sections, text.voices().size());
    Set<String> divisions = new HashSet<>();
    text.voices().forEach(voice -> divisions.add(voice.section().division()));
    assertEquals(sections, divisions.size());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "zhejiang-county-secretaries-2022.txt",
        "heb-kangbao-shangyi-2023-profile.txt",
        "sd-2026-gov-report-excerpt.txt",
        "zj-shaoxing-2018-dawanqu.txt",
        "zj-2026-xwlb-gtfy-1.txt",
        "js-zj-kunshan-yiwu-2022-zgjjzk.txt",
      })
  void everySpanHoldsTheRawTextOfWhatWasRead(String file) throws IOException {
    AnnotatedText text = annotate(file, Optional.empty());
    for (Place place : text.places()) {
      assertSpan(text.view(), place.begin(), place.end());
    }
    for (Sentence sentence : text.sentences()) {
      assertSpan(text.view(), sentence.begin(), sentence.end());
    }
    for (Voice voice : text.voices()) {
      assertEquals(voice.section().span(), text.view().span(voice.begin(), voice.end()));
      assertTrue(voice.begin() <= voice.body() && voice.body() < voice.end());
    }
  }

  @Test
  void namesInsideOtherWordsAreNoDivisions() throws IOException {
    Path file = SHARED.resolve("data/gazetteer-traps.tsv");
    assumeTrue(Files.exists(file), "no list of traps at " + file);
    Set<String> never =
        Set.of(
            "海城市", "范县", "和县", "达县", "市区", "新区", "成县", "南山区", "运城市", "南区", "北区", "兴城市", "市郊区", "任县",
            "增城市", "高县", "西区", "西安区", "水城区", "开县", "兴县", "新城区", "应城市", "索县", "东区", "康县", "城区", "定县",
            "江城区", "理县", "光明区", "津市市", "金县", "代县", "北林区", "新建区", "江南区", "海城区", "南城区", "新市区", "盖县",
            "临江区", "港口区", "南海区", "山城区", "滨县", "解放区");
    for (String line : Files.readAllLines(file)) {
      List<String> cells = List.of(line.split("\t", -1));
      if (never.contains(cells.get(0))) {
        for (String example : cells.get(4).split(" / ", -1)) {
          AnnotatedText text =
              Annotator.annotate(
                  Source.of("trap", "据悉，" + example.replace('|', '\n') + "。", Metadata.NONE));
          assertTrue(
              text.places().stream()
                  .map(p -> text.view().text().substring(p.begin(), p.end()))
                  .noneMatch(name -> name.endsWith(cells.get(0))),
              () -> cells.get(0) + " in " + example);
        }
      }
    }
  }

  private static void assertSpan(View view, int begin, int end) {
    String raw = view.rawText(view.span(begin, end));
    assertEquals(
        view.text().substring(begin, end).replaceAll("\\s", ""),
        View.of(raw).text().replaceAll("\\s", ""));
  }

  private static AnnotatedText annotate(String file, Optional<String> place) throws IOException {
    Path path = SHARED.resolve("corpus").resolve(file);
    assumeTrue(Files.exists(path), "no corpus at " + path);
    return Annotator.annotate(
        Source.of(
            file,
            Files.readString(path),
            new Metadata(Optional.empty(), Optional.empty(), place, Optional.empty())));
  }
}
