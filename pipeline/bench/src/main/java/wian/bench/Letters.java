package wian.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import wian.pipeline.extract.Line;
import wian.pipeline.extract.Page;

/** The letters of {@code fixtures/letters/dev}, as the pages that they would stand on. */
final class Letters {
  private static final Path DEV = Path.of("fixtures/letters/dev");

  private Letters() {}

  /** The files of a size, in UTF-8 bytes; by name. */
  static List<List<String>> ofSize(long least, long most) throws IOException {
    try (Stream<Path> files = Files.list(DEV)) {
      List<Path> those =
          files
              .filter(f -> f.toString().endsWith(".txt"))
              .filter(f -> f.toFile().length() >= least && f.toFile().length() <= most)
              .sorted()
              .toList();
      return those.stream().map(Letters::lines).toList();
    }
  }

  private static List<String> lines(Path file) {
    try {
      return Files.readAllLines(file);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(file + " cannot be read", e);
    }
  }

  /** One page of a PDF with a text layer. */
  static Page page(int number, List<String> lines) {
    return new Page(
        number,
        Page.Source.LAYER,
        "bench",
        lines.stream().map(text -> new Line(text, null, 1)).toList());
  }
}
