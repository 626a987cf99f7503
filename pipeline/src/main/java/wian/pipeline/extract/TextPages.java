package wian.pipeline.extract;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Text and Markdown: the whole file is one page, one line of it a line. */
final class TextPages implements FormatReader {
  /** Bytes; a text letter has some thousands, and more than this is no letter. */
  private static final long MOST = 32L << 20;

  /** Bytes that tell text from something else. */
  private static final int SAMPLE = 65536;

  /** One control character in so many is still text: stray ones come from old word processors. */
  private static final int TEXT_PER_CONTROL = 50;

  /** What makes the facts of a line uncertain. */
  private static final double IN_DOUBT = 0.5;

  @Override
  public List<Page> pages(Path file) throws CannotRead, IOException {
    if (isJunk(file)) {
      throw new CannotRead(Extraction.Why.UNKNOWN_FORMAT, "control characters, not text");
    }
    if (Files.size(file) > MOST) {
      throw new CannotRead(Extraction.Why.TOO_MUCH, "text of more than " + MOST + " bytes");
    }
    byte[] bytes = Files.readAllBytes(file);
    String text = new String(bytes, TextCharset.of(bytes));
    return List.of(new Page(1, Page.Source.TEXT, Engines.TEXT, CodePage.restored(lines(text))));
  }

  /**
   * The media type of what is text by name and by content; empty where Tika has to be asked, which
   * takes a second the first time.
   */
  static Optional<String> mediaType(Path file, String name) throws IOException {
    String lower = name.toLowerCase(Locale.ROOT);
    String type =
        lower.endsWith(".txt")
            ? "text/plain"
            : lower.endsWith(".md") || lower.endsWith(".markdown") ? "text/markdown" : null;
    if (type == null) {
      return Optional.empty();
    }
    return isJunk(file) ? Optional.empty() : Optional.of(type);
  }

  /** Lines end with CR, LF or both; a form feed is a line of its own, for it parts letters. */
  static List<Line> lines(String text) {
    List<Line> lines = new ArrayList<>();
    int start = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\r' || c == '\n') {
        lines.add(line(text.substring(start, i)));
        if (c == '\r' && i + 1 < text.length() && text.charAt(i + 1) == '\n') {
          i++;
        }
        start = i + 1;
      } else if (c == '\f') {
        if (i > start) {
          lines.add(line(text.substring(start, i)));
        }
        lines.add(line("\f"));
        start = i + 1;
      }
    }
    if (start < text.length()) {
      lines.add(line(text.substring(start)));
    }
    return lines;
  }

  /** Where bytes are no character of the charset, what the line says is not sure. */
  private static Line line(String text) {
    return new Line(LineText.of(text), null, text.indexOf('\uFFFD') < 0 ? 1 : IN_DOUBT);
  }

  private static boolean isJunk(Path file) throws IOException {
    byte[] start;
    try (InputStream in = Files.newInputStream(file)) {
      start = in.readNBytes(SAMPLE);
    }
    String text = new String(start, TextCharset.of(start));
    long controls =
        text.chars().filter(c -> c == 0xFFFD || (c < ' ' && "\t\n\r\f".indexOf(c) < 0)).count();
    return controls * TEXT_PER_CONTROL > text.length();
  }
}
