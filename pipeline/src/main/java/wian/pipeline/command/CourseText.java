package wian.pipeline.command;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import wian.index.circular.Level;
import wian.index.circular.ThaiDigits;
import wian.index.search.Course;
import wian.index.search.Course.Beginning;
import wian.index.search.Course.Effect;
import wian.index.search.Course.Passing;
import wian.pipeline.answer.Plain;
import wian.pipeline.answer.ThaiDay;
import wian.pipeline.answer.Told;

/** The course of a matter, for people; its letters by their numbers in the chain. */
final class CourseText {
  private CourseText() {}

  static List<String> of(Course course, UnaryOperator<String> number, Terminal terminal) {
    List<String> notes = new ArrayList<>();
    if (course.began() != null) {
      notes.add(began(course.began(), number));
    }
    course.passings().forEach(passing -> notes.add(passing(passing, number)));
    course.effects().forEach(effect -> notes.add(effect(effect, number)));
    course.hubs().forEach(hub ->
        notes.add(
            number.apply(hub.letterId())
                + " มีหนังสืออ้างถึง / cited by "
                + ThaiDigits.toThai(Integer.toString(hub.citedBy()))));
    if (notes.isEmpty()) {
      return List.of();
    }
    List<String> lines = new ArrayList<>();
    lines.add("");
    lines.add(terminal.painted("ทางเดินเรื่อง / course", Style.STRONG));
    notes.forEach(note -> lines.add("  " + Plain.text(note)));
    return lines;
  }

  private static String began(Beginning began, UnaryOperator<String> number) {
    String older =
        began.notHeld().isEmpty()
            ? ""
            : " · อ้างถึงหนังสือที่ไม่มีในแฟ้ม / cites what is not held: "
                + began.notHeld().stream()
                    .map(ThaiDigits::toThai)
                    .collect(Collectors.joining(", "));
    return number.apply(began.letterId())
        + " ต้นเรื่อง / began here · "
        + force(began.force()).line()
        + older;
  }

  private static Told force(Course.Force force) {
    return switch (force) {
      case IN_FORCE -> new Told("ยังใช้อยู่", "in force");
      case AMENDED -> new Told("ใช้ตามที่แก้ไข", "in force as amended");
      case CANCELLED -> new Told("ยกเลิกแล้ว", "cancelled");
    };
  }

  private static String passing(Passing passing, UnaryOperator<String> number) {
    String days =
        passing.days() == null
            ? ""
            : " · " + ThaiDigits.toThai(Long.toString(passing.days())) + " วัน / days";
    return number.apply(passing.of())
        + " → "
        + number.apply(passing.letterId())
        + " "
        + level(passing.level())
        + (passing.by() == null ? "" : passing.by())
        + " → "
        + String.join(", ", passing.to())
        + (passing.passedOn() == null ? "" : " · " + ThaiDay.written(passing.passedOn()))
        + days;
  }

  private static String level(Level level) {
    return level == null
        ? ""
        : switch (level) {
          case MINISTRY -> "[กระทรวง] ";
          case DEPARTMENT -> "[กรม] ";
          case PROVINCE -> "[จังหวัด] ";
          case DISTRICT -> "[อำเภอ] ";
          case LOCAL -> "[อปท.] ";
        };
  }

  private static String effect(Effect effect, UnaryOperator<String> number) {
    Told what =
        switch (effect.what()) {
          case ANSWERED -> new Told("ตอบแล้วโดย", "answered by");
          case AMENDED -> new Told("แก้ไขโดย", "amended by");
          case EXTENDED -> new Told("ขยายเวลาโดย", "extended by");
          case CANCELLED -> new Told("ยกเลิกโดย", "cancelled by");
        };
    return number.apply(effect.letterId())
        + " "
        + what.line()
        + " "
        + number.apply(effect.by())
        + (effect.date() == null ? "" : " · " + ThaiDay.written(effect.date()))
        + (effect.holds() ? "" : " (ซึ่งถูกยกเลิกแล้ว / itself cancelled)");
  }
}
