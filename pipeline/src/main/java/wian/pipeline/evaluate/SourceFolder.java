package wian.pipeline.evaluate;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import wian.index.circular.Letter;
import wian.index.circular.LetterJson;
import wian.pipeline.answer.Told;
import wian.pipeline.extract.Extraction;
import wian.pipeline.extract.Extractor;
import wian.pipeline.read.LetterReader;

/**
 * Files read when they are asked for: {@code STEM.ext} with any extension but {@code .json}, the
 * first by name where several share a stem.
 */
public final class SourceFolder implements Predictions {
  /** Letters' ids are made of their file's hash, and no score looks at an id. */
  private static final String ANY_HASH = "0".repeat(64);

  private final Path folder;
  private final Map<String, Path> sources;
  private final Extractor extractor;
  private final LetterReader reader;

  /**
   * Looks what is there.
   *
   * @throws IOException where the folder cannot be read
   */
  public SourceFolder(Path folder, Extractor extractor, LetterReader reader) throws IOException {
    this.folder = folder;
    this.extractor = extractor;
    this.reader = reader;
    try (Stream<Path> files = Files.list(folder)) {
      sources =
          files
              .filter(SourceFolder::maybeSource)
              .sorted()
              .collect(
                  Collectors.toMap(
                      SourceFolder::stem, file -> file, (first, later) -> first, TreeMap::new));
    }
  }

  @Override
  public Prediction of(String stem) {
    Path file = sources.get(stem);
    return file == null
        ? new Prediction.None(
            folder.resolve(stem), new Told("ไม่มีไฟล์ชื่อนี้", "no file of this name"))
        : read(file);
  }

  private Prediction read(Path file) {
    try {
      return switch (extractor.extract(file, file.getFileName().toString())) {
        case Extraction.Unreadable(Extraction.Why why, String detail) ->
            new Prediction.None(file, Told.of(why));
        case Extraction.Extracted extracted ->
            new Prediction.Letters(asJson(reader.read(ANY_HASH, extracted.pages())));
      };
    } catch (UncheckedIOException e) {
      return new Prediction.None(file, new Told("อ่านไฟล์ไม่ได้", e.getMessage()));
    }
  }

  private static List<JsonNode> asJson(List<Letter> letters) {
    return letters.stream().map(LetterJson.MAPPER::<JsonNode>valueToTree).toList();
  }

  private static boolean maybeSource(Path file) {
    String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
    return !name.endsWith(RecordFile.EXTENSION) && Files.isRegularFile(file);
  }

  private static String stem(Path file) {
    String name = file.getFileName().toString();
    int dot = name.lastIndexOf('.');
    return dot <= 0 ? name : name.substring(0, dot);
  }
}
