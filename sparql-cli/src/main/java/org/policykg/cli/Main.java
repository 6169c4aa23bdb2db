package org.policykg.cli;

import java.util.List;
import java.util.Locale;
import org.policykg.extract.Extractor;

/** The process. */
public final class Main {
  private Main() {}

  public static void main(String[] args) {
    // numbers and words are the same wherever policykg runs
    Locale.setDefault(Locale.ROOT);
    begin(args);
    System.exit(new PolicyKg(Console.ofProcess()).run(args));
  }

  /** Begins what a command will wait for while its words are read. */
  private static void begin(String... args) {
    List<String> words = List.of(args);
    boolean build = words.indexOf("build") == 0;
    boolean query = words.indexOf("query") == 0;
    if (words.size() == 1 || words.contains("-h") || words.contains("--help")) {
      return;
    }
    if (build && !words.contains("--lexicon")) {
      Extractor.loadAhead();
    }
    if (build && words.contains("--store")) {
      JenaStart.begin();
    }
    if (query) {
      JenaStart.beginToAsk();
    }
  }
}
