package wian.pipeline.command;

/** What a command tells the shell; public interface. */
final class ExitCode {
  static final int OK = 0;

  /** Some of the files given failed; the others are done. */
  static final int SOME_FAILED = 1;

  /** The command line makes no sense: unknown option, bad date, no such file. */
  static final int USAGE = 2;

  static final int NOTHING_FOUND = 3;

  /** The home is in use, or cannot be opened, or its port is taken. */
  static final int HOME = 4;

  static final int INTERNAL = 70;

  private ExitCode() {}
}
