package org.policykg.lexicon;

/**
 * What a stretch of text may be as a word.
 *
 * @param nature its part of speech
 * @param number one for all that weigh the same beside any word
 * @param id HanLP's, of the pair with another word; negative where it has none
 * @param frequency how often it stands in the text that HanLP's dictionary was counted in
 */
record Entry(String text, String nature, int number, int id, int frequency) {
  int length() {
    return text.length();
  }
}
