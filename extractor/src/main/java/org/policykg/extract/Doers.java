package org.policykg.extract;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.policykg.lexicon.Segmenter.Word;
import org.policykg.model.Measure;

/** Counts of persons that name no noun: what they do, or what is done for them. */
final class Doers {
  private final ThingsCounted things;
  private final Set<String> reaching;

  /**
   * Reads such counts.
   *
   * @param reaching verbs whose object is reached: 惠及, 服务
   */
  Doers(ThingsCounted things, Set<String> reaching) {
    this.things = things;
    this.reaching = reaching;
  }

  /** 带动651万人就业: what is counted is what they do. */
  Optional<Claim> claim(FigureContext reading) {
    Optional<String> verb = reading.phrase().verb();
    if (verb.isEmpty()) {
      return Optional.empty();
    }
    Optional<Word> behind = reading.sentence().wordAt(reading.end());
    if (behind.isEmpty() || !behind.get().nature().startsWith("v")) {
      return reached(reading, verb.get());
    }
    Word word = behind.get();
    return Optional.of(
        reading
            .behind(Measure.LEVEL, word.begin(), word.end())
            .about(deed(reading, verb.get(), word)));
  }

  /** 带动1.2万人就业, 有4600人次签订了协议. */
  private String deed(FigureContext reading, String verb, Word word) {
    if (!verb.endsWith("有")) {
      return verb + word.text();
    }
    int from = word.end();
    while (from < reading.limit() && "了到过".indexOf(reading.text().charAt(from)) >= 0) {
      from++;
    }
    Optional<Integer> end = things.end(reading, from);
    return word.text() + (end.isPresent() ? reading.text().substring(from, end.get()) : "");
  }

  /** 惠及37万人: how many are reached. */
  private Optional<Claim> reached(FigureContext reading, String verb) {
    String unit = reading.figure().unit();
    if (!reaching.contains(verb) || !unit.startsWith("人") || !Quantities.endsClause(reading)) {
      return Optional.empty();
    }
    List<String> names = List.of(verb + what(reading, unit));
    return Optional.of(
        Claim.of(reading.shape().rule(), Measure.LEVEL, names, reading.begin(), reading.end()));
  }

  private static String what(FigureContext reading, String unit) {
    String phrase = reading.phrase().text();
    return !phrase.isEmpty() ? phrase : unit.equals("人") ? "人数" : unit;
  }
}
