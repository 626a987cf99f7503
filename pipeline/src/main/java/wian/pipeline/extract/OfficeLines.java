package wian.pipeline.extract;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/**
 * Lines out of Tika's XHTML: a paragraph a line, a break in it begins another; rows of tables with
 * their cells joined by tabs.
 */
final class OfficeLines extends DefaultHandler {
  /** Characters; a thousand pages. What gives more is no letter, or meant to harm. */
  private static final long MOST_TEXT = 8_000_000;

  private final long deadline;
  private final List<Line> lines = new ArrayList<>();
  private final Deque<TableRow> rows = new ArrayDeque<>();
  private final StringBuilder text = new StringBuilder();
  private long length;
  private boolean inBody;

  /**
   * Collects until a moment.
   *
   * @param deadline as {@link System#nanoTime} tells time
   */
  OfficeLines(long deadline) {
    this.deadline = deadline;
  }

  /** The document was too long, or took too long. */
  static final class TooMuch extends SAXException {
    private static final long serialVersionUID = 1L;

    TooMuch(String message) {
      super(message);
    }
  }

  /** The lines so far. */
  List<Line> lines() {
    return lines;
  }

  @Override
  public void startElement(String uri, String name, String qName, Attributes attributes)
      throws SAXException {
    if (System.nanoTime() > deadline) {
      throw new TooMuch("the document takes too long");
    }
    switch (name) {
      case "body" -> inBody = true;
      case "tr" -> {
        end();
        rows.push(new TableRow());
      }
      case "td", "th" -> {
        end();
        if (!rows.isEmpty()) {
          rows.peek().startCell();
        }
      }
      case "br" -> end();
      default -> {
        if (isBlock(name)) {
          end();
        }
      }
    }
  }

  @Override
  public void endElement(String uri, String name, String qName) {
    if (name.equals("p")) {
      endParagraph();
    } else if (isBlock(name) || name.equals("td") || name.equals("th")) {
      end();
    } else if (name.equals("tr")) {
      end();
      if (!rows.isEmpty()) {
        rows.pop().lines().forEach(this::add);
      }
    }
  }

  @Override
  public void characters(char[] chars, int start, int count) throws SAXException {
    if (!inBody) {
      return;
    }
    length += count;
    if (length > MOST_TEXT) {
      throw new TooMuch("the document has more than " + MOST_TEXT + " characters");
    }
    for (int i = start; i < start + count; i++) {
      if (chars[i] == '\n' || chars[i] == '\r') {
        end();
      } else {
        text.append(chars[i]);
      }
    }
  }

  private static boolean isBlock(String name) {
    return switch (name) {
      case "p", "div", "li", "table", "h1", "h2", "h3", "h4", "h5", "h6" -> true;
      default -> false;
    };
  }

  /** A blank paragraph is a blank line, but for the one that every cell ends with. */
  private void endParagraph() {
    if (text.isEmpty() && rows.isEmpty()) {
      add("");
    }
    end();
  }

  private void end() {
    String line = text.toString();
    text.setLength(0);
    // White space alone is the format's own indentation, such as the tab before each cell.
    if (!line.isBlank()) {
      add(line);
    }
  }

  private void add(String line) {
    if (rows.isEmpty()) {
      lines.add(new Line(LineText.of(line), null, 1));
    } else {
      rows.peek().add(line);
    }
  }
}
