package org.policykg.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.policykg.lexicon.Letters;
import org.policykg.lexicon.Lexicon;
import org.policykg.lexicon.WordTree;
import org.policykg.ontology.Table;

/** Takes a coordination of indicators apart and gives each what it shares with the others. */
final class Lists {
  private static final String ORDINAL = "第";
  private static final Letters SYLLABLES = Letters.of("一二三四五六七八九十内外进出国省市县城乡男女早中晚");
  private static final List<String> ZONES =
      List.of("开发区", "经开区", "高新区", "自贸区", "综保区", "产业园区", "工业园区");
  private static final Set<String> ABSTRACTED = Set.of("增速", "增幅", "占比", "比重", "比例");
  private static final Pattern OWN =
      Pattern.compile(
          "(?:(?:接待|发送|运送|输送|吸引)[^、]*[游旅]客|人次|(?<![汇税费利功效频概速])率|(?<![质能力容流变])量|(?<!名)额|收入)$");
  private static final Pattern KIND =
      Pattern.compile(
          "(?<item>[^等]{2,})(?:等(?:[^的]{0,6}?(?<noun>产业|行业)|[^的]{2,8}?)?的?"
              + "|[两三四五六七八九十](?:大|类|个|种)[\\p{IsHan}]{2,4})");
  private static final String RATE = "率";
  private static final int LONGEST_RATE = 3;

  private final WordTree<String> heads;
  private final Table groups;
  private final Dealings dealings;

  Lists(Lexicon lexicon) {
    dealings = new Dealings(lexicon);
    heads = WordTree.byEnd(lexicon.words("shared-heads.tsv"));
    groups = lexicon.table("city-and-country.tsv");
  }

  /** Whether an indicator ends in something that can be measured, and names more than that. */
  boolean isQuantity(String indicator) {
    return !head(indicator).isEmpty() && Character.isIdeographic(indicator.charAt(0));
  }

  /** The indicators of a phrase for so many values, or nothing where they are not so many. */
  Optional<List<String>> apart(String phrase, int count) {
    if (Indicators.items(phrase).size() == count) {
      return Optional.of(apart(phrase));
    }
    for (Table.Row row : groups.rows()) {
      List<String> parts = row.list("parts");
      if (phrase.contains(row.key()) && parts.size() == count) {
        return Optional.of(parts.stream().map(part -> phrase.replace(row.key(), part)).toList());
      }
    }
    // 住宿和餐饮业、信息服务业增加值: 和 joins less than 、 does
    List<String> listed = List.of(phrase.split("、"));
    List<String> items = listed.size() == count ? apart(listed) : apart(phrase);
    return items.size() == count ? Optional.of(items) : Optional.empty();
  }

  /**
   * The indicators of a phrase that leaves out what the one before has said: behind 有色金属产业年产值,
   * 钢铁、食品加工产业 are 钢铁产业年产值 and 食品加工产业年产值.
   */
  Optional<List<String>> like(String model, String phrase) {
    String tail = head(model);
    String whole = model.substring(0, model.length() - tail.length());
    int shared = 0;
    while (shared < Math.min(whole.length(), phrase.length())
        && whole.charAt(whole.length() - 1 - shared)
            == phrase.charAt(phrase.length() - 1 - shared)) {
      shared++;
    }
    if (tail.length() < 2 || shared < 2 || shared == phrase.length() || !head(phrase).isEmpty()) {
      return Optional.empty();
    }
    String noun = phrase.substring(phrase.length() - shared);
    return Optional.of(
        List.of(phrase.split("、")).stream()
            .filter(item -> !item.isEmpty())
            .map(item -> (item.endsWith(noun) ? item : item + noun) + tail)
            .toList());
  }

  /** The indicators of a phrase, each with what it shares. */
  List<String> apart(String phrase) {
    return apart(Indicators.items(phrase));
  }

  private List<String> apart(List<String> parts) {
    List<String> items = new ArrayList<>(parts);
    if (items.size() < 2) {
      return items;
    }
    if (areSyllables(items)) {
      return ofSyllables(items);
    }
    String tail = sharedTail(items);
    if (!tail.isEmpty()) {
      items.replaceAll(
          item -> item.endsWith(tail) ? item.substring(0, item.length() - tail.length()) : item);
      withoutKind(items);
    }
    String first = items.get(0);
    Optional<String> preposition = dealings.preposition(items, tail);
    for (int i = 1; i < items.size(); i++) {
      String item = items.get(i);
      items.set(i, (preposition.isPresent() ? preposition.get() : front(first, item)) + item);
    }
    for (int i = 0; i < items.size(); i++) {
      if (!isOwn(items.get(i), tail)) {
        items.set(i, joined(items.get(i), tail));
      }
    }
    return items;
  }

  /**
   * 巩固率, 接待游客: an item that says itself what is measured takes no head of another kind. An amount
   * has a share and a growth, a rate but a growth.
   */
  private static boolean isOwn(String item, String tail) {
    boolean grows = tail.startsWith("增") || !item.endsWith(RATE);
    return !tail.isEmpty() && OWN.matcher(item).find() && !(grows && ABSTRACTED.contains(tail));
  }

  /** 城镇居民|人均可支配收入 of 居民人均可支配收入: what both have is said once. */
  private static String joined(String item, String tail) {
    for (int shared = Math.min(item.length(), tail.length() - 1); shared > 1; shared--) {
      if (item.endsWith(tail.substring(0, shared))) {
        return item + tail.substring(shared);
      }
    }
    return item + tail;
  }

  /**
   * Takes away what the items are, behind the last: 机床、茶叶|等产品的, 散货船、油船|两大船型. An industry is part of
   * each name: 食品、化工等产业 are 食品产业 and 化工产业.
   */
  private static void withoutKind(List<String> items) {
    int last = items.size() - 1;
    Matcher kind = KIND.matcher(items.get(last));
    if (kind.matches()) {
      items.set(last, kind.group("item"));
      String noun = kind.group("noun");
      if (noun != null) {
        items.replaceAll(item -> item.endsWith("业") ? item : item + noun);
      }
    }
  }

  /** 内、外贸吞吐量, 第一、二、三产业用电量: each item but the last is one character of a word. */
  private static boolean areSyllables(List<String> items) {
    String last = bare(items.get(items.size() - 1));
    return last.length() > 2
        && SYLLABLES.has(last.charAt(0))
        && items.subList(0, items.size() - 1).stream()
            .map(Lists::bare)
            .allMatch(item -> item.length() == 1 && SYLLABLES.has(item.charAt(0)));
  }

  private static List<String> ofSyllables(List<String> items) {
    String last = items.get(items.size() - 1);
    String rest = bare(last).substring(1);
    String front = items.get(0).startsWith(ORDINAL) ? ORDINAL : "";
    return items.stream().map(item -> front + bare(item).charAt(0) + rest).toList();
  }

  private static String bare(String item) {
    return item.startsWith(ORDINAL) ? item.substring(1) : item;
  }

  private String sharedTail(List<String> items) {
    String last = items.get(items.size() - 1);
    String tail = tail(last);
    boolean whole = tail.length() == last.length();
    List<String> others = items.subList(0, items.size() - 1);
    if (!whole && lackHead(others)) {
      return tail;
    }
    // 总产值、增加值和人均收入增速: the very last head is shared where the others have heads of another kind
    String rate = head(last);
    boolean abstracted = ABSTRACTED.contains(rate);
    return abstracted && rate.length() < last.length() && !endWith(rate, others) ? rate : "";
  }

  private boolean lackHead(List<String> items) {
    for (String item : items) {
      if (head(item).isEmpty()) {
        return true;
      }
    }
    return false;
  }

  private static boolean endWith(String tail, List<String> items) {
    for (String item : items) {
      if (item.endsWith(tail)) {
        return true;
      }
    }
    return false;
  }

  /** The heads at the end of an item, which may stand in a row: 产量增速. */
  private String tail(String item) {
    // 增加值占地区生产总值比重
    int whole = item.endsWith("比重") ? item.lastIndexOf('占') : -1;
    if (whole > 0) {
      return head(item.substring(0, whole)) + item.substring(whole);
    }
    String tail = head(item);
    String before = head(item.substring(0, item.length() - tail.length()));
    return before.length() > 1 ? before + tail : tail;
  }

  private String head(String item) {
    Optional<String> head = heads.longest(item, 0, item.length());
    return head.isPresent() ? head.get() : rate(item);
  }

  /** 筛查率 in 听力障碍筛查率. */
  private static String rate(String item) {
    boolean rate = item.endsWith(RATE) && !item.endsWith("化率") && item.length() > LONGEST_RATE;
    return rate ? item.substring(item.length() - LONGEST_RATE) : "";
  }

  /** In 规上工业总产值、增加值 the second item lacks 规上工业, in 开发区财政收入、工业投资 it lacks 开发区. */
  private String front(String first, String item) {
    for (String zone : ZONES) {
      if (first.length() > zone.length() && first.startsWith(zone)) {
        return item.startsWith(zone) ? "" : zone;
      }
    }
    if (head(item).length() != item.length()) {
      return "";
    }
    int shared = item.length() > 2 ? first.indexOf(item.substring(0, 2)) : -1;
    if (shared > 0) {
      return first.substring(0, shared);
    }
    String head = head(first);
    return head.isEmpty() ? "" : first.substring(0, first.length() - head.length());
  }
}
