package org.policykg.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.policykg.extract.Indicators.Naming;
import org.policykg.lexicon.Lexicon;
import org.policykg.mention.Figure;
import org.policykg.model.Measure;

/**
 * Reads the figures of a sentence, from the first to the last: what one is about, the next may
 * carry on.
 */
final class SentenceReader {
  private final Constructions constructions;
  private final Indicators indicators;
  private final Claims claims;
  private final Names names;
  private final Findings findings;

  SentenceReader(Lexicon lexicon, Indicators indicators, Claims claims) {
    this.indicators = indicators;
    this.claims = claims;
    constructions = new Constructions(lexicon);
    names = new Names(lexicon);
    findings = new Findings(lexicon, new Aims(constructions.target()));
  }

  List<Finding> read(ParsedSentence parsed, Setting setting) {
    if (!About.mayBeSomebody(setting, parsed)) {
      return List.of();
    }
    List<List<Figure>> rows = FigureRows.of(parsed, setting);
    if (rows.isEmpty()) {
      return List.of();
    }
    List<Finding> found = new ArrayList<>();
    List<Figure> figures = parsed.figures();
    MaskedSentence masked = constructions.in(parsed.text(), figures);
    List<String> carried = List.of();
    List<String> named = new ArrayList<>();
    Measure after = Measure.LEVEL;
    String unitBefore = "";
    int consumed = 0;
    int moveEnd = -1;
    int read = 0;
    for (List<Figure> row : rows) {
      read += row.size();
      if (parsed.isPartOfSubject(row.get(0))) {
        continue;
      }
      int limit = read < figures.size() ? figures.get(read).begin() : parsed.text().length();
      for (int place : constructions.reading(row.get(0).kind())) {
        Construction shape = masked.by(place, row.get(0));
        if (shape == null) {
          continue;
        }
        int from = parsed.clauseStart(Math.max(shape.begin(), consumed), consumed);
        Naming phrase = indicators.between(parsed, from, Math.max(from, shape.begin()));
        if (from == moveEnd) {
          phrase = phrase.none();
        }
        FigureContext reading =
            new FigureContext(parsed, row, shape, phrase, limit, carried, after, unitBefore);
        Optional<Claim> claim = claims.of(reading);
        if (claim.isPresent()) {
          List<String> names = this.names.of(reading, claim.get(), named, setting.earlier());
          boolean moves = reading.startsMove();
          carried = claim.get().carries() || moves ? names : carried;
          for (String name : names) {
            if (!named.contains(name)) {
              named.add(name);
            }
          }
          after = claim.get().measure();
          unitBefore = row.get(row.size() - 1).unit();
          consumed = Math.max(consumed, claim.get().end());
          if (moves) {
            moveEnd = consumed;
          } else {
            found.addAll(findings.of(setting, reading, claim.get(), names));
          }
          break;
        }
      }
      consumed = Math.max(consumed, row.get(row.size() - 1).end());
    }
    return found;
  }
}
