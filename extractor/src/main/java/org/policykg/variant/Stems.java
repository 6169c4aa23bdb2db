package org.policykg.variant;

import static java.util.stream.Collectors.joining;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.policykg.lexicon.Gazetteer;
import org.policykg.lexicon.HeadNouns;
import org.policykg.lexicon.Lexicon;
import org.policykg.lexicon.PlaceName;
import org.policykg.model.InitiativeKind;
import org.policykg.ontology.Table;

/** Names without head nouns that say only what sort of thing they are; see variant-heads.tsv. */
final class Stems {
  private static final int BRIEF = 2;

  /** A shorter stem joins nothing: 两新政策 and 两新行动. */
  private static final int LEAST = 3;

  private static final int LONG = 4;

  private static final String NUMERALS = "[\\d零〇一二两三四五六七八九十百千万亿]+";

  /** 三十大, 第一批, 12条重点 count and do not name. */
  private static final Pattern COUNT =
      Pattern.compile("第?(?<number>" + NUMERALS + ")[大项个条类年期批轮次届]?(?:重点|重大|专项|标志性)?");

  private static final Pattern COUNTED = Pattern.compile("^第?" + NUMERALS + "[大项个条类]");

  private static final Pattern ENDS_IN_COUNT = Pattern.compile(".*" + NUMERALS + "[大项个条类]");

  private static final Set<InitiativeKind> OPEN =
      EnumSet.of(
          InitiativeKind.PLAN,
          InitiativeKind.CAMPAIGN,
          InitiativeKind.POLICY,
          InitiativeKind.MECHANISM,
          InitiativeKind.BRAND);

  private final Map<String, Set<InitiativeKind>> heads = new HashMap<>();
  private final int longest;
  private final HeadNouns kinds;
  private final Gazetteer places;
  private final Set<String> stops = new HashSet<>();
  private final Pattern nothing;

  Stems(Lexicon lexicon) {
    for (Table.Row row : lexicon.table("variant-heads.tsv").rows()) {
      heads.put(row.key(), behind(row));
    }
    longest = heads.keySet().stream().mapToInt(String::length).max().orElse(0);
    kinds = new HeadNouns(lexicon);
    places = Gazetteer.of(lexicon);
    Set<String> fronts = new HashSet<>(lexicon.words("area-words.tsv"));
    fronts.addAll(lexicon.words("generic-modifiers.tsv"));
    for (Table.Row row : lexicon.table("variant-stops.tsv").rows()) {
      stops.add(row.key());
      if (!row.get("front").isEmpty()) {
        fronts.add(row.key());
      }
    }
    nothing =
        Pattern.compile(
            fronts.stream()
                .sorted(
                    (a, b) -> a.length() == b.length() ? a.compareTo(b) : b.length() - a.length())
                .map(Pattern::quote)
                .collect(joining("|", "(?:", ")*+")));
  }

  private static Set<InitiativeKind> behind(Table.Row row) {
    Set<InitiativeKind> behind = EnumSet.copyOf(OPEN);
    for (String word : row.list("behind")) {
      try {
        behind.add(InitiativeKind.valueOf(word.toUpperCase(Locale.ROOT)));
      } catch (IllegalArgumentException e) {
        throw row.refuse("behind '" + word + "' is no kind");
      }
    }
    return behind;
  }

  /** The stem, or the text itself where it closes with no such noun or too little would be left. */
  String of(String text) {
    String stem = text;
    for (Optional<String> next = shorter(stem); next.isPresent(); next = shorter(stem)) {
      stem = next.get();
    }
    return stem;
  }

  private Optional<String> shorter(String text) {
    for (int length = Math.min(longest, text.length() - LEAST); length > 0; length--) {
      String stem = text.substring(0, text.length() - length);
      Set<InitiativeKind> behind = heads.get(text.substring(stem.length()));
      if (behind != null && follows(behind, stem) && isName(stem)) {
        return Optional.of(stem);
      }
    }
    return Optional.empty();
  }

  /** The text without the longest head noun that leaves two characters. */
  String brief(String text) {
    for (int length = Math.min(longest, text.length() - BRIEF); length > 0; length--) {
      if (heads.containsKey(text.substring(text.length() - length))) {
        return text.substring(0, text.length() - length);
      }
    }
    return text;
  }

  private boolean follows(Set<InitiativeKind> behind, String stem) {
    return kinds.closing(stem).map(head -> behind.contains(head.kind())).orElse(true);
  }

  /** Whether a text names something by itself. */
  private boolean isName(String text) {
    return han(text) >= LEAST
        && !isWord(text)
        && !isCount(text)
        && (saysMore(withoutFront(text)) || isFacility(text));
  }

  /** 十大基础设施 counts what has no name. */
  private boolean saysMore(String text) {
    return han(text) >= LEAST
        && !stops.contains(text)
        && !stops.contains(COUNTED.matcher(text).replaceFirst(""));
  }

  /** 三门核电: there is one in the place. */
  private boolean isFacility(String text) {
    return !places.at(text, 0, text.length()).isEmpty()
        && kinds.closing(text).filter(head -> head.kind() == InitiativeKind.PROJECT).isPresent();
  }

  /** Whether a text, which a verb precedes, names something by itself. */
  boolean isLongName(String text) {
    return text.length() >= LONG && isName(text);
  }

  private boolean isWord(String text) {
    return stops.contains(text)
        || heads.containsKey(text)
        || kinds.closing(text).filter(head -> head.noun().equals(text)).isPresent()
        || places.holds(text, Gazetteer.TODAY);
  }

  /** 十四五 counts nothing and is a name. */
  private static boolean isCount(String text) {
    Matcher m = COUNT.matcher(text);
    return m.matches()
        && (Character.isDigit(m.group("number").charAt(0))
            || Digits.value(m.group("number")).isPresent());
  }

  private String withoutFront(String text) {
    List<PlaceName> names = places.at(text, 0, text.length());
    int end = names.isEmpty() ? 0 : names.get(0).text().length();
    Matcher m = nothing.matcher(text).region(end, text.length());
    return text.substring(m.lookingAt() ? m.end() : end);
  }

  /** Whether names may differ in their head nouns behind this stem, though no name is it. */
  boolean joinsHeads(String stem) {
    return (han(stem) >= LONG || stem.chars().anyMatch(c -> NUMERALS.indexOf(c) >= 0))
        && !ENDS_IN_COUNT.matcher(stem).matches();
  }

  private static int han(String text) {
    return (int) text.codePoints().filter(Character::isIdeographic).count();
  }
}
