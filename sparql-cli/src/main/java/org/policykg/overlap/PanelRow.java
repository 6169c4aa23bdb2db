package org.policykg.overlap;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.policykg.overlap.Arrival.Path;

/**
 * A county in a year.
 *
 * @param county its number
 * @param exposure what was read of it from that year
 * @param added how many items it mentions first in that year
 * @param total how many it has mentioned up to then
 * @param paths how the added ones may have come
 */
public record PanelRow(
    int county, int year, Exposure exposure, int added, int total, Map<Path, Integer> paths) {
  public PanelRow {
    paths = Map.copyOf(paths);
  }

  /** How many came on a path. */
  public int on(Path path) {
    return paths.getOrDefault(path, 0);
  }

  /** Every county that is compared, in every year of the documents that count. */
  public static List<PanelRow> all(Incidence incidence, List<Arrival> arrivals) {
    Map<Integer, List<Arrival>> byCounty = new HashMap<>();
    for (Arrival arrival : arrivals) {
      byCounty.computeIfAbsent(arrival.county(), absent -> new ArrayList<>()).add(arrival);
    }
    int[] years = years(incidence);
    Map<Integer, List<Exposure>> exposures = new HashMap<>();
    IntStream.of(years).forEach(year -> exposures.put(year, incidence.exposuresIn(year)));
    List<PanelRow> rows = new ArrayList<>();
    for (int county : incidence.compared()) {
      int total = 0;
      for (int year : years) {
        Map<Path, Integer> paths = paths(byCounty.getOrDefault(county, List.of()), year);
        int added = paths.values().stream().mapToInt(Integer::intValue).sum();
        total += added;
        Exposure exposure = exposures.getOrDefault(year, List.of()).get(county);
        rows.add(new PanelRow(county, year, exposure, added, total, paths));
      }
    }
    return rows;
  }

  private static int[] years(Incidence incidence) {
    OptionalInt first =
        IntStream.of(incidence.compared())
            .mapToObj(county -> incidence.exposure(county).first())
            .flatMap(Optional::stream)
            .mapToInt(LocalDate::getYear)
            .min();
    OptionalInt last =
        IntStream.of(incidence.compared())
            .mapToObj(county -> incidence.exposure(county).last())
            .flatMap(Optional::stream)
            .mapToInt(LocalDate::getYear)
            .max();
    return first.isEmpty()
        ? new int[0]
        : IntStream.rangeClosed(first.getAsInt(), last.orElse(first.getAsInt())).toArray();
  }

  private static Map<Path, Integer> paths(List<Arrival> arrivals, int year) {
    Map<Path, Integer> paths = new EnumMap<>(Path.class);
    for (Arrival arrival : arrivals) {
      if (arrival.date().filter(day -> day.getYear() == year).isPresent()) {
        paths.merge(arrival.path(), 1, Integer::sum);
      }
    }
    return paths;
  }
}
