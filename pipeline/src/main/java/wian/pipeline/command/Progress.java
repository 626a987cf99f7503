package wian.pipeline.command;

import wian.pipeline.answer.Plain;

/** How far long work is, as a bar on one line; nothing where no person looks on. */
final class Progress implements AutoCloseable {
  private static final int BAR = 24;
  private static final int NAME = 40;

  /** To the line's beginning, and away with what stood on it (ECMA-48, 8.3.41). */
  private static final String ANEW = "\r\u001b[K";

  private final Terminal terminal;
  private final long total;
  private long done;

  /**
   * Begins.
   *
   * @param total how many steps; 0 where it is not known
   */
  Progress(Terminal terminal, long total) {
    this.terminal = terminal;
    this.total = total;
  }

  /** The next step begins. */
  void at(String name) {
    show(name, done);
    done++;
  }

  /** So many steps are done. */
  void at(String name, long stepsDone) {
    done = stepsDone;
    show(name, stepsDone);
  }

  private void show(String name, long stepsDone) {
    if (terminal.live()) {
      terminal.err().print(ANEW + bar(stepsDone) + " " + Plain.shortened(name, NAME));
      terminal.err().flush();
    }
  }

  private String bar(long stepsDone) {
    if (total <= 0) {
      return Long.toString(stepsDone);
    }
    int filled = (int) (BAR * Math.min(stepsDone, total) / total);
    return "[" + "#".repeat(filled) + ".".repeat(BAR - filled) + "] " + stepsDone + "/" + total;
  }

  @Override
  public void close() {
    if (terminal.live()) {
      terminal.err().print(ANEW);
      terminal.err().flush();
    }
  }
}
