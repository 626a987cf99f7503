package wian.pipeline;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import wian.pipeline.extract.Extraction;
import wian.pipeline.extract.Extractor;
import wian.pipeline.extract.Line;
import wian.pipeline.extract.Page;

/** UTF-8 text and nothing else, until the extractor is there. */
final class TextOnly implements Extractor {
  @Override
  public Extraction extract(Path original, String name) {
    try {
      List<Line> lines =
          Files.readString(original).lines().map(line -> new Line(line, null, 1)).toList();
      return lines.isEmpty()
          ? new Extraction.Unreadable(Extraction.Why.EMPTY, "no text")
          : new Extraction.Extracted(
              "text/plain", List.of(new Page(1, Page.Source.TEXT, version(), lines)));
    } catch (IOException e) {
      return new Extraction.Unreadable(Extraction.Why.UNKNOWN_FORMAT, e.toString());
    }
  }

  @Override
  public String version() {
    return "text 0";
  }
}
