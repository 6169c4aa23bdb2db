package org.policykg.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Looks at what a run finds around it: Java, memory, disk, languages. */
final class Surroundings {
  private static final long MIB = 1 << 20;
  private static final long LEAST_HEAP = 200 * MIB;
  private static final long LEAST_DISK = 512 * MIB;
  private static final String ARCHIVE = "-XX:SharedArchiveFile=";

  private final Console console;
  private final List<String> flags = ManagementFactory.getRuntimeMXBean().getInputArguments();

  Surroundings(Console console) {
    this.console = console;
  }

  List<Finding> findings() {
    return List.of(
        versions(),
        java(),
        start(),
        names(),
        Finding.sound("a line of Han", "柯桥区坚持“双招双引”，增长8.5%"),
        terminal(),
        memory(),
        disk("disk here", Path.of("")),
        disk("disk for what is temporary", Path.of(System.getProperty("java.io.tmpdir"))));
  }

  private static Finding versions() {
    Properties versions = Version.properties();
    return Finding.sound(
        "versions",
        Stream.of("policykg", "Jena", "HanLP", "picocli")
            .map(name -> name + " " + versions.getProperty(name))
            .collect(Collectors.joining(", ")));
  }

  private Finding java() {
    String options =
        flags.stream()
            .filter(flag -> flag.startsWith("-X") && !flag.startsWith("-Xlog"))
            .filter(flag -> !flag.startsWith(ARCHIVE))
            .collect(Collectors.joining(" "));
    return Finding.sound(
        "Java",
        "%s (%s) %s"
            .formatted(
                System.getProperty("java.runtime.version"),
                System.getProperty("java.vendor"),
                options)
            .strip());
  }

  /** Java does not say whether it took the archive, but Linux which files a process has mapped. */
  private Finding start() {
    Optional<Path> archive =
        flags.stream()
            .filter(flag -> flag.startsWith(ARCHIVE))
            .reduce((first, last) -> last)
            .map(flag -> Path.of(flag.substring(ARCHIVE.length())));
    if (archive.isEmpty()) {
      return Finding.sound("start", "without the launcher, so without an archive of classes");
    }
    Path maps = Path.of("/proc/self/maps");
    if (!Files.exists(archive.get())) {
      return Finding.sound(
          "start",
          "no archive of classes yet; policykg --make-archive makes it, for quicker starts");
    }
    try {
      if (!Files.exists(maps) || Files.readString(maps, UTF_8).contains(archive.get().toString())) {
        return Finding.sound("start", "from the archive of classes " + archive.get());
      }
    } catch (IOException e) {
      return Finding.sound("start", "cannot be told; " + e.getMessage());
    }
    return Finding.sound(
        "start",
        "the archive of classes %s does not fit; policykg --make-archive makes it anew"
            .formatted(archive.get()));
  }

  private Finding names() {
    String encoding = System.getProperty("sun.jnu.encoding", "");
    List<String> said = new ArrayList<>();
    for (String variable : List.of("LC_ALL", "LC_CTYPE", "LANG")) {
      String value = console.environment().get(variable);
      if (value != null) {
        said.add(variable + "=" + value);
      }
    }
    String words = "file names in " + encoding + "; " + String.join(", ", said);
    return encoding.equalsIgnoreCase("UTF-8")
        ? Finding.sound("locale", words)
        : Finding.wrong(
            "locale", words + ": files with Chinese names cannot be opened; export LC_ALL=C.UTF-8");
  }

  private Finding terminal() {
    return Finding.sound(
        "terminal",
        console.outIsTerminal()
            ? console.width() + " columns"
            : "none: results go to a file or pipe");
  }

  private static Finding memory() {
    long heap = Runtime.getRuntime().maxMemory();
    String words = "Java may take " + size(heap);
    if (ManagementFactory.getOperatingSystemMXBean() instanceof OperatingSystemMXBean machine) {
      words += " of " + size(machine.getTotalMemorySize());
    }
    return heap >= LEAST_HEAP
        ? Finding.sound("memory", words)
        : Finding.wrong(
            "memory",
            words + ", too little for a build; POLICYKG_OPTS=-Xmx1g policykg ... gives more");
  }

  /** The space where a folder lies, and whether anything can be written there. */
  static Finding disk(String subject, Path folder) {
    Path place = folder.toAbsolutePath();
    try {
      long free = Files.getFileStore(place).getUsableSpace();
      String words = size(free) + " free in " + place;
      if (!Files.isWritable(place)) {
        return Finding.wrong(subject, words + ", which may not be written; write elsewhere");
      }
      return free >= LEAST_DISK
          ? Finding.sound(subject, words)
          : Finding.wrong(subject, words + ", too little for a store; remove something");
    } catch (IOException e) {
      return Finding.wrong(
          subject, place + " cannot be looked at (" + e + "); is it there, and may you enter it?");
    }
  }

  private static String size(long bytes) {
    return bytes < 1024 * MIB
        ? bytes / MIB + " MiB"
        : String.format(Locale.ROOT, "%.1f GiB", bytes / (1024.0 * MIB));
  }
}
