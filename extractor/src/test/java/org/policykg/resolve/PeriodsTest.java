package org.policykg.resolve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.policykg.lexicon.Lexicon;
import org.policykg.source.Metadata;

class PeriodsTest {
  private static final Periods PERIODS = new Periods(Lexicon.standard());

  /** The document's date, a text, and the period that it names last. */
  @ParameterizedTest
  @CsvSource({
    "2022-07-29, 上半年完成, 2022-01-01/2022-06-30",
    "2022-06-20, 上半年将完成, 2022-01-01/2022-06-30",
    "2023-01-15, 上半年完成, 2022-01-01/2022-06-30",
    "2022-07-29, 1-6月出口, 2022-01-01/2022-06-30",
    "2023-09-01, 2023年1-7月份, 2023-01-01/2023-07-31",
    "2022-07-29, 一、二季度, 2022-01-01/2022-06-30",
    "2022-10-20, 前三季度, 2022-01-01/2022-09-30",
    "2022-06-10, 前5个月, 2022-01-01/2022-05-31",
    "2022-02-10, 12月份, 2021-12-01/2021-12-31",
    "2022-07-29, 今年以来, 2022-01-01/2022-07-29",
    "2022-07-29, 截至昨天, 2022-07-28/2022-07-28",
    "2022-07-29, 截至17日, 2022-07-17/2022-07-17",
    "2022-12-29, 第3季度, 2022-07-01/2022-09-30",
    "2022-07-29, 今年已新增, 2022-01-01/2022-07-29",
    "2022-07-29, 去年全市, 2021-01-01/2021-12-31",
    "2022-07-29, 2021年一季度, 2021-01-01/2021-03-31",
    "2022-04-04, 截至2020年末, 2020-12-31/2020-12-31",
    "2022-04-04, 去年底, 2021-12-31/2021-12-31",
    "2022-07-29, 6月底, 2022-06-30/2022-06-30",
    "2022-07-29, 截至7月15日, 2022-07-15/2022-07-15",
    "2022-07-29, 2013—2021年, 2013-01-01/2021-12-31",
    "2026-01-20, “十四五”期间, 2021-01-01/2025-12-31",
    "2026-01-20, 全年完成, 2025-01-01/2025-12-31",
    "2024-02-06, 1月下旬, 2024-01-21/2024-01-31",
    "2024-11-24, 10月中旬以来, 2024-10-11/2024-11-24",
    "2023-07-09, 今年4月以来, 2023-04-01/2023-07-09",
    "2023-07-09, 6月5日以来, 2023-06-05/2023-07-09",
    "2022-10-29, 三季度末, 2022-09-30/2022-09-30",
    "2022-07-29, 2021年上半年末, 2021-06-30/2021-06-30",
    "2025-06-23, “十四五”前四年, 2021-01-01/2024-12-31",
    "2025-06-23, “十四五”以来, 2021-01-01/2025-06-23",
    "2025-06-23, “十三五”以来, 2016-01-01/2025-06-23",
    "2025-08-09, '截至8月6日,口岸2025年出境人员', 2025-01-01/2025-08-06",
    "2025-08-09, '截至昨天,今年以来口岸出境人员', 2025-01-01/2025-08-08",
    "2025-08-09, '截至8月6日,2025年计划投资', 2025-01-01/2025-12-31",
    "2025-08-09, '自2018年10月大桥通车以来,截至2025年7月', 2018-10-01/2025-07-31",
    "2025-06-23, “十三五”末, 2020-12-31/2020-12-31",
    "2022-07-29, 年内已超, 2022-01-01/2022-07-29",
    "2024-03-22, 2024年1月―2月, 2024-01-01/2024-02-29",
    "2025-03-14, 3月至4月各地将组织, 2025-03-01/2025-04-30",
    "2026-06-25, 2025年1月至今年5月, 2025-01-01/2026-05-31",
    "2025-10-09, 从10月1日零时至10月8日24时, 2025-10-01/2025-10-08",
    "2024-08-26, 今天起到9月10日全国铁路, 2024-08-26/2024-09-10",
    "2024-04-27, 2021年至今破获, 2021-01-01/2024-04-27",
    "2023-11-21, 截至10月共开行, 2023-10-31/2023-10-31",
    "2026-03-28, “十五五”开局之年新建, 2026-01-01/2026-12-31",
    "2022-12-14, '12日,全市投放', 2022-12-12/2022-12-12",
    "2025-01-13, 一季度新开工, 2025-01-01/2025-03-31",
  })
  void readsATimeAgainstTheDocumentsDate(LocalDate date, String text, String period) {
    List<Moment> found = PERIODS.in(text, Optional.of(date));
    assertEquals(
        Optional.of(period),
        found.get(found.size() - 1).period().map(p -> p.start() + "/" + p.end()));
  }

  @ParameterizedTest
  @ValueSource(strings = {"比上年增长", "较2020年提高", "与去年同期相比"})
  void aTimeOfComparisonIsAReference(String text) {
    assertTrue(PERIODS.in(text, Optional.of(LocalDate.of(2022, 7, 29))).get(0).reference());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "比5月份、6月份",
        "占2021年全年",
        "今年第二批资金",
        "今天是“五一”假期第一天",
        "在一季度良好的基础上",
        "年内首次超过",
        "综合考虑2035年远景目标",
        "为实现2030年发展目标",
        "“十四五”规划建设的基地",
        "今天的市场"
      })
  void whatIsJoinedToAComparisonOrCountsDaysIsAReference(String text) {
    List<Moment> found = PERIODS.in(text, Optional.of(LocalDate.of(2022, 7, 29)));
    assertTrue(found.get(found.size() - 1).reference());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"去年春节假期", "2022年中秋、国庆假期三天", "今年夏季", "近三年来", "10年来", "去年成立以来", "2012年开始,布局"})
  void aSeasonHasNoDays(String text) {
    List<Moment> found = PERIODS.in(text, Optional.of(LocalDate.of(2022, 7, 29)));
    assertEquals(1, found.size());
    assertEquals(Optional.empty(), found.get(0).period());
  }

  /** A text, its date, and the days of the holiday that it names. */
  @ParameterizedTest
  @CsvSource({
    "今年春节假期, 2022-07-29, 2022-01-31/2022-02-06",
    "2023年中秋、国庆假期八天, 2023-10-07, 2023-09-29/2023-10-06",
    "国庆假期前三天, 2024-10-03, 2024-10-01/2024-10-03",
    "“五一”假期首日, 2024-05-02, 2024-05-01/2024-05-01",
    "春节假期第三天, 2025-01-30, 2025-01-30/2025-01-30",
    "假期前两天, 2024-10-03, 2024-10-01/2024-10-02",
    "假期首日, 2024-05-02, 2024-05-01/2024-05-01",
    "春运以来, 2024-02-01, 2024-01-26/2024-02-01",
    "2025年暑运期间, 2025-09-01, 2025-07-01/2025-08-31",
  })
  void aHolidayHasTheDaysOfItsYear(String text, LocalDate date, String period) {
    Moment moment = PERIODS.in(text, Optional.of(date)).get(0);
    assertEquals(Optional.of(period), moment.period().map(p -> p.start() + "/" + p.end()));
    assertFalse(moment.reference());
  }

  @ParameterizedTest
  @ValueSource(strings = {"国庆假期", "国庆假期第九天", "元旦、春节期间", "“五一”假期"})
  void aHolidayThatGoesOnOrIsNotOneHasNoDays(String text) {
    Moment moment = PERIODS.in(text, Optional.of(LocalDate.of(2024, 10, 3))).get(0);
    assertEquals(Optional.empty(), moment.period());
  }

  @ParameterizedTest
  @ValueSource(strings = {"春节联欢晚会", "国庆节目", "三年级"})
  void aFeastAloneIsNoTime(String text) {
    assertEquals(List.of(), PERIODS.in(text, Optional.of(LocalDate.of(2022, 7, 29))));
  }

  /** A text, and behind which of its words the time that it names no longer holds. */
  @ParameterizedTest
  @CsvSource({
    "从2020年的5%提高到8%, 提高",
    "“2022年迎新”晚会, 迎新",
    "2022年4月启动专项行动;破获案件, 行动",
  })
  void aTimeEndsWithWhatItIsSaidOf(String text, String last) {
    Moment moment = PERIODS.in(text, Optional.of(LocalDate.of(2022, 7, 29))).get(0);
    int end = text.indexOf(last) + last.length();
    assertTrue(moment.holdsAt(end - 1));
    assertFalse(moment.holdsAt(end + 1));
  }

  @ParameterizedTest
  @ValueSource(strings = {"自2017年首批开放以来", "从2022年起", "今年六月底"})
  void whatOnlyOpensASpanGivesNoPeriod(String text) {
    assertEquals(
        Optional.empty(), PERIODS.in(text, Optional.of(LocalDate.of(2022, 7, 29))).get(0).period());
  }

  @Test
  void theDayOfAReportIsNotThatOfItsFigures() {
    Optional<LocalDate> date = Optional.of(LocalDate.of(2022, 7, 29));
    assertTrue(PERIODS.in("今天举行的发布会上介绍", date).get(0).reference());
    assertFalse(PERIODS.in("今天发送旅客", date).get(0).reference());
  }

  @ParameterizedTest
  @ValueSource(strings = {"中国制造2025", "彻底改变", "13个月", "末端治理", "3年内", "半年内"})
  void otherNumbersAndWordsAreNoTimes(String text) {
    assertEquals(List.of(), PERIODS.in(text, Optional.of(LocalDate.of(2022, 7, 29))));
  }

  @Test
  void withoutADateOnlyFullDatesAreTold() {
    assertEquals(
        List.of(Optional.empty()),
        PERIODS.in("上半年", Optional.empty()).stream().map(Moment::period).toList());
  }

  @Test
  void theTitleOfABulletinGivesItsPeriod() {
    Metadata bulletin =
        new Metadata(
            Optional.of("2023年柯桥区国民经济和社会发展统计公报"),
            Optional.of(LocalDate.of(2024, 3, 20)),
            Optional.empty(),
            Optional.empty());
    assertEquals(
        Optional.of("2023-01-01/2023-12-31"),
        PERIODS.ofHeading(bulletin).map(p -> p.start() + "/" + p.end()));
  }
}
