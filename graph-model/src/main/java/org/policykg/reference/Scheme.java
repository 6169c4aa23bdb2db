package org.policykg.reference;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.policykg.ontology.Ontology;
import org.policykg.ontology.Table;

/** A closed list of concepts that facts point to. */
public enum Scheme {
  KIND("kinds.tsv", "倡议类型", "kinds of initiatives"),
  MEASURE("measures.tsv", "数值类型", "measures"),
  BOUND("bounds.tsv", "数值界限", "bounds of values"),
  THEME("themes.tsv", "政策主题", "policy themes"),
  REASON("reasons.tsv", "名称变体缘由", "reasons of variants");

  private final String file;
  private final String zh;
  private final String en;

  Scheme(String file, String zh, String en) {
    this.file = file;
    this.zh = zh;
    this.en = en;
  }

  private static final class Loaded {
    static final Map<Scheme, Map<String, Concept>> CONCEPTS = new EnumMap<>(Scheme.class);

    static {
      for (Scheme scheme : Scheme.values()) {
        CONCEPTS.put(scheme, read(Ontology.table(scheme.file)));
      }
    }

    private static Map<String, Concept> read(Table table) {
      Map<String, Concept> concepts = new LinkedHashMap<>();
      for (Table.Row row : table.rows()) {
        String definition = row.columns().contains("definition") ? row.get("definition") : "";
        concepts.put(row.key(), new Concept(row.key(), row.get("zh"), row.get("en"), definition));
      }
      return concepts;
    }
  }

  private Map<String, Concept> byId() {
    return Objects.requireNonNull(Loaded.CONCEPTS.get(this));
  }

  /** The scheme's Chinese name. */
  public String zh() {
    return zh;
  }

  /** The scheme's English name. */
  public String en() {
    return en;
  }

  /** The concept of an id, such as {@code campaign}. */
  public Optional<Concept> find(String id) {
    return Optional.ofNullable(byId().get(id));
  }

  /** All concepts, in the table's order. */
  public List<Concept> concepts() {
    return List.copyOf(byId().values());
  }

  /**
   * A concept.
   *
   * @param id as tables and IRIs write it
   * @param definition one English sentence, or empty
   */
  public record Concept(String id, String zh, String en, String definition) {}
}
