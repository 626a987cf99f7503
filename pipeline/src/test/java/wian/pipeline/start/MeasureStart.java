package wian.pipeline.start;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;

/**
 * How long {@code wian serve} takes to its first answer to a real question, beside the smallest
 * Camel on the same class path, in alternation; and how much memory each holds when idle. Run by
 * {@code pipeline/bin/measure-start}.
 */
public final class MeasureStart {
  private static final Duration IDLE = Duration.ofSeconds(10);

  private final String name;
  private final List<String> command;
  private final int port;
  private final String path;
  private final List<Duration> firsts = new ArrayList<>();
  private long resident;

  private MeasureStart(String name, List<String> command, int port, String path) {
    this.name = name;
    this.command = command;
    this.port = port;
    this.path = path;
  }

  /**
   * Measures.
   *
   * @param arguments how many starts of each; the home; the launcher; the class path; Wian's cache,
   *     which may be empty; a folder for the cache of the smallest Camel; then the options of the
   *     JVM
   */
  public static void main(String[] arguments) throws IOException {
    int starts = Integer.parseInt(arguments[0]);
    String home = arguments[1];
    String classPath = arguments[3];
    List<String> java = new ArrayList<>();
    java.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    java.addAll(List.of(arguments).subList(6, arguments.length));
    java.addAll(List.of("-cp", classPath));
    int port = freePort();
    List<String> bare = with(java, BareCamel.class.getName(), Integer.toString(port));
    List<String> serve = List.of("serve", "--home", home, "--port", Integer.toString(port));
    List<String> wian =
        with(with(java, "wian.pipeline.command.WianCommand"), serve.toArray(String[]::new));

    List<MeasureStart> all = new ArrayList<>();
    all.add(new MeasureStart("smallest Camel", bare, port, "/hello"));
    all.add(new MeasureStart("wian serve", wian, port, "/api/deadlines"));
    Path cache = Path.of(arguments[4]);
    if (Runtime.version().feature() >= 25 && Files.exists(cache) && Files.size(cache) > 0) {
      Path bareCache = bareCache(java, Path.of(arguments[5]), port);
      all.add(
          new MeasureStart("smallest Camel, its cache", cached(bare, bareCache), port, "/hello"));
      all.add(
          new MeasureStart("wian serve, its cache", cached(wian, cache), port, "/api/deadlines"));
      List<String> launched = with(List.of(arguments[2]), serve.toArray(String[]::new));
      all.add(new MeasureStart("bin/wian serve", launched, port, "/api/deadlines"));
    }
    for (int i = 0; i < starts; i++) {
      for (MeasureStart each : all) {
        each.measure(i == starts - 1);
      }
    }
    all.forEach(MeasureStart::print);
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    }
  }

  private static List<String> with(List<String> command, String... more) {
    return Stream.concat(command.stream(), Stream.of(more)).toList();
  }

  private static List<String> cached(List<String> command, Path cache) {
    List<String> cached = new ArrayList<>(command);
    cached.add(1, "-XX:AOTCache=" + cache);
    return cached;
  }

  /** The smallest Camel is given a cache as Wian is: recorded over one start and one question. */
  private static Path bareCache(List<String> java, Path dir, int port) throws IOException {
    Path record = dir.resolve("bare.record");
    Path cache = dir.resolve("bare.aot");
    List<String> recording = new ArrayList<>(java);
    recording.addAll(1, List.of("-XX:AOTMode=record", "-XX:AOTConfiguration=" + record));
    try (Start start =
        Start.of(
            with(recording, BareCamel.class.getName(), Integer.toString(port)), port, "/hello")) {
      start.first();
    }
    List<String> creating = new ArrayList<>(java);
    creating.addAll(
        1,
        List.of("-XX:AOTMode=create", "-XX:AOTConfiguration=" + record, "-XX:AOTCache=" + cache));
    Process process =
        new ProcessBuilder(with(creating, BareCamel.class.getName()))
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    process.onExit().join();
    return cache;
  }

  private void measure(boolean last) throws IOException {
    try (Start start = Start.of(command, port, path)) {
      firsts.add(start.first());
      if (last) {
        LockSupport.parkNanos(IDLE.toNanos());
        resident = start.residentMegabytes();
      }
    }
  }

  private void print() {
    List<Duration> sorted = firsts.stream().sorted().toList();
    System.out.printf(
        Locale.ROOT,
        "%-26s first answer: median %.2f s, best %.2f s of %d; resident after %d s idle: %d MiB%n",
        name,
        sorted.get(sorted.size() / 2).toMillis() / 1000.0,
        sorted.getFirst().toMillis() / 1000.0,
        sorted.size(),
        IDLE.toSeconds(),
        resident);
  }
}
