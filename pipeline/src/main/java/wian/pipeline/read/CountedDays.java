package wian.pipeline.read;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import wian.index.circular.DateGrammar;
import wian.index.circular.FoundDate;
import wian.index.circular.Relative;

/**
 * Periods counted from another day: ภายใน ๑๕ วัน นับแต่วันที่ได้รับหนังสือ. The first day is not
 * counted (ป.พ.พ. มาตรา ๑๙๓/๓), so that the last is start + N, for นับแต่ and นับถัดจาก alike.
 */
final class CountedDays {
  private static final String COUNT =
      "(?<count>"
          + Counts.NUMBER
          + ")(?:\\([^)\\n]{1,20}\\))?(?<unit>วันทำการ|วันทำงาน|วัน|สัปดาห์|เดือน|ปี(?!งบ|การ|ภาษี))(?<working>ทำการ)?";
  private static final String SINCE =
      "(?<since>(?:โดย)?(?:ให้)?(?:เริ่ม)?(?:นับ(?:ตั้งแต่|แต่|จาก|ถัดจาก|ถัด)?(?!ถึง)|ถัดจาก|หลังจาก|หลัง|จาก|ตั้งแต่|เมื่อ(?=ได้รับ)))";
  private static final Anchored WITHIN =
      Anchored.joined(
          "(?<lead>ภายใน(?:ระยะเวลา|กำหนด(?:เวลา)?)?|ไม่เกิน|ไม่(?:ล่า)?ช้ากว่า|อย่างช้า|ใน(?:กำหนด)?|\\|)(?:ไม่เกิน)?"
              + COUNT
              + SINCE
              + "(?<start>[^\\n]{0,90})",
          "ภายใน",
          "ไม่เกิน",
          "ไม่ช้ากว่า",
          "ไม่ล่าช้ากว่า",
          "อย่างช้า",
          "ใน",
          "|");
  private static final String AT_LEAST =
      "(?:เป็นเวลา)?(?:อย่างน้อย|ไม่น้อยกว่า|ไม่ต่ำกว่า)?(?:เป็นเวลา)?";

  /** "ล่วงหน้า ๗ วัน", "ล่วงหน้าอย่างน้อย ๗ วัน ก่อนวันประชุม". */
  private static final Anchored BEFOREHAND =
      Anchored.joined(
          "ล่วงหน้า(?:ก่อน)?" + AT_LEAST + COUNT + "(?:ก่อน(?<start>[^\\n]{0,60}))?", "ล่วงหน้า");

  /** "ไม่น้อยกว่า ๗ วัน ก่อนวันประชุม". */
  private static final Anchored DAYS_BEFORE =
      Anchored.joined(
          "(?:ไม่น้อยกว่า|ไม่ต่ำกว่า|อย่างน้อย|ภายใน)"
              + COUNT
              + "(?:ล่วงหน้า)?ก่อน(?<start>[^\\n]{0,60})",
          "ไม่น้อยกว่า",
          "ไม่ต่ำกว่า",
          "อย่างน้อย",
          "ภายใน");

  /** "ก่อนวันประชุม ๗ วัน", "ก่อนวันที่ … ไม่น้อยกว่า ๗ วัน". */
  private static final Anchored BEFORE_BY =
      Anchored.joined(
          "ก่อน(?:ถึง)?(?<start>(?:วัน|กำหนด|การ|เริ่ม|ครบ|สิ้น)[^\\n0-9๐-๙]{1,40}?|[^\\n]{2,60}?(?=ล่วงหน้า|อย่างน้อย|ไม่น้อยกว่า|ไม่ต่ำกว่า))(?:ล่วงหน้า)?"
              + AT_LEAST
              + COUNT
              + "(?!นับ|แรก|ก่อน)",
          "ก่อน");

  private static final String PAPER = "(?:หนังสือ|บันทึก(?:ข้อความ)?|คำสั่ง|ประกาศ|เอกสาร)";
  private static final String WHO = "(?:ท่าน|หน่วยงาน|ส่วนราชการ|จังหวัด|อำเภอ|ผู้[^\\s]{1,20}?)?";

  /** Receipt of this letter; of another paper, or of news, it is an event. */
  private static final Pattern RECEIVED =
      Joined.pattern(
          "^"
              + WHO
              + "(?:ได้)?(?:รับ(?:ทราบ)?|ทราบ)(?:แจ้ง)?(?<paper>"
              + PAPER
              + ")?(?:แจ้ง)?(?:ฉบับ)?(?<this>นี้|ดังกล่าวนี้)?");

  private static final Pattern ISSUED =
      Joined.pattern(
          "^(?:นี้|บัดนี้|(?:ที่)?(?:ออก|ลงใน|ลงนามใน|ลง|มี|ใน|ของ|ตาม|สั่ง|ลงวันที่ใน|ที่ปรากฏใน|อนุญาตตาม)?"
              + PAPER
              + "(?:ฉบับ)?นี้|(?:ที่)?(?:ลง)?(?:วันที่)?(?:ลง)?(?:ใน|ตาม)หนังสือ(?!สัญญา|รับรอง|แจ้ง))");
  private static final Pattern DAY = Joined.pattern("^(?:วัน(?:ที่)?)?");

  /** Between the words for the start and its day, where they name one. */
  private static final Pattern NAMED =
      Joined.pattern(
          "^(?:(?:(?!หรือ|แต|หาก|จึง|ภายใน|ไมเกิน|อยางชา|ทั้งนี้|และ|พร้อม)[^0-9๐-๙]){0,45}?(?:คือ|ซึ่ง|เมื่อ|ใน|\\(|ที่|จะ|ถึง|จน|ของ|วัน(?:จันทร์|อังคาร|พุธ|พฤหัสบดี|ศุกร์|เสาร์|อาทิตย์)(?:ที่)?))?$");

  private static final int NEAR = 70;

  private final Joined body;
  private final int recitalEnd;
  private final LocalDate issued;

  CountedDays(Joined body, int recitalEnd, LocalDate issued) {
    this.body = body;
    this.recitalEnd = recitalEnd;
    this.issued = issued;
  }

  List<FoundDay> all() {
    List<FoundDay> days = new ArrayList<>();
    collect(WITHIN, false, days);
    for (Anchored before : List.of(BEFOREHAND, DAYS_BEFORE, BEFORE_BY)) {
      collect(before, true, days);
    }
    return days;
  }

  private void collect(Anchored sought, boolean before, List<FoundDay> days) {
    Anchored.Search search = sought.in(body.text());
    Matcher m = search.match();
    int from = 0;
    while (search.find(from)) {
      boolean counts = before || isCounted(m);
      if (counts && !Counted.DURATIONS.endFolded(body.left(m.start(), 30))) {
        FoundDay day = counted(m, before);
        if (days.stream().noneMatch(day::overlaps)) {
          days.add(day);
        }
      }
      from = m.end("unit");
    }
  }

  /** Where no word says "within", only นับแต่ tells that the days are counted. */
  private static boolean isCounted(Matcher m) {
    boolean within = !m.group("lead").equals("ใน") && !m.group("lead").equals("|");
    return within || m.group("since").startsWith("นับ");
  }

  private FoundDay counted(Matcher m, boolean before) {
    int at = m.start("start");
    String start = at < 0 ? "" : m.group("start");
    Optional<FoundDate> named = at < 0 ? Optional.empty() : named(m);
    LocalDate base = named.flatMap(FoundDate::date).orElse(null);
    Relative.Start kind = Relative.Start.EVENT;
    if (base == null && !before) {
      int day = prefix(start);
      if (isReceipt(at + day, start.substring(day)) && body.start(m.start()) >= recitalEnd) {
        kind = Relative.Start.RECEIVED;
      } else if (ISSUED.matcher(start.substring(day)).find()) {
        kind = Relative.Start.ISSUED;
        base = issued;
      }
    }
    Relative relative = relative(m, kind, before);
    int printed = body.start(m.start());
    int end = body.end(Math.max(m.end("unit"), at < 0 ? 0 : at + words(at, start)));
    if (named.isPresent()) {
      end = Math.max(body.end(m.end("unit")), body.start(at) + named.get().end());
    }
    return FoundDay.counted(printed, end, due(base, relative), relative);
  }

  private static int prefix(String start) {
    Matcher day = DAY.matcher(start);
    return day.find() ? day.end() : 0;
  }

  /** "ได้รับแจ้งคำสั่ง" is said by the letter that tells of the order; other news comes later. */
  private boolean isReceipt(int at, String start) {
    Matcher m = RECEIVED.matcher(start);
    if (!m.find()) {
      return false;
    }
    boolean plain = m.group("paper") == null || m.group("paper").matches("หนังสือ|บันทึก.*");
    boolean ordered = m.group().endsWith("แจงคำสัง");
    boolean news = m.group().contains("แจง") || m.group().contains("ทราบ");
    return m.group("this") != null || ordered || (plain && !news && body.gapAt(at + m.end()));
  }

  private static Relative relative(Matcher m, Relative.Start kind, boolean before) {
    int count = Counts.of(m.group("count"));
    String unit = m.group("unit");
    boolean working = unit.contains("ทำ") || m.group("working") != null;
    return switch (unit) {
      case "เดือน" -> new Relative(null, count, null, false, kind, before);
      case "ปี" -> new Relative(null, null, count, false, kind, before);
      case "วัน", "วันทำการ", "วันทำงาน" -> new Relative(count, null, null, working, kind, before);
      default -> new Relative(count * 7, null, null, false, kind, before);
    };
  }

  /** A day named right where the words say from when. */
  private Optional<FoundDate> named(Matcher m) {
    int at = body.start(m.start("start"));
    String near = body.printed().substring(at, Math.min(body.end(m.end("start")), at + NEAR));
    return DateGrammar.scan(near).stream()
        .filter(d -> d.date().isPresent())
        .findFirst()
        .filter(d -> NAMED.matcher(Joined.of(near.substring(0, d.start())).text()).find());
  }

  /** How far the words reach that say from when: to the next gap, or number. */
  private int words(int at, String start) {
    int end = 0;
    while (end < start.length()
        && !Character.isDigit(start.charAt(end))
        && (end < 3 || !body.gapAt(at + end))) {
      end++;
    }
    return Math.min(end, 40);
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
}
