package wian.pipeline.arrive;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.apache.camel.impl.DefaultCamelContext;
import wian.index.circular.ThaiDigits;
import wian.index.search.Viewer;
import wian.pipeline.Await;
import wian.pipeline.Settings;
import wian.pipeline.Wian;
import wian.pipeline.extract.ScanEngine;

/**
 * Measures how long a file at rest takes into a search answer: from the drop (a rename of a file
 * that has long been at rest) to the first answer that holds its letter. A look into the folder
 * comes every 10 ms, so that the time is at most 10 ms longer than from the poll that finds it.
 */
final class Arrivals implements AutoCloseable {
  private static final Duration POLL = Duration.ofMillis(10);

  private final Path inbox;
  private final Path beside;
  private final Wian wian;
  private final DefaultCamelContext camel = new DefaultCamelContext();
  private int number = 1000;

  Arrivals(Path dir) throws Exception {
    inbox = Files.createDirectories(dir.resolve("inbox"));
    beside = Files.createDirectories(dir.resolve("beside"));
    wian = Wian.toWrite(dir.resolve("home"));
    Settings settings =
        new Settings(
            Map.of("inbox", inbox), "127.0.0.1", 0, POLL, Duration.ofSeconds(1), ScanEngine.WIAN);
    camel.addRoutes(new InboxRoutes(wian.flow(), settings));
    camel.start();
  }

  /** Median of a number of files, after some that warm up. */
  Duration median(LetterFile format, int files) throws IOException {
    for (int i = 0; i < Math.min(files, 20); i++) {
      arrival(format);
    }
    List<Duration> times = new ArrayList<>();
    for (int i = 0; i < files; i++) {
      times.add(arrival(format));
    }
    Collections.sort(times);
    return times.get(files / 2);
  }

  private Duration arrival(LetterFile format) throws IOException {
    String reference = "มท ๐๘๑๒/ว " + ThaiDigits.toThai(Integer.toString(++number));
    String name = "ว " + number + format.ending();
    Path file = beside.resolve(name);
    format.write(file, reference);
    Files.setLastModifiedTime(file, FileTime.from(Instant.now().minusSeconds(60)));
    long dropped = System.nanoTime();
    Files.move(file, inbox.resolve(name), StandardCopyOption.ATOMIC_MOVE);
    Await.until(name, () -> !wian.circulars().letters(reference, Viewer.local()).isEmpty());
    return Duration.ofNanos(System.nanoTime() - dropped);
  }

  @Override
  public void close() throws IOException {
    camel.close();
    wian.close();
  }
}
