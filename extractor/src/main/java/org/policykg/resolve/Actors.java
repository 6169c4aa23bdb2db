package org.policykg.resolve;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.policykg.lexicon.Lexicon;
import org.policykg.mention.AnnotatedText;
import org.policykg.mention.Place;
import org.policykg.text.Sentence;

/**
 * Whose a program is: the division in whose voice the text speaks, unless the clause has a division
 * of its own that launches it (青岛获批…试点城市); where nobody speaks, the last division that the
 * paragraph names.
 */
public final class Actors {
  private static final Pattern CLAUSE_START =
      Pattern.compile("(?:^|[,;:。！？\\s“])(?:今年|近年来|目前|此外|其中|同时),?$|(?:^|[,;:。！？\\s“])$");

  private final Pattern launches;

  public Actors(Lexicon lexicon) {
    launches =
        Pattern.compile(
            lexicon.anyOf("adverbs.tsv")
                + "{0,2}"
                + lexicon.anyOf("launch-verbs.tsv")
                + "[^,;:。、]{0,12}");
  }

  /**
   * The division that acts.
   *
   * @param sentence the sentence that names the program
   * @param index where the program's name begins, in the view
   */
  public Optional<String> at(AnnotatedText text, Sentence sentence, int index) {
    return subject(text, sentence, index)
        .or(() -> text.divisionAt(index))
        .or(() -> last(text, sentence));
  }

  private Optional<String> subject(AnnotatedText text, Sentence sentence, int index) {
    String view = text.view().text();
    return text.placesIn(sentence.begin(), index).stream()
        .filter(
            place -> CLAUSE_START.matcher(view.substring(sentence.begin(), place.begin())).find())
        .filter(place -> launches.matcher(view.substring(place.end(), index)).matches())
        .reduce((first, second) -> second)
        .map(Place::code);
  }

  private static Optional<String> last(AnnotatedText text, Sentence sentence) {
    List<Place> before =
        text.placesIn(text.view().paragraphs().get(sentence.paragraph()).begin(), sentence.end());
    return before.isEmpty() ? Optional.empty() : Optional.of(before.get(before.size() - 1).code());
  }
}
