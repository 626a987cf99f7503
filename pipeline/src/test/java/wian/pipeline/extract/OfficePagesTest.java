package wian.pipeline.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OfficePagesTest {
  @TempDir private Path folder;

  @Test
  void aDocxIsAParagraphALine() throws IOException {
    Extraction.Extracted read = read(LetterDocx.in(folder));
    assertTrue(read.mediaType().endsWith("wordprocessingml.document"), read.mediaType());
    Page page = read.pages().getFirst();
    assertEquals(
        List.of(
            "หัวกระดาษ",
            "ที่ นว ๙๙๙๐๑/ว ๑๔๗\tเทศบาลตำบลต้นน้ำ",
            "บรรทัดแรก",
            "บรรทัดสอง",
            "-๒-",
            "ลำดับ\tรายการ\tกำหนด",
            "๑\tส่งรายงาน\t๓๐ กันยายน ๒๕๖๘",
            "เลขที่ ๑๒",
            "ท้ายกระดาษ"),
        page.lines().stream().map(Line::text).toList());
    assertEquals(Page.Source.TEXT, page.source());
    assertTrue(page.engine().matches("tika 3\\.\\d+\\.\\d+"), page.engine());
  }

  @Test
  void aRowThatLaysOutAHeadKeepsItsLinesApart() {
    TableRow row = new TableRow();
    row.startCell();
    row.add("ที่ นว ๙๙๙๐๑/ว ๑๔๗");
    row.startCell();
    row.add("เทศบาลตำบลต้นน้ำ");
    row.add("๙ ถนนริมน้ำ");
    assertEquals(List.of("ที่ นว ๙๙๙๐๑/ว ๑๔๗\tเทศบาลตำบลต้นน้ำ", "\t๙ ถนนริมน้ำ"), row.lines());
  }

  @Test
  void aTornDocxIsDamagedWhereverItIsTorn() throws IOException {
    byte[] whole = Files.readAllBytes(LetterDocx.in(folder));
    Path torn = folder.resolve("torn.docx");
    for (int tenths = 1; tenths < 10; tenths++) {
      Files.write(torn, Arrays.copyOf(whole, whole.length * tenths / 10));
      assertEquals(Extraction.Why.DAMAGED, refused(torn), tenths + " tenths");
      assertEquals(WholeFile.State.NOT_YET, WholeFile.look(torn), tenths + " tenths");
    }
  }

  @Test
  void aPasswordIsSaid() throws Exception {
    Path locked = folder.resolve("locked.docx");
    EncryptionInfo info = new EncryptionInfo(EncryptionMode.standard);
    Encryptor encryptor = info.getEncryptor();
    encryptor.confirmPassword("secret");
    try (POIFSFileSystem container = new POIFSFileSystem()) {
      try (OutputStream out = encryptor.getDataStream(container)) {
        Files.copy(LetterDocx.in(folder), out);
      }
      try (OutputStream out = Files.newOutputStream(locked)) {
        container.writeFilesystem(out);
      }
    }
    assertEquals(Extraction.Why.PASSWORD, refused(locked));
    assertEquals(WholeFile.State.WHOLE, WholeFile.look(locked));
  }

  @Test
  void aSpreadsheetIsARowALine() throws IOException {
    Path file = folder.resolve("rows.xlsx");
    try (XSSFWorkbook book = new XSSFWorkbook();
        OutputStream out = Files.newOutputStream(file)) {
      var row = book.createSheet("แผน").createRow(0);
      row.createCell(0).setCellValue("รายงาน");
      row.createCell(1).setCellValue("๓๐ กันยายน ๒๕๖๘");
      book.write(out);
    }
    List<String> texts = texts(read(file));
    assertTrue(texts.contains("รายงาน\t๓๐ กันยายน ๒๕๖๘"), texts.toString());
  }

  @Test
  void rtfInTheThaiCodePageComesRight() throws IOException {
    Path file = folder.resolve("letter.rtf");
    String rtf =
        "{\\rtf1\\ansi\\ansicpg874\\deff0{\\fonttbl{\\f0\\fnil\\fcharset222 Cordia New;}}"
            + "\\f0\\'e0\\'c3\\'d7\\'e8\\'cd\\'a7 \\'a1\\'d2\\'c3\\'ca\\'e8\\'a7\\par"
            + " {\\*\\bkmkstart _GoBack}{\\*\\bkmkend _GoBack}\\u3585?\\u3619?\\u3617?\\par}";
    Files.writeString(file, rtf, StandardCharsets.US_ASCII);
    List<String> texts = texts(read(file));
    assertEquals(List.of("เรื่อง การส่ง", "กรม"), texts.stream().map(String::strip).toList());
  }

  @Test
  void openDocumentIsRead() throws IOException {
    Path file = folder.resolve("letter.odt");
    try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
      entry(zip, "mimetype", "application/vnd.oasis.opendocument.text");
      entry(
          zip,
          "content.xml",
          "<office:document-content xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\""
              + " xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\"><office:body>"
              + "<office:text><text:p>เรื่อง<text:tab/>การส่งแผน</text:p></office:text>"
              + "</office:body></office:document-content>");
    }
    assertEquals(List.of("เรื่อง\tการส่งแผน"), texts(read(file)));
  }

  @Test
  void aDocxThatUnpacksToFarMoreIsTooMuch() throws IOException {
    Path bomb =
        LetterDocx.withDocument(
            folder, "<w:p><w:r><w:t>" + "a".repeat(60_000_000) + "</w:t></w:r></w:p>");
    assertTimeout(
        Duration.ofSeconds(60), () -> assertEquals(Extraction.Why.TOO_MUCH, refused(bomb)));
  }

  @Test
  void aDocxNestedWithoutEndDoesNotHang() throws IOException {
    int depth = 20_000;
    Path nested =
        LetterDocx.withDocument(
            folder,
            "<w:tbl><w:tr><w:tc>".repeat(depth)
                + "<w:p/>"
                + "</w:tc></w:tr></w:tbl>".repeat(depth));
    assertTimeout(
        Duration.ofSeconds(60), () -> assertEquals(Extraction.Why.TOO_MUCH, refused(nested)));
  }

  private static void entry(ZipOutputStream zip, String name, String text) throws IOException {
    zip.putNextEntry(new ZipEntry(name));
    zip.write(text.getBytes(StandardCharsets.UTF_8));
    zip.closeEntry();
  }

  private static Extraction.Extracted read(Path file) {
    Extraction extraction = new FileExtractor().extract(file, file.getFileName().toString());
    return assertInstanceOf(Extraction.Extracted.class, extraction);
  }

  private static Extraction.Why refused(Path file) {
    Extraction extraction = new FileExtractor().extract(file, file.getFileName().toString());
    return assertInstanceOf(Extraction.Unreadable.class, extraction).why();
  }

  private static List<String> texts(Extraction.Extracted read) {
    return read.pages().getFirst().lines().stream()
        .map(Line::text)
        .filter(text -> !text.isBlank())
        .toList();
  }
}
