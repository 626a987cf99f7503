package wian.pipeline.read.counted;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import wian.index.circular.Deadline;
import wian.index.circular.Doubt;
import wian.pipeline.read.day.FiscalYears;
import wian.pipeline.read.day.FoundDay;
import wian.pipeline.read.wording.Anchored;
import wian.pipeline.read.wording.Joined;
import wian.pipeline.read.wording.Phrases;

/**
 * Last days of quarters, halves and years: ภายในไตรมาสที่ ๒ ของปีงบประมาณ พ.ศ. Y, ภายในสิ้นปี Y.
 */
final class YearEnds {
  private static final String BY =
      "(?:ภายใน|ไม่เกิน|ไม่(?:ล่า)?ช้ากว่า|อย่างช้า(?:ที่สุด)?(?:ภายใน|ไม่เกิน|ใน)?|ก่อน(?=(?:วัน)?สิ้น)|ทัน(?:ภาย)?ใน|(?:แล้วเสร็จ|เสร็จสิ้น)ใน|ได้(?:จน)?ถึง(?=(?:วัน)?สิ้น))";
  private static final String[] WORDS = {
    "ภายใน", "ไม่", "อย่างช้า", "ก่อน", "ทัน", "แล้วเสร็จ", "เสร็จสิ้น", "ได้"
  };
  private static final String END = "(?:วัน)?(?:สิ้น(?:สุด)?)?";
  private static final String QUARTER = "ไตรมาส(?:ที่)?(?<quarter>" + FiscalYears.QUARTER + ")";
  private static final Anchored FISCAL =
      Anchored.joined(
          BY
              + END
              + "(?:"
              + QUARTER
              + "(?:ของ|/|แห่ง)?|ครึ่ง(?:ปี)?(?<half>แรก|หลัง)(?:ของ)?)?(?:ปีงบประมาณ|ปีงบฯ|ปีงบ)"
              + FiscalYears.ERA
              + "(?<year>"
              + FiscalYears.YEAR
              + "|นี้)",
          WORDS);

  /** The quarter of a year that is named elsewhere, or not said to be a fiscal one. */
  private static final Anchored QUARTER_ALONE =
      Anchored.joined(
          BY + END + QUARTER + "(?:/(?<year>" + FiscalYears.YEAR + ")|(?!ของ|/|แห่ง|ปี|พ\\.))",
          WORDS);

  private static final Anchored FISCAL_ALONE =
      Anchored.joined(
          "(?:ภายใน|ไม่เกิน)(?:วัน)?สิ้น(?:สุด)?ปีงบประมาณ(?!พ\\.?ศ|[0-9๐-๙]|นี้|ถัดไป|ก่อน|ที่|(?:ของ)?(?:ทุก|แต่ละ))",
          WORDS);
  private static final Anchored CALENDAR =
      Anchored.joined(
          BY
              + "(?:วัน)?(?<end>สิ้น(?:สุด)?)?ปี(?:ปฏิทิน)?(?!งบ|การศึกษา)"
              + FiscalYears.ERA
              + "(?<year>"
              + FiscalYears.YEAR
              + "|นี้)",
          WORDS);

  /** A fiscal year named in the head or the body. */
  private static final Pattern NAMED =
      Pattern.compile("ปีงบประมาณ\\s*(?:พ\\s?\\.?\\s?ศ\\s?\\.?)?\\s*(?<year>[0-9๐-๙]{4})");

  private static final int NEAR = 45;

  private final Joined body;
  private final String head;
  private final FiscalYears years;

  YearEnds(Joined body, String head, LocalDate issued) {
    this.body = body;
    this.head = head;
    this.years = new FiscalYears(issued);
  }

  List<FoundDay> all() {
    List<FoundDay> days = new ArrayList<>();
    for (MatchResult m : FISCAL.all(body.text())) {
      Integer year = years.fiscal(m.group("year"));
      if (year != null) {
        days.add(found(m, FiscalYears.end(year, m.group("quarter"), m.group("half")), null));
      }
    }
    for (MatchResult m : QUARTER_ALONE.all(body.text())) {
      Integer year = years.fiscal(m.group("year") != null ? m.group("year") : named(m));
      if (year != null && isWhole(m.end())) {
        LocalDate end = FiscalYears.end(year, m.group("quarter"), null);
        days.add(found(m, end, Doubt.YEAR_MISSING));
      }
    }
    for (MatchResult m : FISCAL_ALONE.all(body.text())) {
      Integer year = years.fiscal("นี้");
      if (year != null) {
        days.add(found(m, FiscalYears.end(year, null, null), Doubt.YEAR_MISSING));
      }
    }
    for (MatchResult m : CALENDAR.all(body.text())) {
      Integer year = years.calendar(m.group("year"));
      if (year != null && (m.group("end") != null || isAsked(m))) {
        days.add(found(m, LocalDate.of(year, 12, 31), null));
      }
    }
    return days;
  }

  /** Whether no more digits stand right behind. */
  private boolean isWhole(int at) {
    return body.gapAt(at) || !Character.isDigit(body.text().charAt(at));
  }

  /** Without the word for its end, a year is the last day of what is to be done in it. */
  private boolean isAsked(MatchResult m) {
    return Phrases.DUTIES.lastFolded(body.left(m.start(), NEAR)) >= 0;
  }

  /** The fiscal year that is named last before; else that in which the letter is dated. */
  private String named(MatchResult m) {
    String before = head + body.printed().substring(0, body.start(m.start()));
    Matcher named = NAMED.matcher(before);
    String year = "นี้";
    while (named.find()) {
      year = named.group("year");
    }
    return year;
  }

  private FoundDay found(MatchResult m, LocalDate end, Doubt doubt) {
    return FoundDay.on(body.start(m.start()), body.end(m.end()), Deadline.Kind.DUE, end, doubt);
  }
}
