package org.policykg.benchmarks;

import com.hankcs.hanlp.HanLP;
import com.hankcs.hanlp.seg.Segment;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;
import org.policykg.extract.Extractor;
import org.policykg.graph.Facts;
import org.policykg.graph.Iris;
import org.policykg.model.Reading;
import org.policykg.source.Metadata;
import org.policykg.source.Source;

/** The steps of a build on one document, warm, beside HanLP's on the same. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 5)
@Measurement(iterations = 5, time = 5)
public class Steps {
  private final Segment segment =
      HanLP.newSegment().enablePlaceRecognize(true).enableOrganizationRecognize(true);
  private final Facts facts = new Facts(Iris.standard());
  private Source source = Source.of("", "", Metadata.NONE);
  private Reading reading = Extractor.standard().read(source);

  /** Reads the document that {@code -Dpolicykg.text=FILE} names. */
  @Setup
  public void load() throws IOException {
    Path file = Path.of(System.getProperty("policykg.text"));
    source = Source.of(file.getFileName().toString(), Files.readString(file), Metadata.NONE);
    reading = Extractor.standard().read(source);
  }

  /** HanLP's pass: what the others are measured by. */
  @Benchmark
  public long hanlp() {
    return source.raw().lines().mapToLong(line -> segment.seg(line).size()).sum();
  }

  /** Text to facts. */
  @Benchmark
  public Reading read() {
    return Extractor.standard().read(source);
  }

  /** Facts to triples. */
  @Benchmark
  public void write(Blackhole sink) {
    facts.write(reading, sink::consume);
  }
}
