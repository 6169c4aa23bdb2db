package org.policykg.report;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A report of four counties, made by hand: 晋江 and 长汀 share 双招双引 and a name that attacks the page,
 * 福鼎 names nothing, and no document of 武夷山 was read.
 */
final class SampleReport {
  /** What would end the script, begin another, or break the line if it were not escaped. */
  static final String ATTACK = "</script><img src=x onerror=alert(1)>&\u2028\u2029${policy}";

  private static final LocalDate JULY = LocalDate.of(2025, 7, 25);
  private static final LocalDate JANUARY = LocalDate.of(2026, 1, 15);

  private SampleReport() {}

  static Report report() {
    return new Report(
        new Report.Head(
            "samples.ttl",
            "exact",
            List.of("--min-support 2"),
            Optional.of(JULY),
            Optional.of(JANUARY),
            4,
            3,
            2,
            3875,
            5,
            2,
            3,
            1),
        new Report.LeftOut(0, 1, 0, 0, 3, 2),
        List.of(
            new Report.Document("speeches.txt", "发言摘编", Optional.of(JULY)),
            new Report.Document("report.txt", "政府工作报告", Optional.of(JANUARY))),
        List.of(
            county("350821", "长汀县", 2, 1558),
            county("350582", "晋江市", 1, 397),
            county("350982", "福鼎市", 1, 315),
            county("350782", "武夷山市", 0, 0)),
        List.of(item("双招双引"), item(ATTACK)),
        List.of(
            adoption(0, 0, JANUARY, 1, "双招双引"),
            adoption(1, 0, JULY, 0, "双招双引"),
            adoption(0, 1, JULY, 0, ATTACK),
            adoption(1, 1, JULY, 0, ATTACK)),
        List.of(
            new Report.Pair(
                0,
                1,
                2,
                Optional.of(2 / 3.0),
                Optional.of(0.25),
                Optional.of(1.0),
                Optional.of(1.0),
                Optional.of(0.5),
                Optional.of(0.25),
                Optional.of(0.0125),
                Optional.of(0.0375),
                Optional.of(0.0125),
                Optional.of(0.0375))),
        List.of(
            new Report.Metric(
                "地区生产总值",
                "growth",
                "%",
                "2025-01-01/2025-06-30",
                List.of(
                    new Report.MetricValue(0, "5.4", "eq", quotation(0, "增长5.4%")),
                    new Report.MetricValue(1, "5.9", "ge", quotation(0, "增长5.9%以上"))))));
  }

  /** A report in which nothing is shared. */
  static Report nothing() {
    Report full = report();
    return new Report(
        full.head(),
        new Report.LeftOut(0, 0, 0, 0, 0, 3),
        List.of(),
        full.counties(),
        List.of(),
        List.of(),
        List.of(),
        List.of());
  }

  private static Report.County county(String code, String name, int documents, long characters) {
    boolean read = documents > 0;
    return new Report.County(
        code,
        name,
        Optional.of("福建省"),
        documents,
        characters,
        read ? 3 : 0,
        read ? 2 : 0,
        read ? Optional.of(1.0986122886681098) : Optional.empty(),
        read ? 1 : 0,
        read ? 1 : 0,
        read ? Optional.of(0.5) : Optional.empty());
  }

  private static Report.Item item(String name) {
    return new Report.Item(name, "slogan", List.of("investment"), 2, Optional.of(JULY));
  }

  private static Report.Adoption adoption(
      int county, int item, LocalDate first, int document, String name) {
    return new Report.Adoption(
        county, item, 1, 3, Optional.of(first), List.of(quotation(document, name)));
  }

  private static Report.Quotation quotation(int document, String name) {
    return new Report.Quotation(document, "荒山变绿", "坚持“", name, "”不动摇。", 120, 124, 0.97);
  }
}
