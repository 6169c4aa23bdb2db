package org.policykg.source;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;

/** Goes through the inputs, opening each when its turn comes. */
final class Walk implements Iterator<Input> {
  /** The longest text that is read; a law code has two million characters. */
  private static final int MOST_BYTES = 64 << 20;

  private static final Pattern TEXTS =
      Pattern.compile(".+\\.(?:txt|text|md|jsonl|ndjson)(?:\\.gz)?", Pattern.CASE_INSENSITIVE);
  private static final Pattern RECORDS =
      Pattern.compile(".+\\.(?:jsonl|ndjson)(?:\\.gz)?", Pattern.CASE_INSENSITIVE);

  /** A file about the folder, not a text of it. */
  private static final Pattern README =
      Pattern.compile("README(?:\\..*)?", Pattern.CASE_INSENSITIVE);

  private final Deque<String> inputs;
  private final InputStream standardInput;
  private final Optional<Charset> encoding;
  private final BiFunction<String, Metadata, Metadata> metadata;
  private final Deque<Path> files = new ArrayDeque<>();
  private Iterator<Input> current = Collections.emptyIterator();

  /**
   * Begins a walk.
   *
   * @param encoding of texts, which else is found out; JSON Lines are in UTF-8
   * @param metadata all that is known of a document, from its name and what it says of itself
   */
  Walk(
      List<String> inputs,
      InputStream standardInput,
      Optional<Charset> encoding,
      BiFunction<String, Metadata, Metadata> metadata) {
    this.inputs = new ArrayDeque<>(inputs);
    this.standardInput = standardInput;
    this.encoding = encoding;
    this.metadata = metadata;
  }

  @Override
  public boolean hasNext() {
    while (!current.hasNext()) {
      if (!files.isEmpty()) {
        current = file(files.remove());
      } else if (!inputs.isEmpty()) {
        current = input(inputs.remove());
      } else {
        return false;
      }
    }
    return true;
  }

  @Override
  public Input next() {
    if (!hasNext()) {
      throw new NoSuchElementException();
    }
    return current.next();
  }

  private Iterator<Input> input(String input) {
    if (input.equals("-")) {
      return opened("stdin", standardInput);
    }
    try {
      Path path = Path.of(input);
      return Files.isDirectory(path) ? folder(path) : file(path);
    } catch (InvalidPathException e) {
      return one(new Skipped(input, "is no path: " + e.getReason()));
    }
  }

  private Iterator<Input> folder(Path folder) {
    try (Stream<Path> below = Files.walk(folder)) {
      List<Path> texts =
          below
              .filter(path -> isText(path.getFileName().toString()))
              .filter(path -> Files.isRegularFile(path) && !isHidden(folder.relativize(path)))
              .sorted((a, b) -> key(folder, a).compareTo(key(folder, b)))
              .toList();
      files.addAll(texts);
      return texts.isEmpty()
          ? one(new Skipped(folder.toString(), "holds no .txt, .md or .jsonl file"))
          : Collections.emptyIterator();
    } catch (IOException | UncheckedIOException e) {
      return one(new Skipped(folder.toString(), "cannot be listed: " + e.getMessage()));
    }
  }

  private static boolean isText(String name) {
    return TEXTS.matcher(name).matches() && !README.matcher(name).matches();
  }

  /** The same order on every system, whatever its separator. */
  private static String key(Path folder, Path path) {
    return folder.relativize(path).toString().replace('\\', '/');
  }

  private static boolean isHidden(Path path) {
    for (Path part : path) {
      if (part.toString().startsWith(".")) {
        return true;
      }
    }
    return false;
  }

  private Iterator<Input> file(Path path) {
    if (!Files.exists(path)) {
      return one(new Skipped(path.toString(), "does not exist"));
    }
    if (!Files.isReadable(path)) {
      return one(new Skipped(path.toString(), "cannot be read: permission denied"));
    }
    try {
      return opened(path.getFileName().toString(), Files.newInputStream(path));
    } catch (IOException e) {
      return one(new Skipped(path.toString(), "cannot be read: " + e.getMessage()));
    }
  }

  private Iterator<Input> opened(String name, InputStream bytes) {
    try {
      InputStream stream = unzipped(bytes);
      boolean records =
          RECORDS.matcher(name).matches() || (bytes == standardInput && first(stream) == '{');
      if (records) {
        return new Records(name, stream, metadata);
      }
      try (stream) {
        return one(document(name, stream.readNBytes(MOST_BYTES + 1)));
      }
    } catch (IOException e) {
      return one(new Skipped(name, "cannot be read: " + e.getMessage()));
    }
  }

  private Input document(String name, byte[] bytes) {
    if (bytes.length > MOST_BYTES) {
      return new Skipped(name, "is larger than 64 MB; hand it in as JSON Lines or in parts");
    }
    try {
      String text = Decoder.decode(bytes, encoding);
      return Source.of(name, text, bytes, metadata.apply(name, FrontMatter.read(text)));
    } catch (UnreadableException e) {
      return new Skipped(name, e.reason());
    }
  }

  private static InputStream unzipped(InputStream bytes) throws IOException {
    BufferedInputStream stream = new BufferedInputStream(bytes);
    stream.mark(2);
    boolean zipped = stream.read() == 0x1F && stream.read() == 0x8B;
    stream.reset();
    return zipped ? new BufferedInputStream(new GZIPInputStream(stream)) : stream;
  }

  private static int first(InputStream stream) throws IOException {
    stream.mark(1);
    int first = stream.read();
    stream.reset();
    return first;
  }

  private static Iterator<Input> one(Input input) {
    return List.of(input).iterator();
  }
}
