package org.policykg.cli;

import java.util.Collection;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;

/**
 * A command of the program. To find out a command's options takes picocli longer than to run most
 * commands, so only those that a user names are found out; the others are names with a description.
 *
 * @param type the class, annotated with name and description
 * @param maker makes the command
 */
record Subcommand<C extends Callable<Integer>>(Class<C> type, Supplier<C> maker) {
  /**
   * Makes the command known.
   *
   * @param words what the user wrote; a word {@code @file} stands for words that are not known yet
   */
  void addTo(CommandLine commands, Collection<String> words) {
    Command told = Objects.requireNonNull(type.getAnnotation(Command.class));
    boolean whole =
        words.contains(told.name()) || words.stream().anyMatch(word -> word.startsWith("@"));
    commands.addSubcommand(told.name(), whole ? maker.get() : named(told));
  }

  private static CommandSpec named(Command told) {
    CommandSpec spec = CommandSpec.create().name(told.name());
    spec.usageMessage().description(told.description());
    return spec;
  }
}
