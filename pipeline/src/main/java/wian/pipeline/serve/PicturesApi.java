package wian.pipeline.serve;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import wian.index.search.Viewer;
import wian.pipeline.answer.Json;
import wian.pipeline.archive.ArchiveEntry;
import wian.pipeline.archive.Pages;
import wian.pipeline.extract.CannotRead;
import wian.pipeline.extract.Page;
import wian.pipeline.extract.PageImage;
import wian.pipeline.extract.SearchablePdf;

/** Files to be looked at: what was read of a page, its picture, a scan that can be searched. */
final class PicturesApi {
  private static final int WIDE = 1_200;
  private static final int NARROWEST = 50;
  private static final int WIDEST = 4_000;

  /** Rises when the same page would give another picture or PDF. */
  private static final int VERSION = 1;

  private final Supplier<Holdings> holdings;
  private final Drawings drawings = new Drawings();
  private final Viewer viewer = Viewer.local();

  PicturesApi(Supplier<Holdings> holdings) {
    this.holdings = holdings;
  }

  /** {@code /{sha256}}: its pages with the lines that were read, and where each stands. */
  Answer pages(Asked asked, Sent sent) {
    List<Page> pages = read(asked);
    return pages.isEmpty() ? Problems.of(404) : Answer.json(Json.array(pages));
  }

  /** {@code /{sha256}/{page}?width=}: the picture of a page, so many dots wide at most. */
  Answer page(Asked asked, Sent sent) {
    int width = asked.between("width", NARROWEST, WIDEST, WIDE);
    String number = asked.part("page");
    Optional<Page> page =
        read(asked).stream()
            .filter(one -> Integer.toString(one.number()).equals(number))
            .findFirst();
    if (page.isEmpty()) {
      return Problems.of(404);
    }
    String tag = tag(asked, "page " + number + " turn " + page.get().turn() + " width " + width);
    Path original = original(asked);
    return sent.has(tag)
        ? Answer.unchanged(tag)
        : drawings.made(() -> picture(original, page.get(), width, tag));
  }

  private static Answer picture(Path original, Page page, int width, String tag)
      throws CannotRead, IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    String type = PageImage.write(original, page, width, out);
    return Answer.picture(type, out.toByteArray(), tag);
  }

  /** {@code /{sha256}}: a scan as PDF/A that can be searched, as {@code wian pdf} makes it. */
  Answer searchable(Asked asked, Sent sent) {
    List<Page> pages = read(asked);
    if (pages.isEmpty()) {
      return Problems.of(404);
    }
    String tag = tag(asked, "searchable " + extractor(asked));
    Path original = original(asked);
    String name = SearchablePdf.name(entry(asked).orElseThrow().arrivals().getFirst().name());
    return sent.has(tag)
        ? Answer.unchanged(tag)
        : drawings.made(() -> searchable(original, pages, name, tag));
  }

  /** The file goes as soon as it was sent. */
  private static Answer searchable(Path original, List<Page> pages, String name, String tag)
      throws CannotRead, IOException {
    Path file = Files.createTempFile("wian", ".pdf");
    try {
      try (OutputStream out = Files.newOutputStream(file)) {
        SearchablePdf.write(original, pages, out);
      }
      return Answer.made(
          "application/pdf",
          Files.newInputStream(file, StandardOpenOption.DELETE_ON_CLOSE),
          tag,
          name);
    } catch (CannotRead | IOException | RuntimeException | Error e) {
      Files.deleteIfExists(file);
      throw e;
    }
  }

  private Optional<ArchiveEntry> entry(Asked asked) {
    return holdings.get().entry(asked.part("sha256"), viewer);
  }

  private List<Page> read(Asked asked) {
    return entry(asked).flatMap(ArchiveEntry::pages).map(Pages::pages).orElse(List.of());
  }

  private String extractor(Asked asked) {
    return entry(asked).flatMap(ArchiveEntry::pages).map(Pages::extractor).orElse("");
  }

  private Path original(Asked asked) {
    return entry(asked).orElseThrow().original();
  }

  private static String tag(Asked asked, String what) {
    return ETag.of(asked.part("sha256") + " " + what + " version " + VERSION);
  }
}
