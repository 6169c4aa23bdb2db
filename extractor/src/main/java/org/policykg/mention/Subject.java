package org.policykg.mention;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.policykg.lexicon.Lexicon;
import org.policykg.lexicon.WordTree;
import org.policykg.reference.Divisions;
import org.policykg.source.Metadata;
import org.policykg.text.Sentences;
import org.policykg.text.View;
import org.policykg.text.View.Paragraph;

/**
 * The division that a document is about as a whole: the only one that its title names, and not as
 * the scene of something (在北京会见……), or the one whose people's congress hears the report.
 */
final class Subject {
  /** What makes the division behind it a scene, a goal or an origin. */
  private static final Pattern SCENE =
      Pattern.compile("(?:在|于|抵达|抵|赴|到|离开|出席|访问|从|致|同|向|与|和|[(])$");

  /** A leader's tour is about the division that it goes through: 在浙江考察. */
  private static final Pattern TOURED = Pattern.compile("(?:考察|调研)(?!时|组|报告)");

  private static final Pattern TOURING = Pattern.compile("(?:【[^】]*】)?\\p{IsHan}{2,4}在");

  private static final Pattern CONGRESS = Pattern.compile("在.{2,14}第?.{1,3}届人民代表大会");
  private static final String HEARS = "届人民代表大会";
  private static final int HEAD = 25;
  private static final double MOST = 0.5;

  private final Divisions divisions = Divisions.standard();
  private final WordTree<String> foreign;
  private final Spotter spotter;

  Subject(Lexicon lexicon, Spotter spotter) {
    foreign = WordTree.byBeginning(lexicon.words("foreign-titles.tsv"));
    this.spotter = spotter;
  }

  /**
   * The division.
   *
   * @param year in which the title's names hold
   * @param places the divisions that the text names
   */
  Optional<String> of(View view, Metadata metadata, int year, List<Place> places) {
    if (places.isEmpty()) {
      return Optional.empty();
    }
    Optional<String> title = metadata.title();
    Optional<String> titled = title.isPresent() ? titled(title.get(), year, places) : title;
    return titled.isPresent() ? titled : congress(view, places);
  }

  private Optional<String> titled(String title, int year, List<Place> places) {
    View view = View.of(title);
    List<Place> named =
        Places.in(spotter, view, Sentences.of(view), year)
            .resolve(index -> Optional.empty())
            .places();
    if (!areOne(named)
        || (!isTour(view.text(), named.get(0))
            && (foreign.anyIn(view.text())
                || named.stream().allMatch(place -> isScene(view.text(), place))))) {
      return Optional.empty();
    }
    String code = named.get(0).code();
    int within = 0;
    for (Place place : places) {
      within += divisions.within(place.code(), code) ? 1 : 0;
    }
    return within > 0 && within >= MOST * places.size() ? Optional.of(code) : Optional.empty();
  }

  private static boolean areOne(List<Place> named) {
    for (Place place : named) {
      if (!place.code().equals(named.get(0).code())) {
        return false;
      }
    }
    return !named.isEmpty();
  }

  private static boolean isTour(String title, Place place) {
    return TOURING.matcher(title.substring(0, place.begin())).matches()
        && TOURED.matcher(title).region(place.end(), title.length()).lookingAt();
  }

  private static boolean isScene(String title, Place place) {
    return SCENE.matcher(title.substring(0, place.begin())).find();
  }

  private static Optional<String> congress(View view, List<Place> places) {
    if (!view.text().contains(HEARS)) {
      return Optional.empty();
    }
    return view.paragraphs().stream()
        .limit(HEAD)
        .filter(paragraph -> paragraph.end() - paragraph.begin() < 80)
        .filter(paragraph -> isCongress(view.text(paragraph)))
        .flatMap(paragraph -> first(places, paragraph).stream())
        .findFirst();
  }

  private static boolean isCongress(String text) {
    return text.contains(HEARS) && CONGRESS.matcher(text).find();
  }

  private static Optional<String> first(List<Place> places, Paragraph paragraph) {
    return places.stream()
        .filter(place -> paragraph.begin() <= place.begin() && place.end() <= paragraph.end())
        .map(Place::code)
        .findFirst();
  }
}
