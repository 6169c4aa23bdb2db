package org.policykg.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.policykg.evaluate.Answers;
import org.policykg.graph.Facts;
import org.policykg.graph.Iris;
import org.policykg.model.Reading;
import org.policykg.output.Destination;
import org.policykg.output.Target;
import org.policykg.query.BadInput;
import org.policykg.reference.Vocabulary;
import org.policykg.source.Source;
import org.policykg.source.Sources;
import org.policykg.train.Judgements;
import org.policykg.train.School;

/** Learns the weights of the extractor from texts with gold. */
final class TrainTask {
  private final Console console;
  private final boolean quiet;

  TrainTask(Console console, boolean quiet) {
    this.console = console;
    this.quiet = quiet;
  }

  int run(TrainOptions options) {
    options.out().ifPresent(TrainTask::checkFolder);
    School school = school(options);
    options.out().ifPresent(folder -> write(folder, school));
    options.heldOut().ifPresent(file -> heldOut(file, school, options.folds()));
    return ExitCode.DONE;
  }

  private static void checkFolder(Path folder) {
    if (!Files.isDirectory(folder)) {
      throw new BadInput("-o " + folder + ": there is no folder of this name");
    }
  }

  private School school(TrainOptions options) {
    options.texts().forEach(BuildTask::checkExists);
    SortedMap<String, Path> gold = gold(options.gold());
    School school = new School();
    Judgements judgements = Judgements.read(options.judged());
    Sources sources = Sources.of(options.texts(), console.in());
    for (var input :
        options.dates().map(file -> sources.dates(BuildTask.table(file))).orElse(sources)) {
      Optional<Path> answers = Optional.ofNullable(gold.remove(Answers.document(input.name())));
      if (input instanceof Source source && answers.isPresent()) {
        school.admit(source, Answers.of(answers.get()));
      }
      if (input instanceof Source source) {
        school.admit(source);
        school.admit(source, judgements);
      }
    }
    gold.forEach(
        (name, file) -> console.err().println("policykg: " + file + ": no text of this name"));
    if (school.size() == 0) {
      throw new BadInput("no text has a gold file of its name, so there is nothing to learn from");
    }
    return school;
  }

  private static SortedMap<String, Path> gold(List<Path> files) {
    SortedMap<String, Path> byDocument = new TreeMap<>();
    for (Path file : files) {
      for (Path one : Files.isDirectory(file) ? in(file) : List.of(file)) {
        byDocument.put(Answers.document(one.toString()), one);
      }
    }
    return byDocument;
  }

  private static List<Path> in(Path folder) {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> file.toString().endsWith(".jsonl")).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void write(Path folder, School school) {
    List<String> written = new ArrayList<>();
    school
        .tables()
        .forEach(
            (file, table) -> {
              Path path = folder.resolve(file);
              Target.of(path).write(out -> out.write(table.getBytes(UTF_8)));
              written.add(path.toString());
            });
    say("%s: learned from %d texts".formatted(String.join(", ", written), school.size()));
  }

  private void heldOut(Path file, School school, int folds) {
    List<Reading> readings = school.heldOut(folds);
    Destination.file(file).write(new Facts(Iris.standard(), Vocabulary.standard()).graph(readings));
    say(
        "%s: %d texts, each read by what the others teach, in %d parts"
            .formatted(file, readings.size(), folds));
  }

  private void say(String line) {
    if (!quiet) {
      console.err().println(line);
    }
  }
}
