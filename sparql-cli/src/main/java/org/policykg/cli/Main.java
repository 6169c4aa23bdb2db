package org.policykg.cli;

import java.util.Locale;

/** The process. */
public final class Main {
  private Main() {}

  public static void main(String[] args) {
    // numbers and words are the same wherever policykg runs
    Locale.setDefault(Locale.ROOT);
    JenaStart.begin(args);
    System.exit(new PolicyKg(Console.ofProcess()).run(args));
  }
}
