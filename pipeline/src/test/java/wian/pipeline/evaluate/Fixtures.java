package wian.pipeline.evaluate;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import wian.pipeline.extract.CannotRead;
import wian.pipeline.extract.Extraction;
import wian.pipeline.extract.FileExtractor;
import wian.pipeline.extract.Page;
import wian.pipeline.extract.PageRecogniser;
import wian.pipeline.extract.Seen;

/** The repository's fixtures, and what of them is read without recognising a picture. */
final class Fixtures {
  static final Path REPOSITORY = Path.of("..");
  static final Path CIRCULARS = REPOSITORY.resolve("fixtures/circulars");
  static final Path TRUTH = REPOSITORY.resolve("fixtures/truth");

  /** Reads no scans, so that it gives the same on every machine. */
  static final FileExtractor EXTRACTOR = new FileExtractor(new NoRecogniser());

  private Fixtures() {}

  /** The truths of the files that hold text: all but scans. */
  static List<Path> truthsOfText() throws IOException {
    try (Stream<Path> files = Files.list(CIRCULARS)) {
      return files.filter(Fixtures::holdsText).sorted().map(Fixtures::truth).toList();
    }
  }

  private static boolean holdsText(Path file) {
    return switch (EXTRACTOR.extract(file, file.getFileName().toString())) {
      case Extraction.Unreadable unreadable -> false;
      case Extraction.Extracted extracted ->
          extracted.pages().stream().noneMatch(page -> page.source() == Page.Source.OCR);
    };
  }

  private static Path truth(Path file) {
    return TRUTH.resolve(file.getFileName().toString().replaceAll("\\.[^.]+$", ".json"));
  }

  private record NoRecogniser() implements PageRecogniser {
    @Override
    public Optional<String> engine() {
      return Optional.empty();
    }

    @Override
    public Seen read(BufferedImage page, int dpi) throws CannotRead {
      throw new CannotRead(Extraction.Why.NO_RECOGNISER, "none");
    }
  }
}
