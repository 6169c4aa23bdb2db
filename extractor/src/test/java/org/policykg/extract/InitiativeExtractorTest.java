package org.policykg.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.policykg.model.Adoption;
import org.policykg.model.Reading;

/** Whose an initiative is, with whom it is shared, and how its mentions are joined. */
class InitiativeExtractorTest {
  private static final String BINJIANG = "330108";
  private static final String ZHEJIANG = "330000";

  private static void reads(String text, String division, String... expected) {
    assertEquals(List.of(expected), Reads.initiatives(Reads.line(text, division)), text);
  }

  @Test
  void partnersStandInARowBehindWith() {
    reads("与上城、桐乡、越城建立“茶乡联盟”。", "330824", "alliance 茶乡联盟 with 330102;330483;330602");
  }

  @Test
  void partnersAreNotHandedOnToTheNextInitiative() {
    reads("与上城共建“茶乡联盟”，推出“共富码”。", "330824", "alliance 茶乡联盟 with 330102", "platform 共富码");
  }

  @Test
  void lettersOfTwoDivisionsMakeThemPartners() {
    reads("启动建设滨萧特别合作园。", BINJIANG, "alliance 滨萧特别合作园 with 330109");
  }

  @Test
  void lettersOfProvincesMakeThemPartners() {
    reads("推进鲁豫产业协作大通道建设。", "370000", "project 鲁豫产业协作大通道 with 410000");
    reads("启动建设鲁豫大宗货物大通道。", "370000", "project 鲁豫大宗货物大通道");
  }

  @Test
  void programCarriedOutFromAboveHasTheProvinceAsOrigin() {
    reads("全面落实稳企强链六大攻坚行动。", BINJIANG, "campaign 稳企强链六大攻坚行动 from 330000");
  }

  @Test
  void programCarriedOutByAProvinceComesFromTheNation() {
    reads("贯彻落实“人工智能+”行动。", ZHEJIANG, "campaign 人工智能+行动 from 100000");
  }

  @Test
  void divisionThatOpensTheClauseAdoptsWhatItLaunches() {
    reads("义乌获批国家数字商贸试验区。", ZHEJIANG, "institution 国家数字商贸试验区");
    Reading reading = Reads.line("义乌获批国家数字商贸试验区。", ZHEJIANG);
    assertEquals("330782", reading.adoptions().get(0).division());
  }

  @Test
  void secondMentionIsNotASecondAdoption() {
    reads("启动“茶旅联姻”对接会。“茶旅联姻”成效明显，“茶旅联姻”对接会签约一批。", BINJIANG, "event 茶旅联姻对接会");
  }

  @Test
  void aliasIsTheQuotedPart() {
    Adoption adoption = Reads.line("启动“茶旅联姻”对接会。").adoptions().get(0);
    assertEquals(List.of("茶旅联姻"), List.copyOf(adoption.initiative().aliases()));
  }

  @Test
  void themesComeFromTheName() {
    Adoption adoption = Reads.line("实施人才引育攻坚行动。").adoptions().get(0);
    assertEquals(List.of("talent"), List.copyOf(adoption.initiative().themes()));
  }

  @Test
  void evidenceIsTheNameInTheRawTextAndItsSentence() {
    Adoption adoption = Reads.line("开局良好。全县狠抓“双招双引”，成果不少。").adoptions().get(0);
    assertEquals("双招双引", adoption.evidence().exact());
    assertEquals("全县狠抓“双招双引”，成果不少。", adoption.evidence().sentence());
  }

  @Test
  void namesOfPapersBeginBehindTheVerbThatIssuesThem() {
    reads("出台推动茶旅融合三年行动方案。", BINJIANG, "plan 推动茶旅融合三年行动方案");
    reads("印发了加快推进茶旅融合行动方案。", BINJIANG, "plan 加快推进茶旅融合行动方案");
    reads("制定实施茶旅融合三年行动方案。", BINJIANG, "plan 茶旅融合三年行动方案");
    reads("加快推进茶旅融合三年行动。", BINJIANG, "campaign 茶旅融合三年行动");
  }

  @Test
  void tailBehindAQuotationEndsBeforeASecondName() {
    reads("实施“茶芯”工程和茶企攻关工程。", BINJIANG, "campaign 茶芯工程");
  }

  @Test
  void membersShareNoVerb() {
    reads("青溪、白河入选国家茶业示范县。", BINJIANG, "institution 国家茶业示范县");
  }

  @ParameterizedTest
  @CsvSource({
    "支持青溪毛尖茶、云岭甜柿子等特色产业发展。",
    "成功举办这次峰会。",
    "1947年他参加“青溪茶农联盟”。",
    "把茶业作为“头号工程”。",
    "就像给茶园装上了“智慧大脑”。",
    "端稳就业“饭碗”。",
    "破解“融资难、用工贵”等问题。",
    "有“北方水城”之称的小城。",
    "把抓项目作为“先手棋”。",
    "“把企业服务好，就是最大的底气。”他说。",
    "政策资金从“大水漫灌”转为精准滴灌。",
    "全力抓企业促发展。",
    "加快建设现代产业集群。",
    "建成20个高速公路出入口。",
    "宋代学派倡导“农商并重”。",
    "建成亚洲最大茶叶物流基地。",
    "依据《中华人民共和国茶业条例》《青溪市茶业条例》作出决定。",
    "促进“茶旅”纵深发展。",
    "化解“一房多证”300套。",
    "聚焦“慵懒散”、不作为等问题整改。",
    "峰会主题为“茶旅同行”，嘉宾云集。",
    "实现人员“零伤亡”。",
    "教育医疗实现“四个全覆盖”。",
    "实施青溪、云岭等重点流域生态修复工程。"
  })
  void passesOver(String text) {
    reads(text, BINJIANG);
  }

  @Test
  void imagesOfWhatSomethingDoesAreNoNames() {
    reads("茶园“稳定器”“聚宝盆”“示范区”功能持续彰显。", BINJIANG);
  }

  @Test
  void listedLinesBearTheNounOfTheirKind() {
    reads("建成青山至云岭、云岭至白河等高速公路。", ZHEJIANG, "project 青山至云岭高速公路", "project 云岭至白河高速公路");
  }

  @Test
  void memberOfARowSharesTheNounsBehindTheLast() {
    reads("建设青云山、白河源国家公园。", ZHEJIANG, "institution 青云山国家公园");
    reads("建设青云山、白河源2个国家公园。", ZHEJIANG, "institution 青云山国家公园");
    reads("建设青云山、云岭2个国家公园。", ZHEJIANG, "institution 青云山国家公园");
  }

  @Test
  void listedPlansArePlans() {
    reads("实施茶企上云提升、茶农技能培训等行动计划。", BINJIANG, "plan 茶企上云提升", "plan 茶农技能培训");
  }

  @Test
  void circlesOfServiceAreNamedInFull() {
    reads("推进“20分钟”养老服务圈建设。", BINJIANG, "project 20分钟养老服务圈");
  }

  @Test
  void severalFundsAreOne() {
    reads("组建“茶投+旅投”基金群。", BINJIANG, "fund 茶投+旅投基金群");
  }

  @ParameterizedTest
  @CsvSource({
    "连续举办两届茶业对接活动。,campaign 茶业对接活动",
    "设立首期20亿元茶业引导基金。,fund 茶业引导基金",
    "大力开展线上线下融合促消费活动。,campaign 线上线下融合促消费活动",
    "重点工程青溪大桥开工。,project 青溪大桥",
    "召开前5月茶业推进大会。,event 茶业推进大会",
    "落实河湖长制。,mechanism 河湖长制 from 100000",
  })
  void namesBeginBehindWhatIsSaidOfThem(String text, String name) {
    reads(text, ZHEJIANG, name);
  }
}
