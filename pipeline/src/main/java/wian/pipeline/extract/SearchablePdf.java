package wian.pipeline.extract;

import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.io.MemoryUsageSetting;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.graphics.color.PDOutputIntent;
import org.apache.pdfbox.pdmodel.graphics.image.CCITTFactory;
import org.apache.pdfbox.pdmodel.graphics.image.JPEGFactory;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;

/**
 * A scan as PDF/A-2u (ISO 19005-2): each page's picture, upright, and over it what was read, not
 * drawn but to be found, marked and copied. A JPEG stays as it was scanned; black and white is
 * packed as by a fax (CCITT G4).
 */
public final class SearchablePdf {
  private static final String FONT = "T";
  private static final String PICTURE = "P";

  /** Bytes that are held in memory; what is above goes to a temporary file. */
  private static final long IN_MEMORY = 32L << 20;

  /** How well a picture is kept that was no JPEG. */
  private static final float QUALITY = 0.85f;

  private static final String METADATA =
      """
      <?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>
      <x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
      <rdf:Description rdf:about="" xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/">
      <pdfaid:part>2</pdfaid:part><pdfaid:conformance>U</pdfaid:conformance>
      </rdf:Description></rdf:RDF></x:xmpmeta>
      <?xpacket end="w"?>
      """;

  private final PDDocument document;
  private final BlankFont font = new BlankFont();

  private SearchablePdf(PDDocument document) {
    this.document = document;
  }

  /** What it is called, beside the scan of this name. */
  public static String name(String scan) {
    return scan.replaceFirst("\\.[^.]*$", "") + ".searchable.pdf";
  }

  /**
   * Writes it; an interrupt stops it before the next page.
   *
   * @param scan a PDF or an image file
   * @param pages what was read of it, all its pages
   * @param out is not closed
   * @throws CannotRead {@link Extraction.Why#UNKNOWN_FORMAT} where the file has no pages to be
   *     seen, or as {@link Extractor} tells it
   * @throws IOException where a picture cannot be decoded, or {@code out} not be written
   */
  public static void write(Path scan, List<Page> pages, OutputStream out)
      throws CannotRead, IOException {
    try (PageLooks looks = PageLooks.of(scan);
        PDDocument document =
            new PDDocument(MemoryUsageSetting.setupMixed(IN_MEMORY).streamCache)) {
      SearchablePdf pdf = new SearchablePdf(document);
      for (Page page : pages) {
        if (Thread.interrupted()) {
          throw new InterruptedIOException("stopped before page " + page.number());
        }
        pdf.add(looks.page(page.number()), page);
      }
      pdf.font.finish(document);
      pdf.declare();
      document.save(out);
    }
  }

  private void add(PageLook look, Page read) throws IOException {
    boolean lies = read.turn() % 180 != 0;
    double width = lies ? look.height() : look.width();
    double height = lies ? look.width() : look.height();
    PDPage page = new PDPage(new PDRectangle((float) width, (float) height));
    PDResources resources = new PDResources();
    COSDictionary fonts = new COSDictionary();
    fonts.setItem(COSName.getPDFName(FONT), font.dictionary());
    resources.getCOSObject().setItem(COSName.FONT, fonts);
    resources.put(COSName.getPDFName(PICTURE), picture(look));
    page.setResources(resources);
    PDStream contents = new PDStream(document);
    try (OutputStream stream = contents.createOutputStream(COSName.FLATE_DECODE)) {
      int turn = (look instanceof PageLook.Jpeg jpeg ? jpeg.turn() : 0) + read.turn();
      stream.write(drawn(turn % 360, width, height).getBytes(StandardCharsets.US_ASCII));
      stream.write(HiddenText.of(read.lines(), font, FONT, width, height));
    }
    page.setContents(contents);
    document.addPage(page);
  }

  /** The picture over the whole page, turned clockwise. */
  private static String drawn(int turn, double w, double h) {
    double[] place =
        switch (turn) {
          case 90 -> new double[] {0, -h, w, 0, 0, h};
          case 180 -> new double[] {-w, 0, 0, -h, w, h};
          case 270 -> new double[] {0, h, -w, 0, w, 0};
          default -> new double[] {w, 0, 0, h, 0, 0};
        };
    StringBuilder matrix = new StringBuilder();
    for (double value : place) {
      matrix.append(String.format(Locale.ROOT, "%.2f ", value));
    }
    return "q " + matrix + "cm /" + PICTURE + " Do Q\n";
  }

  private PDImageXObject picture(PageLook look) throws IOException {
    return switch (look) {
      case PageLook.Jpeg jpeg -> JPEGFactory.createFromByteArray(document, jpeg.scan().bytes());
      case PageLook.Drawn drawn -> {
        BufferedImage shown = drawn.shown();
        yield BlackAndWhite.isOf(shown)
            ? CCITTFactory.createFromImage(document, BlackAndWhite.packed(shown))
            : JPEGFactory.createFromImage(document, shown, QUALITY);
      }
    };
  }

  /** That it is PDF/A, and by which colours its pictures are meant. */
  private void declare() throws IOException {
    PDMetadata metadata = new PDMetadata(document);
    metadata.importXMPMetadata(METADATA.getBytes(StandardCharsets.UTF_8));
    document.getDocumentCatalog().setMetadata(metadata);
    byte[] profile = ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();
    PDOutputIntent intent = new PDOutputIntent(document, new ByteArrayInputStream(profile));
    intent.setInfo("sRGB IEC61966-2.1");
    intent.setOutputConditionIdentifier("sRGB IEC61966-2.1");
    document.getDocumentCatalog().addOutputIntent(intent);
  }
}
