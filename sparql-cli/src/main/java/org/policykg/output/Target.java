package org.policykg.output;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.zip.GZIPOutputStream;
import org.policykg.query.BadInput;

/**
 * A file to be written whole or not at all: it grows beside its place and is renamed into it when
 * it is complete and on the disk, so that whatever happens the old file stays.
 */
public final class Target {
  private final Path file;

  private Target(Path file) {
    this.file = file;
  }

  /** What fills the file. */
  public interface Content {
    void writeTo(OutputStream out) throws IOException;
  }

  /**
   * A place for a file, made sure of before any work is done.
   *
   * @throws BadInput where no file can be written
   */
  public static Target of(Path file) {
    Path folder = folderOf(file);
    if (Files.isDirectory(file)) {
      throw new BadInput(file + ": is a folder; give the name of a file");
    }
    if (!Files.isDirectory(folder)) {
      throw new BadInput(file + ": cannot be written; there is no folder " + folder);
    }
    if (!Files.isWritable(folder)) {
      throw new BadInput(file + ": cannot be written; the folder " + folder + " is read-only");
    }
    if (Files.exists(file) && !Files.isWritable(file)) {
      throw new BadInput(file + ": cannot be written; it is read-only");
    }
    return new Target(file);
  }

  private static Path folderOf(Path file) {
    Path parent = file.toAbsolutePath().getParent();
    if (parent == null) {
      throw new BadInput(file + ": is a folder; give the name of a file");
    }
    return parent;
  }

  /**
   * Writes the file; a name that ends in {@code .gz} is compressed.
   *
   * @throws BadInput where it cannot be written
   */
  public void write(Content content) {
    if (Files.exists(file) && !Files.isRegularFile(file)) {
      writeInto(file, content);
      return;
    }
    Path beside = Leftovers.beside(file, "part");
    try {
      fill(beside, content);
      Files.move(beside, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (AccessDeniedException e) {
      throw new BadInput(file + ": cannot be written; permission denied", e);
    } catch (IOException e) {
      throw new BadInput(file + ": cannot be written; " + reason(e), e);
    } finally {
      Leftovers.remove(beside);
    }
  }

  private static String reason(IOException e) {
    if (e instanceof NoSuchFileException) {
      return "no file can be made in its folder";
    }
    // its message would begin with a name that the user does not know
    Optional<String> reason =
        e instanceof FileSystemException failure
            ? Optional.ofNullable(failure.getReason())
            : Optional.empty();
    return reason.orElseGet(() -> String.valueOf(e.getMessage()));
  }

  /** A device or a pipe is written to; renaming would put a file in its place. */
  private static void writeInto(Path device, Content content) {
    try (OutputStream out = Files.newOutputStream(device)) {
      content.writeTo(out);
    } catch (IOException e) {
      throw new BadInput(device + ": cannot be written; " + reason(e), e);
    }
  }

  private static void fill(Path beside, Content content) throws IOException {
    try (FileChannel channel =
            FileChannel.open(
                beside,
                StandardOpenOption.CREATE,
                StandardOpenOption.TRUNCATE_EXISTING,
                StandardOpenOption.WRITE);
        ForcedStream file = new ForcedStream(channel)) {
      OutputStream out = new BufferedOutputStream(file, 1 << 16);
      if (beside.toString().contains(".gz.")) {
        GZIPOutputStream compressed = new GZIPOutputStream(out);
        content.writeTo(compressed);
        compressed.finish();
      } else {
        content.writeTo(out);
      }
      out.flush();
      file.finish();
    }
  }
}
