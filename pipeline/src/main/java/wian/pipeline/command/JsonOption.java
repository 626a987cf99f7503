package wian.pipeline.command;

import picocli.CommandLine.Option;

/** Whether a program reads the answer. */
final class JsonOption {
  @Option(
      names = "--json",
      description = {"ตอบเป็น JSON", "answer as JSON"})
  private boolean json;

  boolean asked() {
    return json;
  }
}
