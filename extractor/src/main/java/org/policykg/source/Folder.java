package org.policykg.source;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The documents in a folder and below it. Links to files are followed, links to folders are not,
 * for they may lead in a circle.
 */
final class Folder extends SimpleFileVisitor<Path> {
  /**
   * A file of the folder.
   *
   * @param key its path below the folder, the same on every system
   * @param problem why it cannot be read; empty where nothing is known against it
   */
  record Found(String key, Path file, String problem) {}

  private final Path folder;
  private final List<Found> found = new ArrayList<>();

  private Folder(Path folder) {
    this.folder = folder;
  }

  /** What a folder holds, by path; files that are hidden or no documents are not in it. */
  static List<Found> list(Path path) throws IOException {
    Folder folder = new Folder(path.toRealPath());
    Files.walkFileTree(folder.folder, folder);
    folder.found.sort(Comparator.comparing(Found::key));
    return folder.found;
  }

  private boolean isHidden(Path path) {
    return !path.equals(folder) && path.getFileName().toString().startsWith(".");
  }

  private void add(Path file, String problem) {
    String key = folder.relativize(file).toString().replace('\\', '/');
    found.add(new Found(key, file, problem));
  }

  @Override
  public FileVisitResult preVisitDirectory(Path path, BasicFileAttributes attributes) {
    return isHidden(path) ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
  }

  @Override
  public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
    if (isHidden(file)) {
      return FileVisitResult.CONTINUE;
    }
    if (attributes.isSymbolicLink() && Files.isDirectory(file)) {
      add(file, "is a link to a folder, which is not followed; name that folder itself");
    } else if (FileNames.isDocument(file.getFileName().toString())) {
      add(file, "");
    }
    return FileVisitResult.CONTINUE;
  }

  @Override
  public FileVisitResult visitFileFailed(Path file, IOException e) throws IOException {
    if (file.equals(folder)) {
      throw e;
    }
    if (!isHidden(file)) {
      add(file, "cannot be read: " + Faults.words(e));
    }
    return FileVisitResult.CONTINUE;
  }

  @Override
  public FileVisitResult postVisitDirectory(Path path, @Nullable IOException e) {
    if (e != null) {
      add(path, "cannot be listed to its end: " + Faults.words(e));
    }
    return FileVisitResult.CONTINUE;
  }
}
