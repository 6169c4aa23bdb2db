package org.policykg.extract;

import java.util.List;
import java.util.Optional;
import org.policykg.lexicon.Lexicon;
import org.policykg.model.Measure;

/** Figures that are a part of a whole: 占比, 覆盖率, 全国万分之八的国土面积. */
final class Shares {
  private final Nouns nouns;
  private final List<String> changeVerbs;

  Shares(Lexicon lexicon, Nouns nouns) {
    this.nouns = nouns;
    changeVerbs = lexicon.words("change-verbs.tsv");
  }

  Optional<Claim> shareOf(FigureContext reading) {
    String whole = reading.shape().word("whole").or(() -> reading.shape().word("of")).orElse("");
    return reading
        .indicators()
        .map(
            names ->
                names.stream()
                    .map(name -> name + (whole.isEmpty() ? "占比" : "占" + whole + "比重"))
                    .toList())
        .map(
            names ->
                Claim.of(
                    reading.shape().rule(), Measure.SHARE, names, reading.begin(), reading.end()))
        .map(Claim::aside);
  }

  Optional<Claim> partOf(FigureContext reading) {
    String whole = reading.shape().word("whole").orElse("");
    int from = reading.end() + 1;
    return noun(reading, from)
        .map(end -> reading.behind(Measure.SHARE, from, end))
        .map(claim -> claim.about(claim.indicators().get(0) + "占" + whole + "比重").aside());
  }

  private Optional<Integer> noun(FigureContext reading, int from) {
    return nouns.end(reading.text(), from, reading.limit());
  }

  private Optional<Claim> behind(FigureContext reading, int from) {
    return noun(reading, from).map(end -> reading.behind(Measure.SHARE, from, end));
  }

  Optional<Claim> share(FigureContext reading) {
    if (reading.phrase().isEmpty() && reading.sentence().has(reading.end(), '的')) {
      return behind(reading, reading.end() + 1);
    }
    boolean opens =
        reading.phrase().isEmpty() && reading.phrase().begin() == reading.figure().begin();
    boolean clause =
        opens
            && reading.sentence().clauseStart(reading.phrase().begin(), 0)
                == reading.phrase().begin();
    if (clause && noun(reading, reading.end()).isPresent()) {
      return behind(reading, reading.end());
    }
    boolean verb = changeVerbs.stream().anyMatch(reading.phrase().text()::endsWith);
    return verb || (reading.phrase().isEmpty() && reading.phrase().verb().isPresent())
        ? Optional.empty()
        : reading.claim(Measure.SHARE);
  }
}
