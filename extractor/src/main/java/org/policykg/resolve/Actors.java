package org.policykg.resolve;

import static java.util.stream.Collectors.toSet;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.policykg.lexicon.Lexicon;
import org.policykg.mention.AnnotatedText;
import org.policykg.mention.Place;
import org.policykg.reference.Divisions;
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

  // longer than what may open a clause, and than a verb with what stands between it and a name
  private static final int NEAR = 12;
  private static final int FAR = 60;

  private static final Pattern SCENE = Pattern.compile("[”》]?(?:[^,;。、的]{0,6})?(?:在|落地|落户|亮相|走进)");

  private final Divisions divisions = Divisions.standard();
  private final Topics topics;
  private final Pattern launches;
  private final List<String> ownVoice;
  private final List<String> national;

  public Actors(Lexicon lexicon) {
    ownVoice = lexicon.words("own-voice.tsv");
    topics = new Topics(lexicon);
    national = lexicon.words("national-cues.tsv");
    launches =
        Pattern.compile(
            lexicon.anyOf("adverbs.tsv")
                + "{0,2}"
                + lexicon.anyOf("launch-verbs.tsv")
                + "[^,;:。、]{0,12}");
  }

  /** Whether a text names any division, or is one's, so that somebody can act in it. */
  public boolean mayBeIn(AnnotatedText text) {
    return !text.places().isEmpty()
        || !text.voices().isEmpty()
        || text.metadata().place().isPresent();
  }

  /** Who speaks of a program. */
  public enum Voice {
    /** An official of the division. */
    SPOKEN,
    /** The division's own paper: a report, a plan, a profile. */
    OWN,
    /** A reporter who speaks of one division all along. */
    PORTRAYED,
    /** A reporter who speaks of several. */
    REPORTED;

    /** Whether a reporter speaks. */
    public boolean isReported() {
      return this == PORTRAYED || this == REPORTED;
    }
  }

  /** By what the division that acts is known. */
  public enum Route {
    /** It launches the program in the same clause. */
    CLAUSE,
    /** The sentence names it as the only one. */
    SENTENCE,
    /** The paragraph names it as the only one. */
    PARAGRAPH,
    /** The text is in its voice or about it. */
    TEXT
  }

  /** The division that acts, and how it is known. */
  public record Acting(String division, Route route, Voice voice) {}

  /**
   * The division that acts.
   *
   * @param sentence the sentence that names the program
   * @param index where the program's name begins, in the view
   * @param end where it ends
   */
  public Optional<Acting> at(AnnotatedText text, Sentence sentence, int index, int end) {
    Voice voice = voiceAt(text, index);
    return acting(subject(text, sentence, index), Route.CLAUSE, voice)
        .or(
            () ->
                voice.isReported()
                    ? named(text, sentence, index, end, voice)
                        .filter(acting -> concerns(text, index, end, acting.division()))
                    : Optional.empty())
        .or(() -> acting(text.divisionAt(index), Route.TEXT, voice));
  }

  /**
   * Whether a text at an index of the view is the division's own paper: its title says so, or it
   * has none and the user gave its place.
   */
  public boolean isOwn(AnnotatedText text, int index) {
    Optional<String> title =
        text.voiceAt(index)
            .flatMap(voice -> voice.section().title())
            .or(() -> text.metadata().title());
    return title
        .map(words -> ownVoice.stream().anyMatch(words::contains))
        .orElseGet(() -> text.divisionAt(index).isPresent());
  }

  private static Optional<Acting> acting(Optional<String> division, Route route, Voice voice) {
    return division.map(code -> new Acting(code, route, voice));
  }

  /** Who speaks at an index of the view. */
  public Voice voiceAt(AnnotatedText text, int index) {
    if (text.voiceAt(index).flatMap(voice -> voice.section().speaker()).isPresent()) {
      return Voice.SPOKEN;
    }
    if (isOwn(text, index)) {
      return Voice.OWN;
    }
    return text.divisionAt(index).isPresent() ? Voice.PORTRAYED : Voice.REPORTED;
  }

  private Optional<String> subject(AnnotatedText text, Sentence sentence, int index) {
    String view = text.view().text();
    return text.placesIn(sentence.begin(), index).stream()
        .filter(place -> index - place.end() <= FAR)
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
  private Optional<Acting> named(
      AnnotatedText text, Sentence sentence, int index, int end, Voice voice) {
    String view = text.view().text();
    List<Place> before = text.placesIn(sentence.begin(), end);
    boolean inName = !text.placesIn(index, end).isEmpty();
    if (!inName && national.stream().anyMatch(sentence.text()::contains)) {
      return Optional.empty();
    }
    if (before.isEmpty()) {
      return acting(scene(text, sentence, end), Route.SENTENCE, voice)
          .or(() -> acting(around(text, sentence), Route.PARAGRAPH, voice));
    }
    Predicate<Place> acts = place -> place.begin() >= index || opensClause(view, sentence, place);
    if (codes(before).size() == 1) {
      return acting(
          before.stream().filter(acts).map(Place::code).findFirst(), Route.SENTENCE, voice);
    }
    Optional<Place> last =
        before.stream().filter(place -> place.end() <= index).reduce((first, second) -> second);
    Optional<Place> named = before.stream().filter(place -> place.begin() == index).findFirst();
    return acting(
        (last.isPresent() ? last.filter(acts) : named).map(Place::code), Route.SENTENCE, voice);
  }

  /** Whom the sentences around it speak of: those before it, the headline, or the paragraph. */
  private Optional<String> around(AnnotatedText text, Sentence sentence) {
    if (sentence.text().contains("各地")) {
      return Optional.empty();
    }
    return earlier(text, sentence)
        .or(() -> topics.of(text, sentence.paragraph()))
        .or(() -> paragraph(text, sentence))
        .filter(code -> !code.equals(Divisions.NATION));
  }

  /** Whether the places in a program's name, if any, have to do with a division. */
  private boolean concerns(AnnotatedText text, int index, int end, String division) {
    List<Place> inName = text.placesIn(index, end);
    return inName.isEmpty()
        || inName.stream()
            .map(Place::code)
            .anyMatch(code -> divisions.within(code, division) || divisions.within(division, code));
  }

  /** Where the program takes place: 论坛在杭州开幕, 项目落地沈阳. */
  private Optional<String> scene(AnnotatedText text, Sentence sentence, int end) {
    String view = text.view().text();
    return text.placesIn(end, sentence.end()).stream()
        .findFirst()
        .filter(place -> SCENE.matcher(view.substring(end, place.begin())).matches())
        .map(Place::code);
  }

  /** The division that the sentences before it in the paragraph spoke of last. */
  private static Optional<String> earlier(AnnotatedText text, Sentence sentence) {
    String view = text.view().text();
    View.Paragraph paragraph = text.view().paragraphs().get(sentence.paragraph());
    return text.sentences().stream()
        .filter(other -> other.paragraph() == sentence.paragraph())
        .filter(other -> other.begin() < sentence.begin())
        .filter(other -> !text.placesIn(other.begin(), other.end()).isEmpty())
        .reduce((first, second) -> second)
        .filter(other -> paragraph.begin() <= other.begin())
        .flatMap(
            other -> {
              List<Place> places = text.placesIn(other.begin(), other.end());
              Set<String> opening =
                  codes(places.stream().filter(place -> opensClause(view, other, place)).toList());
              return opening.size() == 1 ? opening.stream().findFirst() : Optional.empty();
            });
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
    int from = Math.max(sentence.begin(), place.begin() - NEAR);
    return CLAUSE_START.matcher(view.substring(from, place.begin())).find();
  }
}
