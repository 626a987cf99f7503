package wian.pipeline.archive;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import wian.index.circular.LetterJson;
import wian.pipeline.extract.Page;

/**
 * The pages of one file as {@code pages.jsonl} keeps them: a head line that says what made them,
 * then a page a line.
 *
 * @param extractor name and version of what made them
 * @param mediaType IANA media type, as found from the bytes
 * @param pages in order
 */
public record Pages(String extractor, String mediaType, List<Page> pages) {
  /** Copies its list. */
  public Pages {
    pages = List.copyOf(pages);
  }

  String lines() {
    return Stream.concat(Stream.of(new Head(extractor, mediaType)), pages.stream())
        .map(LetterJson::line)
        .collect(Collectors.joining("\n", "", "\n"));
  }

  static Pages of(List<String> lines) throws JsonProcessingException {
    Head head = LetterJson.read(lines.getFirst(), Head.class);
    List<Page> pages = new ArrayList<>();
    for (String line : lines.subList(1, lines.size())) {
      pages.add(LetterJson.read(line, Page.class));
    }
    return new Pages(head.extractor, head.mediaType, pages);
  }

  private record Head(String extractor, String mediaType) {}
}
