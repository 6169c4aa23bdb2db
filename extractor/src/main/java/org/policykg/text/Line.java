package org.policykg.text;

import java.util.ArrayList;
import java.util.List;

/** A line of the raw text that is not blank, folded and stripped. */
final class Line {
  private final String text;
  // those of all lines; its own begin at an index
  private final int[] points;
  private final int begin;
  private final int end;
  private final int indent;

  private Line(String text, int[] points, int begin, int end, int indent) {
    this.text = text;
    this.points = points;
    this.begin = begin;
    this.end = end;
    this.indent = indent;
  }

  /** The lines of {@code raw} from the index {@code begin} on. */
  static List<Line> of(String raw, int begin) {
    List<Line> lines = new ArrayList<>();
    char[] whole = raw.toCharArray();
    char[] text = new char[whole.length - begin];
    int[] points = new int[text.length];
    int start = 0;
    int length = 0;
    int blanks = 0;
    int point = raw.codePointCount(0, begin);
    for (int i = begin; i <= whole.length; i++) {
      char c = i < whole.length ? whole[i] : '\n';
      if (isIdeograph(c)) {
        points[length] = point++;
        text[length++] = c;
        continue;
      }
      if (isBreak(c)) {
        int last = stripped(text, start, length);
        if (last > start) {
          String line = new String(text, start, last - start);
          lines.add(new Line(line, points, start, point, blanks / 2));
        }
        start = length;
        blanks = 0;
      } else {
        char folded = Folding.fold(c);
        if (folded == ' ' && length == start) {
          blanks += c == '\u3000' ? 2 : 1;
        } else if (folded != Folding.NONE) {
          points[length] = point;
          text[length++] = folded;
        }
      }
      // both halves of a surrogate pair count as the one code point they are
      if (!Character.isHighSurrogate(c)
          || i + 1 >= whole.length
          || !Character.isLowSurrogate(whole[i + 1])) {
        point++;
      }
    }
    return lines;
  }

  /** What folds to itself, ends no line and is no half of a pair. */
  private static boolean isIdeograph(char c) {
    return c >= '\u4E00' && c <= '\u9FFF';
  }

  /** Where a line ends without the spaces at its end. */
  private static int stripped(char[] text, int begin, int end) {
    int last = end;
    while (last > begin && text[last - 1] == ' ') {
      last--;
    }
    return last;
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
    System.arraycopy(points, begin, to, at, text.length());
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
