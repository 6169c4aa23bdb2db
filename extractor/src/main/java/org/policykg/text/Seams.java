package org.policykg.text;

import java.util.List;
import java.util.regex.Pattern;
import org.policykg.lexicon.Letters;
import org.policykg.lexicon.Segmenter;

/**
 * Tells line breaks that a page made, in mid-sentence, from those that end a paragraph.
 *
 * <p>A newspaper page breaks a few long paragraphs anywhere; a hard-wrapped text breaks every line
 * at one width; headings end without punctuation and stay apart from what follows.
 */
final class Seams {
  private static final int BODY = 40;

  /** What ends a line for good, and what may stand behind it. */
  private static final String TERMINAL = "。!?…:";

  private static final String BEHIND_TERMINAL = "”’」』》)]】";

  /** What no line begins with. */
  private static final String STOPS = ",、;。!?:”’」』》〉)】]";

  private static final String OPENING = "“‘「『《〈(【[";
  private static final String CLOSING = "”’」』》〉)】]";
  private static final Letters BRACKETS = Letters.of(OPENING + CLOSING);

  /** What opens a list item or a part: 一、 (一) 1. —— ● */
  private static final Pattern ITEM =
      Pattern.compile(
          "(?:[(]?[一二三四五六七八九十]{1,3}[)、.]|第[一二三四五六七八九十百]{1,4}[章节条部]"
              + "|[(]?\\d{1,2}[).、](?!\\d)|[—―-]{2}|[●■◆▲★※·]|【).*",
          Pattern.DOTALL);

  private static final Letters ITEM_BEGIN = Letters.of("(一二三四五六七八九十第0123456789—―-●■◆▲★※·【");

  /** A reporter's or photographer's name behind the text. */
  private static final Pattern CREDIT =
      Pattern.compile(".*(?:记者|通讯员|责任编辑|编辑|摄|整理)[^。,]{0,20}", Pattern.DOTALL);

  private static final Letters CREDIT_END = Letters.of("者员辑摄理");

  /** How much may stand from the end of its word on, in characters of which two may be one. */
  private static final int LONGEST_CREDIT = 42;

  /** A name behind a post, as a speaker's line gives it. */
  private static final Pattern SPEAKER =
      Pattern.compile("[^,。]{0,40}(?:书记|长|主席|主任|常委|委员) \\p{IsHan}[\\p{IsHan} ·]{1,12}");

  private static final Letters POST_ENDS = Letters.of("记长席任委员");

  private final List<Line> lines;
  private final Segmenter segmenter;
  private final int wrap;

  Seams(List<Line> lines, Segmenter segmenter) {
    this.lines = lines;
    this.segmenter = segmenter;
    this.wrap = wrapWidth(lines);
  }

  /**
   * Whether line {@code i} and the one behind it are one paragraph.
   *
   * @param before how much of the paragraph stands before the line, in characters
   */
  boolean joins(int i, int before) {
    Line line = lines.get(i);
    Line next = lines.get(i + 1);
    if (isEnded(line.text()) || isCredit(line.text())) {
      return false;
    }
    if (isOpen(line.text())) {
      return true;
    }
    if (ITEM_BEGIN.has(next.first()) && ITEM.matcher(next.text()).matches()) {
      return false;
    }
    if (",、;—".indexOf(line.last()) >= 0 || STOPS.indexOf(next.first()) >= 0) {
      return true;
    }
    if (isSpeaker(next.text()) || isSpeaker(line.text()) || isSalutation(next.text())) {
      return false;
    }
    if (wrap > 0 && line.width() >= wrap - 2) {
      return !next.indented();
    }
    if (before + line.length() >= BODY || line.text().contains("。")) {
      return !next.indented() && !isHeading(i + 1);
    }
    return cutsWord(line.text(), next.text());
  }

  /** Whether a join would run two Latin words together. */
  boolean needsSpace(int i) {
    return isLatin(lines.get(i).last()) && isLatin(lines.get(i + 1).first());
  }

  private static boolean isLatin(char c) {
    return c < 128 && Character.isLetter(c);
  }

  private static boolean isEnded(String text) {
    int last = text.length() - 1;
    while (last >= 0 && BEHIND_TERMINAL.indexOf(text.charAt(last)) >= 0) {
      last--;
    }
    return last >= 0 && TERMINAL.indexOf(text.charAt(last)) >= 0;
  }

  private static boolean isCredit(String text) {
    int end = text.length();
    return CREDIT_END.in(text, Math.max(0, end - LONGEST_CREDIT), end) >= 0
        && CREDIT.matcher(text).matches();
  }

  private static boolean isSpeaker(String text) {
    return text.length() <= 60 && hasPost(text) && SPEAKER.matcher(text).matches();
  }

  /** Whether a space stands behind what may be the end of a post. */
  private static boolean hasPost(String text) {
    for (int at = text.indexOf(' '); at > 0; at = text.indexOf(' ', at + 1)) {
      if (POST_ENDS.has(text.charAt(at - 1))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isSalutation(String text) {
    return text.length() <= 40 && text.endsWith(":");
  }

  /** Whether a line stands for itself; a word between two halves of a sentence does not. */
  private boolean isHeading(int i) {
    String text = lines.get(i).text();
    boolean goesOn = i + 1 < lines.size() && STOPS.indexOf(lines.get(i + 1).first()) >= 0;
    return text.length() > 3
        && text.length() <= 30
        && !goesOn
        && !isEnded(text)
        && !text.contains("。");
  }

  /** Whether a quotation mark or bracket stands open at the end of a line. */
  private static boolean isOpen(String text) {
    int closed = 0;
    for (int i = text.length() - 1; i >= 0; i--) {
      char c = text.charAt(i);
      if (BRACKETS.has(c)) {
        int pair = OPENING.indexOf(c);
        if (pair >= 0 && (closed >> pair & 1) == 0) {
          return true;
        }
        closed |= pair >= 0 ? 0 : 1 << CLOSING.indexOf(c);
      }
    }
    return false;
  }

  /**
   * Whether a word stands across the break: 新模|式. Only in front of an early stop, since what is cut
   * off a paragraph is the end of a sentence.
   */
  private boolean cutsWord(String line, String next) {
    String head = line.substring(Math.max(0, line.length() - 10));
    String tail = next.substring(0, Math.min(10, next.length()));
    String seam = head + tail;
    return !Segmenter.isSurelyEdge(seam, head.length())
        && segmenter.words(seam).stream()
            .anyMatch(
                word ->
                    word.begin() < head.length()
                        && word.end() > head.length()
                        && word.text().codePoints().allMatch(Character::isIdeographic));
  }

  /** The width at which a hard-wrapped text breaks its lines, or 0. */
  private static int wrapWidth(List<Line> lines) {
    int width = 0;
    for (Line line : lines) {
      width = Math.max(width, line.width());
    }
    if (width < 15 || width > 80 || lines.size() < 4) {
      return 0;
    }
    int full = 0;
    for (Line line : lines) {
      full += line.width() >= width - 3 ? 1 : 0;
    }
    return full * 2 >= lines.size() ? width : 0;
  }
}
