package org.policykg.mention;

import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.policykg.lexicon.Lexicon;
import org.policykg.lexicon.WordTree;
import org.policykg.ontology.Table;

/**
 * A unit as a text writes it.
 *
 * @param name as written, such as 兆瓦
 * @param base the base unit, such as 千瓦
 * @param factor multiplier into the base unit
 */
record Unit(String name, String base, BigDecimal factor, Figure.Kind kind) {

  /** The units of {@code units.tsv}, found at an index of a text. */
  static final class Finder {
    private static final int TRAP = 2;
    private static final Set<Figure.Kind> RATES =
        EnumSet.of(Figure.Kind.PERCENT, Figure.Kind.POINT, Figure.Kind.TIMES);

    private final WordTree<Unit> units;
    private final WordTree<Unit> rates;
    private final WordTree<String> traps;
    private final WordTree<String> counted;

    Finder(Lexicon lexicon) {
      Map<String, Unit> byName = new HashMap<>();
      for (Table.Row row : lexicon.table("units.tsv").rows()) {
        Figure.Kind kind = row.constant("kind", Figure.Kind.class);
        byName.put(row.key(), new Unit(row.key(), row.get("unit"), row.number("factor"), kind));
      }
      units = WordTree.byBeginning(byName);
      byName.values().removeIf(unit -> !RATES.contains(unit.kind()));
      rates = WordTree.byBeginning(byName);
      List<Table.Row> rows = lexicon.table("unit-traps.tsv").rows();
      traps =
          WordTree.byBeginning(
              rows.stream().map(Table.Row::key).filter(word -> word.length() == TRAP).toList());
      counted =
          WordTree.byBeginning(
              rows.stream()
                  .filter(row -> row.get("counted").equals("yes"))
                  .map(Table.Row::key)
                  .toList());
    }

    /** The longest unit that begins at an index. */
    Optional<Unit> at(String text, int at) {
      Optional<Unit> unit = units.longest(text, at, text.length());
      return unit.isPresent() && isTrap(text, at, unit.get()) ? Optional.empty() : unit;
    }

    /** Whether a unit of rates may begin at an index: percent, percentage points, times. */
    boolean isRateAt(String text, int at) {
      return rates.longest(text, at, text.length()).isPresent();
    }

    private boolean isTrap(String text, int at, Unit unit) {
      return unit.name().length() == 1
          && traps.longest(text, at, text.length()).isPresent()
          && counted.longest(text, at, text.length()).isEmpty();
    }
  }
}
