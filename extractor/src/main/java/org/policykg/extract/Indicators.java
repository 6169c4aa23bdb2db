package org.policykg.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.policykg.lexicon.Lexicon;
import org.policykg.lexicon.Segmenter.Word;
import org.policykg.mention.Place;
import org.policykg.ontology.Table;
import org.policykg.resolve.Moment;
import org.policykg.resolve.Subjects.Subject;

/**
 * Finds what is measured in the words in front of a figure: without place, period, adverbs and
 * verb.
 */
final class Indicators {
  private final List<String> fillers;
  private final List<String> levelVerbs;
  private final List<Table.Row> lightVerbs;
  private final Set<String> compounds;
  private final List<String> areaWords;

  Indicators(Lexicon lexicon) {
    fillers = longestFirst(lexicon.words("fillers.tsv"));
    levelVerbs = longestFirst(lexicon.words("level-verbs.tsv"));
    lightVerbs =
        lexicon.table("light-verbs.tsv").rows().stream()
            .sorted(Comparator.comparingInt((Table.Row row) -> row.key().length()).reversed())
            .toList();
    compounds = Set.copyOf(lexicon.words("verb-compounds.tsv"));
    areaWords = longestFirst(lexicon.words("area-words.tsv"));
  }

  private static List<String> longestFirst(List<String> words) {
    return words.stream().sorted(Comparator.comparingInt(String::length).reversed()).toList();
  }

  /** The words in front of a figure, cut down to the indicator. */
  Phrase between(Parse parse, int from, int to) {
    int end = trimEnd(parse, from, to);
    int begin = from;
    Optional<String> verb = Optional.empty();
    boolean kept = false;
    for (boolean moved = true; moved && begin < end && !kept; ) {
      int before = begin;
      begin = skipNamed(parse, begin, end);
      begin = skipFiller(parse, begin, end);
      Optional<Table.Row> light = lightVerb(parse.text(), begin, end);
      if (light.isPresent()) {
        kept = !light.get().get("keep").isEmpty();
        verb = Optional.of(light.get().key());
        begin = kept ? begin : skipAspect(parse.text(), begin + light.get().key().length(), end);
      }
      moved = begin > before;
    }
    int inner = lastInnerVerb(parse, begin, end);
    if (inner > begin) {
      verb = Optional.of(parse.text().substring(begin, inner));
      begin = skipAspect(parse.text(), inner, end);
    }
    return new Phrase(
        begin, Math.max(begin, end), verb, parse.text().substring(begin, Math.max(begin, end)));
  }

  private int skipNamed(Parse parse, int begin, int end) {
    int at = begin;
    while (at < end
        && "、的“”\"·; ".indexOf(parse.text().charAt(at)) >= 0
        && !opensName(parse.text(), at, end)) {
      at++;
    }
    int from = at;
    Optional<Integer> moment =
        parse.moments().stream()
            .filter(m -> m.begin() == from && m.end() <= end)
            .map(Moment::end)
            .findFirst();
    Optional<Integer> subject =
        parse.subjects().stream()
            .filter(s -> s.begin() == from && s.end() <= end)
            .map(Subject::end)
            .findFirst();
    Optional<Integer> area =
        areaWords.stream()
            .filter(w -> parse.text().startsWith(w, from))
            .map(w -> from + w.length())
            .filter(e -> e <= end)
            .findFirst();
    Optional<Integer> place =
        parse.places().stream()
            .filter(p -> p.begin() == from && p.end() <= end && !joined(parse, p))
            .map(Place::end)
            .findFirst();
    return moment.or(() -> subject).or(() -> area).or(() -> place).orElse(at);
  }

  private static boolean joined(Parse parse, Place place) {
    return place.end() < parse.text().length()
        && (parse.places().stream().anyMatch(p -> p.begin() == place.end())
            || "港籍湾".indexOf(parse.text().charAt(place.end())) >= 0);
  }

  private static boolean opensName(String text, int at, int end) {
    int close = text.indexOf('”', at);
    return text.charAt(at) == '“' && close > 0 && close < end;
  }

  private int skipFiller(Parse parse, int begin, int end) {
    return fillers.stream()
        .filter(word -> parse.text().startsWith(word, begin) && begin + word.length() <= end)
        .filter(word -> parse.isWordAt(begin, begin + word.length()))
        .map(word -> begin + word.length())
        .findFirst()
        .orElse(begin);
  }

  private Optional<Table.Row> lightVerb(String text, int begin, int end) {
    if (compounds.stream().anyMatch(noun -> text.startsWith(noun, begin))) {
      return Optional.empty();
    }
    return lightVerbs.stream()
        .filter(row -> text.startsWith(row.key(), begin) && begin + row.key().length() <= end)
        .findFirst();
  }

  private static int skipAspect(String text, int begin, int end) {
    int at = begin;
    while (at < end && "了起".indexOf(text.charAt(at)) >= 0) {
      at++;
    }
    return at;
  }

  /**
   * Where the last verb ends that cannot be part of a noun; a verb that is part of the indicator is
   * not passed.
   */
  private int lastInnerVerb(Parse parse, int begin, int end) {
    int last = begin;
    for (Word word : parse.words()) {
      if (word.begin() <= begin || word.end() >= end) {
        continue;
      }
      for (Table.Row row : lightVerbs) {
        if (!row.get("inner").isEmpty() && word.text().equals(row.key())) {
          last = row.get("keep").isEmpty() ? word.end() : word.begin();
        }
      }
    }
    return last;
  }

  private int trimEnd(Parse parse, int from, int to) {
    int end = to;
    for (boolean moved = true; moved && end > from; ) {
      int before = end;
      int at = end;
      end =
          levelVerbs.stream()
              .filter(
                  word ->
                      at - word.length() >= from
                          && parse.text().startsWith(word, at - word.length()))
              .filter(word -> word.length() > 1 || parse.startsWord(at - 1))
              .map(word -> at - word.length())
              .findFirst()
              .orElse(at);
      int now = end;
      end =
          parse.moments().stream()
              .filter(m -> m.end() == now && m.begin() >= from)
              .map(Moment::begin)
              .findFirst()
              .orElse(now);
      while (end > from && "、的了- (".indexOf(parse.text().charAt(end - 1)) >= 0) {
        end--;
      }
      moved = end < before;
    }
    return end;
  }

  /**
   * What is left of the words in front of a figure.
   *
   * @param begin index in the sentence
   * @param end index after it
   * @param verb the verb that was cut off last
   * @param text the indicator, or empty
   */
  record Phrase(int begin, int end, Optional<String> verb, String text) {
    boolean isEmpty() {
      return text.isBlank();
    }
  }

  /** A sentence with all that is known of it. */
  record Parse(
      String text,
      List<Word> words,
      List<Moment> moments,
      List<Place> places,
      List<Subject> subjects) {
    Parse {
      words = List.copyOf(words);
      moments = List.copyOf(moments);
      places = List.copyOf(places);
      subjects = List.copyOf(subjects);
    }

    boolean isWordAt(int begin, int end) {
      return startsWord(begin)
          && (end == text.length() || words.stream().anyMatch(w -> w.end() == end));
    }

    boolean startsWord(int begin) {
      return words.stream().anyMatch(w -> w.begin() == begin);
    }
  }

  /** The items of a list: 新能源汽车、智能手机限上零售额. */
  static List<String> items(String phrase) {
    List<String> items = new ArrayList<>();
    for (String item : phrase.split("、|和|以及|及|与", -1)) {
      if (!item.isBlank()) {
        items.add(item);
      }
    }
    return items;
  }
}
