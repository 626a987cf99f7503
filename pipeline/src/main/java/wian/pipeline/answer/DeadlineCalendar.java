package wian.pipeline.answer;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import wian.index.circular.Deadline;
import wian.index.circular.ThaiDigits;
import wian.index.search.DueDay;
import wian.index.search.Link;

/** Deadlines as an iCalendar (RFC 5545) that Outlook, Google and phones take. */
public final class DeadlineCalendar {
  private static final DateTimeFormatter STAMP =
      DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);

  // Thailand has kept UTC+7 all along since 1920, and has no summer time.
  private static final String HEAD =
      String.join(
          "\r\n",
          "BEGIN:VCALENDAR",
          "VERSION:2.0",
          "PRODID:-//Wian//Wian//TH",
          "CALSCALE:GREGORIAN",
          "METHOD:PUBLISH",
          "X-WR-CALNAME:กำหนดเวลาตามหนังสือเวียน",
          "X-WR-TIMEZONE:Asia/Bangkok",
          "BEGIN:VTIMEZONE",
          "TZID:Asia/Bangkok",
          "BEGIN:STANDARD",
          "DTSTART:19700101T000000",
          "TZOFFSETFROM:+0700",
          "TZOFFSETTO:+0700",
          "TZNAME:+07",
          "END:STANDARD",
          "END:VTIMEZONE",
          "");

  private DeadlineCalendar() {}

  /** The calendar; what has no day yet is left out. */
  public static String of(List<DueDay> deadlines, Clock clock) {
    String stamp = ContentLine.of("DTSTAMP", STAMP.format(Instant.now(clock)));
    LocalDate newYear = LocalDate.now(clock.withZone(ThaiDay.BANGKOK)).withDayOfYear(1);
    return deadlines.stream()
        .flatMap(day ->
            DeadlineSpan.of(day.deadline(), newYear).map(span -> event(day, span, stamp)).stream())
        .collect(Collectors.joining("", HEAD, "END:VCALENDAR\r\n"));
  }

  private static String event(DueDay day, DeadlineSpan span, String stamp) {
    Deadline deadline = day.deadline();
    return "BEGIN:VEVENT\r\n"
        + ContentLine.of("UID", uid(day))
        + stamp
        + span.lines()
        + (deadline.recurs() == null ? "" : ContentLine.of("RRULE", deadline.recurs()))
        + ContentLine.ofText("SUMMARY", summary(day))
        + ContentLine.ofText("DESCRIPTION", description(day))
        + (deadline.place() == null ? "" : ContentLine.ofText("LOCATION", deadline.place()))
        + ContentLine.of("STATUS", stillHolds(day) ? "CONFIRMED" : "CANCELLED")
        + ContentLine.of(
            "TRANSP", deadline.kind() == Deadline.Kind.EVENT ? "OPAQUE" : "TRANSPARENT")
        + "END:VEVENT\r\n";
  }

  private static boolean stillHolds(DueDay day) {
    return switch (day.state()) {
      case OPEN, PAST, DONE -> true;
      case MOVED, VOID -> false;
    };
  }

  private static String summary(DueDay day) {
    return Stream.of(
            DeadlineWords.kind(day.deadline().kind()).thai() + ":",
            day.deadline().what() == null ? day.deadline().text() : day.deadline().what(),
            day.canonical() == null ? null : "(" + ThaiDigits.toThai(day.canonical()) + ")")
        .filter(Objects::nonNull)
        .map(Plain::text)
        .collect(Collectors.joining(" "));
  }

  private static String description(DueDay day) {
    return Stream.of(
            field("เรื่อง", day.subject()),
            field("จาก", day.issuer()),
            field("ผู้ปฏิบัติ", day.deadline().who()),
            field("ข้อความ", day.deadline().text()),
            field("สถานะ", DeadlineWords.state(day.state()).thai()),
            field("เหตุ", day.because()),
            field("วันหยุด", day.holiday()),
            field("แฟ้ม", files(day.sources())))
        .filter(line -> !line.isEmpty())
        .collect(Collectors.joining("\n"));
  }

  private static String field(String name, String value) {
    return value == null || value.isBlank() ? "" : name + ": " + Plain.text(value);
  }

  private static String files(List<Link.End> sources) {
    return sources.stream().map(Link.End::file).distinct().collect(Collectors.joining(", "));
  }

  /** The same deadline keeps its name from one calendar to the next, so it is never shown twice. */
  private static String uid(DueDay day) {
    Deadline deadline = day.deadline();
    String letter =
        day.canonical() != null
            ? day.canonical()
            : day.sources().stream().map(Link.End::letterId).sorted().findFirst().orElse("");
    String name =
        Stream.of(
                letter,
                deadline.kind(),
                deadline.due(),
                deadline.time(),
                deadline.recurs(),
                deadline.who(),
                deadline.what())
            .map(Objects::toString)
            .collect(Collectors.joining("\n"));
    return HexFormat.of().formatHex(sha256(name), 0, 16) + "@wian";
  }

  private static byte[] sha256(String text) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }
}
