package wian.pipeline.extract;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;

/**
 * Whether a PDF is all there. PDFBox opens a torn one with the pages that it still finds; that
 * would pass for a shorter letter.
 */
final class PdfWhole {
  /** Bytes at the end in which the end mark stands; some programs write a little behind it. */
  private static final int TAIL = 4096;

  private PdfWhole() {}

  /** Whether the file ends as a PDF does, and every page with its content is in it. */
  static boolean hasItsPages(Path file, PDDocument document) throws IOException {
    int count = document.getNumberOfPages();
    if (count == 0 || !hasEnd(file)) {
      return false;
    }
    int found = 0;
    for (PDPage page : document.getPages()) {
      COSBase contents = page.getCOSObject().getItem(COSName.CONTENTS);
      if (contents != null && !resolves(contents)) {
        return false;
      }
      found++;
    }
    return found == count;
  }

  /**
   * Whether the end mark is there, or no object is begun behind the last whole one: files without
   * the mark, but complete, are about.
   */
  static boolean hasEnd(Path file) throws IOException {
    try (RandomAccessFile in = new RandomAccessFile(file.toFile(), "r")) {
      byte[] bytes = new byte[(int) Math.min(TAIL, in.length())];
      in.seek(in.length() - bytes.length);
      in.readFully(bytes);
      String tail = new String(bytes, StandardCharsets.ISO_8859_1);
      int end = tail.lastIndexOf("endobj");
      return tail.contains("%%EOF") || (end >= 0 && tail.indexOf(" obj", end) < 0);
    }
  }

  private static boolean resolves(COSBase item) {
    return switch (item) {
      case COSObject reference -> resolves(reference.getObject());
      case COSArray array -> {
        boolean all = true;
        for (COSBase one : array) {
          all &= resolves(one);
        }
        yield all;
      }
      case null -> false;
      default -> true;
    };
  }
}
