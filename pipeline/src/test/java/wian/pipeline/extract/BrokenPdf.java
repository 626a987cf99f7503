package wian.pipeline.extract;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.function.IntUnaryOperator;
import java.util.regex.Pattern;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;

/** The letter among the resources with a text layer that lies; it prints what the letter prints. */
final class BrokenPdf {
  private static final Pattern ACTUAL_TEXT = Pattern.compile("/ActualText ?<[0-9A-F]*>");
  private static final Pattern RANGE =
      Pattern.compile("<([0-9A-F]{4})> <([0-9A-F]{4})> <([0-9A-F]{4})>");
  private static final Pattern NAME = Pattern.compile("(<[0-9A-F]{4}> )<([0-9A-F]{4})>\\n");

  private BrokenPdf() {}

  /** Fonts that name their letters otherwise. */
  static Path named(Path folder, IntUnaryOperator naming) throws IOException {
    Path file = folder.resolve("named.pdf");
    try (PDDocument document = PdfPages.open(LetterPdf.in(folder))) {
      for (PDPage page : document.getPages()) {
        String content = new String(page.getContents().readAllBytes(), StandardCharsets.ISO_8859_1);
        write(page, ACTUAL_TEXT.matcher(content).replaceAll(""), document);
        for (COSName name : page.getResources().getFontNames()) {
          COSStream map =
              page.getResources()
                  .getFont(name)
                  .getCOSObject()
                  .getCOSStream(COSName.getPDFName("ToUnicode"));
          if (!map.containsKey("Renamed")) {
            rename(map, naming);
            map.setBoolean("Renamed", true);
          }
        }
      }
      document.save(file.toFile());
    }
    return file;
  }

  private static void rename(COSStream map, IntUnaryOperator naming) throws IOException {
    String text = map.toTextString();
    String single =
        RANGE
            .matcher(text)
            .replaceAll(range -> {
              int first = Integer.parseInt(range.group(1), 16);
              int last = Integer.parseInt(range.group(2), 16);
              StringBuilder out = new StringBuilder();
              out.append(last - first + 1).append(" beginbfchar\n");
              int name = Integer.parseInt(range.group(3), 16);
              for (int code = first; code <= last; code++) {
                out.append("<%04X> <%04X>\n".formatted(code, name + code - first));
              }
              return out + "endbfchar";
            })
            .replaceAll("(?m)^\\d+ beginbfrange\\n|^endbfrange\\n", "");
    String renamed =
        NAME.matcher(single)
            .replaceAll(name ->
                name.group(1)
                    + "<%04X>\n".formatted(naming.applyAsInt(Integer.parseInt(name.group(2), 16))));
    try (OutputStream out = map.createOutputStream()) {
      out.write(renamed.getBytes(StandardCharsets.ISO_8859_1));
    }
  }

  /** A scan of it, over the layer of another file with as many pages, which cannot be seen. */
  static Path hidden(Path folder, Path layer) throws IOException {
    Path file = folder.resolve("hidden.pdf");
    java.util.List<BufferedImage> pictures = LetterPdf.pictures(folder, 200);
    try (PDDocument document = PdfPages.open(layer)) {
      for (int i = 0; i < pictures.size(); i++) {
        PDPage page = document.getPage(i);
        ByteArrayOutputStream content = new ByteArrayOutputStream();
        content.writeBytes("3 Tr\n".getBytes(StandardCharsets.ISO_8859_1));
        content.writeBytes(page.getContents().readAllBytes());
        write(page, content.toString(StandardCharsets.ISO_8859_1), document);
        picture(document, page, pictures.get(i));
      }
      document.save(file.toFile());
    }
    return file;
  }

  /** A scan of its first page with a line of text over its lower edge. */
  static Path stamped(Path folder, String line) throws IOException {
    Path file = folder.resolve("stamped.pdf");
    BufferedImage scan = LetterPdf.pictures(folder, 200).getFirst();
    try (PDDocument document = new PDDocument()) {
      PDPage page = new PDPage(org.apache.pdfbox.pdmodel.common.PDRectangle.A4);
      document.addPage(page);
      picture(document, page, scan);
      try (PDPageContentStream content =
          new PDPageContentStream(document, page, PDPageContentStream.AppendMode.APPEND, true)) {
        content.beginText();
        content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 9);
        content.newLineAtOffset(60, 30);
        content.showText(line);
        content.endText();
      }
      document.save(file.toFile());
    }
    return file;
  }

  private static void picture(PDDocument document, PDPage page, BufferedImage picture)
      throws IOException {
    try (PDPageContentStream content =
        new PDPageContentStream(
            document, page, PDPageContentStream.AppendMode.APPEND, true, true)) {
      content.drawImage(
          LosslessFactory.createFromImage(document, picture),
          0,
          0,
          page.getMediaBox().getWidth(),
          page.getMediaBox().getHeight());
    }
  }

  private static void write(PDPage page, String content, PDDocument document) throws IOException {
    PDStream stream = new PDStream(document);
    try (OutputStream out = stream.createOutputStream(COSName.FLATE_DECODE)) {
      out.write(content.getBytes(StandardCharsets.ISO_8859_1));
    }
    page.setContents(stream);
  }
}
