package wian.pipeline.read.counted;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import wian.index.circular.DateGrammar;
import wian.index.circular.FoundDate;
import wian.index.circular.Relative;
import wian.pipeline.read.day.Counted;
import wian.pipeline.read.day.Counts;
import wian.pipeline.read.day.FoundDay;
import wian.pipeline.read.wording.Anchored;
import wian.pipeline.read.wording.Joined;

/**
 * Periods counted from another day: ภายใน ๑๕ วัน นับแต่วันที่ได้รับหนังสือ. The first day is not
 * counted (ป.พ.พ. มาตรา ๑๙๓/๓), so that the last is start + N, for นับแต่ and นับถัดจาก alike.
 */
public final class CountedDays {
  /** How long something holds, which is told in years: "มีอายุไม่เกิน ๒ ปี". */
  private static final Pattern DONE = Joined.pattern("(?:แล้วเสร็จ|เสร็จสิ้น)$");

  private static final Pattern AGE = Joined.pattern("อายุ[ก-๎]{0,20}$");

  /** Between the words for the start and its day, where they name one. */
  private static final Pattern NAMED =
      Joined.pattern(
          "^(?:(?:(?!หรือ|แต|หาก|จึง|ภายใน|ไมเกิน|อยางชา|ทั้งนี้|และ|พร้อม)[^0-9๐-๙]){0,45}?(?:คือ|ซึ่ง|เมื่อ|ใน|\\(|ที่|จะ|ถึง|จน|ของ|วัน(?:จันทร์|อังคาร|พุธ|พฤหัสบดี|ศุกร์|เสาร์|อาทิตย์)(?:ที่)?))?$");

  private static final Pattern FALLS_ON =
      Joined.pattern("(?:ครบกำหนด|สิ้นสุด|ครบ)(?:ลง)?(?:ใน|วัน[ก-๎]{2,10}ที่)?$");

  private static final int NEAR = 70;

  private final Joined body;
  private final StartWords starts;
  private final LocalDate issued;

  public CountedDays(Joined body, int recitalEnd, LocalDate issued) {
    this.body = body;
    this.starts = new StartWords(body, recitalEnd);
    this.issued = issued;
  }

  public List<FoundDay> all() {
    List<FoundDay> days = new ArrayList<>();
    collect(CountWords.WITHIN, false, days);
    for (Anchored before : CountWords.BEFORE) {
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
      if (counts && !lasts(m, before)) {
        FoundDay day = counted(m, before);
        if (days.stream().noneMatch(day::overlaps)) {
          days.add(day);
        }
      }
      from = m.end("unit");
    }
  }

  /** Whether it tells how long something holds, or has to have held: no deadline. */
  private boolean lasts(Matcher m, boolean before) {
    String left = body.left(m.start(), 30);
    boolean years = m.group("unit").equals("ปี");
    boolean most = !before && m.group("lead").equals("ไมเกิน");
    return Counted.DURATIONS.endFolded(left)
        || (years && (before || (most && !DONE.matcher(left).find())))
        || (most && AGE.matcher(left).find());
  }

  /** Words that stand before counts of any sort. */
  private static final Set<String> OFTEN = Set.of("ใน", "|", "อีก", "ออกไปอีก");

  /** Where no word says "within", only นับแต่ or ถัดจาก tells that the days are counted. */
  private static boolean isCounted(Matcher m) {
    boolean within = !OFTEN.contains(m.group("lead"));
    return within
        || m.group("since").startsWith("นับ")
        || m.group("since").startsWith("ถัด")
        || (m.group("since").endsWith("หลัง") && m.group("start").startsWith("วัน"));
  }

  private FoundDay counted(Matcher m, boolean before) {
    int at = m.start("start");
    String start = at < 0 ? "" : m.group("start");
    Optional<FoundDate> named = at < 0 ? Optional.empty() : named(m);
    LocalDate base = named.flatMap(FoundDate::date).orElse(null);
    Relative.Start kind = Relative.Start.EVENT;
    if (base == null && !before) {
      kind = starts.of(m.start(), at, start);
      base = kind == Relative.Start.ISSUED ? issued : null;
    }
    Relative relative = relative(m, kind, before);
    LocalDate last = named.filter(d -> isLast(m, d)).flatMap(FoundDate::date).orElse(null);
    int printed = body.start(m.start());
    int end = body.end(Math.max(m.end("unit"), at < 0 ? 0 : at + words(at, start)));
    if (named.isPresent()) {
      end = Math.max(body.end(m.end("unit")), body.start(at) + named.get().end());
    }
    return FoundDay.counted(printed, end, last != null ? last : due(base, relative), relative);
  }

  /** "… นับแต่วันที่พ้นจากตำแหน่ง ซึ่งจะครบกำหนดในวันที่": the day named is the last one itself. */
  private boolean isLast(Matcher m, FoundDate named) {
    int from = body.start(m.start("start"));
    int at = Math.min(from + named.start(), body.printed().length());
    return FALLS_ON.matcher(Joined.of(body.printed().substring(from, at)).text()).find();
  }

  private static Relative relative(Matcher m, Relative.Start kind, boolean before) {
    int count = Counts.of(m.group("count"));
    String unit = m.group("unit");
    boolean working = unit.startsWith("วันท") || m.group("working") != null;
    return switch (unit) {
      case "เดือน" -> new Relative(null, count, null, false, kind, before);
      case "ปี" -> new Relative(null, null, count, false, kind, before);
      case "วัน", "วันทำการ", "วันทำงาน", "วันทาการ" ->
          new Relative(count, null, null, working, kind, before);
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

  public static LocalDate due(LocalDate base, Relative r) {
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
