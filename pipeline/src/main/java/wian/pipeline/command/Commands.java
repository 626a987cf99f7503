package wian.pipeline.command;

import java.util.List;
import picocli.CommandLine;

/** Every command, by its name. */
final class Commands {
  private static final List<String> NAMES =
      List.of(
          "serve",
          "add",
          "read",
          "find",
          "letter",
          "chain",
          "deadlines",
          "missing",
          "links",
          "status",
          "rebuild",
          "rehearse");

  private Commands() {}

  /**
   * Adds the command that is asked for, or all of them where it is none of them: picocli takes
   * longer to look at all commands than most of them take to answer.
   */
  static void add(CommandLine line, Terminal terminal, String[] arguments) {
    if (arguments.length > 0 && NAMES.contains(arguments[0])) {
      line.addSubcommand(named(arguments[0], terminal));
    } else {
      NAMES.forEach(name -> line.addSubcommand(named(name, terminal)));
    }
  }

  private static Object named(String name, Terminal terminal) {
    return switch (name) {
      case "serve" -> new ServeCommand(terminal);
      case "add" -> new AddCommand(terminal);
      case "read" -> new ReadCommand(terminal);
      case "find" -> new FindCommand(terminal);
      case "letter" -> new LetterCommand(terminal);
      case "chain" -> new ChainCommand(terminal);
      case "deadlines" -> new DeadlinesCommand(terminal);
      case "missing" -> new MissingCommand(terminal);
      case "links" -> new LinksCommand(terminal);
      case "status" -> new StatusCommand(terminal);
      case "rebuild" -> new RebuildCommand(terminal);
      case "rehearse" -> new RehearseCommand(terminal);
      default -> throw new IllegalArgumentException(name);
    };
  }
}
