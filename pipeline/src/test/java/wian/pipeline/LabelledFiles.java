package wian.pipeline;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import wian.index.circular.LetterRecord;
import wian.index.circular.SourceFile;
import wian.index.search.HeldFile;
import wian.pipeline.extract.Extraction;
import wian.pipeline.extract.FileExtractor;
import wian.pipeline.read.LetterReader;

/** Files of a folder, read as Wian reads them, for tests that put them into an index. */
final class LabelledFiles {
  /** The project's own fixtures; the tests run in the module's folder. */
  static final Path FIXTURES = Path.of("../fixtures/circulars");

  /** Where a checkout stands beside the shared folder. */
  static final Path SHARED = Path.of("../../shared");

  private LabelledFiles() {}

  static List<HeldFile> read(Path folder) throws IOException {
    return read(folder, name -> true);
  }

  /** Those of a folder's files whose names are wanted. */
  static List<HeldFile> read(Path folder, Predicate<String> wanted) throws IOException {
    List<Path> files;
    try (Stream<Path> all = Files.list(folder)) {
      files =
          all.filter(file -> !file.toString().matches(".*(?:[.]json|README[.]md)"))
              .filter(file -> wanted.test(file.getFileName().toString()))
              .sorted()
              .toList();
    }
    FileExtractor extractor = new FileExtractor();
    List<HeldFile> held = new ArrayList<>();
    for (Path file : files) {
      String name = file.getFileName().toString();
      String sha256 = sha256(file);
      switch (extractor.extract(file, name)) {
        case Extraction.Extracted e ->
            held.add(
                new HeldFile(
                    new LetterRecord(
                        new SourceFile(name, sha256, e.mediaType(), e.pages().size(), List.of()),
                        new LetterReader().read(sha256, e.pages())),
                    Set.of("inbox"),
                    Instant.EPOCH));
        case Extraction.Unreadable u -> throw new IOException(name + ": " + u);
      }
    }
    return held;
  }

  private static String sha256(Path file) throws IOException {
    try {
      return HexFormat.of()
          .formatHex(MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }
}
