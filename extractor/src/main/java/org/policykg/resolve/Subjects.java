package org.policykg.resolve;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.policykg.lexicon.Glance;
import org.policykg.lexicon.Letters;
import org.policykg.lexicon.Lexicon;
import org.policykg.lexicon.WordTree;
import org.policykg.mention.Place;
import org.policykg.reference.Divisions;

/** Finds the divisions that a sentence's clauses are about. */
public final class Subjects {
  private static final Letters CLAUSE_END = Letters.of(",;:。!?(（“”");
  // 以全国万分之八的国土面积: the nation is the whole, not the subject
  private static final String NUMBER = "0123456789一二三四五六七八九十百千万";
  private static final String COMPARING = "比较与和同";
  private static final Glance AND = Glance.of("[、和与及]|以及");
  private static final Glance NOT_ALL =
      Glance.of("(?:首|第|唯一|最|领先|率先|前|先进|文明|百强|重点|劳动|统一|优秀|知名|著名|性|范围|各地|人大|政协|两会|推广|上下|人民|现代|示范)");

  // 全国|规模最大的电站——青溪电站
  private static final Glance ONE_WORK =
      Glance.of("[^,;:。]{0,6}(?:最[大长高深早]|首[个座条台套])[^,;:。]{2,24}—");

  // 在牦牛主产区那曲, 位于杭州的
  private static final Pattern SCENE = Pattern.compile("(?<in>在|位于)(?:[^,;:。!?]{2,24}(?=,))?");
  private static final String FROM_NATION = "从全国看";
  private final WordTree<String> facilities;
  private final OwnFigures own;
  private final WordTree<String> regions;
  private final NationNames nation;
  private final Glance single;
  private final SubjectLead lead;
  private final WideNames wide;
  private final Areas areas;

  public Subjects(Lexicon lexicon, Areas areas) {
    this.areas = areas;
    facilities = WordTree.byBeginning(lexicon.words("facility-nouns.tsv"));
    own = new OwnFigures(lexicon);
    regions = WordTree.byBeginning(lexicon.words("regions.tsv"));
    // 这家企业, 她, 部分地区: something single or a part, whose figures are no division's
    single =
        Glance.of(
            "部分(?!群众|企业)|局地|局部|[这那该](?:[家台座条艘名位款辆架列](?![区市县])|个?"
                + lexicon.anyOf("single-things.tsv")
                + "(?!业))|"
                + lexicon.anyOf("national-companies.tsv")
                + "|[他她](?![国人乡山])|中国(?!人民银行)[^,;:。]{0,8}(?:银行|集团)");
    nation = new NationNames(lexicon);
    wide = new WideNames(lexicon, List.of("中国", FROM_NATION));
    lead = new SubjectLead(lexicon, COMPARING);
  }

  /**
   * Whether a stretch of a text can have a subject that is neither a place named in it nor what the
   * text before it speaks of.
   */
  public boolean mayBeNamed(String text, int begin, int end) {
    return wide.mayBeIn(text, begin, end);
  }

  /**
   * The subjects that a sentence names, in order.
   *
   * @param text the sentence
   * @param places the divisions named in it, with indexes in the sentence
   * @param times those named in it
   * @param speaker the division in whose voice it stands, if any
   * @param about what the sentences before it speak of
   */
  public List<Subject> in(
      String text, List<Place> places, Times times, Optional<String> speaker, List<String> about) {
    List<Subject> found = new ArrayList<>();
    boolean reported = speaker.isEmpty();
    int lastWide = reported ? wide.last(text) : -1;
    boolean compared = false;
    char before = ',';
    for (int at = 0; at < text.length(); at++) {
      char c = text.charAt(at);
      Subject subject = null;
      if (CLAUSE_END.has(before)) {
        compared = COMPARING.indexOf(c) >= 0;
        Optional<String> voice = voice(speaker, found, about);
        subject = opening(text, at, places, times, reported, voice, at <= lastWide);
      } else if (before == '的') {
        subject = told(text, at, places, speaker, compared);
      }
      if (subject != null) {
        found.add(subject);
      }
      if (c == '当' && reported && isHere(text, at)) {
        here(at, places).ifPresent(found::add);
      }
      before = c;
    }
    return found;
  }

  /** What stands behind 的: 牦牛主产区的|这家企业. */
  private @Nullable Subject told(
      String text, int at, List<Place> places, Optional<String> speaker, boolean compared) {
    if (speaker.isEmpty() && single.at(text, at)) {
      return new Subject(at, at, List.of());
    }
    return !compared && placeAt(places, at) != null
        ? subject(text, at, places, speaker, speaker.isEmpty())
        : null;
  }

  private @Nullable Subject opening(
      String text,
      int at,
      List<Place> places,
      Times times,
      boolean reported,
      Optional<String> voice,
      boolean wide) {
    int start = lead.end(text, at, places, times);
    if (single.at(text, at) || (start > at && single.at(text, start))) {
      return new Subject(start, start, List.of());
    }
    if (wide) {
      Subject whole = nation(text, at, places);
      if (whole == null && start > at) {
        whole = nation(text, start, places);
      }
      if (whole != null) {
        return whole;
      }
    }
    boolean staged = start < text.length() && "在位".indexOf(text.charAt(start)) >= 0;
    Matcher scene = staged ? SCENE.matcher(text).region(start, text.length()) : null;
    return scene != null && scene.lookingAt()
        ? staged(text, start, scene, places, reported, voice)
        : subject(text, start, places, voice, reported);
  }

  /** In a scene, 在牦牛主产区那曲, the place that closes it; or what it is set in. */
  private @Nullable Subject staged(
      String text,
      int start,
      Matcher scene,
      List<Place> places,
      boolean reported,
      Optional<String> voice) {
    int inside = scene.end("in");
    if (reported && placeAt(places, inside) != null) {
      return subject(text, inside, places, voice, true);
    }
    int whole = text.startsWith("整个", inside) ? inside + 2 : inside;
    // 在全球通胀背景下 tells of no region
    boolean world = whole < text.length() && "全世".indexOf(text.charAt(whole)) >= 0;
    int region = !reported || world ? -1 : regionEnd(text, whole);
    if (region >= 0) {
      return new Subject(inside, region, List.of());
    }
    for (Place place : places) {
      if (place.begin() > start && place.end() == scene.end()) {
        return new Subject(place.begin(), place.end(), List.of(place.code()));
      }
    }
    return null;
  }

  /** A body of the nation that reports: 农业农村部最新农情调度显示. */
  private @Nullable Subject nation(String text, int at, List<Place> places) {
    int end = nation.end(text, at);
    boolean reports = end >= 0 && placeAt(places, end) == null;
    boolean overall = text.startsWith(FROM_NATION, at);
    return reports || overall
        ? new Subject(at, reports ? end : at + 4, List.of(Divisions.NATION))
        : null;
  }

  /** The end of the region whose name begins at an index, or -1. */
  private int regionEnd(String text, int begin) {
    Optional<String> region = regions.longest(text, begin, text.length());
    return region.isPresent() ? begin + region.get().length() : -1;
  }

  private static boolean isHere(String text, int at) {
    return text.startsWith("当地", at) && !text.startsWith("当地时间", at);
  }

  /** What 当地 means: the division named last before it. */
  private static Optional<Subject> here(int at, List<Place> places) {
    return places.stream()
        .filter(place -> place.end() <= at)
        .reduce((first, second) -> second)
        .map(place -> new Subject(at, at + 2, List.of(place.code())));
  }

  /** Without a speaker, 全省 is the province of the division named last. */
  private static Optional<String> voice(
      Optional<String> speaker, List<Subject> found, List<String> about) {
    if (speaker.isPresent()) {
      return speaker;
    }
    for (int i = found.size() - 1; i >= 0; i--) {
      if (!found.get(i).codes().isEmpty()) {
        return Optional.of(found.get(i).codes().get(0));
      }
    }
    return about.size() == 1 ? Optional.of(about.get(0)) : Optional.empty();
  }

  private @Nullable Subject subject(
      String text, int start, List<Place> places, Optional<String> speaker, boolean reported) {
    Place place = placeAt(places, start);
    if (place == null) {
      int region = reported ? regionEnd(text, start) : -1;
      // 全球首发5款产品 tells of whoever is the subject
      return region >= 0 && !NOT_ALL.at(text, region)
          ? new Subject(start, region, List.of())
          : area(text, start, speaker);
    }
    List<String> codes = new ArrayList<>();
    int at = start;
    while (place != null) {
      codes.add(place.code());
      at = place.end();
      int and = AND.end(text, at);
      place = and < 0 ? null : placeAt(places, and);
      at = place == null ? at : and;
    }
    int end = codes.size() > 1 ? PlaceGroups.end(text, at) : at;
    boolean facility = facilities.longest(text, end, text.length()).isPresent();
    boolean joined = placeAt(places, end) != null;
    boolean part = PlaceGroups.isPart(text, end, codes.size());
    boolean among = codes.size() == 1 && PlaceGroups.isOneOf(text, end);
    // a reporter's 京津冀 is a region of its own
    boolean region = joined && reported && codes.size() == 1 && at == start + 1;
    boolean scene = text.startsWith("在", start - 1);
    boolean one = reported && !scene && !joined && codes.size() == 1 && own.at(text, end);
    if (part || among || region || one) {
      return new Subject(start, end, List.of());
    }
    return facility || joined ? null : new Subject(start, end, codes);
  }

  private @Nullable Subject area(String text, int start, Optional<String> speaker) {
    Optional<String> word = areas.at(text, start);
    if (word.isEmpty()) {
      return null;
    }
    int end = start + word.get().length();
    if (ONE_WORK.at(text, end)) {
      return new Subject(start, end, List.of());
    }
    boolean part = end < text.length() && NUMBER.indexOf(text.charAt(end)) >= 0;
    if (part || NOT_ALL.at(text, end)) {
      return null;
    }
    Optional<String> code =
        speaker.isPresent()
            ? areas.subject(word.get(), speaker.get())
            : areas.wider(word.get(), Divisions.NATION).filter(Divisions.NATION::equals);
    return code.isEmpty()
        ? null
        : new Subject(
            start, end, PlaceGroups.isRegion(text, end) ? List.of() : List.of(code.get()));
  }

  private static @Nullable Place placeAt(List<Place> places, int begin) {
    for (Place place : places) {
      if (place.begin() == begin) {
        return place;
      }
    }
    return null;
  }

  /**
   * What figures behind it are about.
   *
   * @param begin index of its first character in the sentence
   * @param end index after its last one
   * @param codes the divisions; none where it is something single or a part of them
   */
  public record Subject(int begin, int end, List<String> codes) {
    public Subject {
      codes = List.copyOf(codes);
    }
  }
}
