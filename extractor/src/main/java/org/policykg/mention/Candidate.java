package org.policykg.mention;

import java.util.List;

/**
 * A stretch of text that may name a division.
 *
 * @param begin index in the view's text
 * @param end index after it
 * @param text the name as it stands, the last one of a chain
 * @param codes the divisions it may mean, at least one, by code
 * @param shortened whether it is a short name (杭州)
 * @param chained whether a division above it stands right before it (浙江省杭州)
 * @param everyday whether it is a word of its own too (和平)
 * @param attached whether what stands right before it makes another name of it (东|平湖, 街道|九龙)
 * @param words those of its sentence
 */
record Candidate(
    int begin,
    int end,
    String text,
    List<String> codes,
    boolean shortened,
    boolean chained,
    boolean everyday,
    boolean attached,
    Words words) {
  Candidate {
    codes = List.copyOf(codes);
  }

  /** Whether it is a place's name by HanLP's dictionary, or chained. */
  boolean known() {
    return chained || words.isPlace(end - text.length(), end);
  }
}
