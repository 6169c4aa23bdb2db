package org.policykg.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The packaged program as a process, where everything about it is inconvenient. */
class DistributionIT {
  @TempDir Path folder;

  private Path launcher = Path.of("policykg");

  @BeforeEach
  void installUnderAnAwkwardName() throws IOException {
    assumeTrue(Files.isExecutable(Path.of("/bin/sh")), "no /bin/sh");
    install(folder.resolve("安装 here"));
  }

  private void install(Path to) throws IOException {
    Path from = Path.of(System.getProperty("policykg.distribution", ""));
    try (Stream<Path> files = Files.walk(from)) {
      for (Path file :
          files.filter(each -> !each.getFileName().toString().startsWith("start-")).toList()) {
        Files.copy(
            file,
            to.resolve(from.relativize(file).toString()),
            java.nio.file.StandardCopyOption.COPY_ATTRIBUTES);
      }
    }
    launcher = folder.resolve("pkg");
    Files.deleteIfExists(launcher);
    Files.createSymbolicLink(launcher, to.resolve("bin/policykg"));
  }

  private record Result(int code, String out, String err) {}

  private Result run(Map<String, String> environment, String command) throws Exception {
    List<String> words = new ArrayList<>(List.of("/bin/sh", "-c", command, launcher.toString()));
    ProcessBuilder builder = new ProcessBuilder(words).directory(folder.toFile());
    builder.environment().keySet().removeIf(name -> name.startsWith("LC_") || name.equals("LANG"));
    builder.environment().put("POLICYKG_ARCHIVE", "no");
    builder.environment().putAll(environment);
    Path out = folder.resolve("stdout");
    Path err = folder.resolve("stderr");
    Process process = builder.redirectOutput(out.toFile()).redirectError(err.toFile()).start();
    int code = process.waitFor();
    return new Result(code, Files.readString(out, UTF_8), Files.readString(err, UTF_8));
  }

  @Test
  void worksThroughASymlinkUnderAnyLocaleAndSaysNothingElse() throws Exception {
    Sample.text(folder.resolve("柯桥.txt"), "柯桥区坚持“双招双引”。\n");
    for (String locale : List.of("C", "POSIX", "C.UTF-8")) {
      Map<String, String> environment = Map.of("LC_ALL", locale);
      assertEquals(
          new Result(0, "", ""), run(environment, "\"$0\" build 柯桥.txt -o 图.ttl -q"), locale);
      assertEquals(
          new Result(0, "name\n柯桥.txt\n", ""),
          run(environment, "\"$0\" query 图.ttl 'SELECT ?name { ?d pol:fileName ?name }'"),
          locale);
    }
  }

  @Test
  void aReaderThatGoesIsNoError() throws Exception {
    Sample.graph(folder.resolve("x.ttl"));
    String query = "SELECT ?a { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i }";
    Result result = run(Map.of(), "\"$0\" query x.ttl '" + query + "' | head -n 1");
    assertEquals(new Result(0, "a\n", ""), result);
  }

  @Test
  void aFullDiskIsSaid() throws Exception {
    assumeTrue(Files.exists(Path.of("/dev/full")), "no /dev/full");
    Result result = run(Map.of(), "\"$0\" query --list > /dev/full");
    assertEquals(ExitCode.BAD_INPUT, result.code());
    assertTrue(
        result.err().startsWith("policykg: cannot write to standard output: "), result.err());
  }

  @Test
  void versionIsThatOfTheBuild() throws Exception {
    Result result = run(Map.of(), "\"$0\" --version");
    assertTrue(result.out().matches("policykg [0-9]+\\.[0-9]+\\.[0-9]+.*\n"), result.out());
  }

  /** The names of the classes that a command loads. */
  private List<String> loaded(String command) throws Exception {
    Path log = folder.resolve("classes");
    run(Map.of("POLICYKG_OPTS", "-Xlog:class+load:file=" + log), "\"$0\" " + command);
    return Files.readAllLines(log, UTF_8).stream()
        .map(line -> line.replaceFirst("^(?:\\[.*?\\])+ (\\S+) source: .*", "$1"))
        .toList();
  }

  private static void assertNone(List<String> classes, String... packages) {
    assertTrue(classes.contains("org.policykg.cli.Main"), () -> classes.size() + " classes");
    for (String name : packages) {
      assertEquals(
          List.of(), classes.stream().filter(each -> each.startsWith(name + ".")).toList());
    }
  }

  @Test
  void helpAndVersionNeedNoLibraryButThatOfTheCommandLine() throws Exception {
    for (String command : List.of("--help", "--version", "")) {
      assertNone(
          loaded(command), "org.apache", "com", "de.bwaldvogel", "org.policykg.graph", "org.slf4j");
    }
  }

  @Test
  void aQueryLoadsNothingThatReadsTexts() throws Exception {
    Sample.graph(folder.resolve("x.ttl"));
    assertNone(
        loaded("query x.ttl shared-initiatives"),
        "com.hankcs",
        "com.apicatalog",
        "com.fasterxml",
        "de.bwaldvogel",
        "org.policykg.lexicon",
        "org.policykg.extract");
  }

  @Test
  void aBuildToAFileStartsNoJena() throws Exception {
    Sample.text(folder.resolve("x.txt"), "柯桥区坚持“双招双引”。\n");
    assertNone(
        loaded("build x.txt -o x.ttl"),
        "org.apache.jena.sys",
        "org.apache.jena.datatypes",
        "org.apache.jena.riot");
  }

  /**
   * In a folder whose name a URL writes as it is: Java 17 finds no class of another in an archive.
   */
  @Test
  void theFirstStartLeavesAnArchiveOfClassesForLaterOnes() throws Exception {
    install(folder.resolve("installed"));
    Map<String, String> environment = Map.of("POLICYKG_ARCHIVE", "yes");
    Result first = run(environment, "\"$0\" --version");
    awaitArchive(folder.resolve("installed/lib"));
    assertEquals(first, run(environment, "\"$0\" --version"));
    Path log = folder.resolve("classes");
    run(Map.of("POLICYKG_OPTS", "-Xlog:class+load:file=" + log), "\"$0\" --version");
    String loaded = Files.readString(log, UTF_8);
    assertTrue(loaded.contains("picocli.CommandLine source: shared objects file (top)"), loaded);
  }

  private static void awaitArchive(Path lib) throws Exception {
    for (int i = 0; i < 1_200; i++) {
      try (Stream<Path> files = Files.list(lib)) {
        if (files.anyMatch(file -> file.toString().endsWith(".jsa"))) {
          return;
        }
      }
      Thread.sleep(100);
    }
    throw new AssertionError("no archive in " + lib);
  }

  @Test
  void aNameThatIsNoUtf8IsReadInItsFolder() throws Exception {
    Files.createDirectory(folder.resolve("in"));
    String make = "printf '柯桥区坚持“双招双引”。' > \"$(printf 'in/\\377.txt')\"; ";
    Map<String, String> environment = Map.of("LC_ALL", "C.UTF-8");
    assertEquals(new Result(0, "", ""), run(environment, make + "\"$0\" build in -o x.ttl -q"));
    assertEquals(
        new Result(0, "name\n\uFFFD.txt\n", ""),
        run(environment, "\"$0\" query x.ttl 'SELECT ?name { ?d pol:fileName ?name }'"));
  }

  @Test
  void documentsAreReadByAProcessOfTheirOwn() throws Exception {
    Files.write(folder.resolve("a.docx"), InputsTest.word("柯桥区坚持“双招双引”。"));
    assertEquals(
        new Result(0, "", ""), run(Map.of("LC_ALL", "C"), "\"$0\" build a.docx -o x.ttl -q"));
  }
}
