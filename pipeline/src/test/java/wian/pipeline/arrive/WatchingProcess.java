package wian.pipeline.arrive;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.apache.camel.impl.DefaultCamelContext;
import wian.pipeline.Settings;
import wian.pipeline.Wian;
import wian.pipeline.extract.ScanEngine;

/** A process that watches a folder until it is killed. */
final class WatchingProcess {
  private WatchingProcess() {}

  static Process start(Path home, Path inbox) throws IOException {
    List<String> command =
        List.of(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-XX:TieredStopAtLevel=1",
            "-cp",
            System.getProperty("java.class.path"),
            WatchingProcess.class.getName(),
            home.toString(),
            inbox.toString());
    return new ProcessBuilder(command)
        .redirectError(ProcessBuilder.Redirect.DISCARD)
        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
        .start();
  }

  static DefaultCamelContext watch(Wian wian, Path inbox) throws Exception {
    Settings settings =
        new Settings(
            Map.of("inbox", inbox),
            "127.0.0.1",
            0,
            Duration.ofMillis(100),
            Duration.ofMillis(300),
            ScanEngine.WIAN);
    DefaultCamelContext camel = new DefaultCamelContext();
    camel.addRoutes(new InboxRoutes(wian.flow(), settings));
    camel.start();
    return camel;
  }

  /** Watches: the home, the folder. */
  public static void main(String[] args) throws Exception {
    try (Wian wian = Wian.toWrite(Path.of(args[0]));
        DefaultCamelContext camel = watch(wian, Path.of(args[1]))) {
      while (camel.isStarted()) {
        int unused = System.in.read();
      }
    }
  }
}
