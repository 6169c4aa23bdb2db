package org.policykg.extract;

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
    Optional<String> place =
        reading.sentence().places().stream()
            .filter(p -> begin <= p.begin() && p.end() <= end)
            .map(Place::code)
            .reduce((a, b) -> b);
    if (place.isPresent()) {
      return Optional.of(code -> place);
    }
    return areas
        .lastIn(reading.text(), begin, end)
        .map(named -> code -> areas.wider(named.word(), code));
  }

  /** The order may have been named before: 全国10强县居民人均收入 …, 玉环市排名第二位. */
  Optional<Function<String, Optional<String>>> before(FigureContext reading, int to) {
    String before = reading.sentence().before();
    return areas
        .lastIn(reading.text(), 0, to)
        .or(() -> areas.lastIn(before, 0, before.length()))
        .map(named -> code -> areas.wider(named.word(), code));
  }
}
