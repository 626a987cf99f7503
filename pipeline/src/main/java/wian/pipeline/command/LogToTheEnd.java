package wian.pipeline.command;

import java.util.logging.LogManager;

/**
 * Loggers that go on while the process stops: the JDK's own manager takes their files away from a
 * shutdown hook, beside the one in which Wian still has something to say.
 */
public final class LogToTheEnd extends LogManager {
  /** For the JDK to make. */
  public LogToTheEnd() {}

  @Override
  public void reset() {
    // Asked for by the hook alone; each message is written out as it comes.
  }
}
