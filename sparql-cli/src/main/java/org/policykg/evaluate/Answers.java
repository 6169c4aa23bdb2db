package org.policykg.evaluate;

import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.policykg.model.Adoption;
import org.policykg.model.Observation;

/** What a gold file says of the facts that may be read in its document. */
public final class Answers {
  private final List<Gold> items;

  private Answers(List<Gold> items) {
    this.items = List.copyOf(items);
  }

  /** What gold says of a fact. */
  public enum Verdict {
    RIGHT,
    /** It may be found and need not be. */
    OPTIONAL,
    /** Right, but for a name that gold puts before it. */
    ALIAS,
    WRONG
  }

  /**
   * The answers of a gold file.
   *
   * @throws org.policykg.query.BadInput where the file does not fit docs/gold.md
   */
  public static Answers of(Path file) {
    return new Answers(GoldFile.read(file));
  }

  /** The name of the document that a gold file, or a text, is about. */
  public static String document(String file) {
    return DocumentName.stem(file);
  }

  /**
   * Whether a division takes up an initiative of this name.
   *
   * @param offered all that may be read in the document
   */
  public Verdict on(Adoption adoption, Collection<Adoption> offered) {
    List<Gold.OfInitiative> fitting = named(adoption);
    Verdict verdict = verdict(fitting.stream().map(Gold::required).toList());
    boolean best =
        fitting.stream()
            .filter(Gold::required)
            .anyMatch(
                item -> isMain(item, adoption) || offered.stream().noneMatch(o -> isMain(item, o)));
    return verdict == Verdict.RIGHT && !best ? Verdict.ALIAS : verdict;
  }

  private List<Gold.OfInitiative> named(Adoption adoption) {
    String name = Wording.normal(adoption.initiative().name());
    return items.stream()
        .filter(Gold.OfInitiative.class::isInstance)
        .map(Gold.OfInitiative.class::cast)
        .filter(item -> item.county().equals(adoption.division()) && item.names().contains(name))
        .toList();
  }

  private static boolean isMain(Gold.OfInitiative item, Adoption adoption) {
    return item.county().equals(adoption.division())
        && Wording.normal(item.name()).equals(Wording.normal(adoption.initiative().name()));
  }

  /**
   * The kind of an initiative, as its word; nothing where gold has no such item or leaves it open.
   */
  public Optional<String> kind(Adoption adoption) {
    return named(adoption).stream()
        .flatMap(item -> (item.isA("slogan") ? item.type() : item.kind()).stream())
        .findFirst();
  }

  /** Whether a figure is what gold says, by county, value, unit, measure and indicator. */
  public Verdict on(Observation observation) {
    String indicator = Wording.normal(observation.indicator());
    return verdict(
        items.stream()
            .filter(Gold.OfMetric.class::isInstance)
            .map(Gold.OfMetric.class::cast)
            .filter(item -> item.county().equals(observation.division()))
            .filter(item -> item.unit().equals(observation.unit()))
            .filter(item -> item.measure().equals(observation.measure().word()))
            .filter(item -> item.indicators().contains(indicator))
            .filter(item -> Fits.same(item.value(), Optional.of(observation.value().doubleValue())))
            .map(Gold::required)
            .toList());
  }

  private static Verdict verdict(List<Boolean> required) {
    Set<Boolean> kinds = Set.copyOf(required);
    if (kinds.contains(true)) {
      return Verdict.RIGHT;
    }
    return kinds.isEmpty() ? Verdict.WRONG : Verdict.OPTIONAL;
  }
}
