package org.policykg.extract;

import static java.util.stream.Collectors.toCollection;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toUnmodifiableSet;

import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.policykg.lexicon.Lexicon;
import org.policykg.lexicon.Segmenter;
import org.policykg.lexicon.Segmenter.Word;
import org.policykg.lexicon.WordTree;
import org.policykg.ontology.Table;

/** Finds the noun that a figure counts, behind its classifier: 28支|招商战队|开年出征. */
final class Nouns {
  private static final String END = ",;:。!?、(（)）—… \n";
  private static final Set<String> JOINING = Set.of("与", "和", "及", "同");
  private static final Set<String> SUFFIXED = Set.of("v", "vn", "n", "q");
  private static final Set<String> COMPOUNDED = Set.of("v", "vn", "d", "a", "b", "ag", "ng", "vg");

  private final Segmenter segmenter;
  private final Set<String> stops;
  private final Set<String> verbalNouns;
  private final List<String> compounds;
  private final WordTree<Integer> compoundPlaces;
  private final Set<String> barred;
  private final Set<String> closing;
  private final Set<String> suffixes;
  private final WordTree<String> deeds;
  private final Set<String> compoundHeads;
  private final Set<String> modifying;

  Nouns(Lexicon lexicon, Segmenter segmenter) {
    this.segmenter = segmenter;
    compounds =
        lexicon.words("verb-compounds.tsv").stream().filter(word -> word.length() > 3).toList();
    compoundPlaces =
        WordTree.byBeginning(
            IntStream.range(0, compounds.size()).boxed().collect(toMap(compounds::get, at -> at)));
    suffixes = Set.copyOf(lexicon.words("noun-suffixes.tsv"));
    compoundHeads = Set.copyOf(lexicon.words("compound-heads.tsv"));
    verbalNouns = Set.copyOf(lexicon.words("verbal-nouns.tsv"));
    modifying = Set.copyOf(lexicon.words("modifying-words.tsv"));
    stops =
        lexicon.table("light-verbs.tsv").rows().stream()
            .filter(row -> row.get("noun").isEmpty())
            .map(Table.Row::key)
            .collect(toCollection(HashSet::new));
    barred = stops(lexicon, "first");
    closing = stops(lexicon, "last");
    stops.addAll(lexicon.words("level-verbs.tsv"));
    stops.addAll(lexicon.words("change-verbs.tsv"));
    stops.addAll(lexicon.words("noun-stops.tsv"));
    stops.addAll(lexicon.words("area-words.tsv"));
    deeds = WordTree.byBeginning(stops.stream().filter(word -> word.length() > 3).toList());
  }

  private static Set<String> stops(Lexicon lexicon, String use) {
    return lexicon.table("noun-stops.tsv").rows().stream()
        .filter(row -> !row.get(use).isEmpty())
        .map(Table.Row::key)
        .collect(toUnmodifiableSet());
  }

  /** Whether a word is no noun, though it may look like one. */
  boolean isStop(String word) {
    return stops.contains(word);
  }

  /** Whether no noun can begin with a word. */
  boolean isBarred(String word) {
    return barred.contains(word);
  }

  /** Where the words behind a figure end: at punctuation or the limit. */
  int stop(String text, int begin, int limit) {
    int stop = begin;
    while (stop < limit && END.indexOf(text.charAt(stop)) < 0) {
      int close = text.charAt(stop) == '“' ? text.indexOf('”', stop) : -1;
      stop = close > 0 && close < limit ? close + 1 : stop + 1;
    }
    return stop;
  }

  /** Whether a word that is tagged as a verb is a noun all the same. */
  boolean isVerbalNoun(String word) {
    return verbalNouns.contains(word);
  }

  List<Word> words(String text) {
    return segmenter.words(text);
  }

  /**
   * The end of the noun that begins at an index, or nothing where none does.
   *
   * @param limit index that it must not cross
   */
  Optional<Integer> end(String text, int begin, int limit) {
    int stop = stop(text, begin, limit);
    if (stop == begin) {
      return Optional.empty();
    }
    String behind = text.substring(begin, stop);
    List<Word> words = segmenter.words(behind);
    int noun = 0;
    for (int i = 0; i < words.size(); i++) {
      Word word = words.get(i);
      if (word.end() <= noun) {
        continue;
      }
      String compound = compound(behind, word.begin());
      if (!compound.isEmpty()) {
        noun = word.begin() + compound.length();
      } else if (noun > 0 && deeds.longest(behind, word.begin(), behind.length()).isPresent()) {
        break;
      } else if (word.text().equals("“") && behind.indexOf('”', word.begin()) > 0) {
        noun = behind.indexOf('”', word.begin()) + 1;
      } else if (noun > 0 && tells(words, i)) {
        break;
      } else if (isNoun(words, i) || closes(words, i) || (noun == 0 && isMistaken(words, i))) {
        noun = word.end();
      } else if (!continues(words, i, noun == 0)) {
        break;
      }
    }
    if (noun == 1
        && isNoun(words, words.size() - 1)
        && words.stream().noneMatch(w -> stops.contains(w.text()))) {
      // a break in a word that the dictionary lacks: 宜|居宜业和美乡村
      noun = stop - begin;
    }
    boolean toFigure = begin + noun == limit && limit < text.length();
    if (toFigure && words.size() > 1 && words.get(words.size() - 1).nature().equals("vn")) {
      noun = words.get(words.size() - 1).begin();
    }
    return noun > 0 ? Optional.of(begin + noun) : Optional.empty();
  }

  /** 7家航运企业|签订|协议, 5支队伍|及时|清障: whether a word can only tell what the things do. */
  private boolean tells(List<Word> words, int i) {
    Word word = words.get(i);
    if (word.text().length() < 2
        || verbalNouns.contains(word.text())
        || modifying.contains(word.text())) {
      return false;
    }
    return switch (word.nature()) {
      case "v" -> Segmenter.isPlainVerb(word.text());
      case "d", "ad" ->
          Segmenter.isPlainAdverb(word.text())
              && !(i + 1 < words.size() && words.get(i + 1).nature().startsWith("n"));
      default -> false;
    };
  }

  /** The noun at an index that begins like a verb: the first of the table that stands there. */
  private String compound(String text, int index) {
    List<Integer> places = compoundPlaces.all(text, index, text.length());
    return places.isEmpty() ? "" : compounds.get(Collections.min(places));
  }

  private boolean isNoun(List<Word> words, int i) {
    if (i >= words.size() || (stops.contains(words.get(i).text()) && !isPart(words, i))) {
      return false;
    }
    String nature = words.get(i).nature();
    // a measure word without a number is part of a noun that the dictionary lacks: 集|群
    boolean suffix =
        i > 0
            && suffixes.contains(words.get(i).text())
            && SUFFIXED.contains(words.get(i - 1).nature())
            && (!stops.contains(words.get(i - 1).text()) || isPart(words, i - 1));
    boolean part =
        nature.equals("q")
            && i > 0
            && (isNoun(words, i - 1)
                || words.get(i - 1).nature().equals("q")
                || (i == 1 && words.get(0).nature().equals("v") && i + 1 == words.size()));
    return part
        || suffix
        || (nature.equals("l") && isHeaded(words.get(i).text()))
        || nature.startsWith("n")
        || nature.equals("vn")
        || nature.equals("j")
        || nature.equals("k")
        || nature.endsWith("g")
        || verbalNouns.contains(words.get(i).text());
  }

  /** 集聚|区, 先进|集体: what could be told of the things is part of the noun for what follows. */
  private boolean isPart(List<Word> words, int i) {
    String nature = words.get(i).nature();
    return i + 1 < words.size()
        ? nature.equals("vn") && suffixes.contains(words.get(i + 1).text())
        : i > 0 && closing.contains(words.get(i).text());
  }

  /** 水利工程 is a noun, 各具特色 is none. */
  private boolean isHeaded(String phrase) {
    return phrase.length() > 2 && compoundHeads.contains(phrase.substring(phrase.length() - 2));
  }

  /** 农家|乐: a single character at the end of the phrase is what a break in a word has left. */
  private boolean closes(List<Word> words, int i) {
    Word word = words.get(i);
    return i > 0
        && i + 1 == words.size()
        && word.text().length() == 1
        && (word.nature().equals("a") || word.nature().equals("v"))
        && words.get(i - 1).nature().equals("n")
        && !stops.contains(word.text());
  }

  /** A classifier is followed by a noun: 强县 in 15个强县参照… is one, whatever its tag. */
  private boolean isMistaken(List<Word> words, int i) {
    Word word = words.get(i);
    return word.nature().equals("v")
        && word.text().length() == 2
        && !stops.contains(word.text())
        && i + 1 < words.size()
        && words.get(i + 1).nature().startsWith("v")
        && !isNoun(words, i + 1)
        && !attributive(words, i);
  }

  /** Whether a word that is no noun can stand in front of one that is still to come. */
  private boolean continues(List<Word> words, int i, boolean first) {
    Word word = words.get(i);
    if (first && barred.contains(word.text())) {
      return false;
    }
    if (first && attributive(words, i)) {
      return true;
    }
    if (stops.contains(word.text())) {
      return isSyllable(words, i);
    }
    String nature = word.nature();
    if (nature.startsWith("u") || (nature.equals("p") && !JOINING.contains(word.text()))) {
      return false;
    }
    if (!first && nature.equals("ad") && i + 1 < words.size()) {
      return !words.get(i + 1).nature().startsWith("v");
    }
    boolean place = i + 1 < words.size() && words.get(i + 1).nature().equals("ns");
    boolean noun = isNoun(words, i + 1) && !place;
    if (nature.startsWith("v") && word.text().length() == 1) {
      return noun || (isNoun(words, i + 2) && words.get(i + 1).text().length() == 1);
    }
    return noun
        || !(nature.startsWith("v") || nature.startsWith("d"))
        || (!first && compound(words, i));
  }

  /** 医|共|体: a word that the dictionary lacks is broken in characters, whatever each may mean. */
  private boolean isSyllable(List<Word> words, int i) {
    return i > 0
        && i + 1 < words.size()
        && words.get(i).text().length() == 1
        && words.get(i - 1).nature().endsWith("g")
        && words.get(i + 1).nature().endsWith("g");
  }

  /** 文化|传承|保护|专|精|特|新|项目: verbs in a row that a noun at the end of the phrase closes. */
  private boolean compound(List<Word> words, int i) {
    int j = i;
    while (j < words.size()
        && COMPOUNDED.contains(words.get(j).nature())
        && !stops.contains(words.get(j).text())) {
      j++;
    }
    return j > i + 1
        && isNoun(words, j)
        && compoundHeads.contains(words.get(j).text())
        && words.subList(i, j).stream().allMatch(word -> word.text().length() <= 2);
  }

  /** 集中连片特困地区: verbs right behind the classifier tell which ones. */
  private boolean attributive(List<Word> words, int i) {
    for (int j = i; j < words.size() && j < i + 4; j++) {
      if (j > i && isNoun(words, j)) {
        return true;
      }
      String nature = words.get(j).nature();
      if (nature.startsWith("u")
          || nature.startsWith("p")
          || (j > i && stops.contains(words.get(j).text()))) {
        return false;
      }
    }
    return false;
  }
}
