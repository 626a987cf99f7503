package wian.pipeline.read;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import wian.index.circular.DateGrammar;
import wian.index.circular.FoundDate;
import wian.index.circular.Relative;
import wian.index.circular.ThaiDigits;

/**
 * Periods counted from another day: ภายใน ๑๕ วัน นับแต่วันที่ได้รับหนังสือ. The first day is not
 * counted (ป.พ.พ. มาตรา ๑๙๓/๓), so that the last is start + N, for นับแต่ and นับถัดจาก alike.
 */
final class CountedDays {
  private static final String D = "[0-9๐-๙]";
  private static final String WORDS =
      "หนึ่ง|สอง|สาม|สี่|ห้า|หก|เจ็ด|แปด|เก้า|สิบห้า|สิบ|สามสิบ|หกสิบ|เก้าสิบ";
  private static final Pattern WITHIN =
      Pattern.compile(
          "(?<lead>ภายใน(?:ระยะเวลา|กำหนด(?:เวลา)?)?|ไม่เกิน|ไม่(?:ช้า|ล่าช้า)กว่า)\\s*(?:ไม่เกิน\\s*)?(?<count>"
              + D
              + "{1,3}|"
              + WORDS
              + ")\\s*(?:\\([^)]{1,20}\\)\\s*)?"
              + "(?<unit>วันทำการ|วันทำงาน|วัน|สัปดาห์|เดือน|ปี)\\s*(?<working>ทำการ)?\\s*(?<start>(?:โดย)?(?:นับ|ถัดจาก|หลังจาก|หลัง|จาก|ตั้งแต่|เมื่อได้รับ).{0,110})",
          Pattern.DOTALL);
  private static final Pattern BEFOREHAND =
      Pattern.compile(
          "(?:ล่วงหน้า\\s*(?:อย่างน้อย|ไม่น้อยกว่า)?|(?:ไม่น้อยกว่า|อย่างน้อย|ภายใน)\\s*|ก่อน.{2,60}?(?:ไม่น้อยกว่า|อย่างน้อย))\\s*(?<count>"
              + D
              + "{1,3}|"
              + WORDS
              + ")\\s*(?<unit>วันทำการ|วันทำงาน|วัน|สัปดาห์|เดือน)\\s*(?<working>ทำการ)?(?<start>\\s*(?:ก่อน).{0,90}|(?=\\s))",
          Pattern.DOTALL);

  /** Receipt of this letter; of another paper it is an event. */
  private static final Pattern RECEIVED =
      Pattern.compile(
          "^[^0-9๐-๙]{0,45}?(?:ได้)?รับ(?:หนังสือ|แจ้ง|คำสั่ง|ประกาศ|ทราบ|บันทึก)(?:แจ้ง|คำสั่ง|หนังสือ)?(?:ฉบับ)?(?:นี้|ดังกล่าว)?(?=[\\s.,)]|$|หาก|จึง|และ|เป็น|โดย|มิฉะนั้น)");

  private static final Pattern ISSUED =
      Pattern.compile(
          "^[^0-9๐-๙]{0,40}?(?:วัน(?:ที่)?(?:ใน|ของ|ที่ออก|ออก|ที่ลงใน|ที่ลง|ลงใน)?(?:หนังสือ|คำสั่ง|ประกาศ|บันทึก)(?:ฉบับ)?นี้|วัน(?:ที่)?(?:อนุญาต)?ตามหนังสือ(?:ฉบับ)?นี้|ลงวันที่(?:ใน|ของ)?หนังสือ|วัน(?:ที่)?ออก(?:หนังสือ|คำสั่ง|ประกาศ)|วันที่(?:ใน)?หนังสือ|วัน(?:ที่)?(?:ลง|มีคำสั่ง|ประกาศ|สั่ง)(?!.{0,12}(?:ราชกิจจา|ผล|ราย)))");

  private final String body;
  private final LocalDate issued;

  CountedDays(String body, LocalDate issued) {
    this.body = body;
    this.issued = issued;
  }

  List<FoundDay> all() {
    List<FoundDay> days = new ArrayList<>();
    collect(WITHIN.matcher(body), false, days);
    collect(BEFOREHAND.matcher(body), true, days);
    return days;
  }

  private void collect(Matcher m, boolean before, List<FoundDay> days) {
    int from = 0;
    while (from < body.length() && m.find(from)) {
      String start = m.group("start");
      if (!before || m.group().contains("ก่อน")) {
        days.add(counted(m, start, before));
      }
      from = m.end("unit");
    }
  }

  private FoundDay counted(Matcher m, String start, boolean before) {
    int count = count(m.group("count"));
    String unit = m.group("unit");
    boolean working = unit.contains("ทำ") || m.group("working") != null;
    String from =
        start.replaceFirst(
            "^\\s*(?:โดย)?(?:นับ)?(?:แต่|ตั้งแต่|จาก|ถัดจาก|ถัด|หลังจาก|หลัง|เมื่อ)?", "");
    FoundDate named = nearestDate(start);
    Relative.Start kind = Relative.Start.EVENT;
    LocalDate base = named == null ? null : named.date().orElse(null);
    if (base == null && !before && RECEIVED.matcher(from).find()) {
      kind = Relative.Start.RECEIVED;
    } else if (base == null && !before && ISSUED.matcher(from).find()) {
      kind = Relative.Start.ISSUED;
      base = issued;
    }
    Relative relative =
        switch (unit) {
          case "เดือน" -> new Relative(null, count, null, false, kind, before);
          case "ปี" -> new Relative(null, null, count, false, kind, before);
          case "สัปดาห์" -> new Relative(count * 7, null, null, false, kind, before);
          default -> new Relative(count, null, null, working, kind, before);
        };
    int end = named == null ? m.end("unit") : m.start("start") + named.end();
    return FoundDay.counted(m.start(), end, due(base, relative), relative);
  }

  /** A date named within the words that say from when; none beyond the first clause. */
  private static FoundDate nearestDate(String start) {
    String near = start.substring(0, Math.min(start.length(), 60));
    return DateGrammar.scan(near).stream()
        .filter(d -> d.date().isPresent())
        .findFirst()
        .orElse(null);
  }

  static LocalDate due(LocalDate base, Relative r) {
    if (base == null || r.workingDays()) {
      return null;
    }
    int sign = r.before() ? -1 : 1;
    if (r.days() != null) {
      return base.plusDays((long) sign * r.days());
    }
    return r.months() != null
        ? base.plusMonths((long) sign * r.months())
        : base.plusYears((long) sign * r.years());
  }

  private static int count(String printed) {
    return switch (printed) {
      case "หนึ่ง" -> 1;
      case "สอง" -> 2;
      case "สาม" -> 3;
      case "สี่" -> 4;
      case "ห้า" -> 5;
      case "หก" -> 6;
      case "เจ็ด" -> 7;
      case "แปด" -> 8;
      case "เก้า" -> 9;
      case "สิบ" -> 10;
      case "สิบห้า" -> 15;
      case "สามสิบ" -> 30;
      case "หกสิบ" -> 60;
      case "เก้าสิบ" -> 90;
      default -> Integer.parseInt(ThaiDigits.toArabic(printed));
    };
  }
}
