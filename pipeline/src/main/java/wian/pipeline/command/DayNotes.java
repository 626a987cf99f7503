package wian.pipeline.command;

import java.util.ArrayList;
import java.util.List;
import wian.index.circular.DoneMark;
import wian.index.circular.Holidays;
import wian.index.circular.OfficeProfile.Ours;
import wian.index.circular.ThaiDigits;
import wian.index.search.DayBeside;
import wian.index.search.Derivation;
import wian.index.search.DueDay;
import wian.index.search.OwnReply;
import wian.pipeline.answer.ThaiDay;

/** What is known of a deadline beside its day and its letter, for people: a note a line. */
final class DayNotes {
  private DayNotes() {}

  static List<String> of(DueDay day) {
    List<String> notes = new ArrayList<>();
    DueDay.More more = day.more();
    if (more.workingDayBefore() != null) {
      notes.add(
          "วันทำการสุดท้ายก่อนหน้า / last working day before: "
              + ThaiDay.written(more.workingDayBefore()));
    }
    if (more.holidays() == Holidays.Known.COMPUTED) {
      notes.add("วันหยุดของปีนั้นยังไม่ประกาศ / that year's holidays are not announced yet");
    } else if (more.holidays() == Holidays.Known.UNKNOWN) {
      notes.add("ไม่ทราบวันหยุดของปีนั้น / that year's holidays are not known");
    }
    if (more.derivation() != null) {
      notes.add(derived(more.derivation()));
    }
    if (more.ours() == Ours.YES) {
      notes.add("ของหน่วยงานเรา / ours");
    }
    more.beside().forEach(other -> notes.add(beside(other)));
    if (more.done() != null) {
      notes.add(done(more.done()));
    }
    if (more.reply() != null) {
      notes.add(reply(more.reply()));
    }
    return notes;
  }

  private static String derived(Derivation derivation) {
    if (derivation.start() == null) {
      return switch (derivation.period().from()) {
        case RECEIVED -> "ไม่ทราบวันรับหนังสือ / the day of receipt is not known";
        case ISSUED -> "ไม่ทราบวันที่ของหนังสือ / the letter's own day is not known";
        case EVENT -> "นับจากวันที่หนังสือกล่าวถึง / counted from a day that the letter names";
      };
    }
    String stamp =
        derivation.stamp() == null
            ? ""
            : " เลขรับ / receiving no. " + ThaiDigits.toThai(derivation.stamp());
    return "นับแต่ / counted from "
        + ThaiDay.written(derivation.start())
        + stamp
        + (derivation.file() == null ? "" : " · " + derivation.file());
  }

  private static String beside(DayBeside other) {
    String side =
        switch (other.side()) {
          case ABOVE -> "หน่วยเหนือกำหนด / the level above: ";
          case BELOW -> "หน่วยรองกำหนด / the level below: ";
        };
    return side
        + ThaiDay.written(other.due())
        + (other.issuer() == null ? "" : " · " + other.issuer())
        + (other.canonical() == null ? "" : " · " + ThaiDigits.toThai(other.canonical()));
  }

  private static String done(DoneMark mark) {
    return "ดำเนินการแล้ว / done"
        + (mark.on() == null ? "" : " " + ThaiDay.written(mark.on()))
        + (mark.by() == null ? "" : " ตามหนังสือ / by " + ThaiDigits.toThai(mark.by()))
        + (mark.who() == null ? "" : " · " + mark.who());
  }

  private static String reply(OwnReply reply) {
    return "น่าจะตอบแล้ว / perhaps done by "
        + (reply.canonical() == null ? reply.letter().file() : ThaiDigits.toThai(reply.canonical()))
        + (reply.date() == null ? "" : " " + ThaiDay.written(reply.date()));
  }
}
