package org.policykg.cli;

import java.io.PrintStream;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.policykg.query.BadInput;
import org.policykg.query.NearNames;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** The one place where an exception becomes words to a person and an exit code. */
final class Complaints {
  /** What is said where memory runs out, wherever it does. */
  static final String MEMORY =
      "the memory does not suffice; give more, as in POLICYKG_OPTS=-Xmx4g policykg ...";

  private final PrintStream err;
  private final boolean stacktrace;

  Complaints(PrintStream err, boolean stacktrace) {
    this.err = err;
    this.stacktrace = stacktrace;
  }

  int about(Throwable error) {
    if (error instanceof LoudOutputStream.Failure failure && failure.readerHasGone()) {
      return ExitCode.DONE;
    }
    if (stacktrace) {
      error.printStackTrace(err);
    }
    Optional<String> fault = fault(error);
    if (fault.isPresent()) {
      say(fault.get());
      return ExitCode.BAD_INPUT;
    }
    say(
        "a defect of policykg, please report it with the command and the output of --stacktrace: "
            + oneLine(error));
    return ExitCode.DEFECT;
  }

  /** What the user can do something about. */
  private static Optional<String> fault(Throwable error) {
    if (error instanceof BadInput) {
      return Optional.of(oneLine(error));
    }
    if (error instanceof LoudOutputStream.Failure) {
      return Optional.of("cannot write to standard output: " + oneLine(error));
    }
    if (lacksMemory(error)) {
      return Optional.of(MEMORY);
    }
    if (error instanceof StackOverflowError) {
      return Optional.of(
          "what is asked is nested too deeply; split it, or give more room, as in"
              + " POLICYKG_OPTS=-Xss64m policykg ...");
    }
    return Optional.empty();
  }

  /** Also where a class says that another thread lacked the memory to load it. */
  private static boolean lacksMemory(Throwable error) {
    for (Throwable each = error; each != null; each = each.getCause()) {
      if (each instanceof OutOfMemoryError
          || String.valueOf(each.getMessage()).contains(OutOfMemoryError.class.getName())) {
        return true;
      }
    }
    return false;
  }

  private void say(String line) {
    err.println("policykg: " + line);
  }

  /** Wrong usage, and what may have been meant. */
  static String usage(ParameterException error) {
    String words = oneLine(error).replaceFirst("^Error: ", "");
    if (error instanceof UnmatchedArgumentException unmatched) {
      CommandSpec command = error.getCommandLine().getCommandSpec();
      Set<String> names = new TreeSet<>(command.optionsMap().keySet());
      names.addAll(command.subcommands().keySet());
      List<String> near = NearNames.of(unmatched.getUnmatched().get(0), names);
      return near.isEmpty() ? words : words + "; did you mean " + near.get(0) + "?";
    }
    return words;
  }

  static String oneLine(Throwable error) {
    String message = error.getMessage() == null ? error.toString() : error.getMessage();
    return message.strip().replaceAll("\\s*\\R\\s*", " ");
  }
}
