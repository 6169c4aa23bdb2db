package org.policykg.fuzz;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;

/** Texts that look like those we read: the fuzzer chooses among words of the genre and noise. */
final class Texts {
  private static final String[] WORDS = {
    "柯桥区", "绍兴市", "浙江省", "330603", "区委书记", "县长", "张某", "（", "）", "“", "”", "《", "》", "：", "；", "，", "。",
    "、", "\n", "　　", "\r\n", "双招双引", "“双招双引”", "行动", "计划", "工程", "条", "坚持", "实施", "打造", "上半年",
    "2022年", "1—6月", "去年", "同比", "增长", "下降", "分别", "达到", "突破", "超过", "左右", "以上", "占", "比重", "居全省第", "位", "其中",
    "亿元", "万亩", "万人次", "个百分点", "成", "倍", "%", "％", "１２", "3,456.7", "三千二百", "330—420", "由", "提高到", "GDP",
    "地区生产总值", "一般公共预算收入", "粮食总产量", "新增", "累计", "---\n", "title: ", "date: 2022-07-29\n", "（330603）", "讯", "记者",
    "\uFEFF", "\0", "\uFFFE", "𠮷", "的", "了", "和", "与", "全国", "全省", "企业", "项目", "第一", "一是", "二、", "（一）"
  };

  private Texts() {}

  /** A text of at most some words. */
  static String text(FuzzedDataProvider data, int most) {
    StringBuilder text = new StringBuilder();
    int words = data.consumeInt(1, most);
    for (int i = 0; i < words && data.remainingBytes() > 0; i++) {
      int word = data.consumeInt(0, WORDS.length + 3);
      if (word < WORDS.length) {
        text.append(WORDS[word]);
      } else if (word == WORDS.length) {
        text.append(data.consumeInt(-100_000, 10_000_000));
      } else {
        text.append(data.consumeString(8));
      }
    }
    return text.toString();
  }
}
