package wian.pipeline.start;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/** One start of a service: from the first instruction of its process to its first answer. */
final class Start implements AutoCloseable {
  private static final Duration MOST = Duration.ofSeconds(60);
  private static final Duration BETWEEN_TRIES = Duration.ofMillis(5);

  private final Process process;
  private final Duration first;

  private Start(Process process, Duration first) {
    this.process = process;
    this.first = first;
  }

  /**
   * Starts a service and waits for its first answer.
   *
   * @param path what is asked; what counts is the first answer with status 200
   */
  static Start of(List<String> command, int port, String path) throws IOException {
    long began = System.nanoTime();
    Process process =
        new ProcessBuilder(command)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    while (!answers(port, path)) {
      if (System.nanoTime() - began > MOST.toNanos() || !process.isAlive()) {
        process.destroyForcibly();
        throw new IllegalStateException("no answer from " + command);
      }
      LockSupport.parkNanos(BETWEEN_TRIES.toNanos());
    }
    return new Start(process, Duration.ofNanos(System.nanoTime() - began));
  }

  private static boolean answers(int port, String path) {
    try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
      socket
          .getOutputStream()
          .write(
              ("GET " + path + " HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\n\r\n")
                  .getBytes(StandardCharsets.US_ASCII));
      String answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      return answer.startsWith("HTTP/1.1 200 ");
    } catch (IOException notYet) {
      return false;
    }
  }

  Duration first() {
    return first;
  }

  /** Resident memory now, in MiB; of the JVM, where a script started it. */
  long residentMegabytes() {
    try {
      return Files.readAllLines(Path.of("/proc", Long.toString(process.pid()), "status")).stream()
          .filter(line -> line.startsWith("VmRSS:"))
          .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1024)
          .findFirst()
          .orElse(-1);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    process.toHandle().destroy();
    try {
      if (!process.waitFor(30, TimeUnit.SECONDS)) {
        process.destroyForcibly();
      }
    } catch (InterruptedException e) {
      process.destroyForcibly();
      Thread.currentThread().interrupt();
    }
  }
}
