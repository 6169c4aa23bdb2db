package org.policykg.cli;

import java.util.Collection;
import java.util.function.Supplier;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;

/**
 * A command of the program. To tell picocli of the options of all takes a third of the time of
 * {@code --help}, so it is told of those that a user names; the others are names with a
 * description.
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
