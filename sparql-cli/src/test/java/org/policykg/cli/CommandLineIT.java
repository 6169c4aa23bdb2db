package org.policykg.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The packaged program where streams, disks, signals and surroundings are bad; table C. */
class CommandLineIT {
  private static final Path LAUNCHER =
      Path.of(System.getProperty("policykg.distribution", ""), "bin", "policykg").toAbsolutePath();

  @TempDir Path folder;

  @BeforeEach
  void writeText() {
    assumeTrue(Files.isExecutable(Path.of("/bin/sh")), "no /bin/sh");
    Sample.text(folder.resolve("a.txt"), "柯桥区坚持“双招双引”，上半年投资增长10.5%。\n");
  }

  private record Result(int code, String out, String err) {}

  /** Starts a line of the shell, in which {@code $0} is the program. */
  private Process start(Map<String, String> environment, String line) throws IOException {
    ProcessBuilder builder =
        new ProcessBuilder("/bin/sh", "-c", line, LAUNCHER.toString()).directory(folder.toFile());
    builder.environment().put("POLICYKG_ARCHIVE", "no");
    builder.environment().putAll(environment);
    return builder
        .redirectOutput(folder.resolve("stdout").toFile())
        .redirectError(folder.resolve("stderr").toFile())
        .start();
  }

  private Result run(Map<String, String> environment, String line) throws Exception {
    return end(start(environment, line));
  }

  private Result run(String line) throws Exception {
    return run(Map.of(), line);
  }

  private Result end(Process process) throws Exception {
    assertTrue(process.waitFor(5, TimeUnit.MINUTES), "it does not end");
    return new Result(
        process.exitValue(),
        Files.readString(folder.resolve("stdout"), UTF_8),
        Files.readString(folder.resolve("stderr"), UTF_8));
  }

  private void refused(String line, String... words) throws Exception {
    Result result = run(line);
    assertEquals(ExitCode.BAD_INPUT, result.code(), result::toString);
    for (String word : words) {
      assertTrue(result.err().contains(word), () -> "no " + word + " in " + result);
    }
    assertTrue(result.err().lines().allMatch(each -> each.startsWith("policykg: ")), result.err());
  }

  private static void await(BooleanSupplier condition, String what) throws InterruptedException {
    for (int i = 0; i < 600 && !condition.getAsBoolean(); i++) {
      Thread.sleep(100);
    }
    assertTrue(condition.getAsBoolean(), what);
  }

  private List<String> hidden() {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.startsWith("."))
          .toList();
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  @Test
  void bytesAndWordsAreTheSameInEveryLocale() throws Exception {
    Result first = run(Map.of("LC_ALL", "C"), "\"$0\" build a.txt -o g.ttl");
    byte[] bytes = Files.readAllBytes(folder.resolve("g.ttl"));
    for (Map<String, String> environment :
        List.of(
            Map.of("LC_ALL", "zh_CN.GB18030", "TZ", "Asia/Kathmandu"),
            Map.of("POLICYKG_OPTS", "-Duser.language=ar -Duser.country=EG"))) {
      assertEquals(first, run(environment, "\"$0\" build a.txt -o g.ttl"), environment::toString);
      assertArrayEquals(bytes, Files.readAllBytes(folder.resolve("g.ttl")));
    }
  }

  @Test
  void closedStreamsAreNeverAnotherFile() throws Exception {
    refused("\"$0\" query --list >&-", "cannot write to standard output");
    refused("\"$0\" build - -o g.ttl <&-", "stdin is skipped: it is empty");
    Result deaf = run("\"$0\" query none.ttl coverage 2>&-");
    assertEquals(new Result(ExitCode.BAD_INPUT, "", ""), deaf);
    Result done = run("\"$0\" build a.txt -o g.ttl 2>&-");
    assertEquals(new Result(ExitCode.DONE, "", ""), done);
  }

  @Test
  void wordsThatCannotBeSaidAreNoReasonToStop() throws Exception {
    assumeTrue(Files.exists(Path.of("/dev/full")), "no /dev/full");
    assertEquals(ExitCode.DONE, run("\"$0\" build a.txt -o g.ttl 2>/dev/full").code());
    assertTrue(Files.size(folder.resolve("g.ttl")) > 0);
  }

  @Test
  void aFullDiskLeavesTheOldFile() throws Exception {
    String mount = "mount -t tmpfs -o size=32k none full 2>/dev/null";
    assumeTrue(run("mkdir -p full; unshare -rm sh -c '" + mount + "'").code() == 0, "no tmpfs");
    String inside =
        "echo old > full/g.ttl; dd if=/dev/zero of=full/fill bs=1k 2>/dev/null; \"$0\" build a.txt -o"
            + " full/g.ttl; echo $?; cat full/g.ttl; ls -A full";
    Result result = run("unshare -rm sh -c '" + mount + "; " + inside + "' \"$0\"");
    assertEquals("2\nold\nfill\ng.ttl\n", result.out(), result::toString);
    assertEquals(
        "policykg: full/g.ttl: cannot be written; No space left on device\n", result.err());
  }

  @Test
  void aDiskThatIsFullForAStoreIsSaidAtOnce() throws Exception {
    for (String size : List.of("32k", "64k")) {
      String mount = "mount -t tmpfs -o size=" + size + " none full 2>/dev/null";
      assumeTrue(run("mkdir -p full; unshare -rm sh -c '" + mount + "'").code() == 0, "no tmpfs");
      String inside = "timeout 120 \"$0\" build a.txt --store full/graph; echo $?; ls -A full";
      Result result = run("unshare -rm sh -c '" + mount + "; " + inside + "' \"$0\"");
      assertEquals("2\n", result.out(), result::toString);
      assertTrue(result.err().contains("full/graph: cannot be written; "), result::toString);
    }
  }

  @Test
  void placesWhereNoFileCanBeAreRefused() throws Exception {
    String name = "x".repeat(300);
    refused("\"$0\" build a.txt -o " + name + ".ttl", "File name too long");
    refused("\"$0\" build a.txt -o no/such/g.ttl", "there is no folder");
    assumeTrue(Files.isDirectory(Path.of("/proc/self")), "no /proc");
    refused("\"$0\" build a.txt -o /proc/g.ttl", "/proc/g.ttl: cannot be written; ");
  }

  @Test
  void namesThatLookLikeOptionsStandBehindTwoDashes() throws Exception {
    Files.move(folder.resolve("a.txt"), folder.resolve("-柯桥.txt"));
    assertEquals(new Result(0, "", ""), run("\"$0\" build -q -o g.ttl -- -柯桥.txt"));
  }

  @Test
  void itNeedsNoHomeAndNoFolderForTemporaryFiles() throws Exception {
    String builds = "\"$0\" build a.txt -o g.ttl -q && \"$0\" build a.txt --store s -q";
    assertEquals(new Result(0, "", ""), run("unset HOME; " + builds));
    assertEquals(
        new Result(0, "", ""),
        run(
            Map.of("HOME", "/没有", "TMPDIR", "/none", "POLICYKG_OPTS", "-Djava.io.tmpdir=/none"),
            builds));
  }

  @ParameterizedTest
  @ValueSource(ints = {6, 10, 16})
  void memoryThatDoesNotSufficeIsSaidInALine(int mebibytes) throws Exception {
    Result result =
        run(Map.of("POLICYKG_OPTS", "-Xmx" + mebibytes + "m"), "\"$0\" build a.txt -o g.ttl -q");
    assertEquals(ExitCode.BAD_INPUT, result.code(), result::toString);
    assertTrue(result.err().contains("POLICYKG_OPTS=-Xmx4g"), result.err());
    assertTrue(Files.notExists(folder.resolve("g.ttl")));
  }

  @Test
  void theSecondOnAStoreIsToldWhoHoldsIt() throws Exception {
    run("\"$0\" build a.txt --store s -q");
    String endless = "SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l }";
    Process holder = start(Map.of(), "exec \"$0\" query s '" + endless + "'");
    try {
      Path lock = folder.resolve("s/tdb.lock");
      String id = Long.toString(holder.pid());
      await(() -> Sample.read(lock).contains(id), "it does not hold the store");
      refused("\"$0\" query s coverage", "s: in use by process " + id);
      refused("\"$0\" build a.txt --store s", "s: in use by process " + id);
    } finally {
      holder.destroyForcibly();
    }
    holder.waitFor();
    assertEquals(ExitCode.DONE, run("\"$0\" query s coverage").code());
  }

  @Test
  void signalsLeaveTheOldFileAndNothingElse() throws Exception {
    boolean interruptible = run("env --default-signal=INT true").code() == 0;
    for (String signal : interruptible ? List.of("TERM", "INT") : List.of("TERM")) {
      Sample.text(folder.resolve("old.nt"), "# as it was\n");
      String program = interruptible ? "exec env --default-signal=INT \"$0\"" : "exec \"$0\"";
      // it waits for its standard input, which nobody closes
      Process process = start(Map.of(), program + " build a.txt - -o old.nt");
      Thread.sleep(1_500);
      run("kill -" + signal + " " + process.pid());
      Result result = end(process);
      assertEquals(signal.equals("INT") ? 130 : 143, result.code(), result::toString);
      assertEquals("# as it was\n", Files.readString(folder.resolve("old.nt")));
      assertEquals(List.of(), hidden());
    }
  }

  @Test
  void wheneverItIsStoppedTheFileIsTheOldOneOrTheNewOne() throws Exception {
    run("\"$0\" build a.txt -o new.nt -q");
    String now = Sample.read(folder.resolve("new.nt"));
    Path file = Sample.text(folder.resolve("old.nt"), "# as it was\n");
    for (int moment = 1; moment <= 4; moment++) {
      Process process = start(Map.of(), "exec \"$0\" build a.txt -o old.nt -q");
      Thread.sleep(700L * moment);
      process.destroy();
      end(process);
      assertTrue(List.of("# as it was\n", now).contains(Sample.read(file)), () -> "half a file");
      assertEquals(List.of(), hidden());
    }
  }
}
