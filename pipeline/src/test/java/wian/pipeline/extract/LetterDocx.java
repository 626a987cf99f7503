package wian.pipeline.extract;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBookmark;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STFldCharType;

/** A DOCX as Word writes them: bookmarks, a field, a table, a tracked change. */
final class LetterDocx {
  private LetterDocx() {}

  static Path in(Path folder) throws IOException {
    Path file = folder.resolve("letter.docx");
    try (XWPFDocument document = new XWPFDocument();
        OutputStream out = Files.newOutputStream(file)) {
      document
          .createHeader(HeaderFooterType.DEFAULT)
          .createParagraph()
          .createRun()
          .setText("หัวกระดาษ");
      document
          .createFooter(HeaderFooterType.DEFAULT)
          .createParagraph()
          .createRun()
          .setText("ท้ายกระดาษ");
      head(document.createParagraph());
      XWPFRun broken = document.createParagraph().createRun();
      broken.setText("บรรทัดแรก");
      broken.addBreak();
      broken.setText("บรรทัดสอง", 1);
      pageNumber(document.createParagraph());
      table(document.createTable(2, 3));
      tracked(document.createParagraph());
      document.write(out);
    }
    return file;
  }

  /** The same, with another body. */
  static Path withDocument(Path folder, String body) throws IOException {
    Path file = folder.resolve("other.docx");
    String xml =
        "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\">"
            + "<w:body>"
            + body
            + "</w:body></w:document>";
    try (ZipFile from = new ZipFile(in(folder).toFile());
        ZipOutputStream to = new ZipOutputStream(Files.newOutputStream(file))) {
      for (ZipEntry entry : from.stream().toList()) {
        to.putNextEntry(new ZipEntry(entry.getName()));
        if (entry.getName().equals("word/document.xml")) {
          to.write(xml.getBytes(StandardCharsets.UTF_8));
        } else {
          from.getInputStream(entry).transferTo(to);
        }
        to.closeEntry();
      }
    }
    return file;
  }

  private static void head(XWPFParagraph paragraph) {
    CTBookmark mark = paragraph.getCTP().addNewBookmarkStart();
    mark.setName("_GoBack");
    mark.setId(BigInteger.ZERO);
    paragraph.createRun().setText("ที่ นว ๙๙๙๐๑/ว ๑๔๗");
    paragraph.getCTP().addNewBookmarkEnd().setId(BigInteger.ZERO);
    paragraph.createRun().addTab();
    paragraph.createRun().setText("เทศบาลตำบลต้นน\u0E49\u0E4D\u0E32");
  }

  private static void pageNumber(XWPFParagraph paragraph) {
    paragraph.createRun().setText("-");
    paragraph.createRun().getCTR().addNewFldChar().setFldCharType(STFldCharType.BEGIN);
    paragraph.createRun().getCTR().addNewInstrText().setStringValue(" PAGE \\* MERGEFORMAT ");
    paragraph.createRun().getCTR().addNewFldChar().setFldCharType(STFldCharType.SEPARATE);
    paragraph.createRun().setText("๒");
    paragraph.createRun().getCTR().addNewFldChar().setFldCharType(STFldCharType.END);
    paragraph.createRun().setText("-");
  }

  private static void table(XWPFTable table) {
    String[][] cells = {{"ลำดับ", "รายการ", "กำหนด"}, {"๑", "ส่งรายงาน", "๓๐ กันยายน ๒๕๖๘"}};
    for (int row = 0; row < cells.length; row++) {
      for (int cell = 0; cell < cells[row].length; cell++) {
        table.getRow(row).getCell(cell).setText(cells[row][cell]);
      }
    }
  }

  private static void tracked(XWPFParagraph paragraph) {
    paragraph.createRun().setText("เลขที่ ๑");
    paragraph.getCTP().addNewDel().addNewR().addNewDelText().setStringValue("๕");
    paragraph.getCTP().addNewIns().addNewR().addNewT().setStringValue("๒");
  }
}
