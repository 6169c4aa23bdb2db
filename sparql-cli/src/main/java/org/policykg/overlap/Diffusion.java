package org.policykg.overlap;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.policykg.model.Division;
import org.policykg.overlap.Arrival.Path;
import org.policykg.reference.Divisions;

/** In which order counties take up what they share. */
public final class Diffusion {
  private static final Comparator<Arrival> EARLIEST_FIRST =
      Comparator.comparing((Arrival arrival) -> arrival.date().orElse(LocalDate.MAX))
          .thenComparing(Arrival::county);

  private final Incidence incidence;
  private final List<County> counties;
  private final Dates dates;

  private Diffusion(Incidence incidence) {
    this.incidence = incidence;
    this.counties = incidence.study().counties();
    this.dates = new Dates(incidence);
  }

  /** Every first mention of a matrix, by item and then by date and county; undated ones last. */
  public static List<Arrival> of(Incidence incidence) {
    Diffusion diffusion = new Diffusion(incidence);
    return IntStream.range(0, incidence.itemCount())
        .mapToObj(diffusion::arrivals)
        .flatMap(List::stream)
        .toList();
  }

  private List<Arrival> arrivals(int item) {
    int[] having = incidence.counties(item);
    SortedSet<String> origins = origins(item, having);
    List<Arrival> arrivals = new ArrayList<>();
    for (int county : having) {
      arrivals.add(arrival(item, county, having, origins));
    }
    arrivals.sort(EARLIEST_FIRST);
    return arrivals;
  }

  /** Codes of the divisions that some text of the graph ascribes an item to. */
  private SortedSet<String> origins(int item, int[] having) {
    SortedSet<String> origins = new TreeSet<>();
    for (int county : having) {
      for (int fact : incidence.facts(county, item)) {
        int initiative = incidence.facts().subject(fact);
        origins.addAll(incidence.study().initiatives().get(initiative).origins());
      }
    }
    return origins;
  }

  private Arrival arrival(int item, int county, int[] having, SortedSet<String> origins) {
    Optional<LocalDate> date = dates.first(county, item);
    int fact = incidence.first(county, item);
    if (date.isEmpty()) {
      return new Arrival(
          item, county, fact, date, OptionalLong.empty(), OptionalLong.empty(), Path.UNDATED);
    }
    LocalDate own = date.get();
    boolean vertical = origins.stream().anyMatch(code -> isAbove(code, county));
    boolean horizontal = false;
    LocalDate earliest = own;
    OptionalLong provinceLag = OptionalLong.empty();
    for (int other : having) {
      Optional<LocalDate> day = other == county ? Optional.empty() : dates.first(other, item);
      if (day.isEmpty()) {
        continue;
      }
      if (isAbove(counties.get(other).code(), county)) {
        vertical |= !day.get().isAfter(own);
        if (counties.get(other).code().equals(counties.get(county).province())) {
          provinceLag = OptionalLong.of(ChronoUnit.DAYS.between(day.get(), own));
        }
      } else if (isPeer(other, county)) {
        horizontal |= day.get().isBefore(own);
        earliest = day.get().isBefore(earliest) ? day.get() : earliest;
      }
    }
    long lag = ChronoUnit.DAYS.between(earliest, own);
    return new Arrival(
        item, county, fact, date, OptionalLong.of(lag), provinceLag, path(vertical, horizontal));
  }

  private static Path path(boolean vertical, boolean horizontal) {
    if (vertical) {
      return horizontal ? Path.BOTH : Path.VERTICAL;
    }
    return horizontal ? Path.HORIZONTAL : Path.FIRST;
  }

  /** Whether a division lies above a county. */
  private boolean isAbove(String code, int county) {
    String own = counties.get(county).code();
    return !code.equals(own) && Divisions.standard().within(own, code);
  }

  /** Whether two divisions stand on one level, so that the one may learn from the other. */
  private boolean isPeer(int one, int other) {
    Optional<Division.Level> level = counties.get(one).level();
    return level.isPresent() && level.equals(counties.get(other).level());
  }
}
