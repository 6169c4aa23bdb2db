package org.policykg.extract;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.policykg.lexicon.Glance;
import org.policykg.lexicon.HeadNouns;
import org.policykg.lexicon.Lexicon;
import org.policykg.lexicon.WordTree;
import org.policykg.model.InitiativeKind;

/** Refuses what is no name, whatever the weights say: what runs on, is cut, is counted, is won. */
final class Refusals {
  private static final Set<String> UNQUOTED =
      Set.of("program.subject", "program.launched", "program.proper", UnquotedNames.UNSURE);
  private static final Set<InitiativeKind> SAYING_HOW =
      EnumSet.of(InitiativeKind.PLAN, InitiativeKind.MECHANISM);
  private static final int NEAR = 20;
  // …通道的重要节点, …战略保障区: part of what it serves
  private static final Glance SERVES =
      Glance.of(
          "(?:的?(?:重要|关键|核心))(?:战略)?(?:支点|节点|腹地|支撑|枢纽|组成)|的(?:支点|节点|腹地|枢纽)"
              + "|(?:战略)?(?:保障|支撑|承载|联动)区|战略腹地|内地|样板");
  // 茶市监管、|茶企用地等突出问题: what is amiss there
  private static final Glance TROUBLE =
      Glance.of(
          "(?:、[^,;:。]{1,40}?)?等(?:突出|重点|各类)?(?:问题|难题|乱象|顽疾)"
              + "|(?:、[^,;:。]{1,40}?)?等(?:重点)?领域[^,;:。、]{0,10}(?:腐败|不正之风|隐患)|有序出清");
  private static final Glance REFORM = Glance.of("改革(?:创新|开放|发展)");
  private static final Glance SUMMED = Glance.of("“[两二三四五六七八九十]大");
  // “N”个转化中心
  private static final Glance MEASURE = Glance.of("个(?![性体人])");
  // “一揽子”政策: only how much there is
  private static final Glance PLAIN = Glance.of("“(?:一揽子|量身定[制做])”");
  // 茶业园、|茶业合作区等各类平台
  private static final Glance ALL_SORTS = Glance.of("(?:、[^,;:。、]{2,12})*等各类");
  // 在|青溪新区开幕: where it is held
  private static final Glance HELD = Glance.of("(?:正式|隆重|盛大)?(?:开幕|举行|举办|召开|闭幕|落幕|开赛|上演)");
  private static final Set<InitiativeKind> PLACES =
      EnumSet.of(InitiativeKind.INSTITUTION, InitiativeKind.PROJECT, InitiativeKind.PLATFORM);
  private static final int SHORT = 4;
  // 青溪至白河铁路|云岭隧道 need not lie where the line begins
  private static final Pattern LINE =
      Pattern.compile(
          "至[\\u4E00-\\u9FFF]{2,5}(?:铁路|高铁|公路|高速)(?:[\\u4E00-\\u9FFF]{0,6}工程)?(?:[—,]|全长[0-9.]+米的)*$");
  private static final Pattern WON =
      Pattern.compile("(?:荣获|获得|获评|获|入选|列入|摘得|斩获|夺得|捧得|命名为|评为|授予|蝉联)[^,;:。]{0,14}$");

  // 入选“全国十大茶园”, 入选“…”成果: a list that others make
  private static final Glance CHOSEN =
      Glance.of("(?:全球|全国|世界|国内|国际|中国)[\\u4E00-\\u9FFF]{0,4}十[大佳]");
  private static final Glance CHOICE = Glance.of("”(?:成就|成果|案例|榜单|榜|名录)");

  // a region is a place; what is done in it is the program: 大湾区建设, 大湾区、经济带发展
  private static final Glance REGIONAL =
      Glance.of(
          "(?:(?:[、和及与]|以及)[^,;:。、]{2,12}|等[^,;:。、]{0,6})*"
              + "(?:高质量|协同|一体化|国家|重大|国土空间|区域)*(?:建设|发展|战略|规划|机遇|方案)");

  private static final String REGION_ENDS = "区带圈";
  private static final Glance JOINED = Glance.of("(?:建设|共建|融入|服务|参与|推进)(?:“一带一路”[、和])?$");
  // 与…、…等战略对接
  private static final Glance LINKED = Glance.of("[^,;:。]{0,16}(?:战略|规划)(?:有效|深度|全面)?对接");

  private final HeadNouns heads;
  private final NameContext context;
  private final RunningOn runningOn;
  private final Cuts cuts;
  private final Labels labels;
  private final Mentions mentions;
  private final WordTree<String> honours;
  private final ProblemCues problems;
  private final Set<String> notNames;
  private final Set<String> regions;

  Refusals(Lexicon lexicon, HeadNouns heads, NameContext context) {
    this.heads = heads;
    this.context = context;
    runningOn = new RunningOn(lexicon, heads);
    cuts = new Cuts(lexicon, heads, context);
    labels = new Labels(lexicon, heads);
    mentions = new Mentions(lexicon, context);
    honours = WordTree.byEnd(lexicon.words("honours.tsv"));
    problems = new ProblemCues(lexicon);
    regions = Set.copyOf(lexicon.words("regions.tsv"));
    notNames = Set.copyOf(lexicon.words("not-names.tsv"));
  }

  /** Whether a candidate of a phrase is none. */
  boolean refuse(Phrase phrase, Candidate candidate) {
    String text = phrase.text();
    int begin = candidate.begin();
    int end = candidate.end();
    if (cuts.cut(phrase, begin, end)
        || isWon(text, begin, end)
        || TROUBLE.at(text, end)
        || mentions.only(phrase, begin, end, candidate.kind())
        || SERVES.at(text, end)
        || isOthers(text, begin, end)) {
      return true;
    }
    String rule = candidate.rule();
    if (rule.equals("program.quoted-then-head")) {
      int quoted = text.lastIndexOf('”', end - 1) + 1;
      return MEASURE.at(text, quoted)
          || PLAIN.at(text, Math.max(0, text.lastIndexOf('“', quoted)))
          || runningOn.actsBehind(phrase, quoted, end, candidate.kind());
    }
    if (UNQUOTED.contains(rule)) {
      return refuseUnquoted(phrase, candidate);
    }
    return rule.equals("program.listed")
        && (text.charAt(end - 1) == '级'
            || labels.is(text, begin, end, candidate.kind())
            || runningOn.acts(phrase, begin, end, candidate.kind()));
  }

  private boolean refuseUnquoted(Phrase phrase, Candidate candidate) {
    String text = phrase.text();
    int begin = candidate.begin();
    int end = candidate.end();
    InitiativeKind kind = candidate.kind();
    return isRefusedQuotation(text, begin, end)
        || runningOn.acts(phrase, begin, end, kind)
        || runningOn.joins(phrase, begin, end)
        || cuts.cutBefore(phrase, begin, end)
        || CountedThings.open(text, begin)
        || CountedThings.within(text, begin, end, kind)
        || isLabel(text, begin, end, kind)
        || (kind == InitiativeKind.PROJECT && isOfLine(text, begin))
        || (PLACES.contains(kind)
            && begin > 0
            && text.charAt(begin - 1) == '在'
            && HELD.at(text, end))
        || (isCounted(text, begin, end, kind) && !isNamed(phrase, candidate))
        || labels.is(text, begin, end, kind)
        || (PLACES.contains(kind)
            && ALL_SORTS.at(text, end)
            && !context.isProper(phrase, begin, end))
        || Described.is(phrase, begin, end, kind, context)
        || (kind == InitiativeKind.PLAN
            && text.startsWith("发展", end - 2)
            && !context.isProper(phrase, begin, end));
  }

  /** Words in quotation marks that are an image or a problem are no name for the nouns in them. */
  private boolean isRefusedQuotation(String text, int begin, int end) {
    return begin > 0
        && text.charAt(begin - 1) == '“'
        && text.startsWith("”", end)
        && (notNames.contains(text.substring(begin, end))
            || problems.beside(text, begin - 1, end + 1));
  }

  private static boolean isCounted(String text, int begin, int end, InitiativeKind kind) {
    return CountedThings.are(text, begin, end, kind)
        || CountedThings.isFirst(text, begin, kind)
        || CountedThings.inRow(text, begin, kind);
  }

  /** Whether a thing that is counted has a name still, as a place's has. */
  private boolean isNamed(Phrase phrase, Candidate candidate) {
    int begin = candidate.begin();
    int end = candidate.end();
    Optional<HeadNouns.Head> head = heads.closing(phrase.text(), begin, end);
    int noun = head.map(closing -> Math.min(2, closing.noun().length())).orElse(0);
    return context.isProper(phrase, begin, end - noun);
  }

  /** A prize, an honour, or a list of the chosen, in which one comes. */
  private boolean isWon(String text, int begin, int end) {
    boolean prize =
        text.charAt(end - 1) == '奖'
            || text.startsWith("名单", end - 2)
            || text.startsWith("”奖", end)
            || CHOICE.at(text, end)
            || CHOSEN.in(text, begin, end)
            || honours.longest(text, begin, end).isPresent();
    return prize && WON.matcher(text.substring(Math.max(0, begin - NEAR), begin)).find();
  }

  /** 茶业改革|创新, 茶企培育|“两大动力”, 茶园空间规划|“一张图”, a short word in a row: 风险预警、|防控机制. */
  private static boolean isLabel(String text, int begin, int end, InitiativeKind kind) {
    return REFORM.at(text, end - 2)
        || SUMMED.at(text, end)
        || (SAYING_HOW.contains(kind) && text.startsWith("“", end))
        || (end - begin <= SHORT
            && begin > 0
            && text.charAt(begin - 1) == '、'
            && text.startsWith("机制", end - 2));
  }

  /** A region where only a place is meant, or a strategy of others with which one links up. */
  private boolean isOthers(String text, int begin, int end) {
    return (begin > 0 && text.charAt(begin - 1) == '与' && LINKED.at(text, end))
        || (REGION_ENDS.indexOf(text.charAt(end - 1)) >= 0
            && regions.contains(text.substring(begin, end))
            && !REGIONAL.at(text, end)
            && !isJoined(text, begin, end));
  }

  /** Whether one takes part in a region and does nothing else there: 融入大湾区. */
  private static boolean isJoined(String text, int begin, int end) {
    return (end == text.length() || !Phrase.isNameCharacter(text.charAt(end)))
        && JOINED.in(text, Math.max(0, begin - NEAR), begin);
  }

  private static boolean isOfLine(String text, int begin) {
    return text.lastIndexOf('至', begin) >= 0 && LINE.matcher(text).region(0, begin).find();
  }
}
