package org.policykg.resolve;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.policykg.lexicon.Lexicon;
import org.policykg.mention.AnnotatedText;
import org.policykg.mention.Place;
import org.policykg.reference.Divisions;
import org.policykg.text.View;
import org.policykg.text.View.Paragraph;

/**
 * What a paragraph of an article speaks of before it names a division itself: what its headline
 * names, or the nation where the title says so.
 */
public final class Topics {
  private static final int HEADLINE = 40;
  private static final String STOPS = "。!?…;:,";
  private static final int PROVINCE = 2;
  // provinces of a paragraph that tells of the whole country
  private static final int MANY = 4;
  private static final String CLOSING = "”’」』)";

  private final Pattern nation;
  private final OwnFigures own;

  /** The title that was looked at last: all paragraphs of a text ask for one. */
  private final ThreadLocal<Title> last = ThreadLocal.withInitial(() -> new Title("", false));

  private record Title(String words, boolean ofNation) {}

  public Topics(Lexicon lexicon) {
    own = new OwnFigures(lexicon);
    nation =
        Pattern.compile(
            "(?:【[^】]*】)*(?:[^,。]{0,8}(?:我国|全国)|" + lexicon.anyOf("national-bodies.tsv") + ")");
  }

  /** Whether a paragraph goes from one province to the next, so that it stays with none. */
  static boolean goesRound(AnnotatedText text, int paragraph) {
    Paragraph whole = text.view().paragraphs().get(paragraph);
    return text.placesIn(whole.begin(), whole.end()).stream()
            .map(place -> place.code().substring(0, PROVINCE))
            .distinct()
            .count()
        >= MANY;
  }

  /** The division that a paragraph begins with in mind. */
  public Optional<String> of(AnnotatedText text, int paragraph) {
    List<Paragraph> paragraphs = text.view().paragraphs();
    if (isHeadline(text.view(), paragraph)) {
      Optional<String> named = named(text, paragraphs.get(paragraph));
      return named.isPresent() || paragraph == 0 ? named : ofBody(text, paragraph + 1);
    }
    Optional<Paragraph> headline = headline(text, paragraph);
    Optional<String> named = headline.isEmpty() ? Optional.empty() : named(text, headline.get());
    return named.isPresent() ? named : titled(text, paragraphs.get(paragraph));
  }

  /** The headline that a paragraph stands under, not the title of the whole. */
  private static Optional<Paragraph> headline(AnnotatedText text, int paragraph) {
    for (int above = paragraph - 1; above > 0; above--) {
      if (isHeadline(text.view(), above)) {
        return Optional.of(text.view().paragraphs().get(above));
      }
    }
    return Optional.empty();
  }

  /** The only division that a headline names, or the nation. */
  private Optional<String> named(AnnotatedText text, Paragraph headline) {
    List<String> codes = codes(text, headline);
    if (codes.isEmpty()
        && nation
            .matcher(text.view().text())
            .region(headline.begin(), headline.end())
            .lookingAt()) {
      return Optional.of(Divisions.NATION);
    }
    return codes.size() == 1 ? Optional.of(codes.get(0)) : Optional.empty();
  }

  /** The only division that the paragraph under a headline names. */
  private Optional<String> ofBody(AnnotatedText text, int paragraph) {
    return paragraph < text.view().paragraphs().size() && !isHeadline(text.view(), paragraph)
        ? named(text, text.view().paragraphs().get(paragraph))
        : Optional.empty();
  }

  private Optional<String> titled(AnnotatedText text, Paragraph paragraph) {
    return text.placesIn(paragraph.begin(), paragraph.end()).isEmpty()
            && text.metadata().title().filter(this::isOfNation).isPresent()
        ? Optional.of(Divisions.NATION)
        : Optional.empty();
  }

  private boolean isOfNation(String title) {
    Title known = last.get();
    if (!known.words().equals(title)) {
      known = new Title(title, nation.matcher(title).lookingAt());
      last.set(known);
    }
    return known.ofNation();
  }

  private List<String> codes(AnnotatedText text, Paragraph paragraph) {
    List<String> codes = new ArrayList<>();
    for (Place place : text.placesIn(paragraph.begin(), paragraph.end())) {
      if (!codes.contains(place.code()) && !own.at(text.view().text(), place.end())) {
        codes.add(place.code());
      }
    }
    return codes;
  }

  private static boolean isHeadline(View view, int paragraph) {
    Paragraph words = view.paragraphs().get(paragraph);
    return words.end() - words.begin() <= HEADLINE && !isStopped(view.text(), words);
  }

  /** Whether a paragraph ends with a stop, whatever closes behind it. */
  private static boolean isStopped(String text, Paragraph words) {
    int last = words.end() - 1;
    while (last >= words.begin() && CLOSING.indexOf(text.charAt(last)) >= 0) {
      last--;
    }
    return last >= words.begin() && STOPS.indexOf(text.charAt(last)) >= 0;
  }
}
