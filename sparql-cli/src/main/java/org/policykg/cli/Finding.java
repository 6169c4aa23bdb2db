package org.policykg.cli;

/**
 * What {@code policykg doctor} found of one thing.
 *
 * @param subject what was looked at
 * @param words how it is; where something is wrong, what is wrong and what to do
 * @param sound whether nothing is wrong
 */
record Finding(String subject, String words, boolean sound) {
  static Finding sound(String subject, String words) {
    return new Finding(subject, words, true);
  }

  static Finding wrong(String subject, String words) {
    return new Finding(subject, words, false);
  }
}
