package wian.pipeline.serve;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
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

  /** A file and what was read of its pages. */
  private record Kept(ArchiveEntry entry, Pages pages) {
    Optional<Page> page(String number) {
      return pages.pages().stream()
          .filter(page -> Integer.toString(page.number()).equals(number))
          .findFirst();
    }

    String tag(String what) {
      return ETag.of(entry.sha256() + " " + pages.extractor() + " " + what + " version " + VERSION);
    }
  }

  private Optional<Kept> kept(Asked asked) {
    return holdings
        .get()
        .entry(asked.part("sha256"), viewer)
        .flatMap(entry -> entry.pages().map(pages -> new Kept(entry, pages)));
  }

  /** {@code /{sha256}}: its pages with the lines that were read, and where each stands. */
  Answer pages(Asked asked, Sent sent) {
    return kept(asked)
        .map(kept -> Answer.json(Json.array(kept.pages().pages())))
        .orElseGet(() -> Problems.of(404));
  }

  /** {@code /{sha256}/{page}?width=}: the picture of a page, so many dots wide at most. */
  Answer page(Asked asked, Sent sent) {
    int width = asked.between("width", NARROWEST, WIDEST, WIDE);
    return kept(asked)
        .flatMap(kept -> kept.page(asked.part("page")).map(page -> page(kept, page, width, sent)))
        .orElseGet(() -> Problems.of(404));
  }

  private Answer page(Kept kept, Page page, int width, Sent sent) {
    String tag = kept.tag("page " + page.number() + " width " + width);
    return sent.has(tag)
        ? Answer.unchanged(tag)
        : drawings.made(() -> picture(kept.entry().original(), page, width, tag));
  }

  private static Answer picture(Path original, Page page, int width, String tag)
      throws CannotRead, IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    String type = PageImage.write(original, page, width, out);
    return Answer.picture(type, out.toByteArray(), tag);
  }

  /** {@code /{sha256}}: a scan as PDF/A that can be searched, as {@code wian pdf} makes it. */
  Answer searchable(Asked asked, Sent sent) {
    return kept(asked).map(kept -> searchable(kept, sent)).orElseGet(() -> Problems.of(404));
  }

  private Answer searchable(Kept kept, Sent sent) {
    String tag = kept.tag("searchable");
    return sent.has(tag) ? Answer.unchanged(tag) : drawings.made(() -> searchable(kept, tag));
  }

  /** The file goes as soon as it was sent. */
  private static Answer searchable(Kept kept, String tag) throws CannotRead, IOException {
    Path file = Files.createTempFile("wian", ".pdf");
    try {
      try (OutputStream out = Files.newOutputStream(file)) {
        SearchablePdf.write(kept.entry().original(), kept.pages().pages(), out);
      }
      return Answer.made(
          "application/pdf",
          Files.newInputStream(file, StandardOpenOption.DELETE_ON_CLOSE),
          tag,
          SearchablePdf.name(kept.entry().arrivals().getFirst().name()));
    } catch (CannotRead | IOException | RuntimeException | Error e) {
      Files.deleteIfExists(file);
      throw e;
    }
  }
}
