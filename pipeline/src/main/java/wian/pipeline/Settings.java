package wian.pipeline;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import wian.index.circular.OfficeProfile;
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
 * @param office which office it is; empty where it did not say
 */
public record Settings(
    Map<String, Path> folders,
    String host,
    int port,
    Duration poll,
    Duration rest,
    ScanEngine scans,
    Optional<OfficeProfile> office) {
  /** Settings of an office that did not say which it is. */
  public Settings(
      Map<String, Path> folders,
      String host,
      int port,
      Duration poll,
      Duration rest,
      ScanEngine scans) {
    this(folders, host, port, poll, rest, scans, Optional.empty());
  }

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
            scans(file),
            OfficeSettings.profile(file));
    file.nothingElse();
    return settings;
  }

  private static ScanEngine scans(SettingsFile file) {
    String engine =
        file.oneOf(
            "scans.engine", "wian", new String[] {"wian", "tesseract", "http"}, name -> name);
    String address = file.text("scans.http.url", "");
    String model = file.text("scans.http.model", "");
    Duration limit = Duration.ofSeconds(file.number("scans.http.seconds", 120, 1, 3600));
    return switch (engine) {
      case "http" -> http(address, model, limit);
      case "tesseract" -> ScanEngine.TESSERACT;
      default -> ScanEngine.WIAN;
    };
  }

  private static ScanEngine http(String address, String model, Duration limit) {
    if (!address.matches("https?://[^\\s/]\\S*")) {
      throw new BadSetting(
          "scans.http.url = " + address,
          "ต้องเป็นที่อยู่ http หรือ https",
          "it must be an http or https address");
    }
    if (model.isEmpty()) {
      throw new BadSetting("scans.http.model", "ยังไม่ได้ตั้ง", "it is not set");
    }
    try {
      URI base = new URI(address.replaceFirst("/+$", ""));
      // A key does not belong into a file that is mailed about when something is amiss.
      Optional<String> key = Optional.ofNullable(System.getenv("WIAN_SCANS_KEY"));
      return new ScanEngine.Http(base, model, limit, key);
    } catch (URISyntaxException e) {
      throw new BadSetting("scans.http.url = " + address, "ไม่ใช่ที่อยู่", "it is no address");
    }
  }
}
