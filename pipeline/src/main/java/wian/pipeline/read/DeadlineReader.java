package wian.pipeline.read;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import wian.index.circular.DateGrammar;
import wian.index.circular.Deadline;
import wian.index.circular.Doubt;
import wian.index.circular.FoundDate;

/** The days that a letter sets or recounts: every rule's findings, with their standing and duty. */
final class DeadlineReader {
  private static final Pattern EXTENDS =
      Pattern.compile(
          "(?=[ขเผตยร])(?:ขยาย|เลื่อน|ผ่อนผัน|ต่ออายุ|ต่อระยะเวลา|ยืดระยะ|ยืดเวลา|ร่นกำหนด|ร่นระยะ)");
  private static final Pattern MOVED_FROM =
      Pattern.compile(
          "(?:จาก(?:เดิม|กำหนดเดิม|ที่กำหนด)?|เดิม(?:กำหนด)?)\\s*(?:ที่)?\\s*(?:จะ)?(?:กำหนด|สิ้นสุด|ครบกำหนด|หมดเขต)?(?:ไว้|ลง)?\\s*(?:ภายใน|ใน|ถึง|ไม่เกิน|ระหว่าง)?\\s*$");
  private static final Pattern MOVED_TO =
      Pattern.compile("\\s*(?:ออกไป)?(?:ไป)?เป็น.*", Pattern.DOTALL);

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

  DeadlineReader(Region region, LocalDate issued) {
    this.region = region;
    this.base = region.bodyStart();
    this.body = region.flat().text().substring(base, Math.max(base, region.bodyEnd()));
    this.recitalEnd = Recital.end(region) - base;
    this.issued = issued;
    this.paragraphs = paragraphs(body);
    this.dates = DateGrammar.scan(body);
    this.joined = Joined.of(body);
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

  List<Deadline> deadlines() {
    List<FoundDay> days = new ArrayList<>();
    add(days, new RecurringDays(joined, dates).all());
    add(days, new CountedDays(joined, recitalEnd, issued).all());
    add(days, timed(new PeriodEnds(joined, head(), dates, issued).all()));
    add(days, new AbsoluteDays(body, dates, recitalEnd, issued).all());
    add(days, new EffectiveFrom(joined, issued).first().stream().toList());
    Weekdays weekdays = new Weekdays(region, body);
    days.replaceAll(weekdays::witnessed);
    days.replaceAll(new StartDays(joined, dates, recitalEnd, issued, days)::known);
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
    deadlines.removeIf(d -> !recalled && !extension && same(d, more));
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
    boolean recalled = day.start() < recitalEnd || MOVED_FROM.matcher(left).find();
    boolean extending = !recalled && movedHere(day.start());
    LocalDate former = recalled ? null : formerAfter(day);
    LocalDate replaces =
        former != null
            ? former
            : extending && day.due() != null && day.kind() != Deadline.Kind.EFFECTIVE
                ? replaced(day, left, before)
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
        day.time(),
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

  /**
   * "… (เดิม ๓๑ มี.ค.)", "… จากเดิมที่จะสิ้นสุดในวันที่ …": the day that stands right behind; null
   * where none does.
   */
  private LocalDate formerAfter(FoundDay day) {
    String right = body.substring(day.end(), Math.min(body.length(), day.end() + 110));
    Matcher m = FORMER.matcher(right);
    return right.contains("เดิม") && m.find()
        ? DateGrammar.scan(right).stream()
            .findFirst()
            .filter(d -> d.start() <= m.end() + 8)
            .flatMap(d ->
                d.year() == null && day.due() != null
                    ? d.inYear(day.due().getYear()).date()
                    : d.date())
            .orElse(null)
        : null;
  }

  private static final Pattern FORMER =
      Pattern.compile(
          "^\\s*(?:(?:เวลา)?\\s*[0-9๐-๙.:]{4,5}\\s*น\\.)?\\s*[(,]?\\s*(?:จาก)?(?:กำหนด)?เดิม[^0-9๐-๙\\n]{0,40}");

  /** "จากเดิมวันที่ … เป็นวันที่ …": the day named just before; null where none is. */
  private LocalDate movedFrom(FoundDay day, int before) {
    if (day.start() - before >= 40 || before == 0 || before > day.start()) {
      return null;
    }
    String between = body.substring(before, day.start());
    return MOVED_TO.matcher(between).matches() ? lastDue(before) : null;
  }

  private LocalDate replaced(FoundDay day, String left, int before) {
    LocalDate named = movedFrom(day, before);
    return named != null ? named : recounted.by(day, left, EXTENDS.matcher(left).find());
  }

  private LocalDate lastDue(int end) {
    return DateGrammar.scan(body.substring(Math.max(0, end - 60), end)).stream()
        .reduce((a, b) -> b)
        .flatMap(FoundDate::date)
        .orElse(null);
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

  private static boolean same(Deadline a, Deadline b) {
    return a.kind() == b.kind()
        && Objects.equals(a.due(), b.due())
        && Objects.equals(a.from(), b.from())
        && Objects.equals(a.recurs(), b.recurs())
        && Objects.equals(a.relative(), b.relative())
        && (Objects.equals(a.time(), b.time()) || b.time() == null);
  }
}
