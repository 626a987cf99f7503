package wian.pipeline.read.counted;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import wian.index.circular.Deadline;
import wian.index.circular.FoundDate;
import wian.index.circular.Relative;
import wian.pipeline.read.counted.NamedDays.Named;
import wian.pipeline.read.day.Counted;
import wian.pipeline.read.day.Counts;
import wian.pipeline.read.day.FoundDay;
import wian.pipeline.read.wording.Joined;
import wian.pipeline.read.wording.Phrases;

/**
 * The day of what a period is counted from, where the letter tells it elsewhere: นับแต่วันปิดค่าย,
 * beside the days of the camp. Where two days could be meant, none is.
 */
public final class StartDays {
  private static final Pattern SINCE =
      Joined.pattern("(?:นับ|หลัง|ถัดจาก|จาก|ตั้งแต่|ก่อน)[^\\n]*$");
  private static final Pattern FROM =
      Joined.pattern("^(?:นับ)?(?:ตั้งแต่|แต่|จาก|ถัดจาก|ถัด|หลังจาก|หลัง|ก่อน)?(?:ถึง)?");
  private static final Pattern COUNT_BEHIND =
      Joined.pattern(
          "(?:ล่วงหน้า|อย่างน้อย|ไม่น้อยกว่า|ไม่ต่ำกว่า)?"
              + Counts.NUMBER
              + "(?:วัน|เดือน|สัปดาห์|ปี)$");
  private static final Pattern IN_FORCE =
      Joined.pattern(
          "^(?:วัน)?(?:ที่)?(?:ประกาศ|ระเบียบ|คำสั่ง|ข้อบังคับ|ข้อบัญญัติ|เทศบัญญัติ|หลักเกณฑ์|แนวทาง|มาตรการ|หนังสือ|อัตรา|กฎ|แผน)(?:ฉบับ)?(?:ใหม่)?นี้(?:มีผล|เริ่ม)(?:ใช้)?(?:บังคับ)?|^(?:วัน)?(?:ที่)?(?:ประกาศ|ระเบียบ|คำสั่ง|ข้อบังคับ|ข้อบัญญัติ|เทศบัญญัติ)(?:ฉบับ)?นี้(?:ใช้)?บังคับ");
  private static final Pattern THAT_DAY = Joined.pattern("^(?:วัน)?(?:ที่)?(?:ดังกล่าว|นั้น)");

  /** How little, and how much, of a happening's name is looked for. */
  private static final int SHORTEST = 3;

  private static final int ENOUGH = 6;
  private static final int LONGEST = 12;

  /** How far into the words a person's telling or handing in is looked for. */
  private static final int ACTOR = 25;

  private final Joined body;
  private final int recitalEnd;
  private final LocalDate issued;
  private final NamedDays named;

  public StartDays(
      Joined body, List<FoundDate> dates, int recitalEnd, LocalDate issued, List<FoundDay> days) {
    this.body = body;
    this.recitalEnd = recitalEnd;
    this.issued = issued;
    this.named = new NamedDays(body, dates, List.copyOf(days));
  }

  /** The same day, with its date where what it is counted from has one. */
  public FoundDay known(FoundDay day) {
    Relative r = day.relative();
    boolean open = r != null && r.from() == Relative.Start.EVENT && day.due() == null;
    return !open || r.workingDays()
        ? day
        : base(day)
            .map(base -> FoundDay.counted(day.start(), day.end(), CountedDays.due(base, r), r))
            .orElse(day);
  }

  private Optional<LocalDate> base(FoundDay day) {
    String phrase = Joined.of(body.printed().substring(day.start(), day.end())).text();
    Matcher since = SINCE.matcher(phrase);
    String words = since.find() ? since.group() : "";
    words = FROM.matcher(words).replaceFirst("");
    words = COUNT_BEHIND.matcher(words).replaceFirst("");
    boolean before = day.relative().before();
    if (words.isEmpty()) {
      return before
          ? last(day, n -> n.kind() != Deadline.Kind.DUE).map(Named::first)
          : Optional.empty();
    }
    if (THAT_DAY.matcher(words).find()) {
      return last(day, n -> true).map(n -> before ? n.first() : n.last());
    }
    if (IN_FORCE.matcher(words).find()) {
      return one(named(n -> n.kind() == Deadline.Kind.EFFECTIVE), before);
    }
    Optional<LocalDate> end = new PeriodStarts(issued).of(words + following(day));
    return end.isPresent() ? end : happening(words, before);
  }

  /** The day named last before, in the same paragraph, where it is of that kind. */
  private Optional<Named> last(FoundDay day, Predicate<Named> kind) {
    int paragraph = body.text().lastIndexOf('\n', body.index(day.start())) + 1;
    return named.all().stream()
        .filter(n -> n.start() < day.start() && n.start() >= body.start(paragraph))
        .reduce((a, b) -> b)
        .filter(kind);
  }

  private String following(FoundDay day) {
    int at = body.index(day.end());
    return body.text().substring(at, Math.min(body.text().length(), at + 12));
  }

  /** The one day beside which the letter names the same happening. */
  private Optional<LocalDate> happening(String words, boolean before) {
    String what = Counted.LEADS.stripped(words);
    Optional<LocalDate> told = one(named(new Happening(words)), before);
    if (told.isPresent()) {
      return told;
    }
    if (what.length() < SHORTEST || Counted.NEWS.begin(what) || isTold(what)) {
      return Optional.empty();
    }
    List<Named> events = named(Named::event).stream().filter(n -> isAhead(n, before)).toList();
    if (events.isEmpty() || !isOccasion(what)) {
      return one(lasting(beside(pool(before), what), words), before);
    }
    List<Named> set = events.stream().filter(n -> n.start() >= recitalEnd).toList();
    List<Named> same = beside(set.isEmpty() ? events : set, what);
    List<Named> others = same.isEmpty() ? inSentence(events, what) : same;
    List<Named> any = others.isEmpty() ? beside(pool(true), what) : others;
    return one(any.isEmpty() ? events : any, before);
  }

  private static boolean isTold(String what) {
    return Counted.TOLD.lastFolded(what.substring(0, Math.min(what.length(), ACTOR))) >= 0;
  }

  private static boolean isOccasion(String what) {
    return Phrases.EVENTS.begin(what) || Counted.JOURNEYS.begin(what);
  }

  private List<Named> named(Predicate<Named> which) {
    return named.all().stream().filter(which).toList();
  }

  /** Nobody counts back from a day that is past. */
  private boolean isAhead(Named day, boolean before) {
    return !before || issued == null || !day.first().isBefore(issued);
  }

  /** The days that the letter sets, else those that it recounts. */
  private List<Named> pool(boolean before) {
    List<Named> all = named(n -> isAhead(n, before));
    List<Named> set = all.stream().filter(n -> n.start() >= recitalEnd).toList();
    return set.isEmpty() ? all : set;
  }

  /** Those beside which as much of the happening's name stands as stands beside any. */
  private static List<Named> beside(List<Named> pool, String happening) {
    String what = plain(happening);
    for (int length = Math.min(LONGEST, what.length());
        length >= Math.min(ENOUGH, what.length());
        length--) {
      String name = what.substring(0, length);
      List<Named> those = pool.stream().filter(n -> plain(n.words()).contains(name)).toList();
      if (!those.isEmpty()) {
        return those;
      }
    }
    return List.of();
  }

  private static List<Named> inSentence(List<Named> events, String what) {
    String name = what.substring(0, Math.min(LONGEST, what.length()));
    return events.stream().filter(n -> n.sentence().contains(name)).toList();
  }

  /** Without the word for what is to come: ระบบจะปิดรับข้อมูล. */
  private static String plain(String joined) {
    return joined.replace("จะ", "");
  }

  /** What closes or ends has lasted: days that have a first and a last, where there are any. */
  private static List<Named> lasting(List<Named> all, String words) {
    boolean ends = Counted.ENDINGS.begin(words.replaceFirst("^วัน(?:ที)?", ""));
    List<Named> those = all.stream().filter(n -> !n.first().equals(n.last())).toList();
    List<Named> events = all.stream().filter(Named::event).toList();
    return ends && !those.isEmpty() ? those : events.isEmpty() ? all : events;
  }

  private static Optional<LocalDate> one(List<Named> those, boolean before) {
    List<Named> coming = those.stream().filter(n -> !n.past()).toList();
    List<Named> all = coming.isEmpty() ? those : coming;
    List<LocalDate> dates =
        all.stream().map(n -> before ? n.first() : n.last()).distinct().toList();
    boolean several = dates.size() > 1 && all.stream().allMatch(Named::event) && before;
    return several
        ? dates.stream().min(Comparator.naturalOrder())
        : dates.size() == 1 ? Optional.of(dates.getFirst()) : Optional.empty();
  }
}
