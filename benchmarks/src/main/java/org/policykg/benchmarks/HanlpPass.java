package org.policykg.benchmarks;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.hankcs.hanlp.HanLP;
import com.hankcs.hanlp.seg.Segment;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Queue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.zip.GZIPInputStream;

/**
 * One pass of HanLP with names of places and organisations over a text or the texts of JSON Lines:
 * what reading is measured by. Prints the number of words.
 */
final class HanlpPass {
  private static final int WAITING = 64;

  /** Apart, so that a text is read without loading it. */
  private static final class Json {
    static final ObjectMapper MAPPER = new ObjectMapper();
  }

  private final Segment segment =
      HanLP.newSegment().enablePlaceRecognize(true).enableOrganizationRecognize(true);

  private HanlpPass() {}

  /**
   * Runs the pass.
   *
   * @param args the file, {@code .txt} or {@code .jsonl} or {@code .jsonl.gz}, and the number of
   *     threads
   */
  public static void main(String[] args) throws Exception {
    ExecutorService cores = Executors.newFixedThreadPool(Integer.parseInt(args[1]));
    try (BufferedReader lines = open(Path.of(args[0]))) {
      System.out.println(new HanlpPass().words(lines, args[0].contains(".jsonl"), cores));
    } finally {
      cores.shutdown();
    }
  }

  private static BufferedReader open(Path file) throws IOException {
    InputStream stream = Files.newInputStream(file);
    return new BufferedReader(
        new InputStreamReader(
            file.toString().endsWith(".gz") ? new GZIPInputStream(stream) : stream, UTF_8));
  }

  private long words(BufferedReader lines, boolean json, ExecutorService cores)
      throws IOException, ExecutionException, InterruptedException {
    Queue<Future<Long>> pending = new ArrayDeque<>();
    long words = 0;
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      String read = line;
      pending.add(cores.submit(() -> tag(json ? text(read) : read)));
      if (pending.size() >= WAITING) {
        words += pending.remove().get();
      }
    }
    for (Future<Long> rest : pending) {
      words += rest.get();
    }
    return words;
  }

  private String text(String record) {
    try {
      return Json.MAPPER.readTree(record).path("text").asText();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private long tag(String text) {
    return text.lines().mapToLong(line -> segment.seg(line).size()).sum();
  }
}
