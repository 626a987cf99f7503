package wian.pipeline.extract;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.MemoryUsageSetting;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;

/** PDF: each page by its text layer, or by the recogniser where the layer does not do. */
final class PdfPages implements FormatReader {
  /** Pages; a year's gazette. */
  private static final int MOST_PAGES = 5000;

  /** Bytes of a document that are held in memory; what is above goes to a temporary file. */
  private static final long IN_MEMORY = 32L << 20;

  private final PageRecogniser recogniser;

  PdfPages(PageRecogniser recogniser) {
    this.recogniser = recogniser;
  }

  /**
   * Opens a PDF: from the file, not in memory.
   *
   * @throws InvalidPasswordException where it needs one
   */
  static PDDocument open(Path file) throws IOException {
    return Loader.loadPDF(file.toFile(), MemoryUsageSetting.setupMixed(IN_MEMORY).streamCache);
  }

  @Override
  public List<Page> pages(Path file) throws CannotRead, IOException {
    try (PDDocument document = open(file)) {
      if (document.getNumberOfPages() > MOST_PAGES) {
        throw new CannotRead(Extraction.Why.TOO_MUCH, "more than " + MOST_PAGES + " pages");
      }
      if (!PdfWhole.hasItsPages(file, document)) {
        throw new CannotRead(Extraction.Why.DAMAGED, "pages of the PDF are missing");
      }
      return read(document);
    } catch (InvalidPasswordException e) {
      throw new CannotRead(Extraction.Why.PASSWORD, "locked with a password", e);
    }
  }

  private List<Page> read(PDDocument document) throws CannotRead, IOException {
    PdfLayer layer = new PdfLayer();
    PageRaster raster = new PageRaster(document);
    List<Page> pages =
        PagesAtOnce.read(
            document.getNumberOfPages(), number -> page(document, layer, raster, number));
    boolean anyRead = pages.stream().anyMatch(page -> !page.isUnread() && !page.lines().isEmpty());
    if (!anyRead && pages.stream().anyMatch(Page::isUnread)) {
      throw new CannotRead(Extraction.Why.NO_RECOGNISER, "scanned pages, and no recogniser");
    }
    return pages;
  }

  private Page page(PDDocument document, PdfLayer layer, PageRaster raster, int number)
      throws CannotRead, IOException {
    List<Line> lines;
    LayerQuality quality;
    Optional<PageRaster.Picture> picture;
    // PDFBox is for one thread at a time; decoding a scan and reading it take longest, and go on
    // beside it.
    synchronized (document) {
      lines = CodePage.restored(layer.lines(document, number));
      quality = layer.quality(lines);
      if (!mustBeLookedAt(document, number, quality)) {
        return layered(number, BetterReading.inDoubt(quality, lines));
      }
      picture =
          recogniser.engine().isPresent() ? Optional.of(raster.take(number)) : Optional.empty();
    }
    Page seen = picture.isPresent() ? seen(number, picture.get()) : Page.unread(number);
    return switch (quality.verdict()) {
      case GOOD, NONE, UNUSABLE -> seen;
      case DOUBTFUL -> better(seen, quality, lines);
    };
  }

  private static boolean mustBeLookedAt(PDDocument document, int number, LayerQuality quality)
      throws IOException {
    return switch (quality.verdict()) {
      case GOOD -> false;
      case NONE -> PagePictures.of(document.getPage(number - 1)).mayHoldWriting();
      case DOUBTFUL, UNUSABLE -> true;
    };
  }

  private static Page layered(int number, List<Line> lines) {
    return new Page(number, Page.Source.LAYER, Engines.pdfBox(), lines);
  }

  private Page seen(int number, PageRaster.Picture picture) throws CannotRead, IOException {
    PageRaster.Raster raster = picture.raster();
    String engine = recogniser.engine().orElseThrow();
    return Page.seen(number, engine, recogniser.read(raster.image(), raster.dpi()));
  }

  /** The better of two readings of a page whose layer is in doubt, or both together. */
  private static Page better(Page seen, LayerQuality quality, List<Line> lines) {
    boolean layer =
        seen.isUnread()
            ? BetterReading.isReadable(lines)
            : BetterReading.isLayer(quality, lines, seen.lines());
    if (layer) {
      return layered(seen.number(), BetterReading.inDoubt(quality, lines));
    }
    if (seen.isUnread() || !quality.isComplete() || quality.isStrange()) {
      return seen;
    }
    String engines = seen.engine() + ", " + Engines.pdfBox();
    List<Line> turned = lines.stream().map(line -> line.turned(seen.turn())).toList();
    List<Line> both = LayerOverPicture.both(turned, seen.lines());
    return new Page(seen.number(), Page.Source.OCR, engines, seen.turn(), both);
  }
}
