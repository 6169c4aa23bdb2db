package org.policykg.reference;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.policykg.model.Division;
import org.policykg.ontology.Ontology;
import org.policykg.ontology.Table;

/** All divisions of GB/T 2260 at county level and above since 1981, by code and by name. */
public final class Divisions {
  /** The code of the nation. */
  public static final String NATION = "100000";

  private static final class Standard {
    static final Divisions DIVISIONS = new Divisions(Ontology.table("divisions.tsv"));
  }

  private final List<Division> byCode;
  private final Map<String, Division> found = new HashMap<>();
  private final Map<String, List<Division>> byName = new HashMap<>();

  Divisions(Table table) {
    Map<String, List<Table.Row>> rows = new LinkedHashMap<>();
    Map<String, Division.Level> levels = new HashMap<>();
    for (Table.Row row : table.rows()) {
      rows.computeIfAbsent(row.get("code"), code -> new ArrayList<>()).add(row);
    }
    List<Division> all = new ArrayList<>();
    rows.forEach((code, lines) -> all.add(division(code, lines, levels)));
    // the table has them in order, or nearly
    all.sort(Comparator.comparing(Division::code));
    byCode = Collections.unmodifiableList(all);
    for (Division division : byCode) {
      found.put(division.code(), division);
      for (Division.Name name : division.names()) {
        List<Division> namesakes = byName.computeIfAbsent(name.text(), key -> new ArrayList<>());
        if (namesakes.isEmpty()
            || !division.code().equals(namesakes.get(namesakes.size() - 1).code())) {
          namesakes.add(division);
        }
      }
    }
  }

  /** The table that ships with policykg; loaded once. */
  public static Divisions standard() {
    return Standard.DIVISIONS;
  }

  private static Division division(
      String code, List<Table.Row> lines, Map<String, Division.Level> levels) {
    List<Division.Name> names = new ArrayList<>();
    List<Division.Successor> successors = new ArrayList<>();
    for (Table.Row row : lines) {
      names.add(
          new Division.Name(
              row.get("name"), Integer.parseInt(row.get("from")), year(row.get("to"))));
      for (String part : row.list("successors")) {
        OptionalInt year =
            part.length() > 6
                ? OptionalInt.of(Integer.parseInt(part.substring(7, 11)))
                : OptionalInt.empty();
        successors.add(new Division.Successor(part.substring(0, 6), year));
      }
    }
    Table.Row last = lines.get(lines.size() - 1);
    Optional<String> parent = Optional.of(last.get("parent")).filter(text -> !text.isEmpty());
    return new Division(code, level(last, levels), parent, names, successors);
  }

  private static Division.Level level(Table.Row row, Map<String, Division.Level> known) {
    return known.computeIfAbsent(
        row.get("level"), word -> row.constant("level", Division.Level.class));
  }

  private static OptionalInt year(String text) {
    return text.isEmpty() ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(text));
  }

  /** The division of a code, in force or not. */
  public Optional<Division> find(String code) {
    return Optional.ofNullable(found.get(code));
  }

  /**
   * The division of a code.
   *
   * @throws IllegalArgumentException where GB/T 2260 has never had it
   */
  public Division get(String code) {
    Division division = found.get(code);
    if (division == null) {
      throw new IllegalArgumentException("'" + code + "' is no code of GB/T 2260");
    }
    return division;
  }

  /** All divisions, by code. */
  public Collection<Division> all() {
    return byCode;
  }

  /** The divisions that have ever carried exactly this full name, by code; 朝阳区 has several. */
  public List<Division> named(String name) {
    return byName.getOrDefault(name, List.of());
  }

  /** Whether a division is {@code ancestor} or lies below it. */
  public boolean within(String code, String ancestor) {
    @Nullable String at = code;
    while (at != null) {
      if (at.equals(ancestor)) {
        return true;
      }
      Division division = found.get(at);
      at = division == null ? null : division.parent().orElse(null);
    }
    return false;
  }

  /** The division of a level that a code is or lies in: the province of 330108 is 330000. */
  public Optional<Division> above(String code, Division.Level level) {
    Division at = found.get(code);
    while (at != null && at.level() != level) {
      at = found.get(at.parent().orElse(""));
    }
    return Optional.ofNullable(at);
  }
}
