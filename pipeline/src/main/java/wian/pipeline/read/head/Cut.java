package wian.pipeline.read.head;

/**
 * Where a letter begins in a file.
 *
 * @param start its first line: marks and stamps above its head included
 * @param head the line that is its head
 * @param form what its head looks like
 * @param why why it was cut here, in plain words
 */
public record Cut(int start, int head, Form form, String why) {
  /** What a head looks like. */
  public enum Form {
    /** ที่ … on a line of its own: an external or a stamped letter. */
    NUMBERED,
    /** เรื่อง and เรียน, but no number line. */
    UNNUMBERED,
    /** บันทึกข้อความ. */
    MEMO,
    /** คำสั่ง…. */
    ORDER,
    /** ระเบียบ…, ข้อบังคับ…. */
    REGULATION,
    /** ประกาศ…. */
    ANNOUNCEMENT,
    /** หนังสือรับรอง, รายงานการประชุม, ข่าว, แถลงการณ์. */
    OTHER
  }
}
