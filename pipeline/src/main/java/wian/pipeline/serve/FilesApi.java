package wian.pipeline.serve;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
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

  /** {@code ?limit=&cursor=}: files with their letters, the last first. */
  Answer files(Asked asked, Sent sent) {
    int limit = asked.limit(FILES);
    int from = asked.position();
    List<HeldFile> found = holdings.get().circulars().files(from, limit + 1, viewer);
    Optional<String> next =
        found.size() > limit
            ? Optional.of(asked.next(Integer.toString(from + limit)))
            : Optional.empty();
    return Answer.page(Json.array(found.stream().limit(limit).toList()), next);
  }

  /** {@code ?state=&limit=&cursor=}: every file that came, and what became of it. */
  Answer intake(Asked asked, Sent sent) throws IOException {
    FileState.State state = asked.oneOf("state", FileState.State.class);
    IntakePage intake = IntakePage.of(holdings.get(), state, asked.position(), asked.limit(FILES));
    return Answer.page(Json.array(intake.files()), intake.next().map(asked::next));
  }

  /** {@code /{sha256}}: the file with its letters, or why it has none. */
  Answer file(Asked asked, Sent sent) {
    Optional<HeldFile> held = holdings.get().circulars().file(sha256(asked), viewer);
    return held.map(file -> Answer.json(Json.record(new ReadFile(FileState.State.READ, file))))
        .or(() -> entry(asked).map(entry -> Answer.json(Json.record(FileState.of(entry)))))
        .orElseGet(() -> Problems.of(404));
  }

  private record ReadFile(FileState.State state, @JsonUnwrapped HeldFile file) {}

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
    return holdings.get().entry(sha256(asked), viewer);
  }

  private static String sha256(Asked asked) {
    return asked.part("sha256");
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
