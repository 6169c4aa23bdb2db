package org.policykg.cli;

import java.util.Collection;
import java.util.function.Supplier;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;

/**
 * A command of the program. To find out a command's options takes picocli longer than to run most
 * commands, so only those that a user names are found out; the others are names with a description.
 *
 * @param name the word that a user writes
 * @param description what it does
 * @param maker makes the command
 */
record Subcommand(String name, String description, Supplier<?> maker) {
  /**
   * Makes the command known.
   *
   * @param words what the user wrote; a word {@code @file} stands for words that are not known yet
   */
  void addTo(CommandLine commands, Collection<String> words) {
    boolean whole = words.contains(name) || words.stream().anyMatch(word -> word.startsWith("@"));
    CommandLine command = new CommandLine(whole ? maker.get() : CommandSpec.create());
    command.getCommandSpec().usageMessage().description(description);
    commands.addSubcommand(name, command);
  }
}
