package org.policykg.source;

import java.io.InputStream;
import java.nio.charset.Charset;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;

/**
 * The documents that a user hands in: text files, folders, JSON Lines, each also gzipped, and
 * standard input. Lazy: a document is read when the iterator comes to it.
 */
public final class Sources implements Iterable<Input> {
  private final List<String> inputs;
  private final InputStream standardInput;
  private final Metadata given;
  private final DatesTable dates;
  private final Optional<Charset> encoding;

  private Sources(
      List<String> inputs,
      InputStream standardInput,
      Metadata given,
      DatesTable dates,
      Optional<Charset> encoding) {
    this.inputs = List.copyOf(inputs);
    this.standardInput = standardInput;
    this.given = given;
    this.dates = dates;
    this.encoding = encoding;
  }

  /**
   * What stands under paths.
   *
   * @param inputs paths of files and folders, or {@code -} for standard input; a folder stands for
   *     the .txt, .md and .jsonl files in it and below, by path
   */
  public static Sources of(List<String> inputs, InputStream standardInput) {
    return new Sources(inputs, standardInput, Metadata.NONE, DatesTable.EMPTY, Optional.empty());
  }

  /** The same documents, of each of which this holds whatever they say themselves. */
  public Sources given(Metadata metadata) {
    return new Sources(inputs, standardInput, metadata, dates, encoding);
  }

  /** The same documents, with what a table knows where they say nothing. */
  public Sources dates(DatesTable table) {
    return new Sources(inputs, standardInput, given, table, encoding);
  }

  /** The same documents, whose texts are in this encoding, which else is found out. */
  public Sources encoding(Charset charset) {
    return new Sources(inputs, standardInput, given, dates, Optional.of(charset));
  }

  /**
   * The inputs, one by one, in the order in which they are named. What cannot be read comes as
   * {@link Skipped}; the iterator throws no {@code IOException}.
   */
  @Override
  public Iterator<Input> iterator() {
    return new Walk(
        inputs, standardInput, encoding, (name, own) -> given.or(own).or(dates.of(name)));
  }
}
