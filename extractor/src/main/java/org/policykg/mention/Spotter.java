package org.policykg.mention;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.policykg.lexicon.Gazetteer;
import org.policykg.lexicon.Letters;
import org.policykg.lexicon.Lexicon;
import org.policykg.lexicon.PlaceName;
import org.policykg.lexicon.WordTree;
import org.policykg.ontology.Table;
import org.policykg.reference.Divisions;
import org.policykg.text.Sentence;

/** Finds what may name a division; what it means is for {@link Places} to say. */
final class Spotter {
  /** What stands around names in a list. */
  private static final Letters LIST = Letters.of("、和与及以");

  private final Gazetteer gazetteer;
  private final Divisions divisions;
  private final Set<String> everyday;
  private final Set<String> neverShort;
  private final WordTree<String> levelWords;
  private final WordTree<String> otherWords;
  private final LongerNames longer;
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
    this.longer = new LongerNames(lexicon);
    this.letters = new ProvinceLetters(lexicon);
  }

  private static WordTree<String> levelWords(Lexicon lexicon, String keeps) {
    return WordTree.byBeginning(
        lexicon.table("level-words.tsv").rows().stream()
            .filter(row -> row.get("keeps").equals(keeps))
            .map(Table.Row::key)
            .toList());
  }

  /** The candidates of a document's sentences, in order; they do not overlap. */
  List<Candidate> spot(List<Sentence> sentences, int year) {
    List<Candidate> found = new ArrayList<>();
    List<Everyday> waiting = new ArrayList<>();
    for (Sentence sentence : sentences) {
      new Scan(sentence, year).run(found, waiting);
    }
    if (!waiting.isEmpty() && !found.isEmpty()) {
      addNamed(waiting, found);
    }
    return found;
  }

  /** Adds the words of every day that mean a division which others may mean. */
  private static void addNamed(List<Everyday> waiting, List<Candidate> found) {
    Set<String> named = new HashSet<>();
    for (Candidate candidate : found) {
      named.addAll(candidate.codes());
    }
    int size = found.size();
    for (Everyday word : waiting) {
      if (!Collections.disjoint(named, word.codes())) {
        Optional<Candidate> meant = word.scan().name(word.begin());
        if (meant.isPresent()) {
          found.add(meant.get());
        }
      }
    }
    if (found.size() > size) {
      found.sort(Comparator.comparingInt(Candidate::begin));
    }
  }

  /**
   * A word of every day (和平) that stands by itself: no name if no other one means its division, so
   * that until then nobody need ask for the words around it.
   */
  private record Everyday(Scan scan, int begin, List<String> codes) {}

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

    void run(List<Candidate> found, List<Everyday> waiting) {
      for (int i = next(sentence.begin()); i < sentence.end(); ) {
        List<Candidate> here = candidates(i, waiting);
        found.addAll(here);
        i = next(here.isEmpty() ? i + 1 : here.get(here.size() - 1).end());
      }
    }

    /** The next index from one on where a row of letters or a name may begin. */
    private int next(int from) {
      int last = sentence.end() - 1;
      if (from >= last) {
        return sentence.end();
      }
      char c = text.charAt(from);
      for (int i = from; i < last; i++) {
        char behind = text.charAt(i + 1);
        if (letters.mayBegin(c, behind) || gazetteer.mayBegin(c, behind)) {
          return i;
        }
        c = behind;
      }
      return sentence.end();
    }

    private List<Candidate> candidates(int begin, List<Everyday> waiting) {
      List<Candidate> row = letters(begin);
      if (!row.isEmpty()) {
        return row;
      }
      List<PlaceName> names = gazetteer.at(text, begin, sentence.end());
      if (names.size() == 1 && isEveryday(begin, names.get(0))) {
        waiting.add(new Everyday(this, begin, names.get(0).codes(year)));
        return List.of();
      }
      return name(begin, names).map(List::of).orElse(List.of());
    }

    /** Whether a name is a word of every day, in no list and with no other name in or behind it. */
    private boolean isEveryday(int begin, PlaceName name) {
      int end = begin + name.text().length();
      return name.isShort()
          && everyday.contains(name.text())
          && (begin == 0 || !LIST.has(text.charAt(begin - 1)))
          && (end == text.length() || !LIST.has(text.charAt(end)))
          && !mayBeginIn(begin + 1, end);
    }

    private boolean mayBeginIn(int first, int last) {
      for (int i = first; i <= last; i++) {
        if (gazetteer.mayBegin(text, i, sentence.end())
            || letters.rowEnd(text, i, sentence.end()) >= 0) {
          return true;
        }
      }
      return false;
    }

    private List<Candidate> letters(int begin) {
      int end = letters.rowEnd(text, begin, sentence.end());
      return end < 0
              || !words.isEdge(begin)
              || !words.isEdge(end)
              || longer.goesOn(words, end, true)
          ? List.of()
          : letters.candidates(text, begin, end, words);
    }

    private Optional<Candidate> name(int begin) {
      return name(begin, gazetteer.at(text, begin, sentence.end()));
    }

    /** The longest chain of names that begins here with one of some and ends with a word. */
    private Optional<Candidate> name(int begin, List<PlaceName> names) {
      for (PlaceName name : names) {
        List<String> codes = name.codes(year);
        if (codes.isEmpty()) {
          continue;
        }
        if (!words.isEdge(begin)) {
          break;
        }
        Optional<Candidate> chain = chain(begin, begin + name.text().length(), codes);
        if (chain.isPresent()) {
          return chain;
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
          Optional<Candidate> chain = chain(begin, from + name.text().length(), codes);
          Optional<Candidate> found =
              chain.isPresent() ? chain : ending(begin, from, name, codes, true);
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
              && !longer.goesOn(words, end - 1, true)
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
      return !longer.goesOn(words, end, shortened)
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
  }
}
