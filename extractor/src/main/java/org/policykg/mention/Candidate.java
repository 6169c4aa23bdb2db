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
    Words words) {
  /** What stands before 区 in a word for any such area; 城市 is one too, so that 适应|城市 holds 应城市. */
  private static final String GENERIC = "山城市郊新林矿港湖库海江河东西南北中老";

  Candidate {
    codes = List.copyOf(codes);
  }

  /** Whether it is a place's name by HanLP's dictionary, or chained. */
  boolean known() {
    return chained || words.isPlace(end - text.length(), end);
  }

  /** Whether what stands right before it makes another name of it (东|平湖, 街道|九龙). */
  boolean attached() {
    boolean generic = isGeneric();
    return !chained
        && (shortened || generic || text.length() == 2)
        && words.isBefore(begin, generic ? WordsBefore.ATTACHED_OR_COUNTING : WordsBefore.ATTACHED);
  }

  /** Whether it ends in a word for any such area. */
  private boolean isGeneric() {
    int last = text.length() - 1;
    return last > 1
        && (text.endsWith("城市")
            || (text.charAt(last) == '区' && GENERIC.indexOf(text.charAt(last - 1)) >= 0));
  }
}
