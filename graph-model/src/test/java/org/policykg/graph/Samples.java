package org.policykg.graph;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.policykg.model.Adoption;
import org.policykg.model.Bound;
import org.policykg.model.Decision;
import org.policykg.model.Document;
import org.policykg.model.Evidence;
import org.policykg.model.Initiative;
import org.policykg.model.InitiativeKind;
import org.policykg.model.Measure;
import org.policykg.model.Notice;
import org.policykg.model.Observation;
import org.policykg.model.Official;
import org.policykg.model.Period;
import org.policykg.model.Reading;
import org.policykg.model.Section;
import org.policykg.model.Span;

/** Hand-made readings. */
final class Samples {
  private static final Span SPEECH = new Span(0, 200);
  private static final Span REPLY = new Span(200, 400);
  private static final Period HALF_YEAR =
      new Period(LocalDate.of(2022, 1, 1), LocalDate.of(2022, 6, 30));

  /** Names that break careless IRIs and careless escapes. */
  static final List<String> NASTY =
      List.of(
          "a#b?c/d%e",
          "50%25",
          "50%",
          "开发区+度假区",
          "卡尔·马克思杯",
          "\\back{slash}|^`",
          "𠮷𪚥工程",
          "..",
          "-",
          "1.",
          "长".repeat(300),
          "e\u0301清单",
          "A&B;C,D=E@F:G!'()*$~",
          "零\u200D宽",
          "\u202E倒");

  private Samples() {}

  /** A reading that uses every field. */
  static Reading full() {
    return new Reading(
        document("完整.txt", "0a"),
        List.of(
            new Section(
                SPEECH,
                "330108",
                Optional.of("向新而行"),
                Optional.of(
                    new Official(
                        "王某",
                        List.of(
                            new Official.Post("市委常委", "330100"),
                            new Official.Post("区委书记", "330108"))))),
            new Section(REPLY, "330481", Optional.empty(), Optional.empty())),
        List.of(
            new Adoption(
                "330108",
                Initiative.of("“芯机联动”对接会", Set.of("芯机联动"), Set.of("manufacturing")),
                InitiativeKind.EVENT,
                new TreeSet<>(Set.of("330102", "330483")),
                Optional.of("330000"),
                evidence(20, "“芯机联动”对接会", SPEECH)),
            new Adoption(
                "330481",
                Initiative.of("双招双引"),
                InitiativeKind.SLOGAN,
                new TreeSet<>(),
                Optional.empty(),
                evidence(220, "双招\n双引", REPLY))),
        List.of(
            observation("330108", "GDP", Measure.GROWTH, "-1.2", "%", Bound.EQ, 60, "下降1.2%"),
            observation("330108", "规上工业增加值", Measure.RANK, "3", "位", Bound.LE, 80, "前三"),
            observation("330108", "新增贷款", Measure.TARGET, "8E+10", "元", Bound.GE, 90, "800亿元以上"),
            observation("330102", "耕地", Measure.LEVEL, "0.5", "亩", Bound.GT, 110, "半亩多"),
            observation("330102", "电价", Measure.GAP, "0", "元/度", Bound.APPROX, 120, "持平")),
        new TreeSet<>(Set.of("330108", "330481", "330902")),
        List.of());
  }

  /** A reading of names that break careless writers. */
  static Reading nasty() {
    List<Adoption> adoptions = new java.util.ArrayList<>();
    List<Observation> observations = new java.util.ArrayList<>();
    int at = 0;
    for (String name : NASTY) {
      at += 1000;
      adoptions.add(
          new Adoption(
              "330108",
              Initiative.of(name),
              InitiativeKind.PROJECT,
              new TreeSet<>(),
              Optional.empty(),
              evidence(at, name + "\"\n\r\t\\ \u2028</x>", SPEECH)));
      observations.add(
          observation("330108", name, Measure.LEVEL, "1", name, Bound.LT, at + 500, "一" + name));
    }
    return new Reading(
        document("a \"b\" <c>.txt", "0b"),
        List.of(new Section(SPEECH, "330108", Optional.of("\"\\"), Optional.empty())),
        adoptions,
        observations,
        new TreeSet<>(),
        List.of());
  }

  /** One span that gives two counties, two indicators, two years and two scopes. */
  static Reading shared() {
    Evidence evidence = evidence(7, "两地均居全省、全国首位", SPEECH);
    List<Observation> observations = new java.util.ArrayList<>();
    for (String division : List.of("330108", "330102")) {
      for (String indicator : List.of("GDP", "地区生产总值", "人均GDP")) {
        for (int year : new int[] {2021, 2022}) {
          for (String scope : List.of("330000", "100000")) {
            observations.add(
                new Observation(
                    division,
                    indicator,
                    Measure.RANK,
                    BigDecimal.ONE,
                    "位",
                    Bound.EQ,
                    Optional.of(new Period(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31))),
                    Optional.of(scope),
                    evidence));
          }
        }
      }
    }
    return new Reading(
        document("同处.txt", "0c"),
        List.of(new Section(SPEECH, "330108", Optional.empty(), Optional.empty())),
        List.of(),
        observations,
        new TreeSet<>(),
        List.of());
  }

  /** The same name read as something else, with other aliases, about a place that is no more. */
  static Reading other() {
    return new Reading(
        new Document(
            "另一篇.txt",
            "另一篇",
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            sha("0d"),
            9000),
        List.of(),
        List.of(
            new Adoption(
                "330103",
                Initiative.of("双招双引", Set.of("双引"), Set.of("talent")),
                InitiativeKind.CAMPAIGN,
                new TreeSet<>(),
                Optional.empty(),
                new Evidence(
                    new Span(3, 7),
                    "双招双引",
                    "",
                    "",
                    Optional.empty(),
                    "r",
                    BigDecimal.ONE,
                    Optional.of(
                        new Decision(Iris.BASE + "adoption/0d/330103/双招", true, sha("7e"), 12))))),
        List.of(),
        new TreeSet<>(),
        List.of());
  }

  static Reading withNotice(Reading reading, Notice notice) {
    return new Reading(
        reading.document(),
        reading.sections(),
        reading.adoptions(),
        reading.observations(),
        reading.announced(),
        List.of(notice));
  }

  static List<Reading> all() {
    return List.of(full(), nasty(), shared(), other());
  }

  static Document document(String name, String sha) {
    return new Document(
        name,
        "在会上的发言",
        Optional.of(LocalDate.of(2022, 7, 28)),
        Optional.of("某日报"),
        Optional.of("330000"),
        sha(sha),
        20000);
  }

  private static String sha(String two) {
    return two.repeat(32);
  }

  private static Observation observation(
      String division,
      String indicator,
      Measure measure,
      String value,
      String unit,
      Bound bound,
      int at,
      String exact) {
    boolean compares = measure == Measure.RANK || measure == Measure.GAP;
    return new Observation(
        division,
        indicator,
        measure,
        new BigDecimal(value),
        unit,
        bound,
        Optional.of(HALF_YEAR).filter(period -> measure != Measure.RANK),
        compares ? Optional.of("100000") : Optional.empty(),
        evidence(at, exact, SPEECH));
  }

  private static Evidence evidence(int begin, String exact, Span section) {
    int end = begin + exact.codePointCount(0, exact.length());
    return new Evidence(
        new Span(begin, end),
        exact,
        "我们",
        "。",
        Optional.of(section),
        "sample.rule",
        new BigDecimal("0.90"));
  }
}
