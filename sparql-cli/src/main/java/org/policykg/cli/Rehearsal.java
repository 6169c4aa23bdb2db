package org.policykg.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;

/**
 * Runs what people run, so that Java can note which classes it takes: the launcher makes its
 * archive of classes from this. See {@code docs/performance.md}.
 */
final class Rehearsal {
  private final Console console;

  private Rehearsal(Console console) {
    this.console = console;
  }

  /**
   * Runs the commands on some texts.
   *
   * @param args the folder of texts
   */
  public static void main(String[] args) throws Exception {
    Class.forName(Main.class.getName());
    PrintStream nowhere =
        new PrintStream(new LoudOutputStream(OutputStream.nullOutputStream()), true, UTF_8);
    Console process = Console.ofProcess();
    Console console =
        new Console(process.in(), nowhere, nowhere, false, false, process.environment());
    Path folder = Files.createTempDirectory("policykg");
    try {
      new Rehearsal(console).run(args[0], sentences(folder), folder);
    } finally {
      remove(folder);
    }
  }

  /** A file of sentences of many kinds, so that few readers of them are new to the archive. */
  private static String sentences(Path folder) throws IOException {
    Path file = folder.resolve("rehearsal.jsonl");
    try (InputStream sentences = Rehearsal.class.getResourceAsStream("rehearsal.jsonl")) {
      Files.copy(sentences, file);
    }
    return file.toString();
  }

  private static void remove(Path folder) throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path each : all.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(each);
      }
    }
  }

  private void run(String texts, String sentences, Path folder) {
    String graph = folder.resolve("rehearsal.ttl").toString();
    String store = folder.resolve("store").toString();
    perform("--help");
    perform("--version");
    perform("build", texts, sentences, "-o", graph);
    perform("query", graph, "shared-initiatives");
    perform("query", graph, "initiatives-of", "-v", "county=长汀");
    perform("explain", graph, "双招双引");
    perform("overlap", graph);
    perform("build", texts, sentences, "--store", store);
    perform("build", texts, "--publisher", "a rehearsal", "--store", store, "--keep");
    perform("query", store, "shared-initiatives");
  }

  private void perform(String... command) {
    Main.begin(command);
    int code = new PolicyKg(console).run(command);
    if (code != ExitCode.DONE) {
      throw new IllegalStateException("policykg " + String.join(" ", command) + " returns " + code);
    }
  }
}
