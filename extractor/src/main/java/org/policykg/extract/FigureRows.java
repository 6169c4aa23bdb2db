package org.policykg.extract;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.policykg.mention.Figure;

/** Figures that stand in rows: A、B和C are read as A is. */
final class FigureRows {
  private static final Set<Figure.Kind> RATES = EnumSet.of(Figure.Kind.PERCENT, Figure.Kind.TIMES);
  private static final Set<Figure.Kind> LEVELS = EnumSet.of(Figure.Kind.COUNT, Figure.Kind.MEASURE);
  private static final Pattern ROW = Pattern.compile("[、和与及—–~～-]|以及|至|到");
  private static final int LONGEST_AND = 2;
  private static final Set<String> ADDED = Set.of("新增", "增加", "净增");

  private FigureRows() {}

  /** The figures of a sentence in rows, up to the last row that may be about somebody. */
  static List<List<Figure>> of(ParsedSentence parsed, Setting setting) {
    List<Figure> figures = parsed.figures();
    List<List<Figure>> rows = new ArrayList<>();
    int told = 0;
    for (int begin = 0, end; begin < figures.size(); begin = end) {
      end = rowEnd(parsed.text(), figures, begin);
      rows.add(end == begin + 1 ? List.of(figures.get(begin)) : figures.subList(begin, end));
      if (About.isOfSomebody(setting, parsed, figures.get(begin), figures.get(end - 1).end())) {
        told = rows.size();
      }
    }
    return rows.subList(0, told);
  }

  private static int rowEnd(String text, List<Figure> figures, int begin) {
    int end = begin + 1;
    while (end < figures.size()
        && follows(text, figures.get(end - 1), figures.get(end))
        && !isWhole(text, figures.get(end - 1), figures.get(end))) {
      end++;
    }
    return end;
  }

  private static boolean follows(String text, Figure before, Figure figure) {
    boolean near = figure.begin() - before.end() <= LONGEST_AND;
    return near
        && areAlike(before.kind(), figure.kind())
        && ROW.matcher(text).region(before.end(), figure.begin()).matches();
  }

  private static boolean areAlike(Figure.Kind one, Figure.Kind other) {
    return one == other
        || (RATES.contains(one) && RATES.contains(other))
        || (LEVELS.contains(one) && LEVELS.contains(other));
  }

  /** 新增300公里、|突破5000公里: how much more, and how much it is then. */
  private static boolean isWhole(String text, Figure added, Figure whole) {
    return whole.begin() < whole.number()
        && added.begin() > 1
        && ADDED.contains(text.substring(added.begin() - 2, added.begin()));
  }
}
