package org.policykg.benchmarks;

/** The least that a Java program takes. */
final class Nothing {
  private Nothing() {}

  public static void main(String[] args) {}
}
