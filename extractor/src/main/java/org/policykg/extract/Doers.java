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
    Optional<Word> deed =
        reading.sentence().wordAt(reading.end()).filter(word -> word.nature().startsWith("v"));
    return reading
        .phrase()
        .verb()
        .flatMap(
            verb ->
                deed.map(
                    word ->
                        reading
                            .behind(Measure.LEVEL, word.begin(), word.end())
                            .about(deed(reading, verb, word))))
        .or(() -> reached(reading));
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
    int at = from;
    return word.text()
        + things.end(reading, at).map(end -> reading.text().substring(at, end)).orElse("");
  }

  /** 惠及37万人: how many are reached. */
  private Optional<Claim> reached(FigureContext reading) {
    String unit = reading.figure().unit();
    return reading
        .phrase()
        .verb()
        .filter(
            verb ->
                reaching.contains(verb) && unit.startsWith("人") && Quantities.endsClause(reading))
        .map(
            verb ->
                Claim.of(
                    reading.shape().rule(),
                    Measure.LEVEL,
                    List.of(verb + what(reading, unit)),
                    reading.begin(),
                    reading.end()));
  }

  private static String what(FigureContext reading, String unit) {
    String phrase = reading.phrase().text();
    return !phrase.isEmpty() ? phrase : unit.equals("人") ? "人数" : unit;
  }
}
