package org.policykg.cli;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.policykg.diff.Change;
import org.policykg.diff.Difference;
import org.policykg.diff.Item;
import org.policykg.diff.Subject;
import org.policykg.model.Division;
import org.policykg.reference.Divisions;

/**
 * What came, went and changed, in words:
 *
 * <pre>
 * Initiatives
 * + 柯桥区 (330603) takes up 双招双引, slogan - speeches.txt
 * ~ 开化县 (330824) takes up 山海联盟: partners none, now 上城区 (330102) - speeches.txt
 * </pre>
 */
final class DiffLines {
  /** Digits of a checksum that a person compares. */
  private static final int DIGITS = 12;

  private final Console console;

  DiffLines(Console console) {
    this.console = console;
  }

  void print(Difference difference) {
    Optional<Subject> group = Optional.empty();
    for (Change change : difference.changes()) {
      Subject subject = change.subject();
      if (!group.equals(Optional.of(subject))) {
        String gap = group.isPresent() ? "\n" : "";
        console.out().println(gap + title(subject));
        group = Optional.of(subject);
      }
      console.out().println(coloured(change.kind(), line(change)));
    }
  }

  private static String title(Subject subject) {
    String table = subject.table();
    return Character.toUpperCase(table.charAt(0)) + table.substring(1);
  }

  private String coloured(Change.Kind kind, String line) {
    if (!console.colourOut()) {
      return line;
    }
    int colour =
        switch (kind) {
          case CAME -> 32;
          case WENT -> 31;
          case CHANGED -> 33;
        };
    return "\u001B[" + colour + "m" + line + "\u001B[0m";
  }

  private static String line(Change change) {
    Item item = change.item();
    String sign =
        switch (change.kind()) {
          case CAME -> "+ ";
          case WENT -> "- ";
          case CHANGED -> "~ ";
        };
    String place = change.subject() == Subject.DOCUMENT ? "" : " - " + item.cell("document");
    return sign + subject(change.kind(), item) + saying(change) + place;
  }

  private static String subject(Change.Kind kind, Item item) {
    String county = place(item.cell("county"));
    return switch (item.subject()) {
      case DOCUMENT -> item.cell("document");
      case INITIATIVE ->
          county + (kind == Change.Kind.WENT ? " no longer takes up " : " takes up ") + name(item);
      case METRIC -> joined(" ", county, name(item), figure(item));
    };
  }

  /** What came or went, or from what to what it changed. */
  private static String saying(Change change) {
    Item item = change.item();
    if (change.kind() == Change.Kind.CHANGED) {
      return change.columns().stream()
          .map(column -> said(column, change.before(column), change.after(column)))
          .collect(Collectors.joining("; ", ": ", ""));
    }
    return switch (item.subject()) {
      case DOCUMENT -> item.cell("date").isEmpty() ? "" : ", " + item.cell("date");
      case INITIATIVE -> ", " + item.cell("kind");
      case METRIC -> ": " + item.cell("value");
    };
  }

  private static String said(String column, String before, String after) {
    return "%s %s, now %s".formatted(column, shown(column, before), shown(column, after));
  }

  private static String shown(String column, String cell) {
    if (cell.isEmpty()) {
      return "none";
    }
    return switch (column) {
      case "sha256", "textSha256" -> cell.substring(0, Math.min(DIGITS, cell.length())) + "…";
      case "sentence" -> "“" + cell + "”";
      case "partners", "origin" ->
          Arrays.stream(cell.split(";")).map(DiffLines::place).collect(Collectors.joining("、"));
      default -> cell;
    };
  }

  /** An initiative's name or the indicator in the text's words; nothing of a document. */
  static String name(Item item) {
    return joined("", item.cell("name"), item.cell("indicator"));
  }

  /** What a figure measures: {@code growth gt %, 2022-01-01/2022-06-30, of 100000}. */
  static String figure(Item item) {
    String bound = item.cell("bound").equals("eq") ? "" : item.cell("bound");
    String period = joined("/", item.cell("periodStart"), item.cell("periodEnd"));
    String scope = item.cell("scope").isEmpty() ? "" : "in " + place(item.cell("scope"));
    return joined(", ", joined(" ", item.cell("measure"), bound, item.cell("unit")), period, scope);
  }

  private static String place(String code) {
    return Divisions.standard()
        .find(code)
        .map(Division::name)
        .map(name -> name + " (" + code + ")")
        .orElse(code);
  }

  private static String joined(String separator, String... parts) {
    return Stream.of(parts).filter(part -> !part.isEmpty()).collect(Collectors.joining(separator));
  }
}
