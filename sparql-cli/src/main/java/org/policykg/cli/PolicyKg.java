package org.policykg.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ScopeType;

/** The command as an object: given its streams and arguments, it runs and returns the exit code. */
public final class PolicyKg {
  private static final String[] FOOTER = {
    "",
    "Examples:",
    "  policykg build samples -o samples.ttl",
    "  policykg query samples.ttl shared-initiatives",
    "  policykg explain samples.ttl 双招双引",
    "",
    "Exit codes: 0 done, 1 the answer is no (does not conform, not found), 2 wrong usage or bad "
        + "input, 3 done in part (some inputs skipped), 70 a defect of policykg."
  };

  private final Console console;

  private final OptionSpec quiet =
      Arguments.flag("Say nothing but results and errors.", "-q", "--quiet")
          .scopeType(ScopeType.INHERIT)
          .build();

  private final OptionSpec stacktrace =
      Arguments.flag("Show where in the program an error arose.", "--stacktrace")
          .scopeType(ScopeType.INHERIT)
          .build();

  PolicyKg(Console console) {
    this.console = console;
  }

  /**
   * Runs one command.
   *
   * @return the exit code; see {@code policykg --help}
   */
  public int run(String... args) {
    try {
      int code = commands(List.of(args)).execute(args);
      console.out().flush();
      return code;
    } catch (LoudOutputStream.Failure | Error e) {
      // picocli hands over exceptions only: memory or stack that do not suffice are errors
      return complaints().about(e);
    }
  }

  private CommandLine commands(List<String> words) {
    CommandLine commands = new CommandLine(program());
    asked(words).forEach(command -> command.addTo(commands, words));
    return commands
        .setOut(writer(console.out()))
        .setErr(writer(console.err()))
        .setColorScheme(
            CommandLine.Help.defaultColorScheme(console.colourOut() ? Ansi.ON : Ansi.OFF))
        .setUsageHelpWidth(Math.max(60, Math.min(100, console.width())))
        .setCaseInsensitiveEnumValuesAllowed(true)
        .setParameterExceptionHandler((e, all) -> wrongUsage(e))
        .setExecutionExceptionHandler((e, command, result) -> complaints().about(e));
  }

  private CommandSpec program() {
    CommandSpec program = CommandSpec.create().name("policykg").versionProvider(new Version());
    program
        .usageMessage()
        .description(
            "Reads Chinese policy texts and builds an RDF knowledge graph of what counties pursue.")
        .synopsisSubcommandLabel("COMMAND")
        .footer(FOOTER);
    Arguments.addHelp(program);
    return program.addOption(quiet).addOption(stacktrace);
  }

  private List<Subcommand> subcommands() {
    return List.of(
        new Subcommand("help", "Shows the help of a command.", HelpCommand::new),
        new Subcommand(
            "build",
            "Reads texts and writes the graph of what they say.",
            () -> BuildCommand.of(console, this::isQuiet)),
        new Subcommand(
            "query",
            "Asks a graph: SPARQL, a .rq file or a query that ships with policykg.",
            () -> QueryCommand.of(console)),
        new Subcommand(
            "overlap",
            "Compares counties by what they share, with measures, significance and how much was read of"
                + " each. docs/overlap.md defines every number.",
            () -> OverlapCommand.of(console, this::isQuiet)),
        new Subcommand(
            "diffuse",
            "Shows when counties first mention initiatives, and whether these may have come from above"
                + " or from beside. docs/overlap.md defines every number.",
            () -> DiffuseCommand.of(console)),
        new Subcommand(
            "export",
            "Writes a graph in another RDF syntax, or for research: as tables, as a network, for Neo4j,"
                + " for graph learning. docs/export.md shows how each is read.",
            () -> ExportCommand.of(console, this::isQuiet)),
        new Subcommand(
            "validate",
            "Checks a graph against the SHACL shapes of policykg; exit code 1 where it fails.",
            () -> ValidateCommand.of(console)),
        new Subcommand(
            "diff",
            "Says what came, went and changed between two graphs.",
            () -> DiffCommand.of(console, this::isQuiet)),
        new Subcommand(
            "explain",
            "Shows who says something, in which document, section and sentence, and how it was read.",
            () -> ExplainCommand.of(console)),
        new Subcommand(
            "variants",
            "Says which names of a graph mean one initiative.",
            () -> VariantsCommand.of(console, this::isQuiet)),
        new Subcommand(
            "evaluate",
            "Says how many facts of a graph are right, by gold files of the same texts.",
            () -> EvaluateCommand.of(console, this::isQuiet)),
        new Subcommand(
            "sample",
            "Draws facts at random, each with its sentence, for a person to judge.",
            () -> SampleCommand.of(console, this::isQuiet)),
        new Subcommand(
            "train",
            "Learns from texts with gold which readings are likely right.",
            () -> TrainCommand.of(console, this::isQuiet)),
        new Subcommand(
            "doctor",
            "Shows what policykg runs on and how a graph is, and says what to do where something is"
                + " wrong.",
            () -> DoctorCommand.of(console)));
  }

  /** The subcommands that picocli has to know: the one that is named first alone, or all. */
  private List<Subcommand> asked(List<String> words) {
    List<Subcommand> all = subcommands();
    List<Subcommand> named =
        all.stream()
            .filter(command -> !words.isEmpty() && command.name().equals(words.get(0)))
            .filter(command -> !command.name().equals("help"))
            .toList();
    return named.isEmpty() ? all : named;
  }

  private static PrintWriter writer(PrintStream stream) {
    return new PrintWriter(new OutputStreamWriter(stream, UTF_8), true);
  }

  private boolean isQuiet() {
    return quiet.getValue();
  }

  private Complaints complaints() {
    // no value yet where memory runs out before the words are read
    return new Complaints(console.err(), Boolean.TRUE.equals(stacktrace.getValue()));
  }

  private int wrongUsage(ParameterException e) {
    console
        .err()
        .println(
            "policykg: %s; see %s --help"
                .formatted(
                    Complaints.usage(e), e.getCommandLine().getCommandSpec().qualifiedName()));
    return ExitCode.BAD_INPUT;
  }
}
