package org.policykg.text;

import java.util.ArrayList;
import java.util.List;
import org.policykg.lexicon.Segmenter;
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
  private final String text;
  private final int[] points;
  private final List<Paragraph> paragraphs;

  /** Whether a character of the raw text is a code point. */
  private final boolean plain;

  private View(String raw, String text, int[] points, List<Paragraph> paragraphs) {
    this.raw = raw;
    this.text = text;
    this.points = points;
    this.paragraphs = List.copyOf(paragraphs);
    plain = raw.codePointCount(0, raw.length()) == raw.length();
  }

  public static View of(String raw) {
    return of(raw, 0);
  }

  /**
   * The view of a text that begins with something else.
   *
   * @param begin index in {@code raw} of the first character that belongs to the text; what stands
   *     before is not in the view
   */
  public static View of(String raw, int begin) {
    List<Line> lines = Line.of(raw, begin);
    Seams seams = new Seams(lines, Segmenter.standard());
    StringBuilder text = new StringBuilder(raw.length());
    int[] points = new int[raw.length() + 1];
    List<Paragraph> paragraphs = new ArrayList<>();
    int start = 0;
    for (int i = 0; i < lines.size(); i++) {
      Line line = lines.get(i);
      line.copyPoints(points, text.length());
      text.append(line.text());
      if (i + 1 < lines.size()) {
        boolean joined = seams.joins(i, text.length() - line.length() - start);
        if (!joined) {
          paragraphs.add(new Paragraph(start, text.length()));
        }
        if (!joined || seams.needsSpace(i)) {
          points[text.length()] = line.end();
          text.append(joined ? ' ' : '\n');
        }
        start = joined ? start : text.length();
      } else {
        paragraphs.add(new Paragraph(start, text.length()));
      }
    }
    return new View(raw, text.toString(), points, paragraphs);
  }

  public String raw() {
    return raw;
  }

  public String text() {
    return text;
  }

  /** The paragraphs, in order; none is blank. */
  public List<Paragraph> paragraphs() {
    return paragraphs;
  }

  /** The text of a paragraph. */
  public String text(Paragraph paragraph) {
    return text.substring(paragraph.begin(), paragraph.end());
  }

  /**
   * The span of the raw text that a stretch of the view stands for.
   *
   * @param begin index of the first character in {@link #text()}
   * @param end index after the last one
   */
  public Span span(int begin, int end) {
    return new Span(points[begin], points[end - 1] + 1);
  }

  /** The raw text of a span. */
  public String rawText(Span span) {
    if (plain) {
      return raw.substring(span.begin(), span.end());
    }
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
