package wian.pipeline.command;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code wian}: what the clerk or the administrator types. */
@Command(
    name = "wian",
    mixinStandardHelpOptions = true,
    version = "wian 0.1",
    description = {
      "อ่านหนังสือเวียน เชื่อมโยงหนังสือ และติดตามกำหนดเวลา",
      "Reads circulars, links them, and keeps their deadlines."
    },
    footerHeading = "%nรหัสผลลัพธ์ / exit codes:%n",
    footer = {
      "  0   สำเร็จ / done",
      "  1   บางไฟล์หรือบางข้อไม่ผ่าน / some of the files, or of what was checked, failed",
      "  2   คำสั่งไม่ถูกต้อง ไม่มีไฟล์ หรือวันที่ผิด / unknown option, no such file, bad date",
      "  3   ไม่พบ / nothing found",
      "  4   โฟลเดอร์ถูกใช้อยู่หรือเปิดไม่ได้ / the home is in use or cannot be opened",
      "  70  ข้อผิดพลาดภายใน / internal error"
    })
public final class WianCommand implements Runnable {
  @Spec private CommandSpec spec;

  private WianCommand() {}

  /** Runs one command and exits with its code. */
  public static void main(String[] arguments) {
    // Before anything makes a logger.
    System.setProperty("java.util.logging.manager", LogToTheEnd.class.getName());
    Logs.quiet();
    System.exit(run(Terminal.ofProcess(), arguments));
  }

  /** Runs one command; what goes wrong is told in one line, whatever it is. */
  static int run(Terminal terminal, String... arguments) {
    try {
      Function<Terminal, Object> asked =
          arguments.length == 0 ? null : commands().get(arguments[0]);
      if (asked == null) {
        return execute(all(terminal), terminal, arguments);
      }
      String[] rest = Arrays.copyOfRange(arguments, 1, arguments.length);
      return execute(one(arguments[0], asked.apply(terminal)), terminal, rest);
    } catch (RuntimeException | Error broken) {
      return new Mishaps(terminal).internal(broken, null);
    } finally {
      terminal.out().flush();
      terminal.err().flush();
    }
  }

  /** All commands by their names, in the order in which help shows them. */
  private static Map<String, Function<Terminal, Object>> commands() {
    Map<String, Function<Terminal, Object>> commands = new LinkedHashMap<>();
    commands.put("serve", ServeCommand::new);
    commands.put("add", AddCommand::new);
    commands.put("read", ReadCommand::new);
    commands.put("pdf", PdfCommand::new);
    commands.put("find", FindCommand::new);
    commands.put("letter", LetterCommand::new);
    commands.put("chain", ChainCommand::new);
    commands.put("deadlines", DeadlinesCommand::new);
    commands.put("done", DoneCommand::new);
    commands.put("correct", CorrectCommand::new);
    commands.put("missing", MissingCommand::new);
    commands.put("links", LinksCommand::new);
    commands.put("status", StatusCommand::new);
    commands.put("doctor", DoctorCommand::new);
    commands.put("rebuild", RebuildCommand::new);
    commands.put("reread", RereadCommand::new);
    commands.put("evaluate", EvaluateCommand::new);
    commands.put("rehearse", RehearseCommand::new);
    return commands;
  }

  /** The command line of all commands, for help and for what names none of them. */
  private static CommandLine all(Terminal terminal) {
    CommandLine line = new CommandLine(new WianCommand());
    commands().values().forEach(command -> line.addSubcommand(command.apply(terminal)));
    return line;
  }

  /** The command line of one command: looking through the options of all of them takes long. */
  private static CommandLine one(String name, Object command) {
    return new CommandLine(command).setCommandName("wian " + name);
  }

  private static int execute(CommandLine line, Terminal terminal, String... arguments) {
    Mishaps mishaps = new Mishaps(terminal);
    return line.setUsageHelpWidth(100)
        .setOut(new PrintWriter(terminal.out(), true, StandardCharsets.UTF_8))
        .setErr(new PrintWriter(terminal.err(), true, StandardCharsets.UTF_8))
        .setColorScheme(CommandLine.Help.defaultColorScheme(terminal.colour() ? Ansi.ON : Ansi.OFF))
        .setParameterExceptionHandler(mishaps)
        .setExecutionExceptionHandler(mishaps)
        .execute(arguments);
  }

  @Override
  public void run() {
    throw new ParameterException(
        spec.commandLine(), "ยังไม่ได้บอกว่าจะให้ทำอะไร / no command given");
  }
}
