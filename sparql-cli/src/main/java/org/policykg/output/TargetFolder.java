package org.policykg.output;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.policykg.query.BadInput;

/** A folder that files are written into, each whole or not at all; what else lies there stays. */
public final class TargetFolder {
  private final Path folder;
  private final List<Path> files = new ArrayList<>();

  private TargetFolder(Path folder) {
    this.folder = folder;
  }

  /**
   * A folder, made where it is missing.
   *
   * @throws BadInput where that cannot be
   */
  public static TargetFolder of(Path folder) {
    try {
      Files.createDirectories(folder);
    } catch (IOException e) {
      throw new BadInput(folder + ": cannot be made a folder; give another name", e);
    }
    return new TargetFolder(folder);
  }

  /** A place for one of its files. */
  public Target file(String name) {
    Path file = folder.resolve(name);
    Target target = Target.of(file);
    files.add(file);
    return target;
  }

  /** The files that places were taken for, in that order. */
  public List<Path> files() {
    return List.copyOf(files);
  }
}
