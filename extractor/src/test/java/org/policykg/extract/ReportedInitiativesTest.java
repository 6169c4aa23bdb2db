package org.policykg.extract;

import static java.util.stream.Collectors.joining;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.policykg.source.Metadata;
import org.policykg.source.Source;

/** Whose the programs of a reporter's article are; / begins a paragraph. */
class ReportedInitiativesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '→',
      value = {
        "“清风护苗”专项行动在杭州启动。 → 330100 清风护苗专项行动",
        "云南做强优势产业。深入实施“青山碧水”行动。 → 530000 青山碧水行动",
        "昨天的消息。/云南做强优势产业/深入实施“青山碧水”行动。 → 530000 青山碧水行动",
        "云南做强优势产业。各地实施“青山碧水”行动。 → ''",
        "云南做强优势产业。今年将在全国范围内开展“青山碧水”行动。 → ''",
        "云南做强优势产业。“十五五”规划纲要提出，实施“青山碧水”行动。 → ''",
        "在西安，陕西实施“青山碧水”行动。 → 610000 青山碧水行动",
        "浙江产业兴旺，云南实施“青山碧水”行动。 → 530000 青山碧水行动",
        "江苏产业兴旺，“四川绿道”建设行动启动。 → ''",
        "“沪渝蓉茶道”建设行动启动。 → ''",
        "浙江、云南产业兴旺，深入实施“青山碧水”行动。 → ''",
        "科尔沁和青云两大沙地治理提速，“青山碧水”行动启动。 → ''",
        "云南产业兴旺，水利部编制“青山碧水”行动计划。 → ''",
        "江苏开工，浙江通水。四川蓄水，云南产业兴旺。“青山碧水”行动启动。 → ''",
        "江苏开工，浙江通水。四川蓄水，云南产业兴旺。云南丰收。当地启动“青山碧水”行动。 → 530000 青山碧水行动",
        "江苏开工，浙江通水。云南产业兴旺。“青山碧水”行动启动。 → 530000 青山碧水行动",
      })
  void areTheDivisionsThatTheTextSpeaksOf(String text, String facts) {
    Metadata metadata =
        new Metadata(Optional.of("一篇报道"), Optional.empty(), Optional.empty(), Optional.empty());
    assertEquals(
        facts,
        RulesAlone.EXTRACTOR
            .read(new Source("line.txt", text.replace('/', '\n'), "0".repeat(64), metadata))
            .adoptions()
            .stream()
            .map(adoption -> adoption.division() + " " + adoption.initiative().name())
            .collect(joining(" ")));
  }
}
