package org.policykg.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import org.policykg.model.Sha256;
import org.policykg.query.BadInput;

/** Digest of all but the documents that a graph depends on: program, base, words, decisions. */
final class Setup {
  private final MessageDigest digest = Sha256.digest();

  static String of(BuildOptions options, String base) {
    Setup setup = new Setup();
    try {
      setup.add(base);
      setup.addProgram();
      if (options.lexicon().isPresent()) {
        setup.addFolder(options.lexicon().get());
      }
      for (Path sheet : options.decisions()) {
        setup.addFile(sheet);
      }
    } catch (IOException e) {
      throw new BadInput("what the graph depends on cannot be read; " + e.getMessage(), e);
    }
    return Sha256.hex(setup.digest, Sha256.DIGITS);
  }

  /**
   * The program itself, since its rules may change without a new version. A checksum tells builds
   * apart, and takes no time.
   */
  private void addProgram() throws IOException {
    String path = System.getProperty("java.class.path", "");
    for (String entry : path.split(java.io.File.pathSeparator, -1)) {
      Path file = Path.of(entry);
      if (String.valueOf(file.getFileName()).startsWith("policykg") && Files.isRegularFile(file)) {
        CRC32 checksum = new CRC32();
        checksum.update(Files.readAllBytes(file));
        add(file.getFileName() + " " + Files.size(file) + " " + checksum.getValue());
      }
    }
  }

  private void addFolder(Path folder) throws IOException {
    List<Path> files;
    try (Stream<Path> below = Files.walk(folder)) {
      files = below.filter(Files::isRegularFile).sorted().toList();
    }
    for (Path file : files) {
      add(folder.relativize(file).toString());
      addFile(file);
    }
  }

  private void addFile(Path file) throws IOException {
    byte[] bytes = Files.readAllBytes(file);
    add(Integer.toString(bytes.length));
    digest.update(bytes);
  }

  private void add(String text) {
    digest.update(text.getBytes(UTF_8));
    digest.update((byte) 0);
  }
}
