package org.policykg.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.policykg.lexicon.Lexicon;
import org.policykg.model.InitiativeKind;

/** Reads what a division wants to be, named by an epithet of {@code epithets.tsv}: 数字福建, 平安南平. */
final class EpithetNames {
  private static final String PLACE = "ns";

  private final List<String> epithets;

  EpithetNames(Lexicon lexicon) {
    epithets =
        lexicon.words("epithets.tsv").stream()
            .sorted(Comparator.comparingInt(String::length).reversed())
            .toList();
  }

  List<Candidate> in(Phrase phrase) {
    List<Candidate> found = new ArrayList<>();
    phrase.words().stream()
        .filter(word -> word.nature().equals(PLACE))
        .forEach(
            place ->
                epithet(phrase.text(), place.begin())
                    .map(begin -> named(phrase, begin, place.end()))
                    .ifPresent(found::add));
    return found;
  }

  private Optional<Integer> epithet(String text, int end) {
    return epithets.stream()
        .filter(word -> text.startsWith(word, end - word.length()))
        .map(word -> end - word.length())
        .findFirst();
  }

  private static Candidate named(Phrase phrase, int begin, int end) {
    return new Candidate(
        begin, end, phrase.text().substring(begin, end), InitiativeKind.PLAN, "program.epithet");
  }
}
