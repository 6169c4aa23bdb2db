package org.policykg.output;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What grows beside a target until it takes its place: {@code .graph.ttl.4711.part}, with the
 * number of the process. It is removed when it is no longer needed, when the process is told to
 * stop, and, where the process was killed, by the next one that writes this target.
 */
public final class Leftovers {
  private static final Set<Path> GROWING = ConcurrentHashMap.newKeySet();

  static {
    Runtime.getRuntime().addShutdownHook(new Thread(Leftovers::removeAll));
  }

  private Leftovers() {}

  /** A path beside a target, of this process. */
  static Path beside(Path target, String ending) {
    sweep(target);
    Path path =
        target
            .toAbsolutePath()
            .resolveSibling("." + target.getFileName() + "." + pid() + "." + ending);
    GROWING.add(path);
    return path;
  }

  private static long pid() {
    return ProcessHandle.current().pid();
  }

  /** What processes that no longer run have left beside a target. */
  public static List<Path> of(Path target) {
    Path folder = target.toAbsolutePath().getParent();
    Pattern names =
        Pattern.compile(
            Pattern.quote("." + target.getFileName()) + "\\.(?<pid>\\d{1,18})\\.(?:part|work)");
    if (folder == null || !Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> entries = Files.list(folder)) {
      return entries
          .filter(entry -> isLeft(names.matcher(entry.getFileName().toString())))
          .toList();
    } catch (IOException e) {
      return List.of();
    }
  }

  private static boolean isLeft(Matcher name) {
    return name.matches() && ProcessHandle.of(Long.parseLong(name.group("pid"))).isEmpty();
  }

  private static void sweep(Path target) {
    of(target).forEach(Leftovers::delete);
  }

  /** Removes what has grown, if it is still there. */
  static void remove(Path path) {
    delete(path);
    GROWING.remove(path);
  }

  private static void removeAll() {
    GROWING.forEach(Leftovers::delete);
  }

  /** Removes a file or a folder; what cannot be removed stays, and does no harm. */
  static void delete(Path path) {
    try {
      Files.walkFileTree(
          path,
          new SimpleFileVisitor<Path>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes of) throws IOException {
              Files.delete(file);
              return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path file, IOException e) {
              return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path folder, @Nullable IOException e)
                throws IOException {
              Files.delete(folder);
              return FileVisitResult.CONTINUE;
            }
          });
    } catch (IOException e) {
      path.toFile().deleteOnExit();
    }
  }
}
