package org.policykg.network;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.policykg.model.InitiativeKind;
import org.policykg.overlap.County;
import org.policykg.overlap.Exposure;
import org.policykg.overlap.InitiativeNode;

/**
 * Counties and initiatives as nodes. A county's id is its code, an initiative's its IRI, so that no
 * two nodes of any network have one id.
 */
final class Members {
  private static final List<Network.Attribute> OF_COUNTIES =
      List.of(
          Network.Attribute.text("code"),
          Network.Attribute.text("level"),
          Network.Attribute.text("province"),
          Network.Attribute.integer("initiatives"),
          Network.Attribute.integer("documents"),
          Network.Attribute.integer("sections"),
          Network.Attribute.integer("characters"));

  private static final List<Network.Attribute> OF_INITIATIVES =
      List.of(
          Network.Attribute.text("kind"),
          Network.Attribute.text("themes"),
          Network.Attribute.text("origin"),
          Network.Attribute.integer("support"));

  private static final List<Network.Attribute> OF_BOTH =
      List.of(Network.Attribute.text("firstDate"), Network.Attribute.text("iri"));

  private final Ties ties;

  Members(Ties ties) {
    this.ties = ties;
  }

  static List<Network.Attribute> ofCounties() {
    return Stream.of(OF_COUNTIES, OF_BOTH).flatMap(List::stream).toList();
  }

  static List<Network.Attribute> ofInitiatives() {
    return Stream.of(OF_INITIATIVES, OF_BOTH).flatMap(List::stream).toList();
  }

  static List<Network.Attribute> ofBoth() {
    return Stream.of(OF_COUNTIES, OF_INITIATIVES, OF_BOTH).flatMap(List::stream).toList();
  }

  Network.Node county(int number) {
    County county = ties.study().counties().get(number);
    Exposure exposure = ties.incidence().exposure(number);
    int[] own = ties.ofCounty(number);
    Optional<LocalDate> since = ties.earliest(own);
    Map<String, String> values = new HashMap<>();
    values.put("code", county.code());
    values.put(
        "level", county.level().map(each -> each.name().toLowerCase(Locale.ROOT)).orElse(""));
    values.put("province", county.province());
    values.put("initiatives", Integer.toString(own.length));
    values.put("documents", Integer.toString(exposure.documents()));
    values.put("sections", Integer.toString(exposure.sections()));
    values.put("characters", Long.toString(exposure.characters()));
    values.put("firstDate", text(since));
    values.put("iri", county.iri());
    return new Network.Node(county.code(), county.name(), since, values);
  }

  Network.Node initiative(int number) {
    InitiativeNode initiative = ties.study().initiatives().get(number);
    int[] own = ties.ofInitiative(number);
    Optional<LocalDate> since = ties.earliest(own);
    Map<String, String> values = new HashMap<>();
    values.put("kind", joined(initiative.kinds().stream().sorted().map(InitiativeKind::word)));
    values.put("themes", joined(initiative.themes().stream()));
    values.put("origin", joined(initiative.origins().stream()));
    values.put("support", Integer.toString(own.length));
    values.put("firstDate", text(since));
    values.put("iri", initiative.iri());
    return new Network.Node(initiative.iri(), initiative.name(), since, values);
  }

  /** Several values as one text, joined with {@code ;} as in the CSV tables. */
  static String joined(Stream<String> values) {
    return String.join(";", values.toList());
  }

  static String text(Optional<LocalDate> day) {
    return day.map(LocalDate::toString).orElse("");
  }
}
