package wian.pipeline.command;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Wian as a process of its own, in a locale that knows no Thai. */
final class WianProcess implements AutoCloseable {
  private final Process process;
  private final BufferedReader out;
  private final Path err;

  private WianProcess(Process process, Path err) {
    this.process = process;
    this.out = process.inputReader(StandardCharsets.UTF_8);
    this.err = err;
  }

  static WianProcess start(Path dir, String... arguments) throws IOException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.add("@" + Path.of("bin", "jvm.options"));
    command.addAll(List.of("-XX:TieredStopAtLevel=1", "-cp"));
    command.add(System.getProperty("java.class.path"));
    command.add(WianCommand.class.getName());
    command.addAll(List.of(arguments));
    Path err = Files.createTempFile(dir, "err", ".txt");
    ProcessBuilder builder = new ProcessBuilder(command).redirectError(err.toFile());
    builder.environment().put("LC_ALL", "C");
    return new WianProcess(builder.start(), err);
  }

  /** The next line that it prints; null where it prints no more. */
  String line() throws IOException {
    return out.readLine();
  }

  /** All that is left of its output. */
  String rest() {
    return String.join("\n", out.lines().toList());
  }

  /** What it complained of, the JVM's own warnings aside. */
  List<String> errLines() {
    try {
      return Files.readAllLines(err).stream()
          .filter(line -> !line.startsWith("WARNING: "))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Asks it to end, as SIGTERM does. */
  void stop() {
    process.toHandle().destroy();
  }

  /** Its exit code, when it has ended. */
  int exitCode() throws InterruptedException {
    if (!process.waitFor(60, TimeUnit.SECONDS)) {
      throw new IllegalStateException("it does not end");
    }
    return process.exitValue();
  }

  @Override
  public void close() {
    process.destroyForcibly();
  }
}
