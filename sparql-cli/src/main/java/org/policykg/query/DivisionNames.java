package org.policykg.query;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.engine.binding.Binding;
import org.policykg.model.Division;
import org.policykg.reference.Divisions;

/** Finds a division by what a person calls it: 330603, 柯桥区, 柯桥. */
public final class DivisionNames {
  private static final Query NAMED =
      QueryText.parse(
          "divisions",
          "SELECT DISTINCT ?code ?name { ?division skos:notation ?code ;"
              + " skos:prefLabel|skos:altLabel ?name . FILTER (STRLEN(?code) = 6) }");

  private final TreeMap<String, SortedSet<String>> codesByName = new TreeMap<>();

  /** The names of a graph's divisions. */
  DivisionNames(OpenGraph graph) {
    graph.ask(
        NAMED,
        answer -> {
          answer.select().forEachRemaining(this::add);
          return codesByName;
        });
  }

  /**
   * The names of divisions.
   *
   * @param namesByCode the name of each code
   */
  public DivisionNames(Map<String, String> namesByCode) {
    namesByCode.forEach((code, name) -> addAll(name, code));
  }

  private void add(Binding row) {
    String code = row.get("code").getLiteralLexicalForm();
    addAll(row.get("name").getLiteralLexicalForm(), code);
  }

  private void addAll(String name, String code) {
    add(name, code);
    shortName(name).ifPresent(shorter -> add(shorter, code));
  }

  /** A name without the word for its kind: 柯桥区 is 柯桥, but 沙县 is never 沙. */
  static Optional<String> shortName(String name) {
    return name.length() > 2 && name.matches(".*[省市县区旗]")
        ? Optional.of(name.substring(0, name.length() - 1))
        : Optional.empty();
  }

  private void add(String name, String code) {
    codesByName.computeIfAbsent(name, key -> new TreeSet<>()).add(code);
  }

  /** The codes of the graph's divisions that carry a name, or of a code itself. */
  Collection<String> codes(String text) {
    if (Division.isCode(text)) {
      return Divisions.standard().find(text).map(Division::code).stream().toList();
    }
    return codesByName.getOrDefault(text, new TreeSet<>());
  }

  /**
   * The code of the one division that a text means, in the graph or else in GB/T 2260.
   *
   * @throws BadInput where none or several carry the name
   */
  public String code(String text) {
    List<String> found = new ArrayList<>(codes(text));
    if (found.isEmpty()) {
      found.addAll(known(text));
    }
    if (found.isEmpty()) {
      List<String> near = NearNames.of(text, codesByName.keySet());
      throw new BadInput(
          text
              + ": no division of this code or name"
              + (near.isEmpty() ? "" : "; near are " + String.join(", ", near)));
    }
    if (found.size() > 1) {
      throw new BadInput(
          text + ": several divisions carry this name; give a code, one of " + described(found));
    }
    return found.get(0);
  }

  /** The codes in GB/T 2260 whose latest name or its short form is this one. */
  private static List<String> known(String text) {
    return Divisions.standard().all().stream()
        .filter(
            division ->
                division.name().equals(text)
                    || shortName(division.name()).filter(text::equals).isPresent())
        .map(Division::code)
        .toList();
  }

  private static String described(List<String> codes) {
    return String.join(
        ", ", codes.stream().map(code -> code + " " + fullName(code)).limit(12).toList());
  }

  /** A name as an address: 浙江省杭州市滨江区. */
  static String fullName(String code) {
    return Divisions.standard()
        .find(code)
        .map(
            division ->
                division
                        .parent()
                        .filter(parent -> !parent.equals(Divisions.NATION))
                        .map(DivisionNames::fullName)
                        .orElse("")
                    + division.name())
        .orElse("");
  }
}
