package wian.pipeline;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;
import wian.pipeline.extract.Extraction;
import wian.pipeline.extract.Extractor;
import wian.pipeline.extract.Line;
import wian.pipeline.extract.Page;

/** Reads text, and fails once where it is told to: for what no file can be made to do at will. */
final class ScriptedExtractor implements Extractor {
  private int calls;
  private int version = 1;
  private Supplier<Extraction> once;

  /** What the next call comes to. */
  void willDo(Supplier<Extraction> next) {
    this.once = next;
  }

  /** From now on it is another version. */
  void improve() {
    version++;
  }

  int calls() {
    return calls;
  }

  @Override
  public Extraction extract(Path original, String name) {
    calls++;
    if (once != null) {
      Supplier<Extraction> now = once;
      once = null;
      return now.get();
    }
    try {
      List<Line> lines =
          Files.readString(original).lines().map(line -> new Line(line, null, 1)).toList();
      Page page = new Page(1, Page.Source.TEXT, version(), lines);
      return new Extraction.Extracted("text/plain", List.of(page));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public String version() {
    return "scripted " + version;
  }
}
