package org.policykg.source;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;

/** Goes through the inputs; of each it sees only as much as tells how many documents it holds. */
final class Walk implements Iterator<Unread> {
  private final Deque<String> inputs;
  private final InputStream standardInput;
  private final Members members;
  private final Deque<Folder.Found> files = new ArrayDeque<>();
  private Iterator<Unread> current = Collections.emptyIterator();

  Walk(List<String> inputs, InputStream standardInput, Handling handling) {
    this.inputs = new ArrayDeque<>(inputs);
    this.standardInput = standardInput;
    this.members = new Members(handling);
  }

  @Override
  public boolean hasNext() {
    while (!current.hasNext()) {
      if (!files.isEmpty()) {
        current = found(files.remove());
      } else if (!inputs.isEmpty()) {
        current = input(inputs.remove());
      } else {
        return false;
      }
    }
    return true;
  }

  @Override
  public Unread next() {
    if (!hasNext()) {
      throw new NoSuchElementException();
    }
    return current.next();
  }

  private Iterator<Unread> input(String input) {
    if (input.equals("-")) {
      return standardInput();
    }
    try {
      Path path = Path.of(input);
      return Files.isDirectory(path) ? folder(path) : file(path, false);
    } catch (InvalidPathException e) {
      return skipped(input, "is no path: " + e.getReason());
    }
  }

  private Iterator<Unread> standardInput() {
    try {
      BufferedInputStream stream = Unzipped.of(standardInput);
      return members.of(stream);
    } catch (IOException e) {
      return skipped("stdin", "cannot be read: " + Faults.words(e));
    }
  }

  private Iterator<Unread> folder(Path folder) {
    try {
      files.addAll(Folder.list(folder));
      return files.isEmpty()
          ? skipped(folder.toString(), "holds no file that is read, such as .txt, .docx or .jsonl")
          : Collections.emptyIterator();
    } catch (IOException e) {
      return skipped(folder.toString(), "cannot be listed: " + Faults.words(e));
    }
  }

  private Iterator<Unread> found(Folder.Found found) {
    return found.problem().isEmpty()
        ? file(found.file(), true)
        : skipped(found.key(), found.problem());
  }

  private Iterator<Unread> file(Path path, boolean ofFolder) {
    if (!Files.exists(path)) {
      return skipped(path.toString(), missing(path));
    }
    if (!Files.isRegularFile(path)) {
      return skipped(
          path.toString(), "is no regular file; hand in what it holds on standard input, with -");
    }
    String name = Names.of(path);
    try {
      return members.isArchive(path)
          ? members.ofArchive(name, path)
          : members.of(name, () -> Files.newInputStream(path), ofFolder);
    } catch (IOException e) {
      return skipped(name, "cannot be read: " + Faults.words(e));
    }
  }

  private static String missing(Path path) {
    return Files.isSymbolicLink(path) ? "is a link to nothing" : "does not exist";
  }

  private static Iterator<Unread> skipped(String name, String reason) {
    return List.of(Unread.skipped(Names.of(name), reason)).iterator();
  }
}
