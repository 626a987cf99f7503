package wian.pipeline.extract;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.tika.exception.TikaException;
import org.apache.tika.io.TemporaryResources;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.mime.MediaType;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.Parser;
import org.apache.tika.sax.XHTMLContentHandler;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.AttributesImpl;
import wian.index.circular.Box;

/**
 * Wian's recogniser as a parser for Tika, for programs other than Wian: found by the service file,
 * it takes pictures, and those that Tika's PDF parser makes of scanned pages ({@code image/ocr-…}).
 * Wian itself does not ask Tika for pictures.
 *
 * <p>Gives hOCR: a {@code div} of class {@code ocr_page} a page, and in it a {@code p} of class
 * {@code ocr_line} a line, whose title has its place and how surely it was read in per cent. Places
 * are in ten-thousandths of the page, as the page's own title says. Thread-safe.
 */
public final class ThaiScanParser implements Parser {
  private static final long serialVersionUID = 1L;

  /** Units of the page's width and height. */
  private static final int SIDE = 10_000;

  private static final Set<MediaType> TYPES =
      Stream.of("png", "jpeg", "tiff", "bmp", "gif")
          .flatMap(name -> Stream.of(name, "ocr-" + name))
          .map(MediaType::image)
          .collect(Collectors.toUnmodifiableSet());

  @Override
  public Set<MediaType> getSupportedTypes(ParseContext context) {
    return TYPES;
  }

  @Override
  public void parse(
      InputStream stream, ContentHandler handler, Metadata metadata, ParseContext context)
      throws IOException, SAXException, TikaException {
    XHTMLContentHandler xhtml = new XHTMLContentHandler(handler, metadata);
    try (TemporaryResources temporary = new TemporaryResources()) {
      ImagePages reader = new ImagePages(new WianRecogniser());
      TikaInputStream in = TikaInputStream.get(stream, temporary, metadata);
      xhtml.startDocument();
      for (Page page : reader.pages(in.getPath())) {
        write(page, xhtml);
      }
      xhtml.endDocument();
    } catch (CannotRead e) {
      throw new TikaException(e.why().thai() + " / " + e.why().english(), e);
    }
  }

  private static void write(Page page, XHTMLContentHandler xhtml) throws SAXException {
    start(xhtml, "div", "ocr_page", "bbox 0 0 %d %d".formatted(SIDE, SIDE));
    for (Line line : page.lines()) {
      start(xhtml, "p", "ocr_line", place(line.box()) + confidence(line));
      xhtml.characters(line.text());
      xhtml.endElement("p");
    }
    xhtml.endElement("div");
  }

  private static void start(XHTMLContentHandler xhtml, String name, String type, String title)
      throws SAXException {
    AttributesImpl attributes = new AttributesImpl();
    attributes.addAttribute("", "class", "class", "CDATA", type);
    attributes.addAttribute("", "title", "title", "CDATA", title);
    xhtml.startElement("http://www.w3.org/1999/xhtml", name, name, attributes);
  }

  private static String place(Box box) {
    double[] sides = {box.x(), box.y(), box.x() + box.w(), box.y() + box.h()};
    return Arrays.stream(sides)
        .mapToObj(side -> Long.toString(Math.round(side * SIDE)))
        .collect(Collectors.joining(" ", "bbox ", ""));
  }

  private static String confidence(Line line) {
    return "; x_wconf " + Math.round(line.confidence() * 100);
  }
}
