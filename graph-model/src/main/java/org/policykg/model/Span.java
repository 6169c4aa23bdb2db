package org.policykg.model;

/**
 * A stretch of a document's raw text.
 *
 * @param begin the first character, counted in Unicode code points from 0
 * @param end the character after the last one
 */
public record Span(int begin, int end) implements Comparable<Span> {
  public Span {
    if (begin < 0 || end <= begin) {
      throw new IllegalArgumentException("a span from " + begin + " to " + end + " holds nothing");
    }
  }

  @Override
  public int compareTo(Span other) {
    int byBegin = Integer.compare(begin, other.begin);
    return byBegin != 0 ? byBegin : Integer.compare(end, other.end);
  }

  @Override
  public int hashCode() {
    return 31 * begin + end;
  }
}
