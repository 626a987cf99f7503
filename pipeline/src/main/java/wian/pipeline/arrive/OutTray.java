package wian.pipeline.arrive;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.function.Predicate;
import wian.pipeline.Outcome;

/** Where files go out of an inbox. Thread-safe; never puts one file over another. */
final class OutTray {
  /** Ending of the note beside a failed file. */
  static final String REASON = ".reason.txt";

  static final ZoneId BANGKOK = ZoneId.of("Asia/Bangkok");

  private final InboxFolder folder;
  private final InstantSource clock;

  OutTray(InboxFolder folder, InstantSource clock) {
    this.folder = folder;
    this.clock = clock;
  }

  /**
   * Moves a file to today's taken ones.
   *
   * @return where it stands now
   * @throws IOException where it cannot be moved; it is where it was
   */
  synchronized Path done(Path file) throws IOException {
    // ISO_LOCAL_DATE: Gregorian years and Arabic digits in every locale, th_TH included.
    String day =
        DateTimeFormatter.ISO_LOCAL_DATE.format(LocalDate.ofInstant(clock.instant(), BANGKOK));
    Path dir = Files.createDirectories(folder.done().resolve(day));
    return Files.move(file, new FreeName(dir, Files::notExists).of(file.getFileName().toString()));
  }

  /**
   * Moves a file to the failed ones, with its reason beside it. The reason is there first: a kill
   * in between must not leave a failed file that nobody can explain.
   *
   * @return where it stands now
   * @throws IOException where it cannot be moved; it is where it was
   */
  synchronized Path failed(Path file, Outcome.Refused refused) throws IOException {
    Path dir = Files.createDirectories(folder.failed());
    Predicate<Path> free = to -> Files.notExists(to) && isFreeOrOurs(reason(to), refused);
    Path to = new FreeName(dir, free).of(file.getFileName().toString());
    // No createTempFile: what that makes nobody but Wian can read.
    Path half = dir.resolve(".reason-" + refused.sha256().substring(0, 16) + ".tmp");
    Files.writeString(half, Reason.text(to.getFileName().toString(), refused, clock.instant()));
    Files.move(half, reason(to), StandardCopyOption.REPLACE_EXISTING);
    return Files.move(file, to);
  }

  private static Path reason(Path to) {
    String name = to.getFileName().toString();
    return to.resolveSibling(FreeName.fitting(name, REASON));
  }

  /** A reason without its file, of these very bytes, is what a kill left. */
  private static boolean isFreeOrOurs(Path reason, Outcome.Refused refused) {
    try {
      return Files.notExists(reason) || Files.readString(reason).contains(refused.sha256());
    } catch (IOException e) {
      return false;
    }
  }
}
