package wian.pipeline.extract;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Iterator;
import java.util.List;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/** The letter of two pages among the resources, and scans made of it. */
final class LetterPdf {
  private LetterPdf() {}

  static Path in(Path folder) throws IOException {
    Path file = folder.resolve("letter.pdf");
    try (InputStream in = LetterPdf.class.getResourceAsStream("letter.pdf")) {
      Files.copy(in, file, StandardCopyOption.REPLACE_EXISTING);
    }
    return file;
  }

  /** Both pages as pictures. */
  static List<BufferedImage> pictures(Path folder, int dpi) throws IOException {
    Path file = folder.resolve("pictures.pdf");
    Files.copy(in(folder), file, StandardCopyOption.REPLACE_EXISTING);
    Files.delete(folder.resolve("letter.pdf"));
    try (PDDocument document = PdfPages.open(file)) {
      PDFRenderer renderer = new PDFRenderer(document);
      return List.of(
          renderer.renderImageWithDPI(0, dpi, ImageType.GRAY),
          renderer.renderImageWithDPI(1, dpi, ImageType.GRAY));
    }
  }

  /** One image file: PNG, JPEG, BMP or GIF. */
  static Path picture(Path folder, String format) throws IOException {
    Path file = folder.resolve("scan." + format);
    BufferedImage page = pictures(folder, 100).getFirst();
    if (!ImageIO.write(page, format, file.toFile())) {
      throw new IOException("no writer for " + format);
    }
    return file;
  }

  /** A TIFF with a frame a page. */
  static Path tiff(Path folder, int dpi) throws IOException {
    Path file = folder.resolve("scan.tif");
    Iterator<ImageWriter> writers = ImageIO.getImageWritersByFormatName("tiff");
    ImageWriter writer = writers.next();
    try (ImageOutputStream out = ImageIO.createImageOutputStream(file.toFile())) {
      writer.setOutput(out);
      writer.prepareWriteSequence(null);
      for (BufferedImage page : pictures(folder, dpi)) {
        writer.writeToSequence(new IIOImage(page, null, null), null);
      }
      writer.endWriteSequence();
    } finally {
      writer.dispose();
    }
    return file;
  }

  /** A PDF of pictures without a text layer; its first page keeps the layer if asked for. */
  static Path scan(Path folder, boolean keepFirst) throws IOException {
    List<BufferedImage> pages = pictures(folder, 200);
    Path file = folder.resolve("scan.pdf");
    Path letter = in(folder);
    try (PDDocument document = keepFirst ? PdfPages.open(letter) : new PDDocument()) {
      if (keepFirst) {
        document.removePage(1);
      }
      for (BufferedImage picture : keepFirst ? pages.subList(1, 2) : pages) {
        PDPage page = new PDPage(PDRectangle.A4);
        document.addPage(page);
        try (PDPageContentStream content = new PDPageContentStream(document, page)) {
          content.drawImage(
              LosslessFactory.createFromImage(document, picture),
              0,
              0,
              page.getMediaBox().getWidth(),
              page.getMediaBox().getHeight());
        }
      }
      document.save(file.toFile());
    }
    return file;
  }
}
