package org.policykg.extract;

import static java.util.stream.Collectors.joining;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whom the figures of a reporter's article are about; / begins a paragraph. */
class ReportedFiguresTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '→',
      value = {
        // a body of the nation reports
        "农业农村部最新调度显示，检查农资门店300家。 → 100000 300",
        "记者从国家医保局了解到，参保人数13亿人。其中，职工参保人数3亿人。 → 100000 1300000000 100000 300000000",
        "财政部、水利部下达救灾资金2亿元，支持福建、浙江救灾。 → 100000 200000000",
        "从全国看，企业数量500万家。 → 100000 5000000",
        "交通运输部门投入车辆300辆。 → ''",
        // a headline speaks for the paragraph under it
        "昨天的消息。/厦门加快智能工厂建设/目前已建成智能工厂20家。 → 350200 20",
        "昨天的消息。/我国加快智能工厂建设/目前已建成智能工厂20家。 → 100000 20",
        "昨天的消息。/产业加快升级 智能工厂达到20家/今天，智能工厂在厦门加快建设。 → 350200 20",
        // the scene of the sentence
        "在牦牛主产区那曲，合作社达到30家。 → 540600 30",
        "位于福建厦门的基地加快建设，企业达到30家。 → 350200 30",
        "在浙江临海，当地组建服务队30支。 → 331082 30",
        "新车亮相合肥展会，当地发放消费券3000万元。 → 340100 30000000",
        // 内 is no word before 内蒙古
        "内蒙古一开年就出台新举措。企业达到30家。 → 150000 30",
        // nothing that is single or a part
        "在江西南昌，这家企业拥有专利300件。 → ''",
        "甘肃、吉林等地部分地区气温下降4℃。 → ''",
        "工程惠及湛江等4市，受益人口300万人。 → ''",
        "湖南企业达到30家。京津冀三地发布路线5条。 → 430000 30",
        // the figures of a port, a house, a village or the world are no division's
        "新疆企业达到30家。新疆霍尔果斯公路口岸今年验放车辆3万辆次。 → 650000 30",
        "福建厦门农产品交易中心迎来高峰，日均交易量300吨。 → ''",
        "浙江各大机场今年新增航线30条。 → 330000 30",
        "浙江临海的种植户为自家的30亩果园安装了滴灌。 → ''",
        "浙江临海企业达到30家，全村人均收入3万元。 → 331082 30",
        "浙江临海企业达到30家，她今年发放问卷200份。 → 331082 30",
        "浙江企业达到30家。落户三年的这家企业拥有专利20件。 → 330000 30",
        "浙江企业达到30家。中国进出口银行贷款余额300亿元。 → 330000 30",
        "我国已全球首发5款产品，高端钢材自给率达到90%。 → 100000 5 100000 90",
        "节日里，港澳酒店入住率超过90%。 → ''",
        "我国推动全球发电成本下降30%。 → ''",
        "浙江临海枣林社区有居民3000人。 → ''",
        // nor of a company, a station or a single project
        "中国石化青溪气田累计产量突破4亿立方米。 → ''",
        "郑州东站是最大的高铁站之一，日均客流量保持在12万人以上。 → ''",
        "全国规模最大的海上光伏项目——青溪光伏项目并网发电，年上网电量超4亿千瓦时。 → ''",
        // what several places have together is none's, what each has is everyone's
        "浙江、江苏等5省机构受理报案6万件，发放补贴3亿元。 → ''",
        "浙江、江苏两省企业均超过300家。 → 330000 300 320000 300",
        "浙江、江苏等8个地区企业均超过300家。 → 330000 300 320000 300",
        "浙江、江苏2个省（区）企业均超过300家。 → 330000 300 320000 300",
        // a part of the nation, a station
        "我国西部地区企业超过300家。 → ''",
        "浙江临海站共有旗手300名。 → ''",
        // all of the province after one of its cities
        "在浙江临海，企业达到30家。全省企业达到400家。 → 331082 30 330000 400",
      })
  void areAboutTheDivisionThatTheTextSpeaksOf(String text, String facts) {
    assertEquals(
        facts,
        Figured.observations(text.replace('/', '\n'), "", Figured.DAY).stream()
            .map(o -> o.division() + " " + o.value().toPlainString())
            .collect(joining(" ")));
  }
}
