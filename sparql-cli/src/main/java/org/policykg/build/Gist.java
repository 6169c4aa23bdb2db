package org.policykg.build;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.policykg.evaluate.DecisionSheets.Met;
import org.policykg.model.Adoption;
import org.policykg.model.Notice;
import org.policykg.model.Reading;
import org.policykg.model.Section;
import org.policykg.query.Ledger;
import org.policykg.source.Source;

/**
 * What is asked of a document once its triples are made.
 *
 * @param iri the document's
 * @param name its name
 * @param sha256 of the bytes that came in
 * @param key digest of all that it was read from, see {@link Key}; empty where no store remembers
 *     it
 * @param text digest of its text, which is the same in every encoding
 * @param sections the codes that its sections are about
 * @param pursuits the initiatives that divisions take up in it
 * @param observations how many figures it gives
 * @param notices doubts about it
 * @param met the facts that a person had decided about
 */
public record Gist(
    String iri,
    String name,
    String sha256,
    String key,
    String text,
    List<String> sections,
    List<Pursuit> pursuits,
    int observations,
    List<String> notices,
    List<Met> met) {

  /** A division takes up an initiative. */
  public record Pursuit(String division, String initiative, boolean program) {}

  public Gist {
    sections = List.copyOf(sections);
    pursuits = List.copyOf(pursuits);
    notices = List.copyOf(notices);
    met = List.copyOf(met);
  }

  static Gist of(String iri, String key, Source source, Reading reading, List<Met> met) {
    List<String> sections = new ArrayList<>();
    for (Section section : reading.sections()) {
      sections.add(section.division());
    }
    List<Pursuit> pursuits = new ArrayList<>();
    for (Adoption fact : reading.adoptions()) {
      boolean program = fact.kind().isProgram();
      pursuits.add(new Pursuit(fact.division(), fact.initiative().name(), program));
    }
    List<String> notices = new ArrayList<>();
    for (Notice notice : reading.notices()) {
      notices.add(notice.message());
    }
    return new Gist(
        iri,
        reading.document().name(),
        reading.document().sha256(),
        key,
        source.textSha256(),
        sections,
        pursuits,
        reading.observations().size(),
        notices,
        met);
  }

  /** What is known of a document that need not be read, since it was read before. */
  static Gist unread(String iri, String key, Source source) {
    return new Gist(
        iri,
        source.name(),
        source.sha256(),
        key,
        source.textSha256(),
        List.of(),
        List.of(),
        0,
        List.of(),
        List.of());
  }

  /** What a store remembers of the document. */
  Ledger.Entry entry() {
    return new Ledger.Entry(iri, key, name, text);
  }

  /** The names that one division has in the document, for each division. */
  Iterable<SortedSet<String>> namesTogether() {
    SortedMap<String, SortedSet<String>> together = new TreeMap<>();
    for (Pursuit pursuit : pursuits) {
      together
          .computeIfAbsent(pursuit.division(), absent -> new TreeSet<>())
          .add(pursuit.initiative());
    }
    return together.values();
  }

  void write(DataOutput out) throws IOException {
    Fields.write(List.of(iri, name, sha256, key, text), out);
    Fields.write(sections, out);
    out.writeInt(pursuits.size());
    for (Pursuit pursuit : pursuits) {
      Fields.write(pursuit.division(), out);
      Fields.write(pursuit.initiative(), out);
      out.writeBoolean(pursuit.program());
    }
    out.writeInt(observations);
    Fields.write(notices, out);
    out.writeInt(met.size());
    for (Met each : met) {
      out.writeInt(each.sheet());
      Fields.write(each.fact(), out);
    }
  }

  static Gist read(DataInput in) throws IOException {
    List<String> names = Fields.readAll(in);
    return new Gist(
        names.get(0),
        names.get(1),
        names.get(2),
        names.get(3),
        names.get(4),
        Fields.readAll(in),
        Fields.readAll(in, () -> new Pursuit(Fields.read(in), Fields.read(in), in.readBoolean())),
        in.readInt(),
        Fields.readAll(in),
        Fields.readAll(in, () -> new Met(in.readInt(), Fields.read(in))));
  }
}
