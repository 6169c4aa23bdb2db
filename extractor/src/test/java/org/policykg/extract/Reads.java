package org.policykg.extract;

import java.util.List;
import java.util.Optional;
import org.policykg.model.Adoption;
import org.policykg.model.Reading;
import org.policykg.source.Metadata;
import org.policykg.source.Source;

/** One line of Chinese in, facts out: for tests. */
final class Reads {
  private Reads() {}

  /** What the rules read in a line that 柯桥区 says. */
  static Reading line(String text) {
    return line(text, "330603");
  }

  static Reading line(String text, String division) {
    return RulesAlone.EXTRACTOR.read(source(text, division));
  }

  /** All that the rules propose in a line, before weights choose. */
  static List<Adoption> proposed(String text) {
    return RulesAlone.EXTRACTOR.initiativeExercises(source(text, "330603")).stream()
        .map(Exercise::fact)
        .toList();
  }

  private static Source source(String text, String division) {
    Metadata metadata =
        new Metadata(
            Optional.of("一篇报道"), Optional.empty(), Optional.of(division), Optional.empty());
    return new Source("line.txt", text, "0".repeat(64), metadata);
  }

  /**
   * Kind, name, partners and origin of each initiative, as {@code campaign 暖心工程 with 330602 from
   * 330000}.
   */
  static List<String> initiatives(Reading reading) {
    return reading.adoptions().stream().map(Reads::asText).toList();
  }

  private static String asText(Adoption adoption) {
    String with =
        adoption.partners().isEmpty() ? "" : " with " + String.join(";", adoption.partners());
    String from = adoption.origin().map(code -> " from " + code).orElse("");
    return adoption.kind().word() + " " + adoption.initiative().name() + with + from;
  }
}
