package wian.pipeline.serve;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.logging.Formatter;
import java.util.logging.LogRecord;
import wian.pipeline.answer.Plain;

/**
 * A message on one line, by UTC and in no locale's calendar, so that lines sort and the name of a
 * file cannot begin a new one; a stack trace stands below it.
 */
final class LogLine extends Formatter {
  @Override
  public String format(LogRecord message) {
    return message.getInstant()
        + " "
        + message.getLevel().getName()
        + " "
        + message.getLoggerName()
        + " "
        + Plain.text(formatMessage(message))
        + System.lineSeparator()
        + trace(message.getThrown());
  }

  private static String trace(Throwable thrown) {
    if (thrown == null) {
      return "";
    }
    StringWriter trace = new StringWriter();
    thrown.printStackTrace(new PrintWriter(trace, true));
    return trace.toString();
  }
}
