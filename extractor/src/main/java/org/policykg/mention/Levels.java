package org.policykg.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.policykg.model.Division;
import org.policykg.model.Division.Level;
import org.policykg.reference.Divisions;

/**
 * How divisions, by their codes, stand to each other: the wider of them, and those that are near.
 */
final class Levels {
  private final Divisions divisions;

  Levels(Divisions divisions) {
    this.divisions = divisions;
  }

  /** Whether all are counties. */
  boolean areCounties(List<String> codes) {
    for (String code : codes) {
      if (level(code) != Level.COUNTY) {
        return false;
      }
    }
    return true;
  }

  /** Of divisions that lie in each other (承德市, 承德县) the widest; a province before all. */
  List<String> highest(List<String> codes) {
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
  List<String> widest(List<String> all) {
    List<String> codes = highest(all);
    if (codes.size() == 1) {
      return codes;
    }
    List<String> cities = new ArrayList<>();
    for (String code : codes) {
      if (level(code) != Level.COUNTY) {
        cities.add(code);
      }
    }
    return cities.isEmpty() ? codes : cities;
  }

  /** Whether two divisions lie in one province. */
  boolean areNear(String code, String other) {
    return province(code).equals(province(other));
  }

  private Optional<String> province(String code) {
    return divisions.above(code, Level.PROVINCE).map(Division::code);
  }

  Level level(String code) {
    return divisions.get(code).level();
  }
}
