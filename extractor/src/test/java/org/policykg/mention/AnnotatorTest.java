package org.policykg.mention;

import static java.util.stream.Collectors.joining;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.policykg.model.Notice;
import org.policykg.model.Section;
import org.policykg.source.Metadata;
import org.policykg.source.Source;

class AnnotatorTest {
  private static final String DIGEST =
      """
      奋力打好开局战
      ——县(市、区)委书记座谈会发言摘要
      编者按：7月1日，全省座谈会召开。桐乡、玉环、义乌3个县(市)负责人作了交流。
      稳外贸 促消费
      嘉兴市委常委、桐乡市委书记 王小明
      桐乡坚持稳字当头，出口增长一成。
      （本报记者 张三 整理）
      抓项目，添后劲
      玉环市委书记 李大海
      玉环抢抓机遇，开工项目二十个。
      """;

  @Test
  void aDigestHasASectionForEachSpeaker() {
    assertEquals(
        """
        330483 稳外贸 促消费 王小明 市委常委@330400 市委书记@330483
        331083 抓项目,添后劲 李大海 市委书记@331083""",
        sections(annotate(DIGEST)));
  }

  @Test
  void aCreditBelongsToNoSection() {
    AnnotatedText text = annotate(DIGEST);
    assertEquals(Optional.empty(), text.voiceAt(text.view().text().indexOf("张三")));
  }

  @Test
  void whoIsAnnouncedAndDoesNotSpeakIsANotice() {
    AnnotatedText text = annotate(DIGEST);
    assertEquals(new TreeSet<>(List.of("330483", "330782", "331083")), text.announced());
    assertEquals(
        List.of("the editor's note names 义乌市 (330782), but no section is its voice"),
        text.notices().stream().map(Notice::message).toList());
  }

  @Test
  void eachProfileIsASection() {
    assertEquals(
        """
        130723 康保县简介
        130725 尚义县基本情况""",
        sections(annotate("康保县简介\n康保县地处坝上。\n尚义县基本情况\n尚义县位于西部。")));
  }

  @Test
  void chaptersHeadedByDivisionsAreSections() {
    assertEquals(
        """
        330400 一、嘉兴市:稳外贸 促消费
        330500 二、湖州市:抓项目 添后劲""",
        sections(annotate("各地经验\n一、嘉兴市：稳外贸 促消费\n出口增长。\n二、湖州市：抓项目 添后劲\n开工加快。")));
  }

  /** Lines that say who speaks, in a text about 浙江省, and name and posts. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '→',
      value = {
        "海宁市委书记 王小明 → 王小明 市委书记@330481",
        "海宁市委书记　王　明 → 王明 市委书记@330481",
        "宁波市委常委、鄞州区委书记 王小明 → 王小明 市委常委@330200 区委书记@330212",
        "宁波市委常委 鄞州区委书记 王小明 → 王小明 市委常委@330200 区委书记@330212",
        "海宁市委副书记、代市长 王小明 → 王小明 市委副书记@330481 代市长@330481",
        "海宁市人民政府市长 王小明 → 王小明 市长@330481",
        "王小明（海宁市委书记） → 王小明 市委书记@330481",
        "海宁市委书记王小明： → 王小明 市委书记@330481",
        "景宁畲族自治县委书记 王小明 → 王小明 县委书记@331127",
        "海宁市人大常委会主任 王小明 → 王小明 市人大常委会主任@330481",
      })
  void aSpeakersLineGivesNameAndPosts(String line, String speaker) {
    String other = "\n德清县委书记 李大海\n德清加快发展。";
    String first = sections(annotate("讲话摘要\n" + line + "\n我们加快发展。" + other));
    assertEquals("讲话摘要 " + speaker, first.lines().findFirst().orElse("").substring(7));
  }

  @Test
  void aWorkReportIsOneSectionWithTitleDatePublisherAndSpeaker() {
    AnnotatedText text =
        annotate(
            """
            2025年浙江省政府工作报告
            ——2025年1月14日在浙江省第十四届人民代表大会第三次会议上
            来源：浙江日报
            时间：2025-01-22
            浙江省人民政府省长 王小明
            各位代表：
            现在，我报告政府工作。
            """);
    assertEquals("330000 2025年浙江省政府工作报告 王小明 省长@330000", sections(text));
    assertEquals(
        new Metadata(
            Optional.of("2025年浙江省政府工作报告"),
            Optional.of(LocalDate.of(2025, 1, 22)),
            Optional.of("330000"),
            Optional.of("浙江日报")),
        text.metadata());
  }

  @Test
  void theSpeakerOfAReportMayStandInASentence() {
    assertEquals(
        "430000 政府工作报告 王小明 省长@430000",
        sections(
            annotate(
                "政府工作报告\n——2025年2月3日在湖南省第十四届人民代表大会第三次会议上\n王小明\n"
                    + "2月3日，大会开幕。省长王小明作政府工作报告。\n各位代表：\n现在，我报告工作。")));
  }

  @Test
  void theSpeakerOfASpeechMayStandInTheTitle() {
    assertEquals(
        "330600 拥抱新时代 发展大绍兴 ——王小明在绍兴发展大会上的主旨演讲 王小明",
        sections(annotate("拥抱新时代 发展大绍兴 ——王小明在绍兴发展大会上的主旨演讲\n各位来宾：\n绍兴欢迎大家。")));
  }

  @Test
  void anArticleAboutOneDivisionIsItsSection() {
    assertEquals(
        "330000 缩小差距 浙江扎实推进示范区建设",
        sections(annotate("缩小差距 浙江扎实推进示范区建设\n今天的浙江，产业兴旺。在丽水市缙云县，乡村兴旺。")));
  }

  @Test
  void anArticleAboutSeveralDivisionsHasNoSection() {
    assertEquals("", sections(annotate("昆山远超义乌，原因何在？\n昆山外资多。义乌个体多。")));
  }

  @Test
  void theReportOfATourIsTheDivisionsSection() {
    assertEquals("330000 王小明在浙江调研", sections(annotate("王小明在浙江调研\n王小明近日来到浙江杭州。王小明指出，浙江要抓好落实。")));
  }

  @Test
  void newsOfALeaderIsNoDivisionsVoice() {
    assertEquals("", sections(annotate("习近平在浙江考察时强调稳中求进\n习近平来到浙江，听取浙江汇报。")));
  }

  @Test
  void frontMatterIsNotReadAsText() {
    AnnotatedText text = annotate("---\ntitle: 杭州市要闻\n---\n宁波港口繁忙。");
    assertEquals(1, text.places().size());
    assertEquals("330200", text.places().get(0).code());
    assertEquals("宁波", text.view().rawText(text.view().span(0, 2)));
  }

  @Test
  void damagedCharactersAreANotice() {
    assertEquals(
        List.of("unreadable-characters"),
        annotate("宁波\0港口繁忙。").notices().stream().map(Notice::issue).toList());
  }

  private static AnnotatedText annotate(String text) {
    return Annotator.annotate(Source.of("test", text, Metadata.NONE));
  }

  private static String sections(AnnotatedText text) {
    return text.voices().stream().map(voice -> line(voice.section())).collect(joining("\n"));
  }

  private static String line(Section section) {
    StringBuilder line = new StringBuilder(section.division());
    section.title().ifPresent(title -> line.append(" ").append(title));
    section
        .speaker()
        .ifPresent(
            speaker -> {
              line.append(" ").append(speaker.name());
              speaker
                  .posts()
                  .forEach(
                      post ->
                          line.append(" ")
                              .append(post.title())
                              .append("@")
                              .append(post.division()));
            });
    return line.toString();
  }
}
