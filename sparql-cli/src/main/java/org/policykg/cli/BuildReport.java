package org.policykg.cli;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import org.policykg.build.Observer;
import org.policykg.output.Target;

/** Says what becomes of the inputs, to a person at once and in the end to a file. */
final class BuildReport implements Observer {
  private final Console console;
  private final Progress progress;
  private final List<Line> skipped = new ArrayList<>();
  private final List<Line> leftOut = new ArrayList<>();
  private int read;

  /** An input and a word about it. */
  private record Line(String input, String word) {}

  BuildReport(Console console, boolean quiet) {
    this.console = console;
    this.progress = new Progress(console, quiet);
  }

  @Override
  public void read(String name) {
    read++;
    progress.step(name);
  }

  @Override
  public void skipped(String name, String reason) {
    skipped.add(new Line(name, reason));
    progress.end();
    console.err().println("policykg: " + name + " is skipped: it " + reason);
  }

  @Override
  public void leftOut(String name, String other) {
    leftOut.add(new Line(name, other));
    progress.end();
    console
        .err()
        .println("policykg: " + name + " has the same text as " + other + " and is left out");
  }

  @Override
  public void replaced(String name) {
    progress.end();
    console.err().println("policykg: " + name + " takes the place of the document of that name");
  }

  @Override
  public void builtAnew(String store, String reason) {
    console.err().println("policykg: " + store + " is built anew: it " + reason);
  }

  /** How many inputs gave nothing. */
  int skipped() {
    return skipped.size();
  }

  /** Leaves the line of the progress to other words. */
  void end() {
    progress.end();
  }

  /**
   * Writes all of it as JSON: {@code {"read": 3, "skipped": [{"input": ..., "reason": ...}],
   * "sameText": [{"input": ..., "keptAs": ...}]}}.
   */
  void write(Target file) {
    file.write(this::write);
  }

  private void write(OutputStream out) throws IOException {
    try (JsonGenerator json =
        new JsonFactory()
            .createGenerator(out)
            .useDefaultPrettyPrinter()
            .disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET)) {
      json.writeStartObject();
      json.writeNumberField("read", read);
      write("skipped", "reason", skipped, json);
      write("sameText", "keptAs", leftOut, json);
      json.writeEndObject();
      json.writeRaw('\n');
    }
  }

  private static void write(String list, String word, List<Line> lines, JsonGenerator json)
      throws IOException {
    json.writeArrayFieldStart(list);
    for (Line line : lines) {
      json.writeStartObject();
      json.writeStringField("input", line.input());
      json.writeStringField(word, line.word());
      json.writeEndObject();
    }
    json.writeEndArray();
  }
}
