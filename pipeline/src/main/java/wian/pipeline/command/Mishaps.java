package wian.pipeline.command;

import java.nio.file.Path;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import wian.pipeline.BadSetting;
import wian.pipeline.Home;
import wian.pipeline.answer.BadQuestion;
import wian.pipeline.answer.Plain;
import wian.pipeline.answer.Told;

/** What goes wrong with a command: one line for its user, and the exit code. */
record Mishaps(Terminal terminal)
    implements IParameterExceptionHandler, IExecutionExceptionHandler {

  @Override
  public int handleParseException(ParameterException wrong, String[] arguments) {
    Told told =
        wrong.getCause() instanceof BadQuestion bad
            ? bad.told()
            : new Told("คำสั่งไม่ถูกต้อง", Plain.text(wrong.getMessage()));
    String command = wrong.getCommandLine().getCommandSpec().qualifiedName();
    terminal.err().println("wian: " + told.line() + " (" + command + " --help)");
    return ExitCode.USAGE;
  }

  @Override
  public int handleExecutionException(Exception thrown, CommandLine command, ParseResult parsed) {
    return switch (thrown) {
      case Failure failure -> told(failure.told(), failure.exitCode());
      case BadQuestion bad -> told(bad.told(), ExitCode.USAGE);
      case BadSetting bad -> told(bad.getMessage(), ExitCode.HOME);
      default -> internal(thrown, command);
    };
  }

  private int told(Told told, int exitCode) {
    return told(told.line(), exitCode);
  }

  private int told(String line, int exitCode) {
    terminal.err().println("wian: " + line);
    return exitCode;
  }

  /** A fault of Wian's own: its stack trace goes to a file. */
  int internal(Throwable fault, CommandLine command) {
    String log = Logs.keep(fault, homeOf(command)).map(file -> " (" + file + ")").orElse("");
    return told(
        new Told(
            "ข้อผิดพลาดภายใน" + log, "internal error: " + fault.getClass().getSimpleName() + log),
        ExitCode.INTERNAL);
  }

  private static Home homeOf(CommandLine command) {
    OptionSpec option = command == null ? null : command.getCommandSpec().findOption("--home");
    return option != null && option.getValue() instanceof Path dir ? new Home(dir) : null;
  }
}
