package org.policykg.mention;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.policykg.lexicon.Lexicon;
import org.policykg.lexicon.WordTree;
import org.policykg.mention.Figure.Kind;
import org.policykg.mention.Numeral.Form;
import org.policykg.model.Bound;
import org.policykg.ontology.Table;

/** The words around a number that say how the true value stands to it: 超, 近, 余, 以上, 左右. */
final class Bounds {
  private enum Position {
    BEFORE,
    INSIDE,
    AFTER
  }

  private static final String BELOW_ZERO = "零下";
  // what a minus sign can follow; behind other characters it is a dash
  private static final String MINUS_BEFORE = "为是达至到长幅率数(,;:、。 ";

  private final WordTree<String> before;
  private final WordTree<String> after;
  private final Map<String, Bound> byKey = new HashMap<>();
  private final Set<String> traps;

  Bounds(Lexicon lexicon) {
    List<String> inFront = new ArrayList<>();
    List<String> behind = new ArrayList<>();
    for (Table.Row row : lexicon.table("bounds.tsv").rows()) {
      byKey.put(row.key(), row.constant("bound", Bound.class));
      String word = row.get("word");
      switch (row.constant("position", Position.class)) {
        case BEFORE -> inFront.add(word);
        case AFTER -> behind.add(word);
        case INSIDE -> {}
      }
    }
    before = WordTree.byEnd(inFront);
    after = WordTree.byBeginning(behind);
    traps = Set.copyOf(lexicon.words("bound-traps.tsv"));
  }

  /** The bound word that ends at an index, and begins no sooner than another. */
  Optional<String> before(String text, int from, int end) {
    return before.longest(text, from, end);
  }

  /** The bound word that begins at an index. */
  Optional<String> after(String text, int begin) {
    return after.longest(text, begin, text.length());
  }

  /**
   * A figure with the sign and the bound words around it.
   *
   * @param from where the figure before ends, whose words are no other's
   */
  Figure bounded(String text, int from, Numeral numeral, Figure figure) {
    int begin = figure.begin();
    Bound bound = numeral.inner().isEmpty() ? Bound.EQ : of("inside-", numeral.inner());
    BigDecimal value = figure.value();
    if (begin > from
        && text.charAt(begin - 1) == '-'
        && (begin == 1 || MINUS_BEFORE.indexOf(text.charAt(begin - 2)) >= 0)) {
      value = value.negate();
      begin--;
    } else if (text.startsWith(BELOW_ZERO, begin - BELOW_ZERO.length())) {
      value = value.negate();
      begin -= BELOW_ZERO.length();
    }
    Optional<String> word = before(text, from, begin);
    if (word.isPresent() && fits(word.get(), numeral) && !endsWord(text, word.get(), begin)) {
      bound = of("before-", word.get());
      begin -= word.get().length();
    }
    int end = figure.unitEnd();
    Optional<String> behind = after(text, end);
    if (behind.isPresent() && fitsBehind(behind.get(), figure)) {
      bound = of("after-", behind.get());
      end += behind.get().length();
    }
    return new Figure(
        begin, figure.number(), figure.unitEnd(), end, value, figure.unit(), bound, figure.kind());
  }

  /** 上千家, 过万亿 are bounds; the 过 of 通过5项 and the 上 of 以上5家 are not. */
  private static boolean fits(String word, Numeral numeral) {
    return numeral.form() == Form.CHINESE
        || numeral.form() == Form.FRACTION
        || !(word.equals("上") || word.equals("过"));
  }

  /** 签约3家, 附近3家: the bound's character is the end of another word. */
  private boolean endsWord(String text, String bound, int end) {
    int begin = end - bound.length();
    return begin > 0 && traps.contains(text.substring(begin - 1, end));
  }

  /** 1倍多 and 千分之六强 are bounds, the 强 of 15个强县 is not. */
  private static boolean fitsBehind(String word, Figure figure) {
    if (word.equals("多")) {
      return figure.kind() == Kind.TIMES;
    }
    return figure.kind() == Kind.FRACTION || !(word.equals("强") || word.equals("弱"));
  }

  private Bound of(String position, String word) {
    return byKey.getOrDefault(position + word, Bound.EQ);
  }
}
