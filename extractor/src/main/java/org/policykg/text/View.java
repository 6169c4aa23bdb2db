package org.policykg.text;

import java.util.List;
import org.policykg.model.Span;

/**
 * A raw text and the view of it in which matching happens.
 *
 * <p>In the view, full-width letters, digits and punctuation are half-width ({@code ，} is {@code
 * ,}), characters without width are gone, and paragraphs that a page broke in mid-sentence are
 * joined. Its paragraphs are separated by one line feed. Indexes into {@link #text()} are those of
 * {@code String}; {@link #span} leads back to code points of the raw text.
 */
public final class View {
  private final String raw;

  private View(String raw) {
    this.raw = raw;
  }

  public static View of(String raw) {
    return new View(raw);
  }

  public String raw() {
    return raw;
  }

  public String text() {
    return raw;
  }

  /** The paragraphs, in order; none is blank. */
  public List<Paragraph> paragraphs() {
    return List.of();
  }

  /**
   * The span of the raw text that a stretch of the view stands for.
   *
   * @param begin index of the first character in {@link #text()}
   * @param end index after the last one
   */
  public Span span(int begin, int end) {
    return new Span(raw.codePointCount(0, begin), raw.codePointCount(0, end));
  }

  /** The raw text of a span. */
  public String rawText(Span span) {
    int begin = raw.offsetByCodePoints(0, span.begin());
    return raw.substring(begin, raw.offsetByCodePoints(begin, span.end() - span.begin()));
  }

  /**
   * A paragraph.
   *
   * @param begin index of its first character in the view
   * @param end index after its last one; the line feed is not part of it
   */
  public record Paragraph(int begin, int end) {}
}
