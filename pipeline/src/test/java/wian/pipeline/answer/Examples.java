package wian.pipeline.answer;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import wian.index.circular.Certainty;
import wian.index.circular.Citation;
import wian.index.circular.Deadline;
import wian.index.circular.Doubt;
import wian.index.circular.IssueDate;
import wian.index.circular.Letter;
import wian.index.circular.LetterKind;
import wian.index.circular.Reference;
import wian.index.circular.Relation;
import wian.index.circular.Secrecy;
import wian.index.circular.SourceFile;
import wian.index.circular.Urgency;
import wian.index.search.Chain;
import wian.index.search.DueDay;
import wian.index.search.HeldLetter;
import wian.index.search.Link;
import wian.index.search.Missing;

/** Answers made by hand: two letters of a chain about flood reports, and what they set. */
public final class Examples {
  /** Noon of 21 November 2026 in Bangkok. */
  public static final Clock NOON =
      Clock.fixed(Instant.parse("2026-11-21T05:00:00Z"), ThaiDay.BANGKOK);

  public static final Link.End DEPARTMENT =
      new Link.End("flood-1.pdf", 0, "1".repeat(64), "มท 0810.4/ว 551 (2026)");
  public static final Link.End PROVINCE =
      new Link.End("flood-2.txt", 0, "2".repeat(64), "ตก 0023.3/ว 197 (2026)");

  private Examples() {}

  /** A deadline of the department's letter. */
  public static Deadline report() {
    return deadline(
        Deadline.Kind.DUE, null, LocalDate.of(2026, 12, 31), null, "อำเภอ", "รายงานผล", null);
  }

  /** The same, where the words do not settle what the day means. */
  public static Deadline unsureReport() {
    Deadline d = report();
    return new Deadline(
        d.text(),
        d.kind(),
        d.from(),
        d.due(),
        d.time(),
        d.until(),
        d.place(),
        d.who(),
        d.what(),
        d.standing(),
        d.extended(),
        d.replaces(),
        d.relative(),
        d.recurs(),
        Certainty.UNCERTAIN,
        Doubt.LOW_CONFIDENCE,
        d.where());
  }

  public static Deadline deadline(
      Deadline.Kind kind,
      LocalDate from,
      LocalDate due,
      LocalTime time,
      String who,
      String what,
      String recurs) {
    return new Deadline(
        "ภายในวันที่กำหนด",
        kind,
        from,
        due,
        time,
        null,
        null,
        who,
        what,
        Deadline.Standing.SET,
        false,
        null,
        null,
        recurs,
        Certainty.READ,
        null,
        List.of());
  }

  public static DueDay dueDay(Deadline deadline, DueDay.State state) {
    return new DueDay(
        deadline,
        state,
        "มท 0810.4/ว 551",
        "การรายงานสถานการณ์อุทกภัย",
        "กรมส่งเสริมการปกครองท้องถิ่น",
        List.of(DEPARTMENT, PROVINCE),
        null,
        null);
  }

  public static HeldLetter department() {
    return held(
        DEPARTMENT,
        letter(
            "มท 0810.4/ว 551",
            "2026-11-02",
            "กรมส่งเสริมการปกครองท้องถิ่น",
            Urgency.MOST_URGENT,
            List.of(),
            List.of(report())));
  }

  public static HeldLetter province() {
    Citation cited =
        new Citation(
            "ที่ มท ๐๘๑๐.๔/ว ๕๕๑",
            "มท 0810.4/ว 551",
            "2026-11-02",
            Relation.FORWARDS,
            Certainty.READ,
            null,
            List.of());
    return held(
        PROVINCE,
        letter(
            "ตก 0023.3/ว 197",
            "2026-11-09",
            "จังหวัดตาก",
            Urgency.NONE,
            List.of(cited),
            List.of()));
  }

  private static HeldLetter held(Link.End end, Letter letter) {
    SourceFile file = new SourceFile(end.file(), end.sha256(), "text/plain", 1, List.of());
    return new HeldLetter(
        end.letterId(), file, end.letter(), letter, Set.of("inbox"), NOON.instant());
  }

  private static Letter letter(
      String canonical,
      String date,
      String issuer,
      Urgency urgency,
      List<Citation> citations,
      List<Deadline> deadlines) {
    return new Letter(
        "reading-of-" + canonical,
        List.of(),
        LetterKind.EXTERNAL,
        false,
        false,
        new Reference("ที่ " + canonical, canonical, Certainty.READ, null, List.of()),
        new IssueDate(date, date, Certainty.READ, null, List.of()),
        urgency,
        Secrecy.NONE,
        issuer,
        List.of("ผู้ว่าราชการจังหวัด ทุกจังหวัด"),
        "การรายงานสถานการณ์อุทกภัย",
        List.of(),
        citations,
        deadlines,
        List.of(),
        null,
        Map.of(),
        "ที่",
        "ที่ " + canonical);
  }

  public static Link forwards() {
    return new Link(
        PROVINCE,
        "มท 0810.4/ว 551",
        "2026-11-02",
        "forwards",
        DEPARTMENT,
        Link.Certainty.EXACT,
        "number and date agree");
  }

  public static Link refersToNothing() {
    return new Link(
        DEPARTMENT, "มท 0810.4/ว 12", null, "refers", null, Link.Certainty.MISSING, "none is held");
  }

  public static Missing missing() {
    return new Missing("มท 0810.4/ว 12", "2026-01-05", List.of(DEPARTMENT));
  }

  public static Chain chain() {
    return new Chain(
        List.of(department(), province()),
        List.of(forwards(), refersToNothing()),
        List.of(missing()),
        List.of(dueDay(report(), DueDay.State.OPEN)));
  }
}
