package org.policykg.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.policykg.extract.Extractor;

/** The process. */
public final class Main {
  /** At hand from the start: once memory has run out, no words can be put together. */
  private static final byte[] MEMORY = ("policykg: " + Complaints.MEMORY + "\n").getBytes(UTF_8);

  private static final FileOutputStream ERR = new FileOutputStream(FileDescriptor.err);

  private Main() {}

  public static void main(String[] args) throws IOException {
    try {
      // numbers and words are the same wherever policykg runs
      Locale.setDefault(Locale.ROOT);
      begin(args);
      System.exit(new PolicyKg(Console.ofProcess()).run(args));
    } catch (OutOfMemoryError e) {
      // not even the complaint found room, while what was begun fills what there is
      ERR.write(MEMORY);
      Runtime.getRuntime().halt(ExitCode.BAD_INPUT);
    }
  }

  /** Begins what a command will wait for while its words are read. */
  static void begin(String... args) {
    List<String> words = List.of(args);
    boolean build = words.indexOf("build") == 0;
    boolean query = words.indexOf("query") == 0;
    if (words.size() == 1 || words.contains("-h") || words.contains("--help")) {
      return;
    }
    if (build && !words.contains("--lexicon")) {
      Extractor.loadAhead();
    }
    if (build && words.contains("--store")) {
      JenaStart.begin();
    }
    if (query) {
      JenaStart.beginToAsk();
    }
  }
}
