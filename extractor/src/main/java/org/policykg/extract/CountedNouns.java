package org.policykg.extract;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.policykg.lexicon.Letters;
import org.policykg.lexicon.Lexicon;
import org.policykg.lexicon.Segmenter.Word;
import org.policykg.lexicon.WordTree;

/**
 * Finds the noun behind a classifier, which says of what kind it is: 9100名|集中安置的群众|入住 are persons,
 * 17家|养殖厂|销售 are things.
 */
final class CountedNouns {
  private static final Set<String> OPEN = Set.of("v", "vn", "a", "m", "q");
  private static final Set<String> ADVERBIAL = Set.of("d", "ad", "m");
  private static final int LONGEST_CLAUSE = 16;
  private static final int LONGEST_PERSON = 12;
  // 8个产业和蔗糖、水果等6个基地; 100个项目及“10大工程”
  private static final Pattern NEXT =
      Pattern.compile("、[^,;:。、]{1,8}(?:、[^,;:。、]{1,8}){0,6}等|“?[0-9]");
  private static final Pattern AND =
      Pattern.compile("(?<![饱共缓温总祥])和(?![美谐平气睦解])|以及|(?<![普涉波危顾以惠遍])及(?![时其格])|(?<![参赋])与");

  private static final Letters AND_LETTERS = Letters.of("和以及与");

  // 16个景区|游客接待量
  private static final List<String> VISITORS = List.of("游客", "旅客");
  private static final Set<String> JOINING = Set.of("与", "和", "及");

  private final Nouns nouns;
  private final NounsOn nounsOn;
  private final Set<String> persons;
  private final Set<String> things;
  private final Set<String> heads;
  private final WordTree<String> closing;
  private final WordTree<String> person;
  private final WordTree<String> place;
  private final WordTree<String> quantities;

  CountedNouns(Lexicon lexicon, Nouns nouns) {
    this.nouns = nouns;
    persons = counting(lexicon, "persons");
    things = counting(lexicon, "things");
    heads = Set.copyOf(lexicon.words("compound-heads.tsv"));
    closing = WordTree.byEnd(lexicon.words("closing-nouns.tsv"));
    person = WordTree.byEnd(lexicon.words("person-endings.tsv"));
    place = WordTree.byEnd(lexicon.words("places-counted.tsv"));
    quantities =
        WordTree.byEnd(
            Stream.concat(
                    lexicon.words("shared-heads.tsv").stream().filter(word -> word.length() > 1),
                    VISITORS.stream())
                .toList());
    nounsOn = new NounsOn(lexicon, nouns, quantities);
  }

  private static Set<String> counting(Lexicon lexicon, String what) {
    return lexicon.table("classifiers.tsv").rows().stream()
        .filter(row -> row.get("counts").equals(what))
        .map(row -> row.key())
        .collect(toUnmodifiableSet());
  }

  /**
   * The end of the noun that begins at an index, or nothing where none does.
   *
   * @param limit index that it must not cross
   * @param unit the classifier in front
   */
  Optional<Integer> end(String text, int begin, int limit, String unit) {
    if (isAnd(text, begin, limit)) {
      return Optional.empty();
    }
    Optional<Integer> clause = relative(text, begin, limit);
    if (clause.isPresent()) {
      return clause;
    }
    Optional<Integer> noun = nouns.end(text, begin, limit);
    if (noun.isEmpty()) {
      return noun;
    }
    int end = broken(text, begin, noun.get(), limit);
    end = beforeQuantity(text, begin, beforeNext(text, begin, end));
    end = closed(text, begin, end);
    boolean ofPersons = persons.contains(unit);
    end = ofPersons ? person(text, begin, end, limit) : end;
    end = ofPersons || things.contains(unit) ? beforeDeed(text, begin, end, limit) : end;
    return nounsOn.end(text, begin, end, limit);
  }

  /** 瞪羚企业358户|和独角兽企业1户: what is counted stands in front. */
  private static boolean isAnd(String text, int begin, int limit) {
    return begin < limit
        && AND_LETTERS.has(text.charAt(begin))
        && AND.matcher(text).region(begin, limit).lookingAt();
  }

  /** Whether a phrase still wants its noun: 数字化转型, 新材料领域. */
  boolean isOpen(String phrase) {
    Word last = last(phrase);
    return last.text().equals("领域")
        || (OPEN.contains(last.nature()) && !nouns.isVerbalNoun(last.text()));
  }

  /** The noun at the end of a phrase, or nothing where none stands there. */
  String head(String phrase) {
    Word last = last(phrase);
    return last.nature().equals("n") ? last.text() : "";
  }

  private Word last(String phrase) {
    List<Word> words = nouns.words(phrase);
    return words.get(words.size() - 1);
  }

  /** 952家|纳入监测的景区: what is told of the things stands in front of their noun. */
  private Optional<Integer> relative(String text, int begin, int limit) {
    int stop = nouns.stop(text, begin, limit);
    int of = text.indexOf('的', begin);
    if (of < 0 || of >= stop || of - begin > LONGEST_CLAUSE || of - begin < 2) {
      return Optional.empty();
    }
    Word first = nouns.words(text.substring(begin, of)).get(0);
    Optional<Integer> end =
        first.nature().equals("v") && !nouns.isBarred(first.text())
            ? nouns.end(text, of + 1, limit)
            : Optional.empty();
    return end.isPresent()
            && (end.get() >= text.length() || "上下中".indexOf(text.charAt(end.get())) < 0)
        ? Optional.of(beforeQuantity(text, begin, end.get()))
        : Optional.empty();
  }

  /** 18条便利措施|服务保障展会. */
  private int closed(String text, int begin, int end) {
    List<Word> words = nouns.words(text.substring(begin, end));
    for (int i = 0; i + 1 < words.size(); i++) {
      int at = begin + words.get(i).end();
      if (!words.get(i + 1).nature().startsWith("n")
          && closing.longest(text, begin, at).isPresent()) {
        return at;
      }
    }
    return end;
  }

  /** 垃圾资源|化|处理|设施, 绿电|直|连|项目: single characters are what breaks in words have left. */
  private int broken(String text, int begin, int end, int limit) {
    int stop = nouns.stop(text, begin, limit);
    if (end >= stop) {
      return end;
    }
    List<Word> rest = nouns.words(text.substring(end, stop));
    Word last = rest.get(rest.size() - 1);
    boolean head =
        heads.contains(last.text()) || (last.nature().equals("n") && last.text().length() > 2);
    boolean broken = rest.get(0).text().length() == 1 && areLeft(rest);
    return head && broken ? stop : end + headEnd(rest);
  }

  /** The end of a head that only single characters part from the noun, or 0. */
  private int headEnd(List<Word> rest) {
    for (int i = 0; i < rest.size(); i++) {
      Word word = rest.get(i);
      if (i > 1 && heads.contains(word.text())) {
        return word.end();
      }
      if (word.text().length() > 1 || !isLeft(word) || word.nature().startsWith("a")) {
        return 0;
      }
    }
    return 0;
  }

  private boolean areLeft(List<Word> words) {
    for (Word word : words) {
      if (!isLeft(word)) {
        return false;
      }
    }
    return true;
  }

  /** Whether a word may be what is left of a broken one, or joins such. */
  private boolean isLeft(Word word) {
    String nature = word.nature();
    return JOINING.contains(word.text())
        || !(nouns.isStop(word.text()) || nature.startsWith("u") || ADVERBIAL.contains(nature));
  }

  private static int beforeNext(String text, int begin, int end) {
    if (AND_LETTERS.in(text, begin + 2, end) < 0) {
      return end;
    }
    Matcher and = AND.matcher(text).region(begin + 2, Math.max(begin + 2, end));
    int last = -1;
    while (and.find()) {
      boolean named = text.startsWith("“", and.end());
      boolean next = NEXT.matcher(text).region(named ? and.end() : end, text.length()).lookingAt();
      last = next ? and.start() : last;
    }
    return last > begin + 1 ? last : end;
  }

  /** 51个景区|游客接待量 (增长5%), 74个断面|水质优良比例. */
  private int beforeQuantity(String text, int begin, int end) {
    if (quantities.longest(text, begin, end).isEmpty() || isWhole(text, begin, end)) {
      return end;
    }
    String noun = text.substring(begin, end);
    int last = end;
    for (Word word : nouns.words(noun)) {
      if (word.end() < noun.length() && place.longest(noun, 0, word.end()).isPresent()) {
        last = begin + word.end();
      }
    }
    return last;
  }

  /** 3项行业标准: nothing is told of the noun, so that it is what is counted. */
  private boolean isWhole(String text, int begin, int end) {
    boolean closes = end >= text.length() || ",;。、)”".indexOf(text.charAt(end)) >= 0;
    return closes && last(text.substring(begin, end)).nature().equals("n");
  }

  /** A count of persons ends at the person: 1万名|偏远地区失能人员|提供服务. */
  private int person(String text, int begin, int end, int limit) {
    int stop = Math.min(nouns.stop(text, begin, limit), begin + LONGEST_PERSON);
    List<Word> words = nouns.words(text.substring(begin, stop));
    for (int i = 0; i < words.size() && !tells(words.get(i)); i++) {
      int at = begin + words.get(i).end();
      boolean closes = i + 1 == words.size() || isPredicate(words.get(i + 1));
      if (closes && person.longest(text, begin, at).isPresent()) {
        return at;
      }
    }
    return listed(text, begin, end, limit);
  }

  /** 1万名困境、留守|儿童: the person stands at the end of a list of what they are. */
  private int listed(String text, int begin, int end, int limit) {
    if (end >= limit || text.charAt(end) != '、' || person.longest(text, begin, end).isPresent()) {
      return end;
    }
    return nouns
        .end(text, end + 1, limit)
        .map(on -> person(text, end + 1, on, limit))
        .filter(on -> person.longest(text, end + 1, on).isPresent())
        .orElse(end);
  }

  private static boolean isPredicate(Word word) {
    String nature = word.nature();
    return nature.startsWith("v") || isAdverb(word) || nature.equals("p");
  }

  private static boolean isAdverb(Word word) {
    return word.nature().equals("d") || word.nature().equals("ad");
  }

  private boolean tells(Word word) {
    return word.text().length() > 1 && word.nature().startsWith("v") && nouns.isStop(word.text());
  }

  /** 17家养殖厂|销售, 5支队伍|及时|清障: verbs behind a plain noun, up to the end of the clause. */
  private int beforeDeed(String text, int begin, int end, int limit) {
    if (nouns.stop(text, begin, limit) != end) {
      return end;
    }
    List<Word> words = nouns.words(text.substring(begin, end));
    int first = words.size();
    while (first > 1 && isDeed(words.get(first - 1))) {
      first--;
    }
    boolean deed =
        first < words.size()
            && words.get(first - 1).nature().startsWith("n")
            && words.get(words.size() - 1).nature().startsWith("v");
    return deed ? begin + words.get(first).begin() : end;
  }

  private boolean isDeed(Word word) {
    return isAdverb(word)
        || (word.nature().startsWith("v")
            && word.text().length() == 2
            && !nouns.isVerbalNoun(word.text()));
  }
}
