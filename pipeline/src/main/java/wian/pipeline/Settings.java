package wian.pipeline;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import wian.pipeline.extract.ScanEngine;

/**
 * What the office may set, in {@code wian.properties}.
 *
 * @param folders watched folders by name, in the order in which they are written
 * @param host address that the web page is served at
 * @param port its port, 1 to 65,535; 0 for any that is free
 * @param poll how often a folder is looked into, 1 to 3,600 seconds
 * @param rest how long size and time of a file must be unchanged before it is taken, 1 to 3,600
 *     seconds
 * @param scans what reads scanned pages
 */
public record Settings(
    Map<String, Path> folders,
    String host,
    int port,
    Duration poll,
    Duration rest,
    ScanEngine scans) {
  /** Copies its map, in its order. */
  public Settings {
    folders = Collections.unmodifiableMap(new LinkedHashMap<>(folders));
  }

  /**
   * The settings of a home: those written in its {@code wian.properties}, and for the rest the ones
   * that it comes with.
   *
   * @throws BadSetting where one cannot be used
   * @throws java.io.UncheckedIOException where the file cannot be read
   */
  public static Settings of(Home home) {
    SettingsFile file = SettingsFile.read(home.settings());
    Map<String, Path> folders = WatchedFolders.of(home, file.withPrefix("folder."));
    Settings settings =
        new Settings(
            folders,
            file.text("http.host", "127.0.0.1"),
            file.number("http.port", 8087, 0, 65_535),
            Duration.ofSeconds(file.number("poll.seconds", 2, 1, 3600)),
            Duration.ofSeconds(file.number("rest.seconds", 1, 1, 3600)),
            file.oneOf("scans.engine", ScanEngine.WIAN, ScanEngine.values(), ScanEngine::key));
    file.nothingElse();
    return settings;
  }
}
