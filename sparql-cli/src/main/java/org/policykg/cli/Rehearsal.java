package org.policykg.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;

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
    Path graph = folder.resolve("rehearsal.ttl");
    try {
      new Rehearsal(console).run(args[0], graph.toString());
    } finally {
      Files.deleteIfExists(graph);
      Files.delete(folder);
    }
  }

  private void run(String texts, String graph) {
    perform("--help");
    perform("--version");
    perform("build", texts, "-o", graph);
    perform("query", graph, "shared-initiatives");
    perform("query", graph, "initiatives-of", "-v", "county=长汀");
    perform("explain", graph, "双招双引");
    perform("overlap", graph);
  }

  private void perform(String... command) {
    int code = new PolicyKg(console).run(command);
    if (code != ExitCode.DONE) {
      throw new IllegalStateException("policykg " + String.join(" ", command) + " returns " + code);
    }
  }
}
