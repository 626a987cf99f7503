package wian.pipeline.command;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import wian.pipeline.answer.Examples;

/** A terminal whose output can be read back. */
final class Screen {
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();
  private final Terminal terminal;

  private Screen(boolean person) {
    terminal = new Terminal(stream(out), stream(err), person, person, Examples.NOON);
  }

  /** A pipe. */
  static Screen pipe() {
    return new Screen(false);
  }

  /** A terminal with a person before it, and colours. */
  static Screen person() {
    return new Screen(true);
  }

  private static PrintStream stream(ByteArrayOutputStream bytes) {
    return new PrintStream(bytes, true, StandardCharsets.UTF_8);
  }

  Terminal terminal() {
    return terminal;
  }

  int run(String... arguments) {
    return WianCommand.run(terminal, arguments);
  }

  String out() {
    return out.toString(StandardCharsets.UTF_8);
  }

  String err() {
    return err.toString(StandardCharsets.UTF_8);
  }

  List<String> errLines() {
    return err().lines().toList();
  }
}
