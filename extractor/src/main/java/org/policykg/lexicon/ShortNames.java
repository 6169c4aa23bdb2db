package org.policykg.lexicon;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.policykg.model.Division;

/** What is left of a division's name in everyday speech: 滨江区 is 滨江, 恩施土家族苗族自治州 is 恩施. */
final class ShortNames {
  private final Pattern autonomous;

  /**
   * What names end with, the longest first. A banner that is a part of an older one, or a bare
   * direction, has no short name.
   */
  private static final List<String> ENDS =
      List.of("特别行政区", "自治区", "地区", "林区", "特区", "矿区", "新区", "省", "市", "县", "区", "旗", "盟");

  ShortNames(Lexicon lexicon) {
    this.autonomous =
        Pattern.compile("(?<stem>.{2,}?)" + lexicon.anyOf("ethnic-groups.tsv") + "*自治[区州县旗]");
  }

  /** What stands before an autonomous division's people; most names need no expression. */
  private Optional<String> autonomous(String name) {
    if (!name.contains("自治")) {
      return Optional.empty();
    }
    Matcher autonomy = autonomous.matcher(name);
    return autonomy.matches() ? Optional.of(autonomy.group("stem")) : Optional.empty();
  }

  private static Optional<String> plain(String name) {
    for (String end : ENDS) {
      if (name.length() > end.length() && name.endsWith(end)) {
        return Optional.of(name.substring(0, name.length() - end.length()));
      }
    }
    return Optional.empty();
  }

  /** How people write an autonomous division that is not a province: 恩施州, 景宁县. */
  Optional<String> colloquial(String name, Division.Level level) {
    Optional<String> autonomous = autonomous(name);
    if (level == Division.Level.PROVINCE || autonomous.isEmpty()) {
      return Optional.empty();
    }
    // 东乡族自治县, which is named after its people alone, is 东乡县
    String stem = autonomous.get();
    String place = stem.endsWith("族") ? stem.substring(0, stem.length() - 1) : stem;
    return place.length() < 2
        ? Optional.empty()
        : Optional.of(place + name.charAt(name.length() - 1));
  }

  /** The short name, of two characters or more. */
  Optional<String> of(String name, Division.Level level) {
    Optional<String> found = autonomous(name).or(() -> plain(name));
    if (found.isEmpty()) {
      return Optional.empty();
    }
    String stem = found.get();
    boolean part = name.endsWith("旗") && "前后左右中".indexOf(stem.charAt(stem.length() - 1)) >= 0;
    return stem.length() < 2 || stem.endsWith("族") || part || level == Division.Level.NATION
        ? Optional.empty()
        : Optional.of(stem);
  }
}
