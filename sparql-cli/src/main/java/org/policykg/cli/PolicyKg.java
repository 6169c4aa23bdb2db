package org.policykg.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.util.List;
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
    CommandLine commands = commands(List.of(args));
    try {
      int code = commands.execute(args);
      console.out().flush();
      return code;
    } catch (LoudOutputStream.Failure e) {
      return new Complaints(console.err(), stacktrace).about(e);
    }
  }

  private CommandLine commands(List<String> words) {
    CommandLine commands = new CommandLine(this);
    subcommands().forEach(command -> command.addTo(commands, words));
    return commands
        .setOut(writer(console.out()))
        .setErr(writer(console.err()))
        .setColorScheme(
            CommandLine.Help.defaultColorScheme(console.colourOut() ? Ansi.ON : Ansi.OFF))
        .setUsageHelpWidth(Math.max(60, Math.min(100, console.width())))
        .setCaseInsensitiveEnumValuesAllowed(true)
        .setParameterExceptionHandler((e, all) -> wrongUsage(e))
        .setExecutionExceptionHandler(
            (e, command, result) -> new Complaints(console.err(), stacktrace).about(e));
  }

  private List<Subcommand<?>> subcommands() {
    return List.of(
        new Subcommand<>(BuildCommand.class, () -> new BuildCommand(console, this::isQuiet)),
        new Subcommand<>(QueryCommand.class, () -> new QueryCommand(console)),
        new Subcommand<>(OverlapCommand.class, () -> new OverlapCommand(console, this::isQuiet)),
        new Subcommand<>(DiffuseCommand.class, () -> new DiffuseCommand(console)),
        new Subcommand<>(ExportCommand.class, () -> new ExportCommand(console, this::isQuiet)),
        new Subcommand<>(ValidateCommand.class, () -> new ValidateCommand(console)),
        new Subcommand<>(ExplainCommand.class, () -> new ExplainCommand(console)),
        new Subcommand<>(VariantsCommand.class, () -> new VariantsCommand(console, this::isQuiet)),
        new Subcommand<>(EvaluateCommand.class, () -> new EvaluateCommand(console, this::isQuiet)),
        new Subcommand<>(SampleCommand.class, () -> new SampleCommand(console, this::isQuiet)),
        new Subcommand<>(TrainCommand.class, () -> new TrainCommand(console, this::isQuiet)));
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
