package org.policykg.extract;

import static org.policykg.lexicon.HeadNouns.Strength.STRONG;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.policykg.lexicon.HeadNouns;
import org.policykg.lexicon.HeadNouns.Head;
import org.policykg.lexicon.Lexicon;
import org.policykg.lexicon.Segmenter.Word;
import org.policykg.model.InitiativeKind;

/**
 * Reads programs that stand without marks, closed by a head noun: 实施暖企服务工程, 崂山实验室加快建设. The left end of the name is
 * the launching verb, or the beginning of the clause.
 */
final class UnquotedNames {
  private static final Pattern PROPER = Pattern.compile("[A-Za-z]|[0-9]+号|[一二三四五六七八九十]大");
  private static final Pattern COUNTED_BEFORE =
      Pattern.compile("[0-9一二三四五六七八九十两百千万][余多]?[个家项座处条场次批支所片]$");
  private static final Pattern COUNTED_BEHIND =
      Pattern.compile("^(?:达到|达|超过|超|近|约)?[0-9]+[^年月]?.*");

  private final HeadNouns heads;
  private final LaunchVerbs verbs;
  private final Set<String> generic;
  private final Set<String> stops;

  UnquotedNames(Lexicon lexicon, HeadNouns heads, LaunchVerbs verbs) {
    this.heads = heads;
    this.verbs = verbs;
    generic = Set.copyOf(lexicon.words("generic-modifiers.tsv"));
    stops = Set.copyOf(lexicon.words("name-stops.tsv"));
  }

  List<Candidate> in(Phrase phrase) {
    List<Candidate> found = new ArrayList<>();
    String text = phrase.text();
    int from = 0;
    for (int i = 0; i <= text.length(); i++) {
      if (i == text.length() || !Phrase.isNameCharacter(text.charAt(i))) {
        if (i - from >= 4) {
          clause(phrase, from, i, found);
        }
        from = i + 1;
      }
    }
    return found;
  }

  private void clause(Phrase phrase, int begin, int end, List<Candidate> found) {
    int from = begin;
    int at = begin + 2;
    while (at <= end) {
      Optional<Head> head = heads.closing(phrase.text().substring(from, at));
      if (head.isEmpty() || !phrase.wordBegins(at) || !phrase.endsNameAt(at, heads)) {
        at++;
        continue;
      }
      int last = lastHead(phrase, at, end);
      Head closing = heads.closing(phrase.text().substring(from, last)).orElse(head.get());
      name(phrase, from, last, closing).ifPresent(found::add);
      from = last;
      at = last + 2;
    }
  }

  /** Heads that follow each other close one name: 服务平台应用. */
  private int lastHead(Phrase phrase, int at, int end) {
    int last = at;
    for (int next = at + 1; next <= Math.min(end, last + 6); next++) {
      String between = phrase.text().substring(last, next);
      Optional<Head> head = heads.closing(between);
      if (head.isPresent()
          && head.get().noun().length() == between.length()
          && phrase.wordBegins(next)
          && phrase.endsNameAt(next, heads)) {
        last = next;
      }
    }
    return last;
  }

  private Optional<Candidate> name(Phrase phrase, int from, int end, Head head) {
    int headBegin = end - head.noun().length();
    Left left = left(phrase, from, headBegin);
    String text = phrase.text();
    if (headBegin - left.begin < 2 || end - left.begin > 30) {
      return Optional.empty();
    }
    String modifier = text.substring(left.begin, headBegin);
    boolean counted =
        COUNTED_BEFORE.matcher(text.substring(0, left.begin)).find()
            || COUNTED_BEHIND.matcher(text.substring(end)).matches();
    boolean proper = proper(phrase, left.begin, headBegin);
    if (counted || (!proper && generic.stream().anyMatch(modifier::startsWith))) {
      return Optional.empty();
    }
    boolean accepted =
        head.strength() == STRONG
            ? proper || (left.launched && modifier.length() >= need(head.kind()))
            : proper && left.launched && modifier.length() >= 4;
    if (!accepted) {
      return Optional.empty();
    }
    String rule = left.launched ? "program.launched" : "program.subject";
    return Optional.of(new Candidate(left.begin, end, text.substring(left.begin, end), head.kind(), rule));
  }

  private static int need(InitiativeKind kind) {
    return kind == InitiativeKind.EVENT ? 2 : 4;
  }

  private boolean proper(Phrase phrase, int begin, int end) {
    if (PROPER.matcher(phrase.text().substring(begin, end)).find()) {
      return true;
    }
    return phrase.words().stream()
        .filter(word -> word.begin() >= begin && word.end() <= end)
        .anyMatch(word -> PROPER_NATURES.contains(word.nature()) && word.text().length() > 1);
  }

  private static final Set<String> PROPER_NATURES = Set.of("ns", "nz", "nt", "nr", "nx");

  private record Left(int begin, boolean launched) {}

  /** Where the name begins: behind the nearest launching verb with a modifier behind it, or a stop word, or the clause's start. */
  private Left left(Phrase phrase, int from, int headBegin) {
    List<Word> words = phrase.words().stream().filter(w -> w.end() > from && w.end() <= headBegin).toList();
    for (int i = words.size() - 1; i >= 0; i--) {
      Word word = words.get(i);
      boolean room = headBegin - word.end() >= 2;
      if (stops.contains(word.text())) {
        return new Left(word.end(), false);
      }
      if (room && verbs.contains(word.text())) {
        return new Left(word.end(), true);
      }
    }
    int begin = from;
    for (Word word : words) {
      if (word.begin() <= begin && SKIPPED.contains(word.nature())) {
        begin = word.end();
      }
    }
    return new Left(begin, false);
  }

  private static final Set<String> SKIPPED = Set.of("t", "d", "c", "p", "r", "u", "m", "q");
}
