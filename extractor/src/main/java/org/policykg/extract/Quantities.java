package org.policykg.extract;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.policykg.lexicon.Letters;
import org.policykg.lexicon.Lexicon;
import org.policykg.lexicon.Segmenter.Word;
import org.policykg.lexicon.WordTree;
import org.policykg.mention.Figure;
import org.policykg.mention.Figure.Kind;
import org.policykg.model.Bound;
import org.policykg.model.Measure;
import org.policykg.ontology.Table;

/** Figures that say how much or how many. */
final class Quantities {
  private static final Pattern ORDINAL =
      Pattern.compile("第(?:[一二三四五六七八九十]|\\d{1,3})个|唯一|^(?:一|首|这|该)[条座个家项艘架台辆]");
  private static final Letters ORDINAL_LETTERS = Letters.of("第唯一首这该");
  private static final Pattern SIZE = Pattern.compile("(?:总|首期|计划总)?(?:投资|规模|面积|长度)$|全长$|总长$");
  // 高6米的松树, 价值20万元的设备: how one thing is
  private static final Pattern DIMENSION = Pattern.compile("(?:高|深|宽|长|厚|直径|海拔|价值|地下)$|^位于");
  // parts of a text, or marks on a scale, are no things
  private static final WordTree<String> PARTS =
      WordTree.byEnd(List.of("方面", "指标", "层面", "维度", "环节", "关口", "台阶", "大关", "门槛", "量级", "部分"));
  // 30万吨新材料项目: how large one thing is
  private static final Pattern WORKS =
      Pattern.compile("(?:项目|生产线|工程|装置|机组|基地|工厂|电站|赛|冠军|冠亚军|[金银铜奖]牌|纪录)(?:建设|改造|投产)?$");
  // 超百亿元产业集群: how large those are that it tells of
  private static final Pattern OWNERS =
      Pattern.compile("(?:企业|公司|集群|产业链?|园区|县域|[县镇村]|品牌|景区|平台|市场|商户|单品)$");
  private static final String MONEY = "元";
  private static final Pattern ATTRIBUTE =
      Pattern.compile("(?:有|具有|具备|拥有|符合|适合|达到|前往|开往|驶往|飞往|到|来自|位于|用于|面向)[^,;:。的]{1,16}的|新的");

  private static final Letters ATTRIBUTE_LETTERS = Letters.of("有具拥符适达前开驶飞到来位用面新");

  private static final Set<String> EACH_SIZE = Set.of("规模", "产值", "总产值", "年产值", "产业规模");
  private static final Letters MARKS = Letters.of(",;:、。");

  private final Nouns nouns;
  private final CountedNouns counted;
  private final ThingsCounted things;
  private final Doers doers;
  private final Set<String> events;
  private final Table impliedUnits;
  private final List<String> ratioHeads;
  private final List<String> durationHeads;

  Quantities(Lexicon lexicon, Nouns nouns) {
    this.nouns = nouns;
    counted = new CountedNouns(lexicon, nouns);
    things = new ThingsCounted(nouns, counted);
    doers = new Doers(things, used(lexicon, "reaching"));
    events = used(lexicon, "event");
    impliedUnits = lexicon.table("implied-units.tsv");
    ratioHeads = lexicon.words("ratio-heads.tsv");
    durationHeads = lexicon.words("duration-heads.tsv");
  }

  private static Set<String> used(Lexicon lexicon, String use) {
    return lexicon.table("deed-verbs.tsv").rows().stream()
        .filter(row -> row.get("use").equals(use))
        .map(Table.Row::key)
        .collect(toUnmodifiableSet());
  }

  Optional<Claim> measured(FigureContext reading) {
    String phrase = reading.phrase().text();
    boolean ordinal = ORDINAL_LETTERS.in(phrase) && ORDINAL.matcher(phrase).find();
    if (ordinal || isOfEach(reading)) {
      return Optional.empty();
    }
    Optional<Claim> size = sizeOf(reading);
    if (size.isPresent()) {
      return size;
    }
    if (isRange(reading.row()) && reading.end() < reading.text().length() && nounFollows(reading)) {
      Optional<Integer> end = things.end(reading, reading.end());
      if (end.isPresent()) {
        String name = reading.text().substring(reading.end(), end.get());
        boolean works =
            WORKS.matcher(name).find()
                || (MONEY.equals(reading.figure().unit()) && OWNERS.matcher(name).find())
                || reading.text().startsWith("等项目", end.get());
        boolean mark = isPart(name);
        return works
            ? Optional.empty()
            : mark ? reading.claim(Measure.LEVEL) : things.claim(reading, reading.end(), end);
      }
    }
    if (reading.sentence().has(reading.end(), '的') && DIMENSION.matcher(phrase).find()) {
      return Optional.empty();
    }
    if (nouns.isStop(phrase) || isPart(phrase)) {
      return Optional.empty();
    }
    if (!reading.phrase().isEmpty()) {
      return Amounts.claim(reading);
    }
    int from = reading.sentence().has(reading.end(), '的') ? reading.end() + 1 : reading.end();
    // 筹措2亿元|实施工程: what is done with it does not name it
    Optional<Word> deed = reading.sentence().wordAt(from);
    boolean spent = deed.isPresent() && events.contains(deed.get().text());
    Optional<Claim> noun = spent ? Optional.empty() : things.claim(reading, from);
    if (spent || noun.isPresent() || reading.phrase().verb().isPresent()) {
      return noun;
    }
    return reading.claim(Measure.LEVEL);
  }

  /** 8个产业|规模|超千亿元: how large each of them is at least. */
  private static boolean isOfEach(FigureContext reading) {
    int begin = reading.phrase().begin();
    return reading.figure().bound() == Bound.GT
        && EACH_SIZE.contains(reading.phrase().text())
        && reading.sentence().figures().stream()
            .filter(f -> f.kind() == Kind.COUNT && f.unit().equals("个") && f.end() <= begin)
            .mapToInt(Figure::end)
            .anyMatch(from -> MARKS.in(reading.text(), from, begin) < 0);
  }

  private static boolean isPart(String name) {
    return PARTS.longest(name, 0, name.length()).isPresent();
  }

  private static boolean isRange(List<Figure> row) {
    return row.size() == 1
        || (row.size() == 2
            && row.get(0).bound() == Bound.GE
            && row.get(1).bound() == Bound.LE
            && row.get(0).end() + 1 == row.get(1).begin());
  }

  private static boolean nounFollows(FigureContext reading) {
    Optional<Word> word = reading.sentence().wordAt(reading.end());
    String nature = word.isPresent() ? word.get().nature() : "";
    return nature.startsWith("n") || nature.equals("b") || nature.equals("j");
  }

  /** 总规模4亿元的创业基金: the size is that of the noun behind. */
  private Optional<Claim> sizeOf(FigureContext reading) {
    if (!reading.sentence().has(reading.end(), '的')) {
      return Optional.empty();
    }
    Matcher head = SIZE.matcher(reading.phrase().text());
    if (!head.find()) {
      return Optional.empty();
    }
    int next = reading.end() + 1;
    Optional<Figure> count =
        reading.sentence().figures().stream().filter(f -> f.begin() == next).findFirst();
    int from = count.map(Figure::end).orElse(next);
    int limit = count.isPresent() ? reading.text().length() : reading.limit();
    String unit = count.map(Figure::unit).orElse(reading.figure().unit());
    return counted
        .end(reading.text(), from, limit, unit)
        .map(end -> reading.text().substring(from, end) + head.group())
        .flatMap(name -> reading.claim(Measure.LEVEL).map(claim -> claim.about(name).aside()));
  }

  Optional<Claim> counted(FigureContext reading) {
    Figure figure = reading.figure();
    if (figure.kind() == Kind.TIME) {
      boolean lasts = durationHeads.stream().anyMatch(reading.phrase().text()::endsWith);
      return lasts ? reading.claim(Measure.LEVEL) : Optional.empty();
    }
    if (reading.end() == reading.limit() && reading.end() < reading.text().length()) {
      return Optional.empty();
    }
    // 其中16个是新项目: of what kind a part is
    if (reading.sentence().has(reading.end(), '是')) {
      return Optional.empty();
    }
    boolean repeated = figure.unit().equals("次") && begins(reading);
    if (repeated) {
      return Optional.empty();
    }
    // 50人论坛
    if (figure.unit().equals("人") && figure.bound() == Bound.EQ && nounFollows(reading)) {
      return Optional.empty();
    }
    Optional<Integer> noun = things.end(reading, reading.end());
    if (noun.isPresent() && tellsNothing(reading, noun.get())) {
      return Optional.empty();
    }
    Optional<Claim> claim = claim(reading, noun);
    return figure.kind() == Kind.BARE && claim.isPresent() ? withUnit(claim.get()) : claim;
  }

  private Optional<Claim> claim(FigureContext reading, Optional<Integer> noun) {
    Optional<Claim> claim = each(reading);
    if (claim.isEmpty()) {
      claim = attributed(reading);
    }
    if (claim.isEmpty()) {
      claim = event(reading, noun);
    }
    if (claim.isEmpty() && noun.isPresent() && !reading.startsMove()) {
      claim = things.claim(reading, reading.end(), noun);
    }
    if (claim.isEmpty()) {
      claim = qualified(reading);
    }
    if (claim.isEmpty()) {
      claim = inFront(reading);
    }
    return claim.isEmpty() ? doers.claim(reading) : claim;
  }

  /** 6家景区|恢复开放 are some of those there are, 8个产业规模|超千亿元 no sizes. */
  private static boolean tellsNothing(FigureContext reading, int end) {
    String noun = reading.text().substring(reading.end(), end);
    return isPart(noun) || EACH_SIZE.contains(noun) || ThingsCounted.resume(reading.text(), end);
  }

  /** 10个有条件的县: the noun stands behind what is told of it. */
  private Optional<Claim> attributed(FigureContext reading) {
    if (reading.end() >= reading.limit()
        || !ATTRIBUTE_LETTERS.has(reading.text().charAt(reading.end()))) {
      return Optional.empty();
    }
    Matcher m = ATTRIBUTE.matcher(reading.text()).region(reading.end(), reading.limit());
    return m.lookingAt() ? things.claim(reading, m.end()) : Optional.empty();
  }

  /** 选择11个左右的县: the noun stands behind 的. */
  private Optional<Claim> qualified(FigureContext reading) {
    boolean bounded = reading.figure().end() > reading.figure().unitEnd();
    return bounded && reading.sentence().has(reading.end(), '的')
        ? things.claim(reading, reading.end() + 1)
        : Optional.empty();
  }

  /** 30个村村均增收: the noun is not doubled. */
  private static Optional<Claim> each(FigureContext reading) {
    int at = reading.end();
    String text = reading.text();
    boolean doubled =
        at + 2 < text.length()
            && text.charAt(at) == text.charAt(at + 1)
            && text.charAt(at + 2) == '均';
    return doubled ? Optional.of(reading.behind(Measure.LEVEL, at, at + 1)) : Optional.empty();
  }

  /** 完成300个村饮水提升: the object of such a verb is an event, to its last word. */
  private Optional<Claim> event(FigureContext reading, Optional<Integer> noun) {
    Optional<String> verb = reading.phrase().verb();
    if (verb.isEmpty() || !events.contains(verb.get()) || !reading.phrase().isEmpty()) {
      return Optional.empty();
    }
    int stop = nouns.stop(reading.text(), reading.end(), reading.limit());
    return noun.flatMap(end -> reading.sentence().wordAt(end))
        .filter(word -> word.nature().startsWith("v") && word.end() == stop)
        .map(word -> reading.behind(Measure.LEVEL, reading.end(), stop));
  }

  private Optional<Claim> inFront(FigureContext reading) {
    boolean carriesOver =
        reading.phrase().verb().isEmpty()
            && reading.figure().unit().equals(reading.unitBefore())
            && endsClause(reading);
    boolean nothing = reading.phrase().isEmpty() && !carriesOver;
    return nothing || nouns.isStop(reading.phrase().text())
        ? Optional.empty()
        : Amounts.claim(reading);
  }

  static boolean endsClause(FigureContext reading) {
    int end = reading.end();
    return end >= reading.text().length()
        || ",;。、!?)”".indexOf(reading.text().charAt(end)) >= 0
        || begins(reading);
  }

  /** 4次调高标准 says how often, not how many. */
  private static boolean begins(FigureContext reading) {
    return reading.sentence().wordAt(reading.end()).filter(ThingsCounted::begins).isPresent();
  }

  private Optional<Claim> withUnit(Claim claim) {
    String indicator = claim.indicators().get(0);
    for (String head : ratioHeads) {
      if (indicator.endsWith(head)) {
        return Optional.of(claim.in("1"));
      }
    }
    for (Table.Row row : impliedUnits.rows()) {
      if (indicator.endsWith(row.key())) {
        return Optional.of(claim.in(row.get("unit")));
      }
    }
    return Optional.empty();
  }
}
