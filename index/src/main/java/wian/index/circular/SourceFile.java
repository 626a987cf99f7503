package wian.index.circular;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;

/**
 * The file that letters were read from.
 *
 * @param name its name, without folders
 * @param sha256 SHA-256 of its bytes, 64 lower-case hexadecimal digits
 * @param mediaType IANA media type, as found from its bytes
 * @param pages number of pages; 1 for a source without pages
 * @param pageSources where each page's text came from
 */
public record SourceFile(
    String name, String sha256, String mediaType, int pages, List<PageSource> pageSources) {
  /** Copies its list. */
  public SourceFile {
    pageSources = Absent.asEmpty(pageSources);
  }

  /**
   * Where one page's text came from.
   *
   * @param page from 1
   * @param source {@code layer}, {@code ocr} or {@code text}
   * @param engine name and version of what read it
   * @param turn degrees by which its picture has to be turned clockwise to stand upright: 0, 90,
   *     180 or 270; boxes are those of the upright page
   */
  public record PageSource(
      int page,
      String source,
      String engine,
      @JsonInclude(JsonInclude.Include.NON_DEFAULT) int turn) {}
}
