package org.policykg.cli;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;
import org.policykg.model.InitiativeKind;
import org.policykg.overlap.County;
import org.policykg.overlap.Selection;
import org.policykg.overlap.Study;
import org.policykg.query.BadInput;
import org.policykg.query.DivisionNames;

/** Which part of a graph counts, in the user's words. */
record SelectionOptions(
    List<String> counties,
    List<String> provinces,
    Optional<String> type,
    List<String> kinds,
    List<String> themes,
    Optional<String> period,
    int minSupport,
    float minConfidence,
    List<String> withoutOrigins,
    List<String> onlyOrigins) {
  SelectionOptions {
    counties = List.copyOf(counties);
    provinces = List.copyOf(provinces);
    kinds = List.copyOf(kinds);
    themes = List.copyOf(themes);
    withoutOrigins = List.copyOf(withoutOrigins);
    onlyOrigins = List.copyOf(onlyOrigins);
  }

  /**
   * The part of a study.
   *
   * @throws BadInput where a word means nothing
   */
  Selection of(Study study) {
    DivisionNames names = names(study);
    return new Selection(
        codes(names, provinces),
        wantedKinds(),
        wantedThemes(study),
        days(0),
        days(1),
        confidence(),
        codes(names, withoutOrigins),
        codes(names, onlyOrigins),
        support());
  }

  /**
   * Which counties of a study rows are asked for.
   *
   * @throws BadInput where a name means no division or several
   */
  IntPredicate rows(Study study) {
    Set<String> wanted = named(study);
    return county -> wanted.isEmpty() || wanted.contains(study.counties().get(county).code());
  }

  /**
   * Codes of the counties that the user names; none where all are asked for.
   *
   * @throws BadInput where a name means no division or several
   */
  Set<String> named(Study study) {
    return codes(names(study), counties);
  }

  /** The options that narrow the study, as a command line has them. */
  List<String> words() {
    List<String> words = new ArrayList<>();
    counties.forEach(each -> words.add("--county " + each));
    provinces.forEach(each -> words.add("--province " + each));
    type.ifPresent(each -> words.add("--type " + each));
    kinds.forEach(each -> words.add("--kind " + each));
    themes.forEach(each -> words.add("--theme " + each));
    period.ifPresent(each -> words.add("--period " + each));
    if (minSupport > 1) {
      words.add("--min-support " + minSupport);
    }
    if (minConfidence > 0) {
      words.add("--min-confidence " + minConfidence);
    }
    withoutOrigins.forEach(each -> words.add("--exclude-origin " + each));
    onlyOrigins.forEach(each -> words.add("--only-origin " + each));
    return words;
  }

  /** The names of a study's divisions. */
  static DivisionNames names(Study study) {
    Map<String, String> names = new TreeMap<>();
    for (County county : study.counties()) {
      names.put(county.code(), county.name());
    }
    return new DivisionNames(names);
  }

  private static Set<String> codes(DivisionNames names, List<String> words) {
    return words.stream().map(names::code).collect(Collectors.toSet());
  }

  private Set<InitiativeKind> wantedKinds() {
    Set<InitiativeKind> wanted = new HashSet<>();
    kinds.forEach(word -> wanted.add(Words.constant("--kind", word, InitiativeKind.values())));
    if (type.isPresent()) {
      Set<InitiativeKind> ofType = ofType(type.get());
      if (wanted.isEmpty()) {
        return ofType;
      }
      wanted.retainAll(ofType);
      if (wanted.isEmpty()) {
        throw new BadInput("--type %s has none of --kind %s".formatted(type.get(), kinds));
      }
    }
    return wanted;
  }

  private static Set<InitiativeKind> ofType(String word) {
    if (!word.equals("slogan") && !word.equals("program")) {
      throw new BadInput("--type " + word + ": not known; one of slogan, program");
    }
    return Set.of(InitiativeKind.values()).stream()
        .filter(kind -> kind.isProgram() == word.equals("program"))
        .collect(Collectors.toSet());
  }

  private Set<String> wantedThemes(Study study) {
    for (String theme : themes) {
      if (!study.themes().contains(theme)) {
        throw new BadInput(
            "--theme %s: the graph has no such theme; it has %s"
                .formatted(theme, String.join(", ", study.themes())));
      }
    }
    return Set.copyOf(themes);
  }

  private Optional<LocalDate> days(int side) {
    if (period.isEmpty()) {
      return Optional.empty();
    }
    String[] sides = period.get().split("/", -1);
    try {
      if (sides.length == 2) {
        return sides[side].equals("..")
            ? Optional.empty()
            : Optional.of(LocalDate.parse(sides[side]));
      }
    } catch (DateTimeException e) {
      throw new BadInput(noPeriod(), e);
    }
    throw new BadInput(noPeriod());
  }

  private String noPeriod() {
    return "--period %s: write two days, as in 2022-01-01/2022-12-31 or 2022-01-01/.."
        .formatted(period.orElse(""));
  }

  private float confidence() {
    if (!(minConfidence >= 0 && minConfidence <= 1)) {
      throw new BadInput("--min-confidence " + minConfidence + ": a share is from 0 to 1");
    }
    return minConfidence;
  }

  private int support() {
    if (minSupport < 1) {
      throw new BadInput("--min-support " + minSupport + ": at least 1");
    }
    return minSupport;
  }
}
