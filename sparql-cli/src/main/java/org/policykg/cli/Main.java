package org.policykg.cli;

import java.util.Locale;

/** The process. */
public final class Main {
  private Main() {}

  public static void main(String[] args) {
    // numbers and words are the same wherever policykg runs
    Locale.setDefault(Locale.ROOT);
    // a question waits for nothing else while its words are read
    if (args.length > 1 && args[0].equals("query")) {
      JenaStart.begin();
    }
    System.exit(new PolicyKg(Console.ofProcess()).run(args));
  }
}
