package org.policykg.mention;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.IntFunction;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
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
  private final Levels levels;
  private final @Nullable String[] resolved;
  private final Set<String> established;

  /** Resolves what needs nothing else. */
  Resolution(View view, List<Candidate> candidates, Divisions divisions) {
    this.view = view;
    this.candidates = candidates;
    this.divisions = divisions;
    levels = new Levels(divisions);
    voice = index -> Optional.empty();
    resolved = new String[candidates.size()];
    established = new HashSet<>();
    each(Resolution::plain);
  }

  private Resolution(Resolution plain, IntFunction<Optional<String>> voice) {
    view = plain.view;
    candidates = plain.candidates;
    divisions = plain.divisions;
    levels = plain.levels;
    this.voice = voice;
    resolved = Arrays.copyOf(plain.resolved, plain.resolved.length);
    established = new HashSet<>(plain.established);
  }

  /** Resolves the others, if it is known in whose voice each index of the view stands. */
  Places.Resolved in(IntFunction<Optional<String>> voice) {
    return new Resolution(this, voice).run();
  }

  private Places.Resolved run() {
    each(Resolution::leaning);
    each(Resolution::listed);
    List<Place> places = new ArrayList<>();
    for (int i = 0; i < resolved.length; i++) {
      String code = resolved[i];
      if (code != null) {
        places.add(new Place(candidates.get(i).begin(), candidates.get(i).end(), code));
      }
    }
    return new Places.Resolved(places, doubts());
  }

  /** Resolves a candidate, if it can. */
  private interface Pass {
    Optional<String> code(Resolution resolution, int i);
  }

  private void each(Pass pass) {
    @Nullable String[] found = new String[resolved.length];
    for (int i = 0; i < found.length; i++) {
      if (resolved[i] == null) {
        found[i] = pass.code(this, i).orElse(null);
      }
    }
    for (int i = 0; i < found.length; i++) {
      String code = found[i];
      if (code != null) {
        resolved[i] = code;
        established.add(code);
      }
    }
  }

  /** What needs nothing else. */
  private Optional<String> plain(int i) {
    Candidate candidate = candidates.get(i);
    List<String> codes =
        candidate.shortened() ? levels.widest(candidate.codes()) : candidate.codes();
    return codes.size() == 1
            && isSure(candidate, codes.get(0))
            && !isAlien(i)
            && !isAttached(candidate)
        ? Optional.of(codes.get(0))
        : Optional.empty();
  }

  private boolean isSure(Candidate candidate, String code) {
    return candidate.chained()
        || (!candidate.everyday()
            && !(candidate.shortened() && levels.level(code) == Level.COUNTY));
  }

  /** What leans on the section, on what is established or on what stands before it. */
  private Optional<String> leaning(int i) {
    Candidate candidate = candidates.get(i);
    Optional<String> code =
        candidate.everyday() && !candidate.chained() ? repeated(candidate) : supported(i);
    return code.isPresent() && !isAlien(i) && !isAttached(candidate) ? code : Optional.empty();
  }

  /** A word of every day means what is established only. */
  private Optional<String> repeated(Candidate candidate) {
    Optional<String> known = candidate.shortened() ? known(candidate) : Optional.empty();
    return known.isPresent() && candidate.known() ? known : Optional.empty();
  }

  private Optional<String> known(Candidate candidate) {
    List<String> known = new ArrayList<>(levels.highest(candidate.codes()));
    known.retainAll(established);
    return known.size() == 1 ? Optional.of(known.get(0)) : Optional.empty();
  }

  private Optional<String> supported(int i) {
    Candidate candidate = candidates.get(i);
    Optional<String> known = known(candidate);
    if (known.isPresent()) {
      return known;
    }
    List<String> codes = levels.highest(candidate.codes());
    Optional<String> near = near(codes, voice.apply(candidate.begin()));
    if (near.isEmpty()) {
      near = near(codes, before(i));
    }
    if (near.isPresent() || (candidate.shortened() && !candidate.known())) {
      return near;
    }
    Optional<String> sharing = one(codes, this::isNearKnown);
    return sharing.isPresent() ? sharing : one(codes, code -> true);
  }

  private boolean isNearKnown(String code) {
    for (String other : established) {
      if (levels.areNear(code, other)) {
        return true;
      }
    }
    return false;
  }

  /** A word of every day, or a name without other support, between neighbours in a list. */
  private Optional<String> listed(int i) {
    Candidate candidate = candidates.get(i);
    if (!candidate.shortened() && candidate.everyday()) {
      return Optional.empty();
    }
    Optional<String> left = neighbour(i, i - 1, i);
    Optional<String> right = neighbour(i, i, i + 1);
    if ((left.isEmpty() && right.isEmpty()) || isAttached(candidate)) {
      return Optional.empty();
    }
    return one(
        levels.highest(candidate.codes()),
        code ->
            (left.isPresent() && levels.areNear(code, left.get()))
                || (right.isPresent() && levels.areNear(code, right.get())));
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
    return (!candidate.shortened() || levels.areCounties(candidate.codes()))
        && candidate.attached();
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

  /** The only one that lies in one province with another. */
  private Optional<String> near(List<String> codes, Optional<String> other) {
    if (other.isEmpty()) {
      return Optional.empty();
    }
    String near = other.get();
    return one(codes, code -> levels.areNear(code, near));
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
    return doubts.isEmpty() ? List.of() : List.copyOf(doubts.values());
  }

  private String described(String code) {
    String above =
        divisions.get(code).parent().map(parent -> divisions.get(parent).name()).orElse("");
    return code + " (" + above + ")";
  }
}
