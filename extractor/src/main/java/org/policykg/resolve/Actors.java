package org.policykg.resolve;

import static java.util.stream.Collectors.toSet;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.policykg.lexicon.Lexicon;
import org.policykg.mention.AnnotatedText;
import org.policykg.mention.Place;
import org.policykg.text.Sentence;
import org.policykg.text.View;

/**
 * Whose a program is: the division in whose voice the text speaks, unless the clause has a division
 * of its own that launches it (青岛获批…试点城市); where nobody speaks, the only division that the sentence
 * names.
 */
public final class Actors {
  private static final Pattern CLAUSE_START =
      Pattern.compile("(?:^|[,;:。！？\\s“])(?:今年|近年来|目前|此外|其中|同时),?$|(?:^|[,;:。！？\\s“])(?:在|位于)?$");

  private final Pattern launches;
  private final List<String> ownVoice;
  private final List<String> national;

  public Actors(Lexicon lexicon) {
    ownVoice = lexicon.words("own-voice.tsv");
    national = lexicon.words("national-cues.tsv");
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
   * @param end where it ends
   */
  public Optional<String> at(AnnotatedText text, Sentence sentence, int index, int end) {
    return subject(text, sentence, index)
        .or(() -> isReported(text, index) ? named(text, sentence, index, end) : Optional.empty())
        .or(() -> text.divisionAt(index));
  }

  /** Whether a reporter speaks at an index of the view, rather than the division itself. */
  public boolean isReported(AnnotatedText text, int index) {
    boolean spoken = text.voiceAt(index).flatMap(voice -> voice.section().speaker()).isPresent();
    String title =
        text.voiceAt(index)
            .flatMap(voice -> voice.section().title())
            .or(() -> text.metadata().title())
            .orElse("");
    return !spoken && ownVoice.stream().noneMatch(title::contains);
  }

  private Optional<String> subject(AnnotatedText text, Sentence sentence, int index) {
    String view = text.view().text();
    return text.placesIn(sentence.begin(), index).stream()
        .filter(place -> opensClause(view, sentence, place))
        .filter(place -> launches.matcher(view.substring(place.end(), index)).matches())
        .reduce((first, second) -> second)
        .map(Place::code);
  }

  /**
   * Where a reporter speaks: the only division that the sentence names up to the program's end, as
   * the subject of its clause or in the program's own name; or else the only one that the paragraph
   * names.
   */
  private Optional<String> named(AnnotatedText text, Sentence sentence, int index, int end) {
    String view = text.view().text();
    List<Place> before = text.placesIn(sentence.begin(), end);
    boolean inName = !text.placesIn(index, end).isEmpty();
    if (!inName && national.stream().anyMatch(sentence.text()::contains)) {
      return Optional.empty();
    }
    if (before.isEmpty()) {
      return paragraph(text, sentence);
    }
    return codes(before).size() == 1
        ? before.stream()
            .filter(place -> place.begin() >= index || opensClause(view, sentence, place))
            .map(Place::code)
            .findFirst()
        : Optional.empty();
  }

  private static Optional<String> paragraph(AnnotatedText text, Sentence sentence) {
    View.Paragraph paragraph = text.view().paragraphs().get(sentence.paragraph());
    List<Place> places = text.placesIn(paragraph.begin(), paragraph.end());
    Set<String> codes = codes(places);
    return codes.size() == 1 && places.size() > 1 ? codes.stream().findFirst() : Optional.empty();
  }

  private static Set<String> codes(List<Place> places) {
    return places.stream().map(Place::code).collect(toSet());
  }

  private static boolean opensClause(String view, Sentence sentence, Place place) {
    return CLAUSE_START.matcher(view.substring(sentence.begin(), place.begin())).find();
  }
}
