package org.policykg.cli;

import static org.policykg.cli.Arguments.option;

import java.util.List;

/** Which part of a graph counts, everywhere the same. */
final class SelectionArguments {
  private final Argument<List<String>> counties;
  private final Argument<List<String>> provinces;
  private final Argument<String> type;
  private final Argument<List<String>> kinds;
  private final Argument<List<String>> themes;
  private final Argument<String> period;
  private final Argument<Integer> minSupport;
  private final Argument<Float> minConfidence;
  private final Argument<List<String>> withoutOrigins;
  private final Argument<List<String>> onlyOrigins;

  SelectionArguments(Arguments arguments) {
    this.counties =
        arguments.many(
            String.class,
            option(
                "COUNTY",
                "Only rows of this county, by code or name; may be repeated. Measures stay.",
                "--county"));
    this.provinces =
        arguments.many(
            String.class,
            option(
                "DIVISION",
                "Only counties in this province or prefecture; may be repeated.",
                "--province"));
    this.type = arguments.one(String.class, option("TYPE", "slogan or program.", "--type"));
    this.kinds =
        arguments.many(
            String.class,
            option("KIND", "Only this kind, such as campaign; may be repeated.", "--kind"));
    this.themes =
        arguments.many(
            String.class,
            option("THEME", "Only this theme, such as talent; may be repeated.", "--theme"));
    this.period =
        arguments.one(
            String.class,
            option(
                "FROM/TO",
                "Only documents of these days, such as 2022-01-01/2022-12-31; one may be ..",
                "--period"));
    this.minSupport =
        arguments.one(
            Integer.class,
            option(
                    "N",
                    "Only what at least N counties have (default: ${DEFAULT-VALUE}).",
                    "--min-support")
                .defaultValue("1"));
    this.minConfidence =
        arguments.one(
            Float.class,
            option(
                    "SHARE",
                    "Only facts of at least this confidence, 0 to 1 (default: ${DEFAULT-VALUE}).",
                    "--min-confidence")
                .defaultValue("0"));
    this.withoutOrigins =
        arguments.many(
            String.class,
            option(
                "DIVISION",
                "No initiative that any text of the graph ascribes to this higher division, such"
                    + " as 330000; may be repeated.",
                "--exclude-origin"));
    this.onlyOrigins =
        arguments.many(
            String.class,
            option(
                "DIVISION",
                "Only initiatives that some text ascribes to this division; may be repeated.",
                "--only-origin"));
  }

  SelectionOptions options() {
    return new SelectionOptions(
        counties.value(),
        provinces.value(),
        type.given(),
        kinds.value(),
        themes.value(),
        period.given(),
        minSupport.value(),
        minConfidence.value(),
        withoutOrigins.value(),
        onlyOrigins.value());
  }
}
