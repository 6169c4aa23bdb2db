package org.policykg.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.policykg.extract.Constructions.Construction;
import org.policykg.extract.Indicators.Naming;
import org.policykg.lexicon.Lexicon;
import org.policykg.mention.Figure;
import org.policykg.model.Measure;

/**
 * Reads the figures of a sentence, from the first to the last: what one is about, the next may
 * carry on.
 */
final class SentenceReader {
  private static final Set<String> ADDED = Set.of("新增", "增加", "净增");

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
    List<List<Figure>> rows = rows(parsed, setting);
    if (rows.isEmpty()) {
      return List.of();
    }
    List<Finding> found = new ArrayList<>();
    List<Figure> figures = parsed.figures();
    int wanted = 0;
    for (List<Figure> row : rows) {
      wanted += row.size();
    }
    Map<Integer, List<Construction>> shapes = constructions.of(parsed.text(), figures, wanted);
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
      for (Construction shape : shapes.getOrDefault(row.get(0).begin(), List.of())) {
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
          names.stream().filter(name -> !named.contains(name)).forEach(named::add);
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

  /** The figures that stand in rows, up to the last row that may be about somebody. */
  private static List<List<Figure>> rows(ParsedSentence parsed, Setting setting) {
    List<Figure> figures = parsed.figures();
    List<List<Figure>> rows = new ArrayList<>();
    int told = 0;
    for (int begin = 0, end; begin < figures.size(); begin = end) {
      end = rowEnd(parsed.text(), figures, begin);
      rows.add(figures.subList(begin, end));
      if (About.isOfSomebody(setting, parsed, figures.get(begin), figures.get(end - 1).end())) {
        told = rows.size();
      }
    }
    return rows.subList(0, told);
  }

  /** 新增300公里、|突破5000公里: how much more, and how much it is then. */
  private static boolean isWhole(String text, Figure added, Figure whole) {
    return whole.begin() < whole.number()
        && added.begin() > 1
        && ADDED.contains(text.substring(added.begin() - 2, added.begin()));
  }

  private static int rowEnd(String text, List<Figure> figures, int begin) {
    int end = begin + 1;
    while (end < figures.size()
        && Constructions.follows(text, figures.get(end - 1), figures.get(end))
        && !isWhole(text, figures.get(end - 1), figures.get(end))) {
      end++;
    }
    return end;
  }
}
