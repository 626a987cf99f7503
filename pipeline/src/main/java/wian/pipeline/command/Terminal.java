package wian.pipeline.command;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import wian.pipeline.answer.ThaiDay;
import wian.pipeline.answer.Told;

/**
 * Where a command prints, always in UTF-8, and what day it takes for today.
 *
 * @param out answers
 * @param err what went wrong, and how far long work is
 * @param live whether a person sees what goes to {@code err} as it comes
 * @param colour whether styles are shown
 * @param clock tells today
 */
record Terminal(PrintStream out, PrintStream err, boolean live, boolean colour, Clock clock) {

  /**
   * The terminal or pipe that this process was started on. The launcher says which it is: Java
   * before 22 cannot tell for one stream, and from 22 on {@code System.console()} is there for a
   * pipe too.
   */
  static Terminal ofProcess() {
    // https://no-color.org: any value that is not empty.
    String noColor = System.getenv("NO_COLOR");
    boolean colour =
        Boolean.getBoolean("wian.out.terminal") && (noColor == null || noColor.isEmpty());
    return new Terminal(
        utf8(FileDescriptor.out),
        utf8(FileDescriptor.err),
        Boolean.getBoolean("wian.err.terminal"),
        colour,
        Clock.systemUTC());
  }

  /** UTF-8 whatever the locale says: a letter's text is never turned into question marks. */
  private static PrintStream utf8(FileDescriptor descriptor) {
    return new PrintStream(
        new BufferedOutputStream(new FileOutputStream(descriptor)), true, StandardCharsets.UTF_8);
  }

  String painted(String text, Style style) {
    return colour ? style.painted(text) : text;
  }

  void print(List<String> lines) {
    lines.forEach(out::println);
  }

  /** Text for a program, as it is. */
  void printExactly(String text) {
    out.print(text);
    out.flush();
  }

  void complain(Told told) {
    err.println("wian: " + told.line());
  }

  LocalDate today() {
    return LocalDate.now(clock.withZone(ThaiDay.BANGKOK));
  }
}
