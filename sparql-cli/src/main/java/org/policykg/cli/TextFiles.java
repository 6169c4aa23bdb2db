package org.policykg.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.file.Path;
import java.util.Optional;
import org.policykg.output.Target;
import org.policykg.output.TargetFolder;
import org.policykg.query.BadInput;
import org.policykg.source.Source;

/** Keeps the texts of documents that are no text, where the user asks for them. Thread-safe. */
final class TextFiles {
  private final Optional<Path> folder;

  private TextFiles(Optional<Path> folder) {
    this.folder = folder;
  }

  /**
   * Files in a folder, which is made where it is missing; without one nothing is kept.
   *
   * @throws BadInput where that cannot be
   */
  static TextFiles in(Optional<Path> folder) {
    folder.ifPresent(TargetFolder::of);
    return new TextFiles(folder);
  }

  /**
   * Writes a document's text, whole or not at all, unless the document is its text.
   *
   * @throws BadInput where it cannot be written
   */
  void keep(Source source) {
    folder.ifPresent(
        texts ->
            source
                .derived()
                .ifPresent(
                    text ->
                        Target.of(texts.resolve(text.file()))
                            .write(out -> out.write(source.raw().getBytes(UTF_8)))));
  }
}
