package org.policykg.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Comparator.comparing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.Iterator;
import java.util.List;
import java.util.Queue;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.policykg.documents.Workers;
import org.policykg.extract.Extractor;
import org.policykg.model.Reading;
import org.policykg.ontology.TableException;
import org.policykg.query.BadInput;
import org.policykg.source.DatesTable;
import org.policykg.source.Input;
import org.policykg.source.Skipped;
import org.policykg.source.Source;
import org.policykg.source.Sources;
import org.policykg.source.Unread;

/**
 * Reads documents on all cores. What comes out does not depend on their order: each text is taken
 * once, under the first of its names.
 */
final class Harvest {
  /** Documents that wait for a core; more would only fill the memory. */
  private static final int WAITING = 64;

  private static final Comparator<Reading> BY_NAME =
      comparing((Reading reading) -> reading.document().name())
          .thenComparing(reading -> reading.document().sha256());

  /** What became of an input. */
  private sealed interface Result permits Read, Left {}

  /** A reading and the digest of its text, which is the same in every encoding. */
  private record Read(String text, Reading reading) implements Result {}

  /** An input that gave nothing. */
  private record Left(Skipped input) implements Result {}

  /** A document that is being read. */
  private record Pending(String name, Future<Result> result) {}

  private final Console console;
  private final Extractor extractor;
  private final TextFiles texts;
  private final Progress progress;
  private final SortedMap<String, List<Reading>> byText = new TreeMap<>();
  private int skipped;

  Harvest(Console console, boolean quiet, Extractor extractor, TextFiles texts) {
    this.extractor = extractor;
    this.texts = texts;
    this.console = console;
    this.progress = new Progress(console, quiet);
  }

  /** How many inputs gave nothing. */
  int skipped() {
    return skipped;
  }

  /**
   * The readings of all documents, by name.
   *
   * @throws BadInput where there is nothing to read
   */
  List<Reading> read(BuildOptions options) {
    options.inputs().forEach(Harvest::checkExists);
    Sources found =
        Sources.of(options.inputs(), console.in())
            .given(options.metadata())
            .dates(options.dates().map(Harvest::table).orElse(DatesTable.EMPTY));
    Sources sources = options.encoding().map(found::encoding).orElse(found);
    ExecutorService cores = Executors.newFixedThreadPool(options.threads());
    try (Workers workers = new Workers()) {
      readAll(sources.documents(workers).unread(), cores);
    } finally {
      cores.shutdownNow();
      progress.end();
    }
    if (byText.isEmpty()) {
      throw new BadInput("no document could be read, so nothing is written");
    }
    return byText.values().stream().map(this::first).sorted(BY_NAME).toList();
  }

  static void checkExists(String input) {
    if (!input.equals("-") && !Files.exists(Path.of(input))) {
      throw new BadInput(input + ": no such file or folder");
    }
  }

  static DatesTable table(Path file) {
    try {
      return DatesTable.read(file);
    } catch (TableException e) {
      throw new BadInput("--dates " + e.getMessage(), e);
    } catch (IOException e) {
      throw new BadInput(
          "--dates " + file + ": " + (Files.exists(file) ? "cannot be read" : "no such file"), e);
    }
  }

  private void readAll(Iterator<Unread> inputs, ExecutorService cores) {
    Queue<Pending> pending = new ArrayDeque<>();
    while (inputs.hasNext()) {
      Unread input = inputs.next();
      pending.add(new Pending(input.name(), cores.submit(() -> read(input))));
      if (pending.size() >= WAITING) {
        collect(pending.remove());
      }
    }
    pending.forEach(this::collect);
  }

  private Result read(Unread input) {
    Input opened = input.open();
    if (opened instanceof Source source) {
      texts.keep(source);
      return new Read(digest(source.raw()), extractor.read(source));
    }
    return new Left((Skipped) opened);
  }

  private static String digest(String text) {
    try {
      return HexFormat.of()
          .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  private void collect(Pending pending) {
    try {
      Result result = pending.result().get();
      if (result instanceof Read read) {
        byText.computeIfAbsent(read.text(), absent -> new ArrayList<>()).add(read.reading());
        progress.step(pending.name());
      } else {
        Skipped input = ((Left) result).input();
        skip(input.name(), input.reason());
      }
    } catch (ExecutionException e) {
      if (e.getCause() instanceof Error error) {
        throw error;
      }
      if (e.getCause() instanceof BadInput fault) {
        throw fault;
      }
      skip(pending.name(), "a defect of policykg, please report it: " + e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted", e);
    }
  }

  private void skip(String name, String reason) {
    skipped++;
    progress.end();
    console.err().println("policykg: " + name + " is skipped: it " + reason);
  }

  /** The reading to keep of those of one text; the others are told. */
  private Reading first(List<Reading> same) {
    List<Reading> sorted = same.stream().sorted(BY_NAME).toList();
    Reading kept = sorted.get(0);
    for (Reading other : sorted.subList(1, sorted.size())) {
      console
          .err()
          .println(
              "policykg: %s has the same text as %s and is left out"
                  .formatted(other.document().name(), kept.document().name()));
    }
    return kept;
  }
}
