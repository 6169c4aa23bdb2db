package org.policykg.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.PrintWriter;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ScopeType;

/** The command as an object: given its streams and arguments, it runs and returns the exit code. */
@Command(
    name = "policykg",
    versionProvider = Version.class,
    description =
        "Reads Chinese policy texts and builds an RDF knowledge graph of what counties pursue.",
    subcommands = HelpCommand.class,
    mixinStandardHelpOptions = true,
    synopsisSubcommandLabel = "COMMAND",
    footer = {
      "",
      "Examples:",
      "  policykg build samples -o samples.ttl",
      "  policykg query samples.ttl shared-initiatives",
      "  policykg explain samples.ttl 双招双引",
      "",
      "Exit codes: 0 done, 1 the answer is no (does not conform, not found), 2 wrong usage or bad "
          + "input, 3 done in part (some inputs skipped), 70 a defect of policykg."
    })
public final class PolicyKg {
  private final Console console;

  @Option(
      names = {"-q", "--quiet"},
      scope = ScopeType.INHERIT,
      description = "Say nothing but results and errors.")
  private boolean quiet;

  @Option(
      names = "--stacktrace",
      scope = ScopeType.INHERIT,
      description = "Show where in the program an error arose.")
  private boolean stacktrace;

  PolicyKg(Console console) {
    this.console = console;
  }

  /**
   * Runs one command.
   *
   * @return the exit code; see {@code policykg --help}
   */
  public int run(String... args) {
    CommandLine commands = commands();
    try {
      int code = commands.execute(args);
      console.out().flush();
      return code;
    } catch (LoudOutputStream.Failure e) {
      return new Complaints(console.err(), stacktrace).about(e);
    }
  }

  private CommandLine commands() {
    CommandLine commands = new CommandLine(this);
    commands.addSubcommand(new BuildCommand(console, this::isQuiet));
    commands.addSubcommand(new QueryCommand(console));
    commands.addSubcommand(new OverlapCommand(console, this::isQuiet));
    commands.addSubcommand(new DiffuseCommand(console));
    commands.addSubcommand(new ExportCommand(console, this::isQuiet));
    commands.addSubcommand(new ValidateCommand(console));
    commands.addSubcommand(new ExplainCommand(console));
    commands.addSubcommand(new EvaluateCommand(console, this::isQuiet));
    commands.addSubcommand(new SampleCommand(console, this::isQuiet));
    commands.addSubcommand(new TrainCommand(console, this::isQuiet));
    return commands
        .setOut(writer(console.out()))
        .setErr(writer(console.err()))
        .setColorScheme(
            CommandLine.Help.defaultColorScheme(console.colourOut() ? Ansi.ON : Ansi.OFF))
        .setUsageHelpWidth(Math.max(60, Math.min(100, console.width())))
        .setCaseInsensitiveEnumValuesAllowed(true)
        .setParameterExceptionHandler((e, args) -> wrongUsage(e))
        .setExecutionExceptionHandler(
            (e, command, result) -> new Complaints(console.err(), stacktrace).about(e));
  }

  private static PrintWriter writer(PrintStream stream) {
    return new PrintWriter(new OutputStreamWriter(stream, UTF_8), true);
  }

  private boolean isQuiet() {
    return quiet;
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
