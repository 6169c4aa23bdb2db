package org.policykg.documents;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Page numbers and running heads: what stands on the pages and is no part of the text. */
final class Furniture {
  private static final Pattern PAGE_NUMBER =
      Pattern.compile(
          "[-—–－·. ]*(?:第 ?)?[0-9０-９]{1,4}(?: ?页)?(?: ?[/／,，共]+ ?[0-9]{1,4} ?页?)?[-—–－·. ]*");

  private static final Pattern DIGITS = Pattern.compile("[0-9０-９]+");
  private static final int LEAST_PAGES = 3;

  private Furniture() {}

  /** The lines that are text; a running head may be the title where it stands first. */
  static List<TextLine> without(List<TextLine> lines) {
    Set<Integer> outermost = outermost(lines);
    Map<String, Integer> heads = new HashMap<>();
    outermost.forEach(i -> heads.merge(shape(lines.get(i)), 1, Integer::sum));
    long pages = lines.stream().mapToInt(TextLine::page).distinct().count();
    List<TextLine> text = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    for (int i = 0; i < lines.size(); i++) {
      TextLine line = lines.get(i);
      int times = heads.getOrDefault(shape(line), 0);
      boolean repeated =
          times >= LEAST_PAGES
              && times * 2L >= pages
              && !line.text().endsWith("。")
              && !seen.add(shape(line));
      if (!outermost.contains(i) || !(repeated || PAGE_NUMBER.matcher(line.text()).matches())) {
        text.add(line);
      }
    }
    return text;
  }

  private static String shape(TextLine line) {
    return DIGITS.matcher(line.text()).replaceAll("0");
  }

  /** The indexes of the highest and the lowest line of each page. */
  private static Set<Integer> outermost(List<TextLine> lines) {
    Map<Integer, Integer> highest = new HashMap<>();
    Map<Integer, Integer> lowest = new HashMap<>();
    for (int i = 0; i < lines.size(); i++) {
      int index = i;
      TextLine line = lines.get(i);
      highest.merge(line.page(), i, (a, b) -> line.y() < lines.get(a).y() ? index : a);
      lowest.merge(line.page(), i, (a, b) -> line.y() > lines.get(a).y() ? index : a);
    }
    Set<Integer> indexes = new HashSet<>(highest.values());
    indexes.addAll(lowest.values());
    return indexes;
  }
}
