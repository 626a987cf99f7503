package wian.pipeline.serve;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import wian.index.search.HeldFile;
import wian.index.search.Viewer;
import wian.pipeline.answer.BadQuestion;
import wian.pipeline.answer.Json;
import wian.pipeline.archive.ArchiveEntry;
import wian.pipeline.arrive.Drop;

/** Files: what is held, what became of each, its bytes; new ones. */
final class FilesApi {
  private static final int FILES = 100;

  /** No upload may be larger. */
  static final long MOST_BYTES = 200L << 20;

  private final Supplier<Holdings> holdings;
  private final Viewer viewer = Viewer.local();

  FilesApi(Supplier<Holdings> holdings) {
    this.holdings = holdings;
  }

  /** {@code ?limit=}: files with their letters, the last first. */
  Answer files(Asked asked, Sent sent) {
    return Answer.json(Json.array(holdings.get().circulars().files(asked.limit(FILES), viewer)));
  }

  /** {@code ?state=&limit=&cursor=}: every file that came, and what became of it. */
  Answer intake(Asked asked, Sent sent) throws IOException {
    FileState.State state = asked.oneOf("state", FileState.State.class);
    IntakePage intake = IntakePage.of(holdings.get(), state, asked.cursor(), asked.limit(FILES));
    return Answer.page(
        Json.array(intake.files()), intake.next().map(next -> asked.next("/api/intake", next)));
  }

  /** {@code /{sha256}}: the file with its letters, or why it has none. */
  Answer file(Asked asked, Sent sent) {
    Optional<HeldFile> held = holdings.get().circulars().file(asked.name(), viewer);
    return held.map(file -> Answer.json(Json.record(file)))
        .or(() -> entry(asked).map(entry -> Answer.json(Json.record(FileState.of(entry)))))
        .orElseGet(() -> Problems.of(404));
  }

  /** {@code /{sha256}}. */
  Answer original(Asked asked, Sent sent) {
    return entry(asked)
        .map(entry -> {
          String name = entry.arrivals().getFirst().name();
          String type =
              entry.pages().map(pages -> pages.mediaType()).orElse("application/octet-stream");
          return Answer.original(type, entry.original(), entry.sha256(), name);
        })
        .orElseGet(() -> Problems.of(404));
  }

  private Optional<ArchiveEntry> entry(Asked asked) {
    return holdings
        .get()
        .archive()
        .find(asked.name())
        .filter(entry -> viewer.sees(entry.folders()));
  }

  /** {@code ?name=} with the bytes: put into the first watched folder, as by a clerk. */
  Answer upload(Asked asked, Sent sent) throws IOException {
    String name = asked.needed("name");
    if (!name.matches("[^/\\\\\\p{Cntrl}.~][^/\\\\\\p{Cntrl}]{0,80}") || !Drop.isTaken(name)) {
      throw new BadQuestion("ชื่อไฟล์ใช้ไม่ได้", "that is no name of a file");
    }
    Path folder = Files.createTempDirectory("wian-upload");
    Path file = folder.resolve(name);
    try (InputStream body = sent.of("application/octet-stream")) {
      String sha256 = Received.into(file, body, MOST_BYTES);
      Drop.into(holdings.get().inbox(), file);
      return Answer.taken(
          202, Json.record(Map.of("sha256", sha256, "name", name)), "/api/files/" + sha256);
    } finally {
      Files.deleteIfExists(file);
      Files.delete(folder);
    }
  }
}
