package wian.pipeline.answer;

import wian.index.circular.Deadline;
import wian.index.search.DueDay;

/** What the kinds and states of deadlines are called. */
public final class DeadlineWords {
  private DeadlineWords() {}

  /** The kind of a deadline. */
  public static Told kind(Deadline.Kind kind) {
    return switch (kind) {
      case DUE -> new Told("ครบกำหนด", "due");
      case EVENT -> new Told("นัดหมาย", "event");
      case EFFECTIVE -> new Told("มีผลใช้บังคับ", "in force");
    };
  }

  /** The state of a deadline. */
  public static Told state(DueDay.State state) {
    return switch (state) {
      case OPEN -> new Told("ยังไม่ถึงกำหนด", "open");
      case PAST -> new Told("พ้นกำหนดแล้ว", "past");
      case MOVED -> new Told("เลื่อนแล้ว", "moved");
      case VOID -> new Told("ยกเลิกแล้ว", "void");
      case DONE -> new Told("ดำเนินการแล้ว", "done");
    };
  }
}
