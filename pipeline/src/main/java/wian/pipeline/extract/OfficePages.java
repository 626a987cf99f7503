package wian.pipeline.extract;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.apache.poi.openxml4j.util.ZipSecureFile;
import org.apache.tika.exception.EncryptedDocumentException;
import org.apache.tika.exception.TikaException;
import org.apache.tika.extractor.EmbeddedDocumentExtractor;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.mime.MediaType;
import org.apache.tika.parser.AutoDetectParser;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.microsoft.OfficeParser;
import org.apache.tika.parser.microsoft.OfficeParserConfig;
import org.apache.tika.parser.microsoft.ooxml.OOXMLParser;
import org.apache.tika.parser.microsoft.rtf.RTFParser;
import org.apache.tika.parser.microsoft.xml.WordMLParser;
import org.apache.tika.parser.odf.FlatOpenDocumentParser;
import org.apache.tika.parser.odf.OpenDocumentParser;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;

/** Word, Excel, PowerPoint, OpenDocument and RTF: the whole file is one page, by Tika. */
final class OfficePages implements FormatReader {
  private static final Duration LIMIT = Duration.ofMinutes(1);

  /** Bytes of one part of a DOCX, unpacked; more is meant to harm. POI's own limit is 4 GiB. */
  private static final long MOST_UNPACKED = 256L << 20;

  static {
    ZipSecureFile.setMaxEntrySize(MOST_UNPACKED);
  }

  private final AutoDetectParser parser =
      new AutoDetectParser(
          MediaTypes.detector(),
          new OOXMLParser(),
          new OfficeParser(),
          new OpenDocumentParser(),
          new FlatOpenDocumentParser(),
          new RTFParser(),
          new WordMLParser());

  /** Whether the type is one of these formats. Mail is not: its letters are attachments. */
  boolean reads(MediaType type) {
    return parser.getParsers().containsKey(type)
        && !type.equals(MediaType.application("vnd.ms-outlook"));
  }

  @Override
  public List<Page> pages(Path file) throws CannotRead, IOException {
    if (WholeFile.look(file) == WholeFile.State.NOT_YET) {
      // Tika salvages what it can from a torn zip; half a letter would pass for a whole one.
      throw new CannotRead(Extraction.Why.DAMAGED, "the document ends too early");
    }
    OfficeLines lines = new OfficeLines(System.nanoTime() + LIMIT.toNanos());
    try (TikaInputStream in = TikaInputStream.get(file)) {
      parser.parse(in, lines, new Metadata(), context());
    } catch (EncryptedDocumentException e) {
      throw new CannotRead(Extraction.Why.PASSWORD, "locked with a password", e);
    } catch (OfficeLines.TooMuch e) {
      throw new CannotRead(Extraction.Why.TOO_MUCH, e.getMessage(), e);
    } catch (SAXException | TikaException | IOException e) {
      throw new CannotRead(why(e), String.valueOf(e.getMessage()), e);
    }
    return List.of(new Page(1, Page.Source.TEXT, Engines.tika(), CodePage.restored(lines.lines())));
  }

  private static Extraction.Why why(Exception e) {
    for (Throwable t = e; t != null; t = t.getCause()) {
      String message = String.valueOf(t.getMessage()).toLowerCase(Locale.ROOT);
      if (message.contains("zip bomb")) {
        return Extraction.Why.TOO_MUCH;
      }
    }
    return Extraction.Why.DAMAGED;
  }

  private static ParseContext context() {
    OfficeParserConfig config = new OfficeParserConfig();
    // The streaming reader leaves out what was deleted under tracked changes, and does not hold
    // the whole document in memory.
    config.setUseSAXDocxExtractor(true);
    config.setUseSAXPptxExtractor(true);
    ParseContext context = new ParseContext();
    context.set(OfficeParserConfig.class, config);
    context.set(EmbeddedDocumentExtractor.class, new NothingEmbedded());
    return context;
  }

  /** Pictures and attached files are left alone. */
  private static final class NothingEmbedded implements EmbeddedDocumentExtractor {
    @Override
    public boolean shouldParseEmbedded(Metadata metadata) {
      return false;
    }

    @Override
    public void parseEmbedded(
        InputStream stream, ContentHandler handler, Metadata metadata, boolean outputHtml) {
      // Never asked: shouldParseEmbedded says no.
    }
  }
}
