package wian.pipeline.extract;

import java.util.List;
import wian.index.circular.SourceFile;

/** What extraction gives: pages, or why there are none. */
public sealed interface Extraction {
  /**
   * The file was read.
   *
   * @param mediaType IANA media type, as found from the bytes
   * @param pages its pages, at least one
   */
  record Extracted(String mediaType, List<Page> pages) implements Extraction {
    /** Copies its list. */
    public Extracted {
      pages = List.copyOf(pages);
    }

    /** The file as its letters' record names it. */
    public SourceFile source(String name, String sha256) {
      return new SourceFile(
          name, sha256, mediaType, pages.size(), pages.stream().map(Page::origin).toList());
    }
  }

  /**
   * The file cannot be read.
   *
   * @param why what is wrong with it
   * @param detail for the log, in English
   */
  record Unreadable(Why why, String detail) implements Extraction {}

  /** Why a file cannot be read, each with what a clerk is told. */
  enum Why {
    /** No bytes. */
    EMPTY("ไฟล์ว่างเปล่า ไม่มีข้อมูล กรุณาส่งไฟล์ใหม่อีกครั้ง", "the file is empty: send it again"),
    /** No format that Wian reads. */
    UNKNOWN_FORMAT(
        "ระบบไม่รู้จักไฟล์ชนิดนี้ กรุณาส่งเป็น PDF, DOCX, ข้อความ หรือภาพสแกน (TIFF, PNG, JPEG)",
        "the file is of no kind that Wian reads: send PDF, DOCX, text or a scan (TIFF, PNG, JPEG)"),
    /** The format is known, but the bytes do not hold together. */
    DAMAGED(
        "ไฟล์ชำรุดหรือไม่สมบูรณ์ เปิดอ่านไม่ได้ กรุณาสแกนหรือส่งใหม่",
        "the file is damaged or incomplete and cannot be opened: scan or send it again"),
    /** It cannot be opened without a password. */
    PASSWORD(
        "ไฟล์ถูกล็อกด้วยรหัสผ่าน กรุณาปลดรหัสผ่านแล้วส่งใหม่",
        "the file is locked with a password: remove the password and send it again"),
    /** A picture, and no recogniser is installed. */
    NO_RECOGNISER(
        "ไฟล์เป็นภาพสแกน แต่เครื่องนี้ไม่มีตัวอ่านภาษาไทยที่ใช้ได้ (ดู scans.engine ใน wian.properties)",
        "the file is a scan, and no Thai recogniser works here (see scans.engine in wian.properties)"),
    /** A picture, and the recogniser does not read what it must read right. */
    RECOGNISER_FAILED(
        "ไฟล์เป็นภาพสแกน แต่ตัวอ่านภาษาไทยไม่ผ่านการทดสอบตัวเองบนเครื่องนี้ จึงไม่อ่านภาพสแกน (ดู wian doctor)",
        "the file is a scan, and the Thai recogniser failed its self-test on this machine, so no scans are read (see"
            + " wian doctor)"),
    /** A picture, and the service that is to read it (scans.engine = http) gives no reading. */
    SERVICE_SILENT(
        "ไฟล์เป็นภาพสแกน แต่บริการอ่านภาพภายนอกไม่ตอบหรือตอบไม่ถูกต้อง (ดู scans.http.url ใน wian.properties)",
        "the file is a scan, and the service that reads scans does not answer, or not as it must (see scans.http.url"
            + " in wian.properties)"),
    /** Reading it took too long or too much memory. */
    TOO_MUCH(
        "ไฟล์ใหญ่หรือซับซ้อนเกินกว่าที่ระบบจะอ่านได้ กรุณาแบ่งไฟล์แล้วส่งใหม่",
        "the file is too large or too involved to be read: split it and send the parts");

    private final String thai;
    private final String english;

    Why(String thai, String english) {
      this.thai = thai;
      this.english = english;
    }

    /** What a clerk is told, in Thai. */
    public String thai() {
      return thai;
    }

    /** The same in English. */
    public String english() {
      return english;
    }
  }
}
