package wian.pipeline.read.due;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import wian.index.circular.Deadline;
import wian.index.circular.Doubt;
import wian.pipeline.read.day.FoundDay;
import wian.pipeline.read.head.Recital;
import wian.pipeline.read.head.Region;
import wian.pipeline.read.text.Doubts;
import wian.pipeline.read.wording.Anchored;

/** The days that a letter sets or recounts: every rule's findings, with their standing and duty. */
public final class DeadlineReader {
  private static final Anchored MOVED_FROM =
      Anchored.of(
          "(?:จาก(?:เดิม|กำหนดเดิม|ที่กำหนด)?|เดิม(?:กำหนด)?)\\s*(?:ที่)?\\s*(?:จะ)?(?:กำหนด|สิ้นสุด|ครบกำหนด|หมดเขต)?(?:ไว้|ลง)?\\s*[\"“]?\\s*(?:ภายใน|ใน|ถึง|ไม่เกิน|ระหว่าง)?\\s*$",
          "จาก",
          "เดิม");

  private static final Pattern SAME_HOUR =
      Pattern.compile(
          "\\s*,?\\s*(?:ใน|ตาม|ณ)?\\s*เวลา\\s*(?:และ\\s*สถานที่\\s*)?(?:เดิม|เดียวกัน)");

  /** More days than any letter sets; what lies beyond is a table. */
  private static final int MOST_DAYS = 2_000;

  private final Region region;
  private final String body;
  private final int base;
  private final int recitalEnd;
  private final Replaced recounted = new Replaced();
  private final Clauses clauses;
  private final DayFinder finder;

  private DeadlineReader(Region region, int recitalEnd, LocalDate issued, int from, int to) {
    this.region = region;
    this.base = from;
    this.body = region.flat().text().substring(from, Math.max(from, to));
    this.recitalEnd = Math.max(0, recitalEnd - base);
    this.clauses = new Clauses(body, this.recitalEnd);
    this.finder = new DayFinder(region, body, this.recitalEnd, issued);
  }

  /**
   * The days of a letter.
   *
   * @param recitalEnd offset in the file's text at which its recital ends
   * @param issued its day of issue; null where unknown
   */
  public static List<Deadline> of(Region region, int recitalEnd, LocalDate issued) {
    OneRecordADay deadlines = new OneRecordADay();
    DeadlineReader body =
        new DeadlineReader(region, recitalEnd, issued, region.bodyStart(), region.bodyEnd());
    body.read(body.finder.ofBody(), deadlines);
    if (Annex.mayAsk(region.annex())) {
      DeadlineReader annex =
          new DeadlineReader(region, recitalEnd, issued, region.annexStart(), region.annexEnd());
      annex.read(annex.finder.ofAnnex(), deadlines);
    }
    return deadlines.all();
  }

  private void read(List<FoundDay> days, OneRecordADay deadlines) {
    days.sort(Comparator.comparingInt(FoundDay::start));
    int before = 0;
    for (FoundDay day : days.subList(0, Math.min(days.size(), MOST_DAYS))) {
      int clause = clauses.start(day.start(), before);
      Deadline deadline = deadline(day, clause);
      recounted.recount(deadline, body.substring(clause, day.start()));
      deadlines.add(deadline);
      before = day.end();
    }
  }

  private Deadline deadline(FoundDay day, int clause) {
    String left = body.substring(clause, day.start());
    boolean recalled =
        (day.start() < recitalEnd && !restated(day))
            || MOVED_FROM.isIn(left)
            || (day.kind() != Deadline.Kind.EFFECTIVE
                && !restated(day)
                && Recital.recounts(left, body, day.end()));
    boolean extending = !recalled && clauses.moved(day.start());
    LocalDate behind = recalled ? null : FormerDay.behind(body, day);
    LocalDate former = behind == null && !recalled ? FormerDay.inRow(body, day) : behind;
    LocalDate replaces =
        former != null
            ? former
            : extending && day.due() != null && day.kind() != Deadline.Kind.EFFECTIVE
                ? replaced(day, left)
                : null;
    Duty duty = Duty.of(day.kind(), left);
    int start = base + clauses.printed(day.start(), clause);
    int end = base + day.end();
    Doubt printed =
        day.doubt() != null ? day.doubt() : Doubts.of(region.flat(), base + day.start(), end);
    Doubt doubt =
        printed != null || recalled || Settled.is(day, left, body.substring(day.start(), day.end()))
            ? printed
            : Doubt.LOW_CONFIDENCE;
    return new Deadline(
        region.flat().printed(start, end),
        day.kind(),
        day.from(),
        day.due(),
        day.time() == null
                && replaces != null
                && SAME_HOUR.matcher(body).region(day.end(), body.length()).lookingAt()
            ? recounted.hour(replaces)
            : day.time(),
        day.until(),
        day.place(),
        duty.who(),
        duty.what(),
        recalled ? Deadline.Standing.RECALLED : Deadline.Standing.SET,
        replaces != null || (extending && day.due() != null && day.kind() == Deadline.Kind.DUE),
        replaces,
        day.relative(),
        day.recurs(),
        Doubts.certainty(doubt),
        doubt,
        region.flat().places(base + day.start(), end));
  }

  /** An event recounted that the reader is told to attend "ตามวันและเวลาดังกล่าว". */
  private boolean restated(FoundDay day) {
    return day.kind() == Deadline.Kind.EVENT
        && day.doubt() == null
        && ON_THAT_DAY.in(body).find(recitalEnd)
        && !Clauses.moves(body.substring(Math.min(recitalEnd, body.length())));
  }

  private static final Anchored ON_THAT_DAY =
      Anchored.of(
          "(?:เข้าร่วม|ร่วม|ไป)[^\\n]{0,60}(?:ตาม|ใน)วัน\\s*(?:(?:และ)?\\s*เวลา)?\\s*(?:(?:และ)?\\s*สถานที่)?\\s*ดังกล่าว",
          "เข้าร่วม",
          "ร่วม",
          "ไป");

  private LocalDate replaced(FoundDay day, String left) {
    LocalDate named = FormerDay.before(body, day);
    if (named != null) {
      recounted.move(named);
      return named;
    }
    String own = left.substring(Math.max(left.lastIndexOf("สำหรับ"), 0));
    return recounted.by(day, left, Clauses.moves(own));
  }
}
