package org.policykg.output;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A folder for what is needed only while a command runs. It lies beside the target, where there is
 * room for the target too, is made when the first file is, and removed with all that is in it.
 */
public final class Scratch implements AutoCloseable {
  private final Path folder;

  private Scratch(Path folder) {
    this.folder = folder;
  }

  /** A folder beside a target; for a device it lies where temporary files do. */
  public static Scratch beside(Path target) {
    boolean device =
        Files.exists(target) && !Files.isRegularFile(target) && !Files.isDirectory(target);
    Path place =
        device ? Path.of(System.getProperty("java.io.tmpdir")).resolve("policykg") : target;
    return new Scratch(Leftovers.beside(place, "work"));
  }

  /** A path in the folder. */
  public Path file(String name) throws IOException {
    Files.createDirectories(folder);
    return folder.resolve(name);
  }

  @Override
  public void close() {
    Leftovers.remove(folder);
  }
}
