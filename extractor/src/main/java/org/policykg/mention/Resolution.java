package org.policykg.mention;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.IntFunction;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.policykg.model.Division;
import org.policykg.model.Division.Level;
import org.policykg.model.Notice;
import org.policykg.reference.Divisions;
import org.policykg.text.View;

/**
 * Says which divisions the candidates of one document mean.
 *
 * <p>First those that leave no doubt: chains (浙江省义乌市), full names that one division carries,
 * provinces and prefectures. They establish where the document is; the others have to lean on them,
 * on the section's division or on their neighbours in a list.
 */
final class Resolution {
  private static final Set<String> LIST = Set.of("、", "和", "与", "及", "以及", "、以及");
  private static final int LONGEST_LIST = 3;
  private static final int NEAR = 60;

  private final View view;
  private final List<Candidate> candidates;
  private final IntFunction<Optional<String>> voice;
  private final Divisions divisions;
  private final @Nullable String[] resolved;
  private final Set<String> established;

  /** Resolves what needs nothing else. */
  Resolution(View view, List<Candidate> candidates, Divisions divisions) {
    this.view = view;
    this.candidates = candidates;
    this.divisions = divisions;
    voice = index -> Optional.empty();
    resolved = new String[candidates.size()];
    established = new HashSet<>();
    each(this::plain);
  }

  private Resolution(Resolution plain, IntFunction<Optional<String>> voice) {
    view = plain.view;
    candidates = plain.candidates;
    divisions = plain.divisions;
    this.voice = voice;
    resolved = plain.resolved.clone();
    established = new HashSet<>(plain.established);
  }

  /** Resolves the others, if it is known in whose voice each index of the view stands. */
  Places.Resolved in(IntFunction<Optional<String>> voice) {
    return new Resolution(this, voice).run();
  }

  private Places.Resolved run() {
    each(this::leaning);
    each(this::listed);
    List<Place> places = new ArrayList<>();
    for (int i = 0; i < resolved.length; i++) {
      String code = resolved[i];
      if (code != null) {
        places.add(new Place(candidates.get(i).begin(), candidates.get(i).end(), code));
      }
    }
    return new Places.Resolved(places, doubts());
  }

  private void each(IntFunction<Optional<String>> pass) {
    @Nullable String[] found = resolved.clone();
    for (int i = 0; i < found.length; i++) {
      if (found[i] == null) {
        found[i] = pass.apply(i).orElse(null);
      }
    }
    for (int i = 0; i < found.length; i++) {
      String code = found[i];
      if (code != null && resolved[i] == null) {
        resolved[i] = code;
        established.add(code);
      }
    }
  }

  /** What needs nothing else. */
  private Optional<String> plain(int i) {
    Candidate candidate = candidates.get(i);
    List<String> codes = candidate.shortened() ? widest(candidate) : candidate.codes();
    if (codes.size() != 1 || isAlien(i) || isAttached(candidate)) {
      return Optional.empty();
    }
    boolean county = level(codes.get(0)) == Level.COUNTY;
    boolean sure =
        candidate.chained() || (!candidate.everyday() && !(candidate.shortened() && county));
    return sure ? Optional.of(codes.get(0)) : Optional.empty();
  }

  /** What leans on the section, on what is established or on what stands before it. */
  private Optional<String> leaning(int i) {
    Candidate candidate = candidates.get(i);
    List<String> codes = highest(candidate.codes());
    if (isAttached(candidate) || isAlien(i)) {
      return Optional.empty();
    }
    Optional<String> known = one(codes, established::contains);
    if (candidate.everyday() && !candidate.chained()) {
      return known.isPresent() && candidate.shortened() && candidate.known()
          ? known
          : Optional.empty();
    }
    return known
        .or(() -> one(codes, code -> isNear(code, voice.apply(candidate.begin()))))
        .or(() -> one(codes, code -> isNear(code, before(i))))
        .or(
            () ->
                candidate.shortened() && !candidate.known()
                    ? Optional.empty()
                    : one(codes, code -> established.stream().anyMatch(sureOf(code)))
                        .or(() -> one(codes, code -> true)));
  }

  private Predicate<String> sureOf(String code) {
    return other -> province(other).equals(province(code));
  }

  /** A word of every day, or a name without other support, between neighbours in a list. */
  private Optional<String> listed(int i) {
    if (!candidates.get(i).shortened() && candidates.get(i).everyday()) {
      return Optional.empty();
    }
    List<String> codes = highest(candidates.get(i).codes());
    if (isAttached(candidates.get(i))) {
      return Optional.empty();
    }
    return one(
        codes,
        code -> isNear(code, neighbour(i, i - 1, i)) || isNear(code, neighbour(i, i, i + 1)));
  }

  private Optional<String> neighbour(int i, int left, int right) {
    if (left < 0 || right >= candidates.size()) {
      return Optional.empty();
    }
    int begin = candidates.get(left).end();
    int end = candidates.get(right).begin();
    return end - begin <= LONGEST_LIST && LIST.contains(view.text().substring(begin, end))
        ? Optional.ofNullable(resolved[left == i ? right : left])
        : Optional.empty();
  }

  /** Whether a new area stands right behind a division it does not lie in: 绍兴|滨海新区. */
  private boolean isAlien(int i) {
    Candidate candidate = candidates.get(i);
    return i > 0
        && !candidate.shortened()
        && !candidate.chained()
        && candidate.text().endsWith("新区")
        && candidates.get(i - 1).end() == candidate.begin();
  }

  /** Whether a name is a piece of a longer one; of a province's or city's, people make 新绍兴. */
  private boolean isAttached(Candidate candidate) {
    return (!candidate.shortened() || areCounties(candidate.codes())) && candidate.attached();
  }

  private boolean areCounties(List<String> codes) {
    for (String code : codes) {
      if (level(code) != Level.COUNTY) {
        return false;
      }
    }
    return true;
  }

  /** The division named last before a candidate, not far off in the same paragraph. */
  private Optional<String> before(int i) {
    for (int j = i - 1; j >= 0; j--) {
      Candidate other = candidates.get(j);
      if (candidates.get(i).begin() - other.end() > NEAR
          || breaksBetween(other, candidates.get(i))) {
        return Optional.empty();
      }
      if (resolved[j] != null) {
        return Optional.ofNullable(resolved[j]);
      }
    }
    return Optional.empty();
  }

  private boolean breaksBetween(Candidate one, Candidate other) {
    int at = one.end();
    while (at < other.begin() && view.text().charAt(at) != '\n') {
      at++;
    }
    return at < other.begin();
  }

  private static Optional<String> one(List<String> codes, Predicate<String> fits) {
    Optional<String> found = Optional.empty();
    for (String code : codes) {
      if (fits.test(code)) {
        if (found.isPresent()) {
          return Optional.empty();
        }
        found = Optional.of(code);
      }
    }
    return found;
  }

  /** Of divisions that lie in each other (承德市, 承德县) the widest; a province before all. */
  private List<String> highest(List<String> codes) {
    if (codes.size() == 1) {
      return codes;
    }
    List<String> provinces = new ArrayList<>();
    List<String> tops = new ArrayList<>();
    for (String code : codes) {
      if (level(code) == Level.PROVINCE) {
        provinces.add(code);
      } else if (isHighest(code, codes)) {
        tops.add(code);
      }
    }
    return provinces.isEmpty() ? tops : provinces;
  }

  private boolean isHighest(String code, List<String> codes) {
    for (String top : codes) {
      if (!top.equals(code) && divisions.within(code, top)) {
        return false;
      }
    }
    return true;
  }

  /** A short name alone means the division of the highest level: 西安 is the city, not a district. */
  private List<String> widest(Candidate candidate) {
    List<String> codes = highest(candidate.codes());
    if (codes.size() == 1) {
      return codes;
    }
    List<String> cities = codes.stream().filter(code -> level(code) != Level.COUNTY).toList();
    return cities.isEmpty() ? codes : cities;
  }

  private boolean isNear(String code, Optional<String> other) {
    return other.isPresent() && province(code).equals(province(other.get()));
  }

  private Optional<String> province(String code) {
    return divisions.above(code, Level.PROVINCE).map(Division::code);
  }

  private Level level(String code) {
    return divisions.get(code).level();
  }

  /** Full names that several divisions carry, of which nothing tells which is meant. */
  private List<Notice> doubts() {
    Map<String, Notice> doubts = new TreeMap<>();
    for (int i = 0; i < candidates.size(); i++) {
      Candidate candidate = candidates.get(i);
      if (resolved[i] == null
          && !candidate.shortened()
          && !candidate.everyday()
          && candidate.codes().size() > 1
          && !candidate.attached()) {
        String message =
            candidate.text()
                + " may be "
                + candidate.codes().stream().map(this::described).collect(joining(" or "))
                + "; name the division above it, or give the document's place";
        doubts.putIfAbsent(
            candidate.text(),
            new Notice(
                "ambiguous-division",
                message,
                Optional.of(view.span(candidate.begin(), candidate.end()))));
      }
    }
    return List.copyOf(doubts.values());
  }

  private String described(String code) {
    String above =
        divisions.get(code).parent().map(parent -> divisions.get(parent).name()).orElse("");
    return code + " (" + above + ")";
  }
}
