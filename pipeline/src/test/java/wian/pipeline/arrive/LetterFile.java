package wian.pipeline.arrive;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.poi.xwpf.usermodel.XWPFDocument;

/** A circular as a file, in the formats that need no recogniser. */
enum LetterFile {
  TEXT(".txt") {
    @Override
    void write(Path file, String reference) throws IOException {
      Files.writeString(file, letter(reference));
    }
  },
  DOCX(".docx") {
    @Override
    void write(Path file, String reference) throws IOException {
      try (XWPFDocument document = new XWPFDocument();
          OutputStream out = Files.newOutputStream(file)) {
        letter(reference)
            .lines()
            .forEach(line -> document.createParagraph().createRun().setText(line));
        document.write(out);
      }
    }
  };

  private final String ending;

  LetterFile(String ending) {
    this.ending = ending;
  }

  String ending() {
    return ending;
  }

  /** Writes a letter with a number. */
  abstract void write(Path file, String reference) throws IOException;

  private static String letter(String reference) {
    return """
    ที่ %s
    กรมส่งเสริมการปกครองท้องถิ่น
    ถนนนครราชสีมา กทม. ๑๐๓๐๐

    ๘ กันยายน ๒๕๖๔

    เรื่อง การบันทึกข้อมูลในระบบติดตามข้อมูลปริมาณงาน
    เรียน ผู้ว่าราชการจังหวัด ทุกจังหวัด
    อ้างถึง หนังสือกรมส่งเสริมการปกครองท้องถิ่น ที่ มท ๐๘๑๒/ว ๑๔๖๕ ลงวันที่ ๒๓ เมษายน ๒๕๖๔

    ตามที่กรมส่งเสริมการปกครองท้องถิ่นได้กำหนดให้บันทึกข้อมูลปริมาณงาน ความละเอียดแจ้งแล้ว นั้น
    จึงขอให้ท้องถิ่นอำเภอบันทึกข้อมูลได้ถึงวันที่ ๓๐ กันยายน ๒๕๖๔
    จึงเรียนมาเพื่อโปรดพิจารณา

    ขอแสดงความนับถือ
    """
        .formatted(reference);
  }
}
