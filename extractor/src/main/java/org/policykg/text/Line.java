package org.policykg.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** A line of the raw text that is not blank, folded and stripped. */
final class Line {
  private final String text;
  private final int[] points;
  private final int end;
  private final int indent;

  private Line(String text, int[] points, int end, int indent) {
    this.text = text;
    this.points = points;
    this.end = end;
    this.indent = indent;
  }

  /** The lines of {@code raw} from the index {@code begin} on. */
  static List<Line> of(String raw, int begin) {
    List<Line> lines = new ArrayList<>();
    char[] text = new char[16];
    int[] points = new int[16];
    int length = 0;
    int blanks = 0;
    int point = raw.codePointCount(0, begin);
    for (int i = begin; i <= raw.length(); i++) {
      char c = i < raw.length() ? raw.charAt(i) : '\n';
      if (isBreak(c)) {
        add(lines, text, points, length, point, blanks);
        length = 0;
        blanks = 0;
      } else {
        char folded = Folding.fold(c);
        if (folded == ' ' && length == 0) {
          blanks += c == '\u3000' ? 2 : 1;
        } else if (folded != Folding.NONE) {
          if (length == text.length) {
            text = Arrays.copyOf(text, 2 * length);
            points = Arrays.copyOf(points, 2 * length);
          }
          points[length] = point;
          text[length++] = folded;
        }
      }
      // both halves of a surrogate pair count as the one code point they are
      if (!Character.isHighSurrogate(c)
          || i + 1 >= raw.length()
          || !Character.isLowSurrogate(raw.charAt(i + 1))) {
        point++;
      }
    }
    return lines;
  }

  private static void add(
      List<Line> lines, char[] text, int[] points, int most, int end, int blanks) {
    int length = most;
    while (length > 0 && text[length - 1] == ' ') {
      length--;
    }
    if (length > 0) {
      lines.add(
          new Line(new String(text, 0, length), Arrays.copyOf(points, length), end, blanks / 2));
    }
  }

  private static boolean isBreak(char c) {
    return (c >= '\n' && c <= '\r') || c == '\u0085' || c == '\u2028' || c == '\u2029';
  }

  /** Its characters in the view. */
  String text() {
    return text;
  }

  /** Writes, for each character, the index of its code point in the raw text. */
  void copyPoints(int[] to, int at) {
    System.arraycopy(points, 0, to, at, points.length);
  }

  /** Index of the code point that ends the line, or the raw text's length. */
  int end() {
    return end;
  }

  /** Whether the line begins with two or more spaces' width. */
  boolean indented() {
    return indent > 0;
  }

  /** How wide the line is, in characters, with its indent. */
  int width() {
    return indent + text.length();
  }

  int length() {
    return text.length();
  }

  char first() {
    return text.charAt(0);
  }

  char last() {
    return text.charAt(text.length() - 1);
  }
}
