package org.policykg.cli;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Which part of a graph counts, everywhere the same. */
final class SelectionArguments {
  @Option(
      names = "--county",
      paramLabel = "COUNTY",
      description = "Only rows of this county, by code or name; may be repeated. Measures stay.")
  private List<String> counties = List.of();

  @Option(
      names = "--province",
      paramLabel = "DIVISION",
      description = "Only counties in this province or prefecture; may be repeated.")
  private List<String> provinces = List.of();

  @Option(names = "--type", paramLabel = "TYPE", description = "slogan or program.")
  private @Nullable String type;

  @Option(
      names = "--kind",
      paramLabel = "KIND",
      description = "Only this kind, such as campaign; may be repeated.")
  private List<String> kinds = List.of();

  @Option(
      names = "--theme",
      paramLabel = "THEME",
      description = "Only this theme, such as talent; may be repeated.")
  private List<String> themes = List.of();

  @Option(
      names = "--period",
      paramLabel = "FROM/TO",
      description = "Only documents of these days, such as 2022-01-01/2022-12-31; one may be ..")
  private @Nullable String period;

  @Option(
      names = "--min-support",
      paramLabel = "N",
      defaultValue = "1",
      description = "Only what at least N counties have (default: ${DEFAULT-VALUE}).")
  private int minSupport;

  @Option(
      names = "--min-confidence",
      paramLabel = "SHARE",
      defaultValue = "0",
      description = "Only facts of at least this confidence, 0 to 1 (default: ${DEFAULT-VALUE}).")
  private float minConfidence;

  @Option(
      names = "--exclude-origin",
      paramLabel = "DIVISION",
      description =
          "No initiative that any text of the graph ascribes to this higher division, such as"
              + " 330000; may be repeated.")
  private List<String> withoutOrigins = List.of();

  @Option(
      names = "--only-origin",
      paramLabel = "DIVISION",
      description = "Only initiatives that some text ascribes to this division; may be repeated.")
  private List<String> onlyOrigins = List.of();

  SelectionOptions options() {
    return new SelectionOptions(
        counties,
        provinces,
        Optional.ofNullable(type),
        kinds,
        themes,
        Optional.ofNullable(period),
        minSupport,
        minConfidence,
        withoutOrigins,
        onlyOrigins);
  }
}
