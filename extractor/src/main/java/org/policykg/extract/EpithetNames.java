package org.policykg.extract;

import static java.util.stream.Collectors.toMap;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.policykg.lexicon.Lexicon;
import org.policykg.lexicon.Segmenter.Word;
import org.policykg.lexicon.WordTree;
import org.policykg.model.InitiativeKind;

/** Reads what a division wants to be, named by an epithet of {@code epithets.tsv}: 数字福建, 平安南平. */
final class EpithetNames {
  private static final String PLACE = "ns";

  private final WordTree<String> epithets;

  EpithetNames(Lexicon lexicon) {
    epithets =
        WordTree.byEnd(
            lexicon.words("epithets.tsv").stream()
                .collect(toMap(Function.identity(), Function.identity())));
  }

  /** Whether a text has an epithet, of a place or of something else. */
  boolean mayBeIn(String text) {
    return epithets.anyIn(text);
  }

  List<Candidate> in(Phrase phrase) {
    List<Candidate> found = new ArrayList<>();
    for (int i = 0; i < phrase.count(); i++) {
      Word word = phrase.word(i);
      if (word.nature().equals(PLACE)) {
        Optional<String> epithet = epithets.longest(phrase.text(), 0, word.begin());
        if (epithet.isPresent()) {
          found.add(named(phrase, word.begin() - epithet.get().length(), word.end()));
        }
      }
    }
    return found;
  }

  private static Candidate named(Phrase phrase, int begin, int end) {
    return new Candidate(
        begin, end, phrase.text().substring(begin, end), InitiativeKind.PLAN, "program.epithet");
  }
}
