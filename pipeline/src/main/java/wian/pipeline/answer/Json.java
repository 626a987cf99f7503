package wian.pipeline.answer;

import java.util.Collection;
import java.util.stream.Collectors;
import wian.index.circular.LetterJson;

/** Answers as JSON text. */
public final class Json {
  private Json() {}

  /** One array, a record a line: one document for a program, and lines for {@code grep}. */
  public static String array(Collection<?> records) {
    return records.isEmpty()
        ? "[]\n"
        : records.stream().map(LetterJson::line).collect(Collectors.joining(",\n", "[\n", "\n]\n"));
  }

  /** One record on one line. */
  public static String record(Object record) {
    return LetterJson.line(record) + "\n";
  }
}
