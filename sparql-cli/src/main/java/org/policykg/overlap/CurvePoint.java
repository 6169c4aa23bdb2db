package org.policykg.overlap;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.policykg.overlap.Arrival.Path;

/**
 * One step of an item's adoption curve.
 *
 * @param item its number in the matrix
 * @param date the day
 * @param added how many counties mention it first on this day
 * @param total how many have mentioned it up to this day
 * @param vertical how many of these it came to from above, at least also
 * @param horizontal how many of these it came to from beside, at least also
 */
public record CurvePoint(
    int item, LocalDate date, int added, int total, int vertical, int horizontal) {
  /** The curves of all items that have dates. */
  public static List<CurvePoint> all(List<Arrival> arrivals) {
    Map<Integer, TreeMap<LocalDate, List<Arrival>>> days = new LinkedHashMap<>();
    for (Arrival arrival : arrivals) {
      arrival
          .date()
          .ifPresent(
              day ->
                  days.computeIfAbsent(arrival.item(), item -> new TreeMap<>())
                      .computeIfAbsent(day, absent -> new ArrayList<>())
                      .add(arrival));
    }
    List<CurvePoint> points = new ArrayList<>();
    days.forEach((item, curve) -> curve(item, curve, points));
    return points;
  }

  private static void curve(
      int item, TreeMap<LocalDate, List<Arrival>> days, List<CurvePoint> points) {
    int total = 0;
    int vertical = 0;
    int horizontal = 0;
    for (Map.Entry<LocalDate, List<Arrival>> day : days.entrySet()) {
      for (Arrival arrival : day.getValue()) {
        Path path = arrival.path();
        vertical += path == Path.VERTICAL || path == Path.BOTH ? 1 : 0;
        horizontal += path == Path.HORIZONTAL || path == Path.BOTH ? 1 : 0;
      }
      total += day.getValue().size();
      points.add(
          new CurvePoint(item, day.getKey(), day.getValue().size(), total, vertical, horizontal));
    }
  }
}
