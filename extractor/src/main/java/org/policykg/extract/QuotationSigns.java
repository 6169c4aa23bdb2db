package org.policykg.extract;

import static java.util.stream.Collectors.toMap;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.policykg.lexicon.Glance;
import org.policykg.lexicon.Letters;
import org.policykg.lexicon.Lexicon;
import org.policykg.lexicon.Trait;
import org.policykg.lexicon.WordTree;
import org.policykg.mention.Quotation;
import org.policykg.ontology.Table;

/**
 * What stands beside a quotation and what closes it, by the classes of {@code quotation-signs.tsv}:
 * 化解“…” says a problem, “…”护理员 people, “…速度” an image.
 */
final class QuotationSigns {
  private static final int LONGEST = 6;
  private static final int NEAR = 10;
  // 筑起了一道“…”, 打造出全新的“…”
  private static final Pattern BETWEEN =
      Pattern.compile("(?:了|着|过|出|好)?(?:[一两三四五六七八九十0-9]+[个条道座项批份张大]|更多|全新的?|新的?)?$");
  // what may close it
  private static final String BETWEEN_ENDS = "了着过出好个条道座项批份张大多新的";

  // “…”［3］等一批, “…”的
  private static final Pattern PASSED =
      Pattern.compile(
          "(?:[(\\[［（][0-9]+[)\\]］）])?(?:等)?(?:[0-9一二三四五六七八九十两]+[余多]?[个项类大家种])?(?<of>的)?");
  private static final Letters PASSED_BEGIN = Letters.of("([［（等0123456789一二三四五六七八九十两的");
  private static final Pattern STEPS =
      Pattern.compile("[\\u4E00-\\u9FFF]+(?:[-—–至到→][\\u4E00-\\u9FFF]+)+");
  private static final Letters STEP = Letters.of("-—–至到→");
  private static final Pattern SERIAL =
      Pattern.compile("[\\u4E00-\\u9FFF]{1,4}(?:[0-9]{2,4}|[0-9一二三四五六七八九十]+号)");
  private static final Letters OF_SERIAL = Letters.of("0123456789号");
  private static final Glance SENTENCE = Glance.of("就是|不是|必须|不能|不要|才能|要|什么|怎么|怎样|哪里|如何|没有");

  private final WordTree<String> before;
  private final WordTree<String> after;
  private final WordTree<String> last;

  QuotationSigns(Lexicon lexicon) {
    List<Table.Row> rows = lexicon.table("quotation-signs.tsv").rows();
    before = WordTree.byEnd(classes(rows, "before"));
    after = WordTree.byBeginning(classes(rows, "after"));
    last = WordTree.byEnd(classes(rows, "last"));
  }

  private static Map<String, String> classes(List<Table.Row> rows, String column) {
    return rows.stream()
        .filter(row -> !row.get(column).isEmpty())
        .collect(toMap(Table.Row::key, row -> row.get(column)));
  }

  /**
   * The signs of a quotation.
   *
   * @param first the first one of the row in which it stands
   * @param end index behind the row, and behind the noun that completes it, if any
   */
  List<Trait> of(String text, Quotation quotation, Quotation first, int end) {
    List<Trait> signs = new ArrayList<>();
    signs.add(Trait.of("said-before=", classBefore(text, first.begin())));
    int behind = end;
    String of = "";
    if (end < text.length() && PASSED_BEGIN.has(text.charAt(end))) {
      Matcher passed = PASSED.matcher(text).region(end, text.length());
      behind = passed.lookingAt() ? passed.end() : end;
      of = passed.hitEnd() || passed.group("of") == null ? "" : "的";
    }
    signs.add(Trait.of("said-behind=", of + opening(after, text, behind).orElse("|")));
    signs.add(Trait.of("said-near=", near(text, behind)));
    signs.add(Trait.of("said-last=", closing(last, quotation.text()).orElse("|")));
    signs.add(Trait.of("alone=", first.begin() == quotation.begin()));
    signs.add(Trait.of("serial=", isSerial(quotation.text())));
    signs.add(Trait.of("steps=", isSteps(quotation.text())));
    signs.add(Trait.of("sentence=", SENTENCE.in(quotation.text())));
    return signs;
  }

  private static boolean isSerial(String text) {
    return OF_SERIAL.in(text) && SERIAL.matcher(text).matches();
  }

  private static boolean isSteps(String text) {
    return STEP.in(text) && STEPS.matcher(text).matches();
  }

  private String classBefore(String text, int begin) {
    String left = text.substring(Math.max(0, begin - NEAR - LONGEST), begin);
    Optional<String> right = closing(before, left);
    if (right.isPresent()) {
      return right.get();
    }
    if (left.isEmpty() || BETWEEN_ENDS.indexOf(left.charAt(left.length() - 1)) < 0) {
      return "|";
    }
    Matcher between = BETWEEN.matcher(left);
    return between.find() && between.start() < left.length()
        ? closing(before, left.substring(0, between.start())).orElse("|")
        : "|";
  }

  /** The class of the first word that has one before the next mark. */
  private String near(String text, int from) {
    for (int at = from; at < Math.min(text.length(), from + NEAR); at++) {
      if (!Phrase.isNameCharacter(text.charAt(at))) {
        return "|";
      }
      Optional<String> found = opening(after, text, at);
      if (found.isPresent()) {
        return found.get();
      }
    }
    return "|";
  }

  private static Optional<String> opening(WordTree<String> classes, String text, int from) {
    return classes.longest(text, from, Math.min(text.length(), from + LONGEST));
  }

  private static Optional<String> closing(WordTree<String> classes, String text) {
    return classes.longest(text, Math.max(0, text.length() - LONGEST), text.length());
  }
}
