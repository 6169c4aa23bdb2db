package org.policykg.extract;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.policykg.mention.Place;
import org.policykg.resolve.Areas;

/** Finds the wider area in which a division is compared: 居全市首位, 高于全国. */
final class Scopes {
  private final Areas areas;

  Scopes(Areas areas) {
    this.areas = areas;
  }

  /** The wider area named in a stretch, as a function of the division that is compared with it. */
  Optional<Function<String, Optional<String>>> named(FigureContext reading, int begin, int end) {
    List<Place> places = reading.sentence().places();
    for (int i = places.size() - 1; i >= 0; i--) {
      Place place = places.get(i);
      if (begin <= place.begin() && place.end() <= end) {
        Optional<String> named = Optional.of(place.code());
        return Optional.of(code -> named);
      }
    }
    return wider(areas.lastIn(reading.text(), begin, end));
  }

  /** The order may have been named before: 全国10强县居民人均收入 …, 玉环市排名第二位. */
  Optional<Function<String, Optional<String>>> before(FigureContext reading, int to) {
    Optional<Areas.Named> named = areas.lastIn(reading.text(), 0, to);
    if (named.isEmpty()) {
      String before = reading.sentence().before();
      named = areas.lastIn(before, 0, before.length());
    }
    return wider(named);
  }

  private Optional<Function<String, Optional<String>>> wider(Optional<Areas.Named> named) {
    if (named.isEmpty()) {
      return Optional.empty();
    }
    String word = named.get().word();
    return Optional.of(code -> areas.wider(word, code));
  }
}
