package org.policykg.cli;

import static org.policykg.cli.Arguments.option;

import java.nio.file.Path;

/** Tables of the user's own, everywhere the same. */
final class TableArguments {
  private TableArguments() {}

  static Argument<Path> dates(Arguments arguments) {
    return arguments.one(
        Path.class,
        option(
            "FILE",
            "A table of metadata, separated by tabs: file, title, date, place.",
            "--dates"));
  }

  static Argument<Path> lexicon(Arguments arguments) {
    return arguments.one(
        Path.class,
        option(
            "DIR", "A folder of tables with words of your own; see docs/lexicon.md.", "--lexicon"));
  }
}
