package org.policykg.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.policykg.lexicon.HeadNouns;
import org.policykg.lexicon.Lexicon;
import org.policykg.lexicon.Segmenter;
import org.policykg.model.InitiativeKind;

/** What no weights may take for a name, and what stays theirs to judge. */
class RefusalsTest {
  private static final Lexicon LEXICON = Lexicon.standard();
  private static final Refusals REFUSALS =
      new Refusals(LEXICON, new HeadNouns(LEXICON), new NameContext(LEXICON));

  private static boolean refused(String text, String name, InitiativeKind kind, String rule) {
    Phrase phrase = new Phrase(text, Segmenter.standard().words(text));
    int begin = text.indexOf(name);
    return REFUSALS.refuse(phrase, new Candidate(begin, begin + name.length(), name, kind, rule));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        // what somebody does
        "助力青溪茶业园建设。 | 助力青溪茶业园 | INSTITUTION",
        "青溪推出古镇灯会。 | 青溪推出古镇灯会 | EVENT",
        "支持云岭创建国家公园。 | 云岭创建国家公园 | INSTITUTION",
        "持续夯实茶企调度机制。 | 持续夯实茶企调度机制 | MECHANISM",
        "打造成渝茶业走廊。 | 打造成渝茶业走廊 | PROJECT",
        "青溪茶企经白河铁路出货。 | 青溪茶企经白河铁路 | PROJECT",
        "青溪迎来云岭茶商大会。 | 青溪迎来云岭茶商大会 | EVENT",
        "方文表示全球茶商峰会开得好。 | 方文表示全球茶商峰会 | EVENT",
        "青溪海关累计监管白河铁路货物。 | 青溪海关累计监管白河铁路 | PROJECT",
        "纵深推进茶业降碳专项行动。 | 纵深推进茶业降碳专项行动 | CAMPAIGN",
        "支持优势茶区开展试点。 | 优势茶区开展试点 | INSTITUTION",
        "成功落地国家茶业母基金。 | 成功落地国家茶业母基金 | FUND",
        "新疆首开经白河茶业班列。 | 新疆首开经白河茶业班列 | BRAND",
        "青溪茶歌获云岭文艺奖。 | 青溪茶歌获云岭文艺奖 | EVENT",
        "足额计提茶山治理恢复基金。 | 足额计提茶山治理恢复基金 | FUND",
        "梯次布局茶业孵化基地。 | 梯次布局茶业孵化基地 | INSTITUTION",
        "规划茶业产业园。 | 规划茶业产业园 | INSTITUTION",
        "优先发展云岭经济区。 | 优先发展云岭经济区 | INSTITUTION",
        "支持青溪申建保税物流中心。 | 青溪申建保税物流中心 | INSTITUTION",
        "新疆开行中欧班列。 | 新疆开行中欧班列 | BRAND",
        "推动市级茶院和茶校共建医联体。 | 市级茶院和茶校共建医联体 | ALLIANCE",
        "青溪茶站项目位于云岭新区。 | 青溪茶站项目位于云岭新区 | INSTITUTION",
        "白河开发区承担着云岭先行区的重任。 | 白河开发区承担着云岭先行区 | INSTITUTION",
        "三家机构分别与青溪茶业园签约。 | 机构分别与青溪茶业园 | INSTITUTION",
        "支持青溪科学城建设茶业装备集聚区。 | 青溪科学城建设茶业装备集聚区 | INSTITUTION",
        "落实总书记关于茶业水网的论述。 | 总书记关于茶业水网 | PROJECT",
        "今年以来白河班列开行百列。 | 以来白河班列 | BRAND",
        "重大茶业工程之一青溪供水工程开工。 | 重大茶业工程之一青溪供水工程 | PROJECT",
        "要精心实施京津风沙源治理。 | 京津风沙源治理 | CAMPAIGN",
        "入选“全国十大茶业工程”。 | 全国十大茶业工程 | CAMPAIGN",
        "两项制度入选第六批“最佳实践案例”。 | 最佳实践案例 | INSTITUTION",
        "德国与青溪实现高速铁路运输。 | 德国与青溪实现高速铁路 | PROJECT",
        // two names
        "推进茶乡振兴样板区和茶旅融合示范区建设。 | 茶乡振兴样板区和茶旅融合示范区 | INSTITUTION",
        "实施茶旅提升行动和茶企培育行动。 | 茶旅提升行动和茶企培育行动 | CAMPAIGN",
        "建设青溪茶叶节点和杭州茶业基地。 | 青溪茶叶节点和杭州茶业基地 | INSTITUTION",
        // a name cut, or one that goes on
        "承办全国茶艺大赛。 | 茶艺大赛 | EVENT",
        "完善市、区两级重大茶业项目调度机制。 | 区两级重大茶业项目调度机制 | MECHANISM",
        "建设向北开放茶业大通道。 | 北开放茶业大通道 | PROJECT",
        "茶站获评智能工厂、二期工程投产。 | 二期工程 | PROJECT",
        "承办青溪论坛(云岭)2026年大会。 | 2026年大会 | EVENT",
        "茶史馆试运行，数千件茶艺展(藏)品亮相。 | 茶艺展 | EVENT",
        "世界茶业中心(杭州)云岭分中心启用。 | 世界茶业中心 | INSTITUTION",
        "打造茶园链、茶市链、茶人链融合共同体。 | 茶人链融合共同体 | ALLIANCE",
        "青溪市成立50周年庆祝大会举行。 | 50周年庆祝大会 | EVENT",
        "青溪水库及配套灌区工程开工。 | 配套灌区工程 | PROJECT",
        "建设云岭茶叶博物馆群。 | 云岭茶叶博物馆 | INSTITUTION",
        "支持云岭示范带动周边。 | 云岭示范带 | INSTITUTION",
        "建设青溪（茶谷产业园。 | 青溪(茶谷产业园 | INSTITUTION",
        "推进国家茶业战略保障区建设。 | 国家茶业战略 | PLAN",
        "建好中国—青溪茶业中心。 | 青溪茶业中心 | INSTITUTION",
        "建设青溪茶谷—白河茶业带。 | 青溪茶谷 | INSTITUTION",
        "举办“春茶上市”主题推介会。 | 主题推介会 | EVENT",
        "完善茶企和茶农融合发展机制。 | 茶农融合发展机制 | MECHANISM",
        "推进茶区道路规划建设管护。 | 茶区道路规划 | PLAN",
        "提高学前教育毛入园率。 | 学前教育毛入园 | INSTITUTION",
        "建立教育、科技、人才一体推进机制。 | 人才一体推进机制 | MECHANISM",
        "制定实施茶业促进法办法。 | 茶业促进法办法 | POLICY",
        "出台茶业提质升级系列举措。 | 茶业提质升级系列 | BRAND",
        "推进茶业综合中心城区建设。 | 茶业综合中心 | INSTITUTION",
        "推进茶业高水平制度型开放。 | 茶业高水平制度 | MECHANISM",
        // things that are counted
        "设立八只茶业投资基金。 | 八只茶业投资基金 | FUND",
        "整合为产业、茶创2支基金。 | 茶创2支基金 | FUND",
        "加快青溪、白河3座茶叶电站建设。 | 白河3座茶叶电站 | PROJECT",
        "举办2届茶博会、3届茶商会。 | 3届茶商会 | EVENT",
        "全国重点茶室由7家增至16家。 | 全国重点茶室 | INSTITUTION",
        "建成12个茶业示范园区。 | 茶业示范园区 | INSTITUTION",
        "开展茶事推广活动300场。 | 茶事推广活动 | CAMPAIGN",
        "一大批茶业重点工程开工。 | 一大批茶业重点工程 | PROJECT",
        "建设青溪、白河两个茶业园。 | 白河两个茶业园 | INSTITUTION",
        "建好国家级省级茶业园。 | 国家级省级茶业园 | INSTITUTION",
        "建好县级及以上茶业园。 | 县级及以上茶业园 | INSTITUTION",
        "新建15个国家茶业中心。 | 国家茶业中心 | INSTITUTION",
        "新组建茶业创新研究院等10家以上。 | 茶业创新研究院 | INSTITUTION",
        "8所茶业学院入选。 | 8所茶业学院 | INSTITUTION",
        "首座茶叶蓄能电站建成。 | 茶叶蓄能电站 | PROJECT",
        "茶业示范区、茶叶博物馆数量居前列。 | 茶业示范区 | INSTITUTION",
        "推动5个国家茶业中心建设。 | 茶业中心 | INSTITUTION",
        "建设一批茶叶博物馆、茶业实训园区。 | 茶业实训园区 | INSTITUTION",
        "打造一批功能完善、特色鲜明的茶业副中心。 | 茶业副中心 | INSTITUTION",
        "推进青溪茶业园建设和国家茶业园创建。 | 青溪茶业园建设和国家茶业园 | INSTITUTION",
        "举办约300项茶事推广活动。 | 约300项茶事推广活动 | CAMPAIGN",
        "乡镇茶站、茶农服务中心占比达90%。 | 茶农服务中心 | INSTITUTION",
        // where something is held, or what new works lead to
        "茶艺节在青溪新区开幕。 | 青溪新区 | INSTITUTION",
        "工程将连通云岭水库和白河水库。 | 白河水库 | PROJECT",
        "打造茶业开发区、茶旅合作区等各类平台。 | 茶旅合作区 | INSTITUTION",
        // labels of a sort
        "开展病险水库治理。 | 病险水库 | PROJECT",
        "谋划重大技术改造项目。 | 重大技术改造项目 | PROJECT",
        "推进重大合作平台建设。 | 重大合作平台 | PLATFORM",
        "推进深层次改革。 | 深层次改革 | CAMPAIGN",
        "茶业试验区、茶艺服务平台均增至9个。 | 茶业试验区 | INSTITUTION",
        "国家茶业基金立项数增加。 | 国家茶业基金 | FUND",
        "除险加固大中型水库。 | 大中型水库 | PROJECT",
        "园区共建共赢机制。 | 共赢机制 | MECHANISM",
        // what goes by a further word
        "入选国家第二期“茶高计划”。 | 国家第二期 | PROJECT",
        "建成茶园空间规划“一张图”。 | 茶园空间规划 | PLAN",
        "参观青溪建园主题成就展。 | 主题成就展 | EVENT",
        "以茶农增收、茶企提质为重点完善茶业发展战略。 | 茶企提质为重点完善茶业发展战略 | PLAN",
        "深化茶业综合改革创新。 | 茶业综合改革 | CAMPAIGN",
        "用好茶企综合改革“两大动力”。 | 茶企综合改革 | CAMPAIGN",
        "在青溪至白河铁路云岭隧道施工。 | 云岭隧道 | PROJECT",
        // prizes
        "荣获第三届中国茶业奖。 | 中国茶业奖 | EVENT",
        "被评为全国茶业模范城市。 | 全国茶业模范城市 | INSTITUTION",
        // what is amiss
        "治理茶市监管机制、茶企用地等突出问题。 | 茶市监管机制 | MECHANISM",
        // what is only mentioned
        "青溪至白河铁路部分列车停运。 | 青溪至白河铁路 | PROJECT",
        "青溪健儿在第12届世界运动会上夺金。 | 世界运动会 | EVENT",
        "国务院办公厅印发《支持茶业发展若干措施》。 | 支持茶业发展若干措施 | POLICY",
        "要抓好廉洁茶企学习教育。 | 廉洁茶企学习教育 | CAMPAIGN",
        "建设的国家茶业基地开工。 | 的国家茶业基地 | PROJECT",
        // a kind of development
        "推进茶旅一体化发展。 | 茶旅一体化发展 | PLAN",
        "打通运输“绿色通道”。 | 绿色通道 | PROJECT",
        "破除“小农模式”。 | 小农模式 | MECHANISM",
        // a place, and what others do
        "粤港澳大湾区首条茶业专线开通。 | 粤港澳大湾区 | PLAN",
        "加强与京津冀协同发展、长江经济带发展等战略对接。 | 京津冀协同发展 | PLAN",
        "以清廉茶业护航自由贸易港建设。 | 清廉茶业护航自由贸易港 | INSTITUTION",
        // what is described
        "完善茶业体系。 | 茶业体系 | MECHANISM",
        "优化茶企评价机制。 | 茶企评价机制 | MECHANISM",
        "健全贯彻茶业要求制度机制。 | 茶业要求制度机制 | MECHANISM",
        "推进茶区生态修复治理。 | 茶区生态修复治理 | CAMPAIGN",
        "实施茶农能力培训“百人计划”。 | 茶农能力培训 | CAMPAIGN",
        "争取一批国家茶业改革试点。 | 国家茶业改革试点 | CAMPAIGN",
        "全国茶业园总数增加。 | 全国茶业园 | INSTITUTION",
        "推进白水河至青溪河全线通航。 | 白水河至青溪河 | PROJECT",
        "火炬交给茶艺冠军邹敬园。 | 茶艺冠军邹敬园 | INSTITUTION",
        "建设茶山、茶谷、茶市四大交易基地。 | 茶市四大交易基地 | INSTITUTION",
      })
  void areRefused(String text, String name, InitiativeKind kind) {
    assertEquals(true, refused(text.replace('（', '('), name, kind, "program.headed"), text);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "建设青溪茶业园。 | 青溪茶业园 | INSTITUTION",
        "实施支持茶企三年行动。 | 支持茶企三年行动 | CAMPAIGN",
        "实施茶园保护和茶旅提升行动。 | 茶园保护和茶旅提升行动 | CAMPAIGN",
        "青溪水库及配套灌区工程开工。 | 青溪水库及配套灌区工程 | PROJECT",
        "用好成果——青溪茶业中心。 | 青溪茶业中心 | INSTITUTION",
        "完善茶企和茶农融合发展机制。 | 茶企和茶农融合发展机制 | MECHANISM",
        "实施茶园保护行动和茶农培训行动。 | 茶农培训行动 | CAMPAIGN",
        "青溪市成立50周年庆祝大会举行。 | 青溪市成立50周年庆祝大会 | EVENT",
        "第2批国家茶业试点启动。 | 国家茶业试点 | INSTITUTION",
        "一批茶商签约,建设茶叶博物馆、茶业实训园区。 | 茶业实训园区 | INSTITUTION",
        "青溪和白河国家茶业公园开园。 | 青溪和白河国家茶业公园 | INSTITUTION",
        "青溪深入开展主题教育。 | 主题教育 | CAMPAIGN",
        "青溪运河与白河航道连通工程开工。 | 青溪运河与白河航道连通工程 | PROJECT",
        "开展廉洁茶企学习教育。 | 廉洁茶企学习教育 | CAMPAIGN",
        "要建好青溪茶业园。 | 青溪茶业园 | INSTITUTION",
        "深化茶业综合改革。 | 茶业综合改革 | CAMPAIGN",
        "国务院印发《杭州茶业发展总体方案》。 | 杭州茶业发展总体方案 | PLAN",
        "青溪印发《支持茶业发展若干措施》。 | 支持茶业发展若干措施 | POLICY",
        "建设茶业优品库、精准服务茶企500余家。 | 茶业优品库 | PLATFORM",
        "推进117项目复建。 | 117项目 | PROJECT",
        "建设重大装备茶业平台。 | 重大装备茶业平台 | PLATFORM",
        "创建青溪文明城市。 | 青溪文明城市 | INSTITUTION",
        "开通茶叶交易平台“青茶易”。 | 茶叶交易平台 | PLATFORM",
        "建设3个杭州茶业园。 | 杭州茶业园 | INSTITUTION",
        "云岭茶业园3项成果推广。 | 云岭茶业园 | INSTITUTION",
        "第三条青溪茶业输水管道项目开工。 | 第三条青溪茶业输水管道项目 | PROJECT",
        "设立中国茶业奖。 | 中国茶业奖 | EVENT",
        "推进京津冀协同发展。 | 京津冀协同发展 | PLAN",
        "主动融入粤港澳大湾区，扩大开放。 | 粤港澳大湾区 | PLAN",
        "推进粤港澳大湾区建设。 | 粤港澳大湾区 | PLAN",
        "青溪水库二期工程开工。 | 青溪水库二期工程 | PROJECT",
        "举办2026年青溪茶业大会。 | 2026年青溪茶业大会 | EVENT",
        "建设青溪新区建设指挥中心。 | 青溪新区建设指挥中心 | INSTITUTION",
        "打造茶园链、茶人链融合共同体。 | 茶园链、茶人链融合共同体 | ALLIANCE",
        "融入粤港澳大湾区、长江经济带发展。 | 粤港澳大湾区 | PLAN",
        "深化府院联动机制。 | 府院联动机制 | MECHANISM",
        "完善杭州茶业体系。 | 杭州茶业体系 | MECHANISM",
        "推进茶园专项治理。 | 茶园专项治理 | CAMPAIGN",
        "建设白水河至青溪河航道。 | 白水河至青溪河航道 | PROJECT",
        "建设茶市四大交易基地。 | 茶市四大交易基地 | INSTITUTION",
      })
  void areNotRefused(String text, String name, InitiativeKind kind) {
    assertEquals(false, refused(text, name, kind, "program.headed"), text);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "壮大“茶投”产业带动周边茶业基地。 | 茶投”产业带动周边茶业基地 | true",
        "“茶投”柜台搬进消费季活动现场。 | 茶投”柜台搬进消费季活动 | true",
        "建设“茶投”产业基地。 | 茶投”产业基地 | false",
        "建设“N”个转化中心。 | N”个转化中心 | true",
        "实施“茶投”项目。 | 茶投”项目 | false",
      })
  void quotationsAreCompletedByNouns(String text, String name, boolean refused) {
    assertEquals(
        refused, refused(text, name, InitiativeKind.INSTITUTION, "program.quoted-then-head"), text);
  }
}
