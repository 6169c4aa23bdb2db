package org.policykg.cli;

/** The process. */
public final class Main {
  private Main() {}

  public static void main(String[] args) {
    System.exit(new PolicyKg(Console.ofProcess()).run(args));
  }
}
