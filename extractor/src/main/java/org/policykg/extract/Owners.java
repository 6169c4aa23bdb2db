package org.policykg.extract;

import static java.util.stream.Collectors.toMap;

import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.policykg.lexicon.Lexicon;
import org.policykg.lexicon.Segmenter.Word;
import org.policykg.lexicon.WordTree;
import org.policykg.ontology.Table;

/**
 * Gives a bare head the owner that its clause leaves out: behind 国有企业营业收入, 利润总额 is 国有企业利润总额.
 *
 * <p>A division is no owner: it is what the figure is about.
 */
final class Owners {
  private static final int LONGEST = 14;
  private static final String WHOLE_AND_PART = "trade";
  private static final Set<String> FREE = Set.of("income", "deed");
  // 水利建设落实投资3亿元, 完成投资2亿元: the same is told of again
  private static final String WORKS = "works";
  private static final String INVESTMENT = "投资";
  private static final String WHOLE = "进出口";
  private static final Pattern COUNT = Pattern.compile("(?<=.)(?:总?数量?|总量)$");

  private static final Set<String> NOUNS = Set.of("n", "vn", "j", "b", "nz", "ng", "k");

  private final WordTree<Table.Row> heads;
  private final Map<String, String> families = new HashMap<>();
  private final List<Table.Row> owners;
  private final WordTree<List<String>> owned;
  private final List<String> areas;
  private final Set<String> adverbs;
  private final List<String> additions;

  Owners(Lexicon lexicon) {
    List<Table.Row> rows = lexicon.table("owned-heads.tsv").rows();
    heads = WordTree.byEnd(rows.stream().collect(toMap(Table.Row::key, row -> row)));
    rows.forEach(row -> families.put(row.key(), row.get("family")));
    owners = lexicon.table("owners.tsv").rows();
    owned = WordTree.byEnd(owners.stream().collect(toMap(Table.Row::key, row -> row.list("of"))));
    areas = lexicon.words("area-words.tsv");
    adverbs = LeadingWords.words(lexicon, "sum");
    additions =
        lexicon.table("light-verbs.tsv").rows().stream()
            .filter(row -> !row.get("keep").isEmpty())
            .map(Table.Row::key)
            .sorted(Comparator.comparingInt(String::length).reversed())
            .toList();
  }

  /** 全国水路|今天|预计|发送旅客: the owner in front of what leads to a bare head. */
  Optional<String> inClause(ParsedSentence parse, int from, int begin, String head) {
    Optional<String> family = family(head);
    if (family.isEmpty()) {
      return Optional.empty();
    }
    Deque<Word> nouns = new ArrayDeque<>();
    List<Word> words = parse.words().within(Math.max(from, begin - 2 * LONGEST), begin);
    for (int i = words.size() - 1; i >= 0; i--) {
      Word word = words.get(i);
      boolean and = !nouns.isEmpty() && Indicators.AND.matcher(word.text()).matches();
      // 光|伏|发电
      boolean broken = !nouns.isEmpty() && word.nature().equals("q");
      boolean noun = and || broken || NOUNS.contains(word.nature());
      if (!noun && (!nouns.isEmpty() || !leads(word))) {
        break;
      }
      if (noun) {
        nouns.addFirst(word);
      }
    }
    while (!nouns.isEmpty() && Indicators.AND.matcher(nouns.peekFirst().text()).matches()) {
      nouns.removeFirst();
    }
    if (nouns.isEmpty()) {
      return Optional.empty();
    }
    int start = Math.max(nouns.peekFirst().begin(), Openings.behindSubjects(parse, from, begin));
    int end = nouns.peekLast().end();
    if (start >= end || end - start > LONGEST) {
      return Optional.empty();
    }
    String owner = withoutArea(parse.text().substring(start, end));
    return owns(owner, family.get()) ? Optional.of(owner) : Optional.empty();
  }

  private boolean leads(Word word) {
    return adverbs.contains(word.text())
        || word.nature().startsWith("v")
        || word.nature().equals("d")
        || word.nature().equals("t");
  }

  /**
   * The indicator of a bare head behind one that names the owner.
   *
   * @param joined whether nothing parts the two, so that the things counted before are the owner
   */
  Optional<String> behind(String before, String head, boolean joined) {
    Optional<String> family = family(head);
    if (family.isEmpty()) {
      return Optional.empty();
    }
    if (WORKS.equals(family.get()) && before.endsWith(head)) {
      return Optional.of(before);
    }
    String counted = withoutCount(before);
    if (owns(counted, family.get()) && (joined || FREE.contains(family.get()))) {
      return Optional.of(withoutAddition(counted) + head);
    }
    if (head.equals(INVESTMENT)) {
      return Optional.empty();
    }
    Optional<Table.Row> row = head(before);
    if (row.isEmpty()
        || before.length() <= row.get().key().length() + 1
        || row.get().key().equals(head)) {
      return Optional.empty();
    }
    Optional<String> owner = owner(before, row.get(), family.get());
    return owner.isPresent() ? Optional.of(owner.get() + head) : owner;
  }

  private Optional<String> owner(String before, Table.Row row, String family) {
    String front = before.substring(0, before.length() - row.key().length());
    String owner = withoutAddition(front.substring(0, ownerEnd(front, family)));
    return owner.length() > 1 && (row.get("family").equals(family) || owns(owner, family))
        ? Optional.of(owner)
        : Optional.empty();
  }

  /** 服务企业|软件|业务收入: what the owner earns with is not that of its other heads. */
  private int ownerEnd(String front, String family) {
    int last = -1;
    for (Table.Row row : owners) {
      int at = front.lastIndexOf(row.key());
      if (at > 0 && at + row.key().length() > last && row.list("of").contains(family)) {
        last = at + row.key().length();
      }
    }
    return last < 0 ? front.length() : last;
  }

  /** 服务进出口总额增长6%。其中, 出口|增长8%: a part of what the sentence before has told. */
  Optional<String> part(List<String> earlier, String head) {
    if (!WHOLE_AND_PART.equals(families.get(head))) {
      return Optional.empty();
    }
    for (int i = earlier.size() - 1; i >= 0; i--) {
      if (isWhole(earlier.get(i))) {
        return behind(earlier.get(i), head, false);
      }
    }
    return Optional.empty();
  }

  private boolean isWhole(String name) {
    Optional<Table.Row> row = head(name);
    return row.isPresent() && row.get().key().startsWith(WHOLE);
  }

  private Optional<Table.Row> head(String name) {
    return heads.longest(name, 0, name.length());
  }

  /** Whether an indicator is a bare head. */
  boolean owned(String name) {
    return family(name).isPresent();
  }

  private Optional<String> family(String head) {
    return Optional.ofNullable(families.get(head));
  }

  private boolean owns(String noun, String family) {
    for (List<String> of : owned.all(noun, 0, noun.length())) {
      if (of.contains(family)) {
        return true;
      }
    }
    return false;
  }

  private String withoutArea(String noun) {
    return withoutFirst(noun, areas);
  }

  private static String withoutFirst(String noun, List<String> words) {
    for (String word : words) {
      if (noun.startsWith(word)) {
        return noun.substring(word.length());
      }
    }
    return noun;
  }

  /** 规模以上企业|数量. */
  private static String withoutCount(String name) {
    return COUNT.matcher(name).replaceFirst("");
  }

  /** 新增高速公路|通车里程: what is new is part of the whole. */
  private String withoutAddition(String owner) {
    return withoutFirst(owner, additions);
  }
}
