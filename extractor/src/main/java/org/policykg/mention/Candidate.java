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
 * @param known whether it is a place's name by HanLP's dictionary, or chained
 * @param attached whether what stands right before it makes another name of it (东|平湖, 街道|九龙)
 */
record Candidate(
    int begin,
    int end,
    String text,
    List<String> codes,
    boolean shortened,
    boolean chained,
    boolean everyday,
    boolean known,
    boolean attached) {
  Candidate {
    codes = List.copyOf(codes);
  }
}
