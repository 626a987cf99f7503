package wian.pipeline.extract;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Text and Markdown: the whole file is one page, one line of it a line. */
final class TextPages implements FormatReader {
  /** What pages of text are read by; the charset rules are ours. */
  static final String ENGINE = "wian text 1";

  /** Bytes; a text letter has some thousands, and more than this is no letter. */
  private static final long MOST = 32L << 20;

  /** One control character in so many is still text: stray ones come from old word processors. */
  private static final int TEXT_PER_CONTROL = 50;

  @Override
  public List<Page> pages(Path file) throws CannotRead, IOException {
    if (Files.size(file) > MOST) {
      throw new CannotRead(Extraction.Why.TOO_MUCH, "text of more than " + MOST + " bytes");
    }
    byte[] bytes = Files.readAllBytes(file);
    Charset charset = TextCharset.of(bytes);
    String text = new String(bytes, charset);
    if (isJunk(text)) {
      throw new CannotRead(Extraction.Why.UNKNOWN_FORMAT, "control characters, not text");
    }
    return List.of(new Page(1, Page.Source.TEXT, ENGINE, lines(text)));
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

  private static Line line(String text) {
    return new Line(LineText.of(text), null, 1);
  }

  private static boolean isJunk(String text) {
    long controls =
        text.chars().filter(c -> c == 0xFFFD || (c < ' ' && "\t\n\r\f".indexOf(c) < 0)).count();
    return controls * TEXT_PER_CONTROL > text.length();
  }
}
