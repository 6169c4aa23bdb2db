package org.policykg.source;

import java.io.InputStream;
import java.nio.charset.Charset;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;

/**
 * The documents that a user hands in: texts, web pages, DOCX, PDF, JSON Lines and tables, each also
 * gzipped or in a ZIP archive, folders of these, and standard input. Lazy: a document is read when
 * the iterator comes to it.
 */
public final class Sources implements Iterable<Input> {
  /** For those who hand in no reader. */
  private static final DocumentReader NONE =
      (format, document) -> {
        throw new UnreadableException(
            "is a "
                + format
                + " file, which only build reads; hand in the text that build --texts writes");
      };

  private final List<String> inputs;
  private final InputStream standardInput;
  private final Metadata given;
  private final DatesTable dates;
  private final Optional<Charset> encoding;
  private final DocumentReader documents;

  private Sources(
      List<String> inputs,
      InputStream standardInput,
      Metadata given,
      DatesTable dates,
      Optional<Charset> encoding,
      DocumentReader documents) {
    this.inputs = List.copyOf(inputs);
    this.standardInput = standardInput;
    this.given = given;
    this.dates = dates;
    this.encoding = encoding;
    this.documents = documents;
  }

  /**
   * What stands under paths.
   *
   * @param inputs paths of files and folders, or {@code -} for standard input; a folder stands for
   *     the documents in it and below, by path
   */
  public static Sources of(List<String> inputs, InputStream standardInput) {
    return new Sources(
        inputs, standardInput, Metadata.NONE, DatesTable.EMPTY, Optional.empty(), NONE);
  }

  /** The same documents, of each of which this holds whatever they say themselves. */
  public Sources given(Metadata metadata) {
    return new Sources(inputs, standardInput, metadata, dates, encoding, documents);
  }

  /** The same documents, with what a table knows where they say nothing. */
  public Sources dates(DatesTable table) {
    return new Sources(inputs, standardInput, given, table, encoding, documents);
  }

  /** The same documents, whose texts are in this encoding, which else is found out. */
  public Sources encoding(Charset charset) {
    return new Sources(inputs, standardInput, given, dates, Optional.of(charset), documents);
  }

  /** The same documents, with one who reads those that are no text. */
  public Sources documents(DocumentReader reader) {
    return new Sources(inputs, standardInput, given, dates, encoding, reader);
  }

  /**
   * The inputs, one by one, in the order in which they are named. What cannot be read comes as
   * {@link Skipped}; the iterator throws no {@code IOException}.
   */
  @Override
  public Iterator<Input> iterator() {
    Iterator<Unread> unread = unread();
    return new Iterator<>() {
      @Override
      public boolean hasNext() {
        return unread.hasNext();
      }

      @Override
      public Input next() {
        return unread.next().open();
      }
    };
  }

  /** The same inputs in the same order, to be opened by whichever thread is free. */
  public Iterator<Unread> unread() {
    return new Walk(
        inputs,
        standardInput,
        new Handling(encoding, (name, own) -> given.or(own).or(dates.of(name)), documents));
  }
}
