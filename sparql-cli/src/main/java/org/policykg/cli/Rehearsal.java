package org.policykg.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
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
      new Rehearsal(console)
          .run(
              args[0],
              folder.resolve("rehearsal.ttl").toString(),
              folder.resolve("store").toString());
    } finally {
      remove(folder);
    }
  }

  private static void remove(Path folder) throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path each : all.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(each);
      }
    }
  }

  private void run(String texts, String graph, String store) {
    perform("--help");
    perform("--version");
    perform("build", texts, "-o", graph);
    perform("query", graph, "shared-initiatives");
    perform("query", graph, "initiatives-of", "-v", "county=长汀");
    perform("explain", graph, "双招双引");
    perform("overlap", graph);
    perform("build", texts, "--store", store);
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
