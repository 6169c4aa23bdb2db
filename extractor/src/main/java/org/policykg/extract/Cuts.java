package org.policykg.extract;

import org.policykg.lexicon.Glance;
import org.policykg.lexicon.HeadNouns;
import org.policykg.lexicon.Lexicon;
import org.policykg.lexicon.Segmenter.Word;

/**
 * Tells stretches that are cut out of a longer name: 茶业中心 out of 中国—青溪茶业中心, 茶农服务机制 out of
 * 茶企和茶农服务机制, 茶叶博物馆 out of 茶叶博物馆群.
 */
final class Cuts {
  // 博物馆|群, 品牌|化
  private static final String ON = "群化区";
  private static final String JOINTS = "和与及";
  private static final String MARKS = "”》)、,";
  private static final char DASH = '—';
  // 示范带|动, 机组节|能: a noun of one letter that is the beginning of another word
  private static final Glance OTHER_WORD =
      Glance.of("节[能水约省节奏点目假]|带[动领来头着]|周[边期围末年]|季[度节]|展[示现望]|赛[事道]|网[联格点红]");
  // 提升系列|举措: the series is of what follows
  private static final Glance SERIES = Glance.of("系列”?(?:文件|举措|措施|政策|标准|法规|成果|报道|产品|问题|困难|改革|工作)");
  // 70周年庆祝大会 leaves out whose
  private static final Glance JUBILEE =
      Glance.of("(?:成立|建立|诞生|创办|建校|建市|建县|建区|开通|签署|实施|回归|诞辰|逝世|胜利)?[0-9一二三四五六七八九十百]+周年");

  // 青溪电站获评…、|二期工程, 青溪论坛(云岭)|2026年大会: whose it is stands elsewhere
  private static final Glance REST =
      Glance.of("第?[一二三四五六七八九十]+期(?:扩建|改建|改造|续建|主体)?(?:工程|项目)|[0-9]{4}年度?(?:大会|年会|会议|论坛|峰会|活动)");
  // 展(藏)品: two words in one, but not 模范城(县)命名
  private static final Glance ASIDE =
      Glance.of("\\((?![市县区州乡镇村港园])[\\u4E00-\\u9FFF]\\)[\\u4E00-\\u9FFF]");
  // 世界茶业中心(青溪)云岭分中心: the branch is what is meant, and elsewhere
  private static final Glance BRANCH =
      Glance.of("\\([\\u4E00-\\u9FFF]{2,5}\\)[\\u4E00-\\u9FFF]{2,12}?分(?:中心|院|馆|校|部|会场|论坛|公司|园)");
  // 茶园链、茶市链、|茶人链融合…: what is joined are all of them
  private static final Glance MERGED = Glance.of("[\\u4E00-\\u9FFF]{1,3}链(?:深度)?(?:融合|协同|联动|贯通)");

  // 建园70年|主题展
  private static final Glance THEMED = Glance.of("主题(?!教育|公园|乐园)");
  private static final Glance NATIONAL = Glance.of("国家(?!级)|全国|世界|中[国美俄日韩法德英欧非]");

  private final HeadNouns heads;
  private final NameContext context;
  private final WholeWords whole;

  Cuts(Lexicon lexicon, HeadNouns heads, NameContext context) {
    this.heads = heads;
    this.context = context;
    whole = new WholeWords(lexicon);
  }

  /** Whether the longer name goes on beyond an end of a stretch, or a bracket is open in it. */
  boolean cut(Phrase phrase, int begin, int end) {
    String text = phrase.text();
    return text.charAt(begin) == '的'
        || isOpen(text, begin, end)
        || goesOn(phrase, end)
        || ASIDE.at(text, end)
        || BRANCH.at(text, end)
        || BRANCH.in(text, begin, end)
        || OTHER_WORD.at(text, end - 1)
        || (text.charAt(end - 1) == '列' && SERIES.at(text, end - 2))
        || whole.cut(text, end)
        || (text.charAt(end - 1) == '期' && text.startsWith("“", end))
        || joins(text, begin - 1)
        || joins(text, end);
  }

  /** Whether the longer name begins before a stretch that has no marks around it. */
  boolean cutBefore(Phrase phrase, int begin, int end) {
    String text = phrase.text();
    if (begin == 0) {
      return REST.end(text, begin) == end;
    }
    char before = text.charAt(begin - 1);
    return whole.cut(text, begin)
        || text.startsWith("全国", begin - 2)
        || REST.end(text, begin) == end
        || (before == '、' && (text.startsWith("一体", begin + 2) || isMerged(text, begin)))
        || (text.startsWith("法办法", end - 3) && text.startsWith("实施", begin - 2))
        || (before == '”' && isUnnamed(phrase, begin, end))
        || (text.startsWith("配套", begin) && JOINTS.indexOf(before) >= 0)
        || (isHan(before) && (JUBILEE.at(text, begin) || THEMED.at(text, begin)))
        || (JOINTS.indexOf(before) >= 0 && isSecond(phrase, begin, end));
  }

  /** Whether a name behind a mark begins with the last of several links that are joined. */
  private static boolean isMerged(String text, int begin) {
    return begin > 1 && text.charAt(begin - 2) == '链' && MERGED.at(text, begin);
  }

  /** A bracket that opens in a name and does not close there. */
  private static boolean isOpen(String text, int begin, int end) {
    int open = 0;
    for (int at = begin; at < end; at++) {
      char c = text.charAt(at);
      open += c == '(' ? 1 : c == ')' ? -1 : 0;
    }
    return open != 0;
  }

  /** A word of one letter that makes a further noun of the name. */
  private static boolean goesOn(Phrase phrase, int end) {
    return end < phrase.text().length()
        && ON.indexOf(phrase.text().charAt(end)) >= 0
        && phrase.wordLength(end) == 1;
  }

  /** Whether a dash at an index joins two words: 青溪—白河; ⸺ only puts them side by side. */
  private static boolean joins(String text, int index) {
    return index > 0
        && index < text.length() - 1
        && text.charAt(index) == DASH
        && isHan(text.charAt(index - 1))
        && isHan(text.charAt(index + 1));
  }

  /** Whether a conjunction joins the opening words of a name to others that no head noun closes. */
  private boolean isSecond(Phrase phrase, int begin, int end) {
    Word joint = phrase.word(phrase.wordAt(begin - 1));
    return joint.end() == begin
        && joint.begin() > 0
        && JOINTS.indexOf(joint.text().charAt(joint.text().length() - 1)) >= 0
        && (joint.text().length() == 1 || joint.text().equals("以及"))
        && MARKS.indexOf(phrase.text().charAt(joint.begin() - 1)) < 0
        && heads.closing(phrase.text(), 0, joint.begin()).isEmpty()
        && isUnnamed(phrase, begin, end);
  }

  /** Whether neither a place nor the nation is in a name, so that it says little by itself. */
  private boolean isUnnamed(Phrase phrase, int begin, int end) {
    return !NATIONAL.at(phrase.text(), begin) && !context.isProper(phrase, begin, end);
  }

  private static boolean isHan(char c) {
    return c >= '\u4E00' && c <= '\u9FA5';
  }
}
