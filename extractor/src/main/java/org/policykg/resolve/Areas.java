package org.policykg.resolve;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.policykg.lexicon.Lexicon;
import org.policykg.lexicon.WordTree;
import org.policykg.model.Division;
import org.policykg.model.Division.Level;
import org.policykg.ontology.Table;
import org.policykg.reference.Divisions;

/** Which division 全国, 全省, 全市, 全县 mean in the mouth of another one. */
public final class Areas {
  /** What 全区 can mean: in an autonomous region (自治区), the region. */
  private static final Set<String> AUTONOMOUS_REGIONS =
      Set.of("150000", "450000", "540000", "640000", "650000");

  private final Map<String, String> levels = new HashMap<>();
  private final WordTree<String> words;
  private final Divisions divisions;

  public Areas(Lexicon lexicon, Divisions divisions) {
    for (Table.Row row : lexicon.table("area-words.tsv").rows()) {
      levels.putIfAbsent(row.key(), row.get("level").toLowerCase(Locale.ROOT));
    }
    words = WordTree.byBeginning(levels.keySet());
    this.divisions = divisions;
  }

  /** The area word that begins at an index. */
  public Optional<String> at(String text, int begin) {
    return words.longest(text, begin, text.length());
  }

  /** The index and the word of the last area word that ends at or before {@code end}. */
  public Optional<Named> lastIn(String text, int begin, int end) {
    for (int at = end - 1; at >= begin; at--) {
      Optional<String> word = at(text, at);
      if (word.isPresent() && at + word.get().length() <= end) {
        return Optional.of(new Named(at, word.get()));
      }
    }
    return Optional.empty();
  }

  /**
   * The division that the word means as the subject of a figure: the speaker's own, unless its
   * level is another one.
   */
  public Optional<String> subject(String word, String speaker) {
    Level own = divisions.find(speaker).map(Division::level).orElse(Level.NATION);
    return switch (level(word)) {
      case "own" -> Optional.of(speaker);
      case "prefecture" ->
          own == Level.COUNTY && !divisions.get(speaker).name().endsWith("市")
              ? widerOr(speaker, Level.PREFECTURE)
              : Optional.of(speaker);
      default -> wider(word, speaker);
    };
  }

  /** The division that the word means as the area in which the speaker is compared. */
  public Optional<String> wider(String word, String speaker) {
    return switch (level(word)) {
      case "nation" -> Optional.of(Divisions.NATION);
      case "province" -> above(speaker, Level.PROVINCE);
      case "prefecture" -> widerOr(speaker, Level.PREFECTURE);
      case "county" -> above(speaker, Level.COUNTY).or(() -> Optional.of(speaker));
      case "own" -> autonomous(speaker).or(() -> Optional.of(speaker));
      default -> Optional.empty();
    };
  }

  private Optional<String> autonomous(String speaker) {
    return above(speaker, Level.PROVINCE).filter(AUTONOMOUS_REGIONS::contains);
  }

  // The districts of 北京市 have no prefecture: their 全市 is the province-level city.
  private Optional<String> widerOr(String speaker, Level level) {
    return above(speaker, level).or(() -> above(speaker, Level.PROVINCE));
  }

  private Optional<String> above(String code, Level level) {
    return divisions.above(code, level).map(Division::code);
  }

  private String level(String word) {
    return levels.getOrDefault(word, "world");
  }

  /** An area word and where it begins. */
  public record Named(int begin, String word) {}
}
