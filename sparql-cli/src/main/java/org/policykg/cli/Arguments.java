package org.policykg.cli;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Model.ArgGroupSpec;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParameterException;

/**
 * The options and parameters of a command, one after the other. They are told to picocli by hand:
 * annotations would be looked for by reflection at every start.
 */
final class Arguments {
  private final CommandSpec command;
  private final List<ArgSpec> alone = new ArrayList<>();

  /**
   * Begins with {@code --help} and {@code --version}.
   *
   * @param task what the command does once its words are read
   * @param footer what its help ends with
   */
  Arguments(Callable<Integer> task, String... footer) {
    this.command = CommandSpec.wrapWithoutInspection(task);
    command.versionProvider(new Version()).usageMessage().footer(footer);
    addHelp(command);
  }

  /** Gives a command {@code --help} and {@code --version}. */
  static void addHelp(CommandSpec command) {
    command
        .addOption(flag("Show this help message and exit.", "-h", "--help").usageHelp(true).build())
        .addOption(
            flag("Print version information and exit.", "-V", "--version")
                .versionHelp(true)
                .build());
  }

  /** An option that is no more than its name. */
  static OptionSpec.Builder flag(String description, String... names) {
    return OptionSpec.builder(names)
        .type(boolean.class)
        .arity("0")
        .initialValue(false)
        .description(description);
  }

  /** An option with a word. */
  static OptionSpec.Builder option(String label, String description, String... names) {
    return OptionSpec.builder(names).paramLabel(label).description(description);
  }

  /**
   * A parameter.
   *
   * @param index its place, as {@code 0} or {@code 1..*}
   * @param arity how many words it takes, as {@code 1} or {@code 0..1}
   */
  static PositionalParamSpec.Builder parameter(
      String index, String arity, String label, String description) {
    return PositionalParamSpec.builder()
        .index(index)
        .arity(arity)
        .required(!arity.startsWith("0"))
        .paramLabel(label)
        .description(description);
  }

  /** Whether an option that is no more than its name is given. */
  Argument<Boolean> one(OptionSpec.Builder flag) {
    return add(flag.build());
  }

  /** An option that is given once. */
  <T> Argument<T> one(Class<T> type, OptionSpec.Builder option) {
    return add(option.type(type).build());
  }

  /** A parameter of one word. */
  <T> Argument<T> one(Class<T> type, PositionalParamSpec.Builder parameter) {
    return add(parameter.type(type).build());
  }

  /** An option that may be given more than once; empty where it is not. */
  <T> Argument<List<T>> many(Class<T> type, OptionSpec.Builder option) {
    return add(option.type(List.class).auxiliaryTypes(type).initialValue(List.of()).build());
  }

  /** A parameter of several words; empty where there is none. */
  <T> Argument<List<T>> many(Class<T> type, PositionalParamSpec.Builder parameter) {
    return add(parameter.type(List.class).auxiliaryTypes(type).initialValue(List.of()).build());
  }

  /** An option {@code NAME=VALUE} that may be given more than once; empty where it is not. */
  Argument<Map<String, String>> pairs(OptionSpec.Builder option) {
    return add(
        option
            .type(Map.class)
            .auxiliaryTypes(String.class, String.class)
            .initialValue(Map.of())
            .build());
  }

  private <T> Argument<T> add(ArgSpec argument) {
    alone.add(argument);
    return new Argument<>(argument);
  }

  /** Wants exactly one of these. */
  void exactlyOneOf(Argument<?>... arguments) {
    ArgGroupSpec.Builder group = ArgGroupSpec.builder().multiplicity("1");
    Arrays.stream(arguments).map(Argument::spec).forEach(group::addArg);
    Arrays.stream(arguments).map(Argument::spec).forEach(alone::remove);
    command.addArgGroup(group.build());
  }

  /** The command, when all its arguments are there. */
  CommandSpec command() {
    alone.forEach(command::add);
    return command;
  }

  /** What the user gave for an argument that only some uses of a command need. */
  <T> T required(Argument<T> argument) {
    return argument.given().orElseThrow(() -> missing(argument.spec().paramLabel()));
  }

  /** What to throw where the user left out what this use of a command needs. */
  ParameterException missing(String label) {
    return wrong("Missing required parameter: '" + label + "'");
  }

  /** What to throw where the user's words do not fit. */
  ParameterException wrong(String message) {
    return new ParameterException(command.commandLine(), message);
  }
}
