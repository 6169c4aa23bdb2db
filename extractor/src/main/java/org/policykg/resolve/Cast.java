package org.policykg.resolve;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.policykg.lexicon.Glance;
import org.policykg.lexicon.Letters;
import org.policykg.mention.AnnotatedText;
import org.policykg.mention.Place;
import org.policykg.reference.Divisions;
import org.policykg.resolve.Actors.Acting;
import org.policykg.resolve.Actors.Route;
import org.policykg.resolve.Actors.Voice;
import org.policykg.text.Sentence;
import org.policykg.text.View;

/**
 * The divisions that may act in a sentence. Most sentences have none, which {@link #isEmpty} tells
 * before anything in them is read; what is the same for all their programs is looked up once.
 */
public final class Cast {
  // provinces and the cities at the ends of lines
  private static final String LETTERS = "京津沪渝冀豫湘皖鲁苏浙赣鄂桂晋蒙陕闽黔粤琼滇蜀川甘青宁新藏辽吉黑港澳台蓉汉昆穗杭";

  // longer than a verb with what stands between it and a name
  private static final int FAR = 60;

  private static final Pattern SCENE = Pattern.compile("[”》]?(?:[^,;。、的]{0,6})?(?:在|落地|落户|亮相|走进)");
  private static final Letters SCENE_ENDS = Letters.of("在地户相进");

  private final Actors actors;
  private final AnnotatedText text;
  private final Sentence sentence;
  private final String view;
  private final List<Place> places;
  private final List<Place> opening;
  private final boolean single;
  private Optional<Voice> voice = Optional.empty();
  private Optional<Optional<String>> around = Optional.empty();
  private Optional<Boolean> national = Optional.empty();

  Cast(Actors actors, AnnotatedText text, Sentence sentence) {
    this.actors = actors;
    this.text = text;
    this.sentence = sentence;
    view = text.view().text();
    places = text.placesIn(sentence.begin(), sentence.end());
    opening = ClauseStart.opening(view, sentence, places);
    single = text.voices().isEmpty();
  }

  /** Whether no division acts in the sentence, whatever it names. */
  public boolean isEmpty() {
    if (!single || text.metadata().place().isPresent() || !opening.isEmpty()) {
      return false;
    }
    if (!voiceAt(sentence.begin()).isReported()) {
      return true;
    }
    return places.isEmpty() && (isNational() || around().isEmpty());
  }

  /**
   * The division that acts.
   *
   * @param index where the program's name begins, in the view
   * @param end where it ends
   */
  public Optional<Acting> at(int index, int end) {
    Voice speaking = voiceAt(index);
    Optional<Acting> launching = acting(subject(index), Route.CLAUSE, speaking);
    if (launching.isPresent()) {
      return launching;
    }
    if (speaking.isReported()) {
      Optional<Acting> named = named(index, end, speaking);
      if (named.isPresent() && concerns(index, end, named.get().division())) {
        return named;
      }
    }
    return acting(text.divisionAt(index), Route.TEXT, speaking);
  }

  private static Optional<Acting> acting(Optional<String> division, Route route, Voice voice) {
    return division.isPresent()
        ? Optional.of(new Acting(division.get(), route, voice))
        : Optional.empty();
  }

  /** Who speaks in the sentence, where one does all along. */
  public Optional<Voice> voice() {
    boolean one = single || text.voiceAt(sentence.begin()).equals(text.voiceAt(sentence.end() - 1));
    boolean sections = !single && text.voiceAt(sentence.begin()).isEmpty();
    return one && !sections ? Optional.of(voiceAt(sentence.begin())) : Optional.empty();
  }

  /** In a text without sections one voice speaks all along. */
  private Voice voiceAt(int index) {
    if (single && voice.isPresent()) {
      return voice.get();
    }
    Voice speaking = actors.voiceAt(text, index);
    voice = Optional.of(speaking);
    return speaking;
  }

  /** Whether a division opens a clause, so that it may launch what the clause names. */
  public boolean mayLaunch() {
    return !opening.isEmpty();
  }

  private Optional<String> subject(int index) {
    Optional<String> last = Optional.empty();
    for (Place place : opening) {
      if (place.end() <= index && index - place.end() <= FAR && launches(place.end(), index)) {
        last = Optional.of(place.code());
      }
    }
    return last;
  }

  private boolean launches(int begin, int end) {
    Glance launches = actors.launches();
    return begin < end
        && launches.mayBegin(view.charAt(begin))
        && launches.matcher(view).region(begin, end).matches();
  }

  /**
   * Where a reporter speaks: the only division that the sentence names up to the program's end, as
   * the subject of its clause or in the program's own name; or else the only one that the paragraph
   * names.
   */
  private Optional<Acting> named(int index, int end, Voice speaking) {
    List<Place> before = within(sentence.begin(), end);
    // in the order of the text
    boolean inName = !before.isEmpty() && before.get(before.size() - 1).begin() >= index;
    if (!inName && (isNational() || leadsNation(index))) {
      return Optional.empty();
    }
    if (before.isEmpty()) {
      Optional<String> scene = scene(end);
      return scene.isPresent()
          ? acting(scene, Route.SENTENCE, speaking)
          : acting(around(), Route.PARAGRAPH, speaking);
    }
    Optional<Place> who =
        only(before).isPresent() ? firstActing(before, index) : nearest(before, index);
    return acting(who.map(Place::code), Route.SENTENCE, speaking);
  }

  private boolean acts(Place place, int index) {
    return place.begin() >= index || ClauseStart.isAt(view, sentence.begin(), place.begin());
  }

  private Optional<Place> firstActing(List<Place> before, int index) {
    for (Place place : before) {
      if (acts(place, index)) {
        return Optional.of(place);
      }
    }
    return Optional.empty();
  }

  /** Of several divisions the last one in front of the program, or else the one that opens it. */
  private Optional<Place> nearest(List<Place> before, int index) {
    Optional<Place> last = Optional.empty();
    Optional<Place> named = Optional.empty();
    for (Place place : before) {
      if (place.end() <= index) {
        last = Optional.of(place);
      } else if (place.begin() == index && !isOfMany(place)) {
        named = Optional.of(place);
      }
    }
    return last.isEmpty() ? named : acts(last.get(), index) ? last : Optional.empty();
  }

  /** Whether a place is a letter of three in a row, so that it is not whose it is: 沪渝蓉高速铁路. */
  private boolean isOfMany(Place place) {
    int begin = place.begin();
    boolean row = place.end() == begin + 1 && begin + 2 < view.length();
    return row
        && LETTERS.indexOf(view.charAt(begin + 1)) >= 0
        && LETTERS.indexOf(view.charAt(begin + 2)) >= 0;
  }

  private boolean leadsNation(int index) {
    return actors.leadsNation(view, ClauseStart.of(view, sentence.begin(), index), index);
  }

  private boolean isNational() {
    if (national.isEmpty()) {
      national = Optional.of(actors.isNational(sentence.text()));
    }
    return national.get();
  }

  /** The places of the sentence that stand in a stretch. */
  private List<Place> within(int begin, int end) {
    List<Place> within = new ArrayList<>();
    for (Place place : places) {
      if (begin <= place.begin() && place.end() <= end) {
        within.add(place);
      }
    }
    return within;
  }

  /** Whether the places in a program's name, if any, have to do with a division. */
  private boolean concerns(int index, int end, String division) {
    List<Place> inName = within(index, end);
    Divisions divisions = Divisions.standard();
    for (Place place : inName) {
      if (divisions.within(place.code(), division) || divisions.within(division, place.code())) {
        return true;
      }
    }
    return inName.isEmpty();
  }

  /** Where the program takes place: 论坛在杭州开幕, 项目落地沈阳. */
  private Optional<String> scene(int end) {
    List<Place> behind = within(end, sentence.end());
    boolean scene =
        !behind.isEmpty()
            && SCENE_ENDS.has(view.charAt(behind.get(0).begin() - 1))
            && SCENE.matcher(view).region(end, behind.get(0).begin()).matches();
    return scene ? Optional.of(behind.get(0).code()) : Optional.empty();
  }

  /** Whom the sentences around it speak of: those before it, the headline, or the paragraph. */
  private Optional<String> around() {
    if (around.isEmpty()) {
      Optional<String> one = sentence.text().contains("各地") ? Optional.empty() : oneAround();
      boolean nation = one.isPresent() && one.get().equals(Divisions.NATION);
      around = Optional.of(nation ? Optional.empty() : one);
    }
    return around.get();
  }

  private Optional<String> oneAround() {
    Optional<String> one = earlier();
    if (one.isEmpty()) {
      one = actors.topic(text, sentence.paragraph());
    }
    return one.isPresent() ? one : paragraph();
  }

  /** The division that the sentences before it in the paragraph spoke of last. */
  private Optional<String> earlier() {
    List<Sentence> all = text.sentences();
    for (int i = place() - 1; i >= 0 && all.get(i).paragraph() == sentence.paragraph(); i--) {
      List<Place> named = text.placesIn(all.get(i).begin(), all.get(i).end());
      if (!named.isEmpty()) {
        Optional<String> one = only(ClauseStart.opening(view, all.get(i), named));
        return one.isPresent() && staysThere() ? one : Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** Whether it tells of where the sentences before were: 当地, or the paragraph stays there. */
  private boolean staysThere() {
    return sentence.text().contains("当地") || !Topics.goesRound(text, sentence.paragraph());
  }

  /** How many sentences of the text stand before this one. */
  private int place() {
    List<Sentence> all = text.sentences();
    int low = 0;
    int high = all.size();
    while (low < high) {
      int middle = (low + high) / 2;
      if (all.get(middle).begin() < sentence.begin()) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  private Optional<String> paragraph() {
    View.Paragraph paragraph = text.view().paragraphs().get(sentence.paragraph());
    List<Place> named = text.placesIn(paragraph.begin(), paragraph.end());
    return named.size() > 1 ? only(named) : Optional.empty();
  }

  /** The only division that places name. */
  private static Optional<String> only(List<Place> places) {
    for (Place place : places) {
      if (!place.code().equals(places.get(0).code())) {
        return Optional.empty();
      }
    }
    return places.isEmpty() ? Optional.empty() : Optional.of(places.get(0).code());
  }
}
