package wian.pipeline.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import wian.index.search.Viewer;
import wian.pipeline.Home;
import wian.pipeline.Settings;
import wian.pipeline.Wian;
import wian.pipeline.answer.Told;
import wian.pipeline.archive.Archive;
import wian.pipeline.archive.ArchiveEntry;
import wian.pipeline.arrive.Drop;

/** Adds files by the service that runs on the home: drops them into its first folder, and waits. */
final class HandingOver {
  private static final Duration LOOK = Duration.ofMillis(100);

  private final Home home;
  private final Path folder;
  private final long end;
  private final Map<Path, Path> dropped = new LinkedHashMap<>();

  HandingOver(Home home, Settings settings, Duration wait) {
    this.home = home;
    this.folder = settings.folders().values().iterator().next();
    this.end = System.nanoTime() + wait.toNanos();
  }

  List<AddedFile> add(List<Path> files, FileTally tally) {
    tally.each(files, file -> drop(file, tally));
    List<AddedFile> added = new ArrayList<>();
    try (Wian wian = Wian.toAsk(home.dir())) {
      dropped.forEach((file, place) -> settled(file, place, wian, tally).ifPresent(added::add));
    }
    return added;
  }

  private void drop(Path file, FileTally tally) {
    try {
      dropped.put(file, Drop.into(folder, file));
    } catch (IOException e) {
      tally.failed(file, new Told("วางไฟล์ในโฟลเดอร์ " + folder + " ไม่ได้", e.toString()));
    }
  }

  private Optional<AddedFile> settled(Path file, Path place, Wian wian, FileTally tally) {
    try {
      String sha256 = FileReading.sha256(file);
      while (System.nanoTime() < end) {
        Optional<AddedFile> added =
            Files.exists(place) ? Optional.empty() : outcome(file, sha256, wian);
        if (added.isPresent()) {
          added
              .filter(AddedFile::isRefused)
              .ifPresent(refused -> tally.failed(file, refused.why()));
          return added;
        }
        LockSupport.parkNanos(LOOK.toNanos());
      }
      tally.failed(
          file,
          new Told("ระบบยังไม่รับไฟล์ แต่จะรับภายหลัง", "not taken yet; it waits in " + place));
    } catch (IOException e) {
      tally.failed(file, new Told("อ่านไฟล์ไม่ได้", e.toString()));
    }
    return Optional.empty();
  }

  /** What the archive says of a file that has left the inbox, once questions find it too. */
  private Optional<AddedFile> outcome(Path file, String sha256, Wian wian) {
    Optional<ArchiveEntry> entry = Archive.toLook(home.archive()).find(sha256);
    Optional<AddedFile> refused =
        entry.flatMap(ArchiveEntry::refusal).map(why -> AddedFile.refused(file, sha256, why.why()));
    return refused.isPresent()
        ? refused
        : wian.circulars()
            .file(sha256, Viewer.local())
            .map(held -> AddedFile.taken(file, sha256, held.letters()));
  }
}
