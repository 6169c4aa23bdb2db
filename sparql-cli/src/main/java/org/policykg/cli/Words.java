package org.policykg.cli;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.policykg.query.BadInput;

/** Reads the words of options that know only some. */
final class Words {
  private Words() {}

  /**
   * What a word names.
   *
   * @param known all words, for the message
   * @throws BadInput where it names nothing
   */
  static <T> T known(
      String option, String word, Function<String, Optional<T>> named, String known) {
    return named
        .apply(word)
        .orElseThrow(
            () -> new BadInput("%s %s: not known; one of %s".formatted(option, word, known)));
  }

  /** The constant that a word names. */
  static <E extends Enum<E>> E constant(String option, String word, E[] constants) {
    List<String> words = new ArrayList<>();
    for (E constant : constants) {
      words.add(constant.name().toLowerCase(Locale.ROOT));
    }
    return known(
        option,
        word,
        wanted ->
            Arrays.stream(constants)
                .filter(constant -> words.get(List.of(constants).indexOf(constant)).equals(wanted))
                .findFirst(),
        String.join(", ", words));
  }
}
