package wian.pipeline.read.due;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.TreeSet;
import java.util.regex.Pattern;
import wian.index.circular.DateGrammar;
import wian.index.circular.Deadline;
import wian.index.circular.Doubt;
import wian.index.circular.FoundDate;
import wian.pipeline.read.counted.CountedDays;
import wian.pipeline.read.counted.EffectiveFrom;
import wian.pipeline.read.counted.PeriodEnds;
import wian.pipeline.read.counted.StartDays;
import wian.pipeline.read.day.FoundDay;
import wian.pipeline.read.day.Hours;
import wian.pipeline.read.day.TablePlace;
import wian.pipeline.read.head.Recital;
import wian.pipeline.read.head.Region;
import wian.pipeline.read.recurring.RecurringDays;
import wian.pipeline.read.text.Doubts;
import wian.pipeline.read.wording.Anchored;
import wian.pipeline.read.wording.Joined;

/** The days that a letter sets or recounts: every rule's findings, with their standing and duty. */
public final class DeadlineReader {
  private static final Pattern EXTENDS =
      Pattern.compile(
          "(?=[ขเผตยรใแ])(?:ขยาย|เลื่อน|(?<!ขอ)ผ่อนผัน|ใช้ความต่อไปนี้แทน|แก้ไขกำหนด|แก้ไขวัน|ต่ออายุ|ต่อระยะเวลา|ยืดระยะ|ยืดเวลา|ร่นกำหนด|ร่นระยะ)");
  private static final Pattern MOVED_FROM =
      Pattern.compile(
          "(?:จาก(?:เดิม|กำหนดเดิม|ที่กำหนด)?|เดิม(?:กำหนด)?)\\s*(?:ที่)?\\s*(?:จะ)?(?:กำหนด|สิ้นสุด|ครบกำหนด|หมดเขต)?(?:ไว้|ลง)?\\s*[\"“]?\\s*(?:ภายใน|ใน|ถึง|ไม่เกิน|ระหว่าง)?\\s*$");

  /** Minutes tell of the meeting that was held; they call nobody to it. */
  private static final Pattern MINUTES = Pattern.compile("\\s*(?:รายงาน|บันทึก)การประชุม");

  private static final Pattern NEXT_MEETING =
      Pattern.compile("ประชุม[^\\n0-9๐-๙]{0,40}(?:ครั้ง|คราว)(?:ต่อไป|หน้า|ถัดไป)");

  private static final int NEAR = 70;

  private static final Pattern SAME_HOUR =
      Pattern.compile(
          "\\s*,?\\s*(?:ใน|ตาม|ณ)?\\s*เวลา\\s*(?:และ\\s*สถานที่\\s*)?(?:เดิม|เดียวกัน)");

  /** More days than any letter sets; what lies beyond is a table. */
  private static final int MOST_DAYS = 2_000;

  private final Region region;
  private final String body;
  private final int base;
  private final int recitalEnd;
  private final LocalDate issued;
  private final Replaced recounted = new Replaced();
  private final BitSet taken = new BitSet();
  private final NavigableSet<Integer> paragraphs;
  private final List<FoundDate> dates;
  private final Joined joined;

  private DeadlineReader(Region region, LocalDate issued, int from, int to) {
    this.region = region;
    this.base = from;
    this.body = region.flat().text().substring(from, Math.max(from, to));
    this.recitalEnd = Math.max(0, Recital.end(region) - base);
    this.issued = issued;
    this.paragraphs = paragraphs(body);
    this.dates = DateGrammar.scan(body);
    this.joined = Joined.of(body);
  }

  /**
   * The days of a letter.
   *
   * @param issued its day of issue; null where unknown
   */
  public static List<Deadline> of(Region region, LocalDate issued) {
    List<Deadline> deadlines =
        new DeadlineReader(region, issued, region.bodyStart(), region.bodyEnd()).ofBody();
    new DeadlineReader(region, issued, region.annexStart(), region.annexEnd())
        .ofAnnex()
        .forEach(d -> keep(deadlines, d));
    return deadlines;
  }

  private String head() {
    return region.flat().text().substring(Math.min(region.start(), base), base);
  }

  private static NavigableSet<Integer> paragraphs(String body) {
    NavigableSet<Integer> starts = new TreeSet<>();
    starts.add(0);
    PARAGRAPH.all(body).forEach(m -> starts.add(m.end()));
    return starts;
  }

  private List<Deadline> ofBody() {
    List<FoundDay> days = found();
    add(days, new EffectiveFrom(joined, issued).first().stream().toList());
    Weekdays weekdays = new Weekdays(region, body);
    if (MINUTES.matcher(region.text()).lookingAt()) {
      days.removeIf(d -> d.kind() == Deadline.Kind.EVENT && !NEXT_MEETING.matcher(body.substring(Math.max(0, d.start() - NEAR), d.start())).find());
    }
    days.replaceAll(weekdays::witnessed);
    days.replaceAll(new StartDays(joined, dates, recitalEnd, issued, days)::known);
    return deadlines(days);
  }

  /** The days of a calendar behind the signature (ปฏิทิน, กำหนดเวลา), and of notes there. */
  private List<Deadline> ofAnnex() {
    List<FoundDay> days = found();
    days.removeIf(d -> !Annex.asks(body, d));
    return deadlines(days);
  }

  private List<FoundDay> found() {
    List<FoundDay> days = new ArrayList<>();
    add(days, new RecurringDays(joined, dates).all());
    add(days, new CountedDays(joined, recitalEnd, issued).all());
    add(days, timed(new PeriodEnds(joined, head(), dates, issued).all()));
    add(days, new AbsoluteDays(body, dates, recitalEnd, issued).all());
    return days;
  }

  private List<Deadline> deadlines(List<FoundDay> days) {
    days.sort(Comparator.comparingInt(FoundDay::start));
    List<Deadline> deadlines = new ArrayList<>();
    int before = 0;
    for (FoundDay day : days.subList(0, Math.min(days.size(), MOST_DAYS))) {
      Deadline deadline = deadline(day, before);
      recounted.recount(deadline, body.substring(clauseStart(day.start(), before), day.start()));
      keep(deadlines, deadline);
      before = day.end();
    }
    return deadlines;
  }

  /** One record a day; one both recounted and set anew is set. */
  private static void keep(List<Deadline> deadlines, Deadline more) {
    boolean recalled = more.standing() == Deadline.Standing.RECALLED;
    boolean extension = more.replaces() != null;
    if (deadlines.stream()
        .anyMatch(d -> same(d, more) && (d.standing() == more.standing() || recalled))) {
      return;
    }
    deadlines.removeIf(d ->
        !recalled
            && !extension
            && (same(d, more)
                || (d.standing() == Deadline.Standing.RECALLED && sameDay(d, more))
                || (d.time() == null && d.standing() == more.standing() && same(more, d))));
    deadlines.add(more);
  }

  private List<FoundDay> timed(List<FoundDay> days) {
    return days.stream()
        .map(
            d -> d.at(Hours.by("", body.substring(d.end(), Math.min(body.length(), d.end() + 40)))))
        .toList();
  }

  /** Adds what stands nowhere that an earlier rule has read already. */
  private void add(List<FoundDay> days, List<FoundDay> more) {
    List<FoundDay> fresh =
        more.stream().filter(d -> taken.get(d.start(), d.end()).isEmpty()).toList();
    fresh.forEach(d -> taken.set(d.start(), d.end()));
    days.addAll(fresh);
  }

  private Deadline deadline(FoundDay day, int before) {
    int clause = clauseStart(day.start(), before);
    String left = body.substring(clause, day.start());
    boolean recalled =
        (day.start() < recitalEnd && !restated(day))
            || MOVED_FROM.matcher(left).find()
            || (day.kind() != Deadline.Kind.EFFECTIVE
                && !restated(day)
                && Recital.recounts(left, body, day.end()));
    boolean extending = !recalled && movedHere(day.start());
    LocalDate behind = recalled ? null : FormerDay.behind(body, day);
    LocalDate former = behind == null && !recalled ? FormerDay.inRow(body, day) : behind;
    LocalDate replaces =
        former != null
            ? former
            : extending && day.due() != null && day.kind() != Deadline.Kind.EFFECTIVE
                ? replaced(day, left)
                : null;
    Duty duty = Duty.of(day.kind(), left);
    int start = base + textStart(day, clause);
    int end = base + day.end();
    Doubt doubt =
        day.doubt() != null ? day.doubt() : Doubts.of(region.flat(), base + day.start(), end);
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
        && ON_THAT_DAY.matcher(body).region(recitalEnd, body.length()).find()
        && !EXTENDS.matcher(body).region(recitalEnd, body.length()).find();
  }

  private static final Pattern ON_THAT_DAY =
      Pattern.compile(
          "(?=[เรไ])(?:เข้าร่วม|ร่วม|ไป)[^\\n]{0,60}(?:ตาม|ใน)วัน\\s*(?:(?:และ)?\\s*เวลา)?\\s*(?:(?:และ)?\\s*สถานที่)?\\s*ดังกล่าว");

  private LocalDate replaced(FoundDay day, String left) {
    LocalDate named = FormerDay.before(body, day);
    if (named != null) {
      recounted.move(named);
      return named;
    }
    String own = left.substring(Math.max(left.lastIndexOf("สำหรับ"), 0));
    return recounted.by(day, left, EXTENDS.matcher(own).find());
  }

  /**
   * The words that lead to the day are printed with it, back to the verb but not beyond 60
   * characters.
   */
  private int textStart(FoundDay day, int clause) {
    int from = Math.max(clause, day.start() - 60);
    int space = body.indexOf(' ', from);
    return from == clause ? clause : space >= 0 && space < day.start() ? space + 1 : from;
  }

  private int clauseStart(int at, int before) {
    int start = Math.max(Math.max(paragraphStart(at), Math.min(before, at)), at - 260);
    // In a table what is to be done stands in the day's own row.
    return TablePlace.at(body, at).isPresent()
        ? Math.max(start, TablePlace.lineStart(body, at))
        : start;
  }

  /** Whether the paragraph, or the one that leads to its numbered items (ดังนี้), moves days. */
  private boolean movedHere(int at) {
    int paragraph = paragraphStart(at);
    if (EXTENDS.matcher(body.substring(paragraph, at)).find()) {
      return true;
    }
    boolean item = ITEM.matcher(body).region(paragraph, body.length()).lookingAt();
    int lead = body.lastIndexOf("ดังนี้", paragraph);
    return item && lead >= 0 && EXTENDS.matcher(body.substring(paragraphStart(lead), lead)).find();
  }

  private static final Pattern ITEM = Pattern.compile("\\s*[0-9๐-๙]{1,2}[.)]");

  /** Where the paragraph or numbered item begins. */
  private int paragraphStart(int at) {
    int start = paragraphs.floor(Math.max(0, at));
    return at > recitalEnd ? Math.max(start, recitalEnd) : start;
  }

  private static final Anchored PARAGRAPH =
      Anchored.of("\\n\\s*\\n|\\n\\s*(?=[0-9๐-๙]{1,2}[.)]\\s)|\\n(?=\\s{4,}|\\t)", "\n");

  /** Whether two name one day, with its hour or without. */
  private static boolean sameDay(Deadline a, Deadline b) {
    return a.kind() == b.kind()
        && a.due() != null
        && a.due().equals(b.due())
        && a.time() == null
        && a.relative() == null
        && Objects.equals(a.from(), b.from());
  }

  private static boolean same(Deadline a, Deadline b) {
    return a.kind() == b.kind()
        && Objects.equals(a.due(), b.due())
        && Objects.equals(a.from(), b.from())
        && Objects.equals(a.recurs(), b.recurs())
        && Objects.equals(a.relative(), b.relative())
        && (Objects.equals(a.time(), b.time()) || b.time() == null);
  }
}
