package org.policykg.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.policykg.lexicon.Gazetteer;
import org.policykg.lexicon.Lexicon;
import org.policykg.lexicon.PlaceName;
import org.policykg.lexicon.WordTree;
import org.policykg.ontology.Table;
import org.policykg.reference.Divisions;
import org.policykg.text.Sentence;

/** Finds what may name a division; what it means is for {@link Places} to say. */
final class Spotter {
  /** Tails of a short name that only lie in a division where its full one stands in front. */
  private static final Set<String> IN_TOWN = Set.of("街道", "社区", "花园", "小区");

  /** What makes a short name another place's: 首尔市|江西|区. */
  private static final String OTHER_LEVEL = "区县旗队";

  private static final int LONGEST_INSTITUTION = 4;

  private static final WordTree<String> INSTITUTION =
      WordTree.byEnd(List.of("大学", "学院", "银行", "公司", "集团", "剧院", "剧团"));

  // 科尔沁、云岭|两大沙地: a landscape beside another
  private static final Pattern LANDSCAPES =
      Pattern.compile("[、和][\\u4E00-\\u9FFF]{2,6}[两二]大(?:沙地|沙漠|草原|山脉|盆地|流域|水系)");
  private static final Pattern SESSION = Pattern.compile("第[0-9一二三四五六七八九十]{1,3}届(?!人民|人大|委员|全国)");

  private final Gazetteer gazetteer;
  private final Divisions divisions;
  private final Set<String> everyday;
  private final Set<String> neverShort;
  private final WordTree<String> levelWords;
  private final WordTree<String> otherWords;
  private final WordTree<String> tails;
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
    this.tails = WordTree.byBeginning(lexicon.words("name-tails.tsv"));
    this.letters = new ProvinceLetters(lexicon);
  }

  private static WordTree<String> levelWords(Lexicon lexicon, String keeps) {
    return WordTree.byBeginning(
        lexicon.table("level-words.tsv").rows().stream()
            .filter(row -> row.get("keeps").equals(keeps))
            .map(Table.Row::key)
            .toList());
  }

  /** The candidates of a sentence, in order; they do not overlap. */
  List<Candidate> spot(Sentence sentence, int year) {
    return new Scan(sentence, year).run();
  }

  private final class Scan {
    private final Sentence sentence;
    private final Words words;
    private final String text;
    private final int year;

    Scan(Sentence sentence, int year) {
      this.sentence = sentence;
      this.words = new Words(sentence);
      this.text = sentence.view().text();
      this.year = year;
    }

    List<Candidate> run() {
      List<Candidate> found = new ArrayList<>();
      int end = sentence.end();
      for (int i = sentence.begin(); i < end; ) {
        if (letters.mayBegin(text, i) || gazetteer.mayBegin(text, i, end)) {
          List<Candidate> here = candidates(i);
          found.addAll(here);
          i = here.isEmpty() ? i + 1 : here.get(here.size() - 1).end();
        } else {
          i++;
        }
      }
      return found;
    }

    private List<Candidate> candidates(int begin) {
      List<Candidate> row = letters(begin);
      return row.isEmpty() ? name(begin).map(List::of).orElse(List.of()) : row;
    }

    private List<Candidate> letters(int begin) {
      int end = letters.rowEnd(text, begin, sentence.end());
      return end < 0 || !words.isEdge(begin) || !words.isEdge(end) || hasTail(end, true)
          ? List.of()
          : letters.candidates(text, begin, end, words);
    }

    /** The longest chain of names that begins here and ends with a word. */
    private Optional<Candidate> name(int begin) {
      for (PlaceName name : gazetteer.at(text, begin, sentence.end())) {
        List<String> codes = name.codes(year);
        if (codes.isEmpty()) {
          continue;
        }
        if (!words.isEdge(begin)) {
          break;
        }
        Optional<Candidate> longer = chain(begin, begin + name.text().length(), codes);
        if (longer.isPresent()) {
          return longer;
        }
        Optional<Candidate> one = ending(begin, begin, name, codes, false);
        if (one.isPresent()) {
          return one;
        }
      }
      return Optional.empty();
    }

    private Optional<Candidate> chain(int begin, int from, List<String> above) {
      for (PlaceName name : gazetteer.at(text, from, sentence.end())) {
        List<String> codes = below(name.codes(year), above);
        if (!codes.isEmpty()) {
          Optional<Candidate> longer = chain(begin, from + name.text().length(), codes);
          Optional<Candidate> found =
              longer.isPresent() ? longer : ending(begin, from, name, codes, true);
          if (found.isPresent()) {
            return found;
          }
        }
      }
      return Optional.empty();
    }

    /** Those that lie below one of some divisions. */
    private List<String> below(List<String> codes, List<String> above) {
      List<String> below = new ArrayList<>();
      for (String code : codes) {
        if (isBelow(code, above)) {
          below.add(code);
        }
      }
      return below;
    }

    private boolean isBelow(String code, List<String> above) {
      for (String top : above) {
        if (!code.equals(top) && divisions.within(code, top)) {
          return true;
        }
      }
      return false;
    }

    /** A name where it ends with a word, or its short form where only that does. */
    private Optional<Candidate> ending(
        int begin, int from, PlaceName name, List<String> codes, boolean chained) {
      int end = from + name.text().length();
      if (chained && neverShort.contains(name.text())) {
        return Optional.empty();
      }
      if (!chained && words.isBefore(from, WordsBefore.OF_OTHER_NAME)) {
        return Optional.empty();
      }
      boolean shortened = name.isShort();
      if (shortened || !leavesShortName(end, chained)) {
        return endsWithWord(end, shortened, chained) && isWhole(from, name, shortened || chained)
            ? Optional.of(candidate(begin, from, end, codes, shortened, chained))
            : Optional.empty();
      }
      return gazetteer.isShort(text.substring(from, end - 1))
              && words.isEdge(from)
              && !hasTail(end - 1, true)
          ? Optional.of(candidate(begin, from, end - 1, codes, true, chained))
          : Optional.empty();
    }

    /** Whether a full name's last character belongs to the next word: 义乌|市场. */
    private boolean leavesShortName(int end, boolean chained) {
      return otherWords.longest(text, end - 1, text.length()).isPresent()
          || (!chained
              && !words.isEdge(end)
              && words.isEdge(end - 1)
              && !isLevelWord(words.restAt(end - 1)));
    }

    /** Whether a word goes on from a full name's last character: 区委, 区委书记. */
    private boolean isLevelWord(String word) {
      return levelWords.longest(word, 0, word.length()).isPresent();
    }

    private boolean endsWithWord(int end, boolean shortened, boolean chained) {
      return !hasTail(end, shortened)
          && (words.isEdge(end)
              || (chained && !shortened)
              || (!shortened && isLevelWord(words.restAt(end - 1))));
    }

    /**
     * A name of two characters is a county's (和县) only where it is one word, or sure by being short
     * or under another.
     */
    private boolean isWhole(int from, PlaceName name, boolean sure) {
      int length = name.text().length();
      return sure || length > 2 || (words.isWord(from, from + length) && name.isHeldIn(year));
    }

    private Candidate candidate(
        int begin, int from, int end, List<String> codes, boolean shortened, boolean chained) {
      String name = text.substring(from, end);
      return new Candidate(
          begin, end, name, codes, shortened, chained, everyday.contains(name), words);
    }

    /** Whether a longer name goes on that is no division: 浙江|大学, 江西|区, 成都|第31届. */
    private boolean hasTail(int end, boolean shortened) {
      for (String tail : tails.all(text, end, sentence.end())) {
        boolean inTown = tail.length() == 1 || IN_TOWN.contains(tail);
        if ((shortened || !inTown) && (tail.length() > 1 || words.at(end).equals(tail))) {
          return true;
        }
      }
      return shortened
          && (isInstitution(end) || isLandscape(end) || isOtherLevel(end) || isSession(end));
    }

    private boolean isOtherLevel(int end) {
      return end < sentence.end()
          && OTHER_LEVEL.indexOf(text.charAt(end)) >= 0
          && words.isWord(end, end + 1);
    }

    private boolean isLandscape(int end) {
      return end < sentence.end()
          && "、和".indexOf(text.charAt(end)) >= 0
          && LANDSCAPES.matcher(text).region(end, sentence.end()).lookingAt();
    }

    private boolean isSession(int begin) {
      return begin < sentence.end()
          && text.charAt(begin) == '第'
          && SESSION.matcher(text).region(begin, sentence.end()).lookingAt();
    }

    /** Whether an institution or company is named: 北京|舞蹈|学院, 浙江|农商|银行. */
    private boolean isInstitution(int end) {
      if (!hasInstitution(end)) {
        return false;
      }
      int at = end;
      for (int word = 0; word < LONGEST_INSTITUTION && at < sentence.end(); word++) {
        String next = words.at(at);
        if (next.isEmpty() || !words.isNominal(at)) {
          return false;
        }
        if (INSTITUTION.longest(next, 0, next.length()).isPresent()) {
          return next.length() > 2 || word > 0;
        }
        at += next.length();
      }
      return false;
    }

    /** Whether a word for one stands between an index and the next mark. */
    private boolean hasInstitution(int begin) {
      for (int i = begin; i < sentence.end() && ",、。".indexOf(text.charAt(i)) < 0; i++) {
        if (INSTITUTION.longest(text, begin, i + 1).isPresent()) {
          return true;
        }
      }
      return false;
    }
  }
}
