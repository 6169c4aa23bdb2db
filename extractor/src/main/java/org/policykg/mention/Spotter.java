package org.policykg.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.policykg.lexicon.Gazetteer;
import org.policykg.lexicon.Lexicon;
import org.policykg.ontology.Table;
import org.policykg.reference.Divisions;
import org.policykg.text.Sentence;

/** Finds what may name a division; what it means is for {@link Places} to say. */
final class Spotter {
  /** Names that end in a word for any such area, so that 适应|城市 holds 应城市. */
  private static final Pattern GENERIC = Pattern.compile(".+(?:城市|[山城市郊新林矿港湖库海江河东西南北中老]区)");

  /** Tails of a short name that only lie in a division where its full one stands in front. */
  private static final Set<String> IN_TOWN = Set.of("街道", "社区", "花园", "小区");

  /** What makes a short name another place's: 首尔市|江西|区. */
  private static final Set<String> OTHER_LEVEL = Set.of("区", "县", "旗", "队");

  private static final int LONGEST_INSTITUTION = 4;

  private static final Pattern INSTITUTION = Pattern.compile(".*(?:大学|学院|银行|公司|集团|剧院|剧团)");

  private static final Pattern SESSION = Pattern.compile("第[0-9一二三四五六七八九十]{1,3}届(?!人民|人大|委员|全国)");

  private final Gazetteer gazetteer;
  private final Divisions divisions;
  private final Set<String> everyday;
  private final Set<String> neverShort;
  private final Set<String> levelWords;
  private final Set<String> otherWords;
  private final Set<String> tails;
  private final int longestTail;
  private final ProvinceLetters letters;

  Spotter(Gazetteer gazetteer, Divisions divisions, Lexicon lexicon) {
    this.gazetteer = gazetteer;
    this.divisions = divisions;
    this.everyday = Set.copyOf(lexicon.words("everyday-names.tsv"));
    this.neverShort =
        lexicon.table("everyday-names.tsv").rows().stream()
            .filter(row -> row.get("chained").equals("no"))
            .map(Table.Row::key)
            .collect(Collectors.toUnmodifiableSet());
    this.levelWords = levelWords(lexicon, "yes");
    this.otherWords = levelWords(lexicon, "no");
    this.tails = Set.copyOf(lexicon.words("name-tails.tsv"));
    this.longestTail = tails.stream().mapToInt(String::length).max().orElse(0);
    this.letters = new ProvinceLetters(lexicon);
  }

  private static Set<String> levelWords(Lexicon lexicon, String keeps) {
    return lexicon.table("level-words.tsv").rows().stream()
        .filter(row -> row.get("keeps").equals(keeps))
        .map(Table.Row::key)
        .collect(Collectors.toUnmodifiableSet());
  }

  /** The candidates of a sentence, in order; they do not overlap. */
  List<Candidate> spot(Sentence sentence, int year) {
    return new Scan(sentence, year).run();
  }

  private final class Scan {
    private final Sentence sentence;
    private final String text;
    private final int year;
    private Optional<Words> words = Optional.empty();

    Scan(Sentence sentence, int year) {
      this.sentence = sentence;
      this.text = sentence.view().text();
      this.year = year;
    }

    List<Candidate> run() {
      List<Candidate> found = new ArrayList<>();
      int i = sentence.begin();
      while (i < sentence.end()) {
        List<Candidate> here = letters(i);
        if (here.isEmpty()) {
          here = name(i).map(List::of).orElse(List.of());
        }
        found.addAll(here);
        i = here.isEmpty() ? i + 1 : here.get(here.size() - 1).end();
      }
      return found;
    }

    private Words words() {
      if (words.isEmpty()) {
        words = Optional.of(new Words(sentence));
      }
      return words.get();
    }

    private List<Candidate> letters(int begin) {
      int end = letters.rowEnd(text, begin, sentence.end());
      return end < 0 || !words().isEdge(begin) || !words().isEdge(end) || hasTail(end, true)
          ? List.of()
          : letters.candidates(text, begin, end);
    }

    /** The longest chain of names that begins here and ends with a word. */
    private Optional<Candidate> name(int begin) {
      for (int end : gazetteer.endsAt(text, begin, sentence.end())) {
        List<String> codes = List.copyOf(gazetteer.codes(text.substring(begin, end), year));
        if (codes.isEmpty()) {
          continue;
        }
        if (!words().isEdge(begin)) {
          break;
        }
        Optional<Candidate> longer = chain(begin, end, codes);
        if (longer.isPresent()) {
          return longer;
        }
        Optional<Candidate> one = ending(begin, begin, end, codes, false);
        if (one.isPresent()) {
          return one;
        }
      }
      return Optional.empty();
    }

    private Optional<Candidate> chain(int begin, int from, List<String> above) {
      for (int end : gazetteer.endsAt(text, from, sentence.end())) {
        List<String> codes =
            gazetteer.codes(text.substring(from, end), year).stream()
                .filter(code -> above.stream().anyMatch(top -> isBelow(code, top)))
                .toList();
        if (!codes.isEmpty()) {
          Optional<Candidate> longer = chain(begin, end, codes);
          Optional<Candidate> found =
              longer.isPresent() ? longer : ending(begin, from, end, codes, true);
          if (found.isPresent()) {
            return found;
          }
        }
      }
      return Optional.empty();
    }

    private boolean isBelow(String code, String top) {
      return !code.equals(top) && divisions.within(code, top);
    }

    /** A name where it ends with a word, or its short form where only that does. */
    private Optional<Candidate> ending(
        int begin, int from, int end, List<String> codes, boolean chained) {
      String name = text.substring(from, end);
      if (codes.isEmpty() || (chained && neverShort.contains(name))) {
        return Optional.empty();
      }
      if (!chained
          && words()
              .before(from)
              .filter(word -> WordsBefore.isSyllable(word) || WordsBefore.isAbroad(word))
              .isPresent()) {
        return Optional.empty();
      }
      boolean shortened = gazetteer.isShort(name);
      if (shortened || !leavesShortName(end, chained)) {
        return endsWithWord(end, shortened, chained) && isWhole(from, end, chained)
            ? Optional.of(candidate(begin, from, end, codes, shortened, chained))
            : Optional.empty();
      }
      return gazetteer.isShort(text.substring(from, end - 1))
              && words().isEdge(from)
              && !hasTail(end - 1, true)
          ? Optional.of(candidate(begin, from, end - 1, codes, true, chained))
          : Optional.empty();
    }

    /** Whether a full name's last character belongs to the next word: 义乌|市场. */
    private boolean leavesShortName(int end, boolean chained) {
      return otherWords.stream().anyMatch(word -> text.startsWith(word, end - 1))
          || (!chained
              && !words().isEdge(end)
              && words().isEdge(end - 1)
              && !isLevelWord(words().restAt(end - 1)));
    }

    /** Whether a word goes on from a full name's last character: 区委, 区委书记. */
    private boolean isLevelWord(String word) {
      return levelWords.stream().anyMatch(word::startsWith);
    }

    private boolean endsWithWord(int end, boolean shortened, boolean chained) {
      return !hasTail(end, shortened)
          && (words().isEdge(end)
              || (chained && !shortened)
              || (!shortened && isLevelWord(words().restAt(end - 1))));
    }

    /** A name of two characters is a county's (和县) only where it is one word or under another. */
    private boolean isWhole(int from, int end, boolean chained) {
      String name = text.substring(from, end);
      return chained
          || end - from > 2
          || gazetteer.isShort(name)
          || (words().isWord(from, end) && gazetteer.holds(name, year));
    }

    private Candidate candidate(
        int begin, int from, int end, List<String> codes, boolean shortened, boolean chained) {
      String name = text.substring(from, end);
      boolean generic = GENERIC.matcher(name).matches();
      boolean attached =
          (shortened || generic || name.length() == 2)
              && !chained
              && words()
                  .before(from)
                  .filter(
                      word ->
                          WordsBefore.attaches(word) || (generic && WordsBefore.isCounting(word)))
                  .isPresent();
      return new Candidate(
          begin,
          end,
          name,
          codes,
          shortened,
          chained,
          everyday.contains(name),
          chained || words().isPlace(from, end),
          attached);
    }

    /** Whether a longer name goes on that is no division: 浙江|大学, 江西|区, 成都|第31届. */
    private boolean hasTail(int end, boolean shortened) {
      for (int length = 1; length <= longestTail && end + length <= sentence.end(); length++) {
        String tail = text.substring(end, end + length);
        boolean inTown = length == 1 || IN_TOWN.contains(tail);
        if (tails.contains(tail)
            && (length > 1 || words().at(end).equals(tail))
            && (shortened || !inTown)) {
          return true;
        }
      }
      return shortened
          && (isInstitution(end)
              || OTHER_LEVEL.contains(words().at(end))
              || SESSION.matcher(text).region(end, sentence.end()).lookingAt());
    }

    /** Whether an institution or company is named: 北京|舞蹈|学院, 浙江|农商|银行. */
    private boolean isInstitution(int end) {
      int at = end;
      for (int word = 0; word < LONGEST_INSTITUTION && at < sentence.end(); word++) {
        String next = words().at(at);
        if (next.isEmpty() || !words().isNominal(at)) {
          return false;
        }
        if (INSTITUTION.matcher(next).matches()) {
          return next.length() > 2 || word > 0;
        }
        at += next.length();
      }
      return false;
    }
  }
}
