package wian.pipeline.serve;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;

/**
 * Times starts: from the launch of the process to its first answer, Wian's {@code serve} on a new
 * home and on one with letters, and a bare Camel application on the same class path, in
 * alternation, all asked for their health, each with a cache of its own (JEP 514) and without; then
 * the resident memory of an idle {@code serve}. Its own command: {@code pipeline/bin/measure-start
 * [RUNS]}.
 */
public final class StartBenchmark {
  private static final long GIVE_UP_NANOS = TimeUnit.SECONDS.toNanos(60);
  private static final String HEALTH = "/api/health";
  private static final HttpClient CLIENT = HttpClient.newHttpClient();

  private final Path target;
  private final Path wianCache;
  private final Path work;

  private StartBenchmark(Path target, Path wianCache, Path work) {
    this.target = target;
    this.wianCache = wianCache;
    this.work = work;
  }

  /**
   * Prints the medians.
   *
   * @param args the target folder of the module, Wian's cache, the folder whose text files fill the
   *     home, and how many runs of each
   */
  public static void main(String[] args) throws Exception {
    Path work = Files.createTempDirectory("wian-start");
    StartBenchmark benchmark = new StartBenchmark(Path.of(args[0]), Path.of(args[1]), work);
    benchmark.fill(Path.of(args[2]));
    benchmark.run(Integer.parseInt(args[3]));
  }

  /** The home that is served holds letters, as every home does after its first day. */
  private void fill(Path letters) throws Exception {
    List<String> what =
        new ArrayList<>(List.of("-jar", wianJar(), "add", "--home", home().toString()));
    try (Stream<Path> files = Files.list(letters)) {
      files.map(Path::toString).filter(name -> name.endsWith(".txt")).forEach(what::add);
    }
    Process process = said(launch(List.of(), 0, what));
    if (process.waitFor() != 0) {
      throw new IllegalStateException(Files.readString(work.resolve("said")));
    }
  }

  private void run(int runs) throws Exception {
    Path bareCache = work.resolve("bare.aot");
    once(bare(List.of("-XX:AOTCacheOutput=" + bareCache), port()), HEALTH);
    boolean cached = Files.exists(bareCache) && Files.size(wianCache) > 0;
    List<String> ownCache = cached ? List.of("-XX:AOTCache=" + wianCache) : List.of();
    List<Double> bare = new ArrayList<>();
    List<Double> bareCached = new ArrayList<>();
    List<Double> first = new ArrayList<>();
    List<Double> firstCached = new ArrayList<>();
    List<Double> filled = new ArrayList<>();
    List<Double> filledCached = new ArrayList<>();
    for (int i = 0; i < runs; i++) {
      Path home = work.resolve("home-" + i);
      Path another = work.resolve("another-" + i);
      bare.add(once(bare(List.of(), port()), HEALTH));
      first.add(once(wian(List.of(), port(), home), HEALTH));
      filled.add(once(wian(List.of(), port(), home()), HEALTH));
      if (cached) {
        bareCached.add(once(bare(List.of("-XX:AOTCache=" + bareCache), port()), HEALTH));
        firstCached.add(once(wian(ownCache, port(), another), HEALTH));
        filledCached.add(once(wian(ownCache, port(), home()), HEALTH));
      }
    }
    row("without a cache, a new home", bare, first);
    row("without a cache, a home with letters", bare, filled);
    if (cached) {
      row("each with its cache, a new home", bareCached, firstCached);
      row("each with its cache, a home with letters", bareCached, filledCached);
      row("bare without, wian with it as launched", bare, filledCached);
    }
    idle(ownCache);
  }

  private static void row(String what, List<Double> bare, List<Double> wian) {
    System.out.printf(
        Locale.ROOT,
        "%-40s bare Camel %.2f s, wian serve %.2f s to its first answer: ratio %.2f (medians of %d)%n",
        what,
        median(bare),
        median(wian),
        median(wian) / median(bare),
        bare.size());
  }

  private void idle(List<String> cache) throws Exception {
    int port = port();
    Process process = said(wian(cache, port, home()));
    try {
      answer(port, "/api/deadlines", process);
      LockSupport.parkNanos(TimeUnit.SECONDS.toNanos(10));
      String kib =
          Files.readAllLines(Path.of("/proc/" + process.pid() + "/status")).stream()
              .filter(l -> l.startsWith("VmRSS"))
              .findFirst()
              .orElse("VmRSS: 0 kB")
              .replaceAll("\\D", "");
      System.out.printf(Locale.ROOT, "idle for 10 s: %d MB resident%n", Long.parseLong(kib) / 1024);
    } finally {
      stop(process);
    }
  }

  private Process said(Launch launch) throws IOException {
    return new ProcessBuilder(launch.command)
        .redirectErrorStream(true)
        .redirectOutput(work.resolve("said").toFile())
        .start();
  }

  private record Launch(List<String> command, int port) {}

  private double once(Launch launch, String question) throws Exception {
    long started = System.nanoTime();
    Process process = said(launch);
    try {
      answer(launch.port, question, process);
      return (System.nanoTime() - started) / 1e9;
    } finally {
      stop(process);
    }
  }

  private static void answer(int port, String question, Process process)
      throws InterruptedException {
    long until = System.nanoTime() + GIVE_UP_NANOS;
    HttpRequest request =
        HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + question)).build();
    while (System.nanoTime() < until && process.isAlive()) {
      try {
        if (CLIENT.send(request, HttpResponse.BodyHandlers.ofString()).statusCode() == 200) {
          return;
        }
      } catch (IOException e) {
        // Not listening yet.
      }
      LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(5));
    }
    throw new IllegalStateException("no answer at " + question);
  }

  private static void stop(Process process) throws InterruptedException {
    process.destroy();
    if (!process.waitFor(120, TimeUnit.SECONDS)) {
      process.destroyForcibly().waitFor();
    }
  }

  private Launch bare(List<String> cache, int port) throws IOException {
    return launch(
        cache,
        port,
        List.of(
            "-cp", wianJar() + ":" + bareJar(), BareCamel.class.getName(), String.valueOf(port)));
  }

  private Launch wian(List<String> cache, int port, Path home) {
    return launch(
        cache,
        port,
        List.of(
            "-jar", wianJar(), "serve", "--home", home.toString(), "--port", String.valueOf(port)));
  }

  private Launch launch(List<String> cache, int port, List<String> what) {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.add("@" + target.resolve("../bin/jvm.options"));
    command.add("--sun-misc-unsafe-memory-access=allow");
    command.addAll(cache);
    command.addAll(what);
    return new Launch(command, port);
  }

  /** The bare application as a jar: a cache takes no folders. */
  private Path bareJar() throws IOException {
    Path jar = work.resolve("bare.jar");
    if (Files.notExists(jar)) {
      try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(jar));
          Stream<Path> classes = Files.list(target.resolve("test-classes/wian/pipeline/serve"))) {
        for (Path file :
            classes.filter(c -> c.getFileName().toString().startsWith("BareCamel")).toList()) {
          out.putNextEntry(new JarEntry("wian/pipeline/serve/" + file.getFileName()));
          out.write(Files.readAllBytes(file));
        }
      }
    }
    return jar;
  }

  /** Wian's own jar; all it brings is named in its manifest. */
  private String wianJar() {
    return target.resolve("wian.jar").toString();
  }

  private Path home() {
    return work.resolve("home");
  }

  private static int port() throws IOException {
    try (ServerSocket socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    }
  }

  private static double median(List<Double> values) {
    List<Double> sorted = new ArrayList<>(values);
    Collections.sort(sorted);
    return sorted.get(sorted.size() / 2);
  }
}
