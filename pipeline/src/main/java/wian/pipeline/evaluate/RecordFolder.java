package wian.pipeline.evaluate;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import wian.pipeline.answer.Told;

/**
 * Readings that are there already, as {@code wian read --out} wrote them: {@code STEM.json}, or
 * where that is not there the first {@code STEM.….json}.
 */
public final class RecordFolder implements Predictions {
  private final Path folder;
  private final List<String> names;

  /**
   * Looks what is there.
   *
   * @throws IOException where the folder cannot be read
   */
  public RecordFolder(Path folder) throws IOException {
    this.folder = folder;
    try (Stream<Path> files = Files.list(folder)) {
      names = files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }

  @Override
  public Prediction of(String stem) {
    Path file = folder.resolve(name(stem));
    try {
      return new Prediction.Letters(RecordFile.letters(file));
    } catch (IOException e) {
      return new Prediction.None(
          file, new Told("ไม่มีผลการอ่าน", "no letter record: " + e.getMessage()));
    }
  }

  private String name(String stem) {
    String plain = stem + RecordFile.EXTENSION;
    return names.contains(plain)
        ? plain
        : names.stream()
            .filter(name -> name.startsWith(stem + ".") && name.endsWith(RecordFile.EXTENSION))
            .findFirst()
            .orElse(plain);
  }
}
