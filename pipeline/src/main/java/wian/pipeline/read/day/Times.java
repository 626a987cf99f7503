package wian.pipeline.read.day;

import java.time.LocalTime;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import wian.index.circular.ThaiDigits;

/**
 * Hours of the day: ๑๓.๓๐ น., ๑๐:๓๐ น., ๐๙.๓๐ - ๑๒.๓๐ น., the services' ๐๘๓๐; ๒๔.๐๐ น. ends the
 * day.
 */
public final class Times {
  private static final Pattern SPAN =
      Pattern.compile(
          "^\\s*(?<hour>D{1,2}|[oO]D|D[oO])\\s?[.:]?\\s?(?<minute>D{2}|[oO]{2}|D[oO]|[oO]D)(?!D)(?<mark>\\s*(?:น\\.?|นาฬิกา))?(?:\\s*(?:-|–|—|ถึง(?:เวลา)?)\\s*(?<untilHour>D{1,2}|[oO]D|D[oO])\\s?[.:]?\\s?(?<untilMinute>D{2}|[oO]{2}|D[oO]|[oO]D)(?!D)(?<untilMark>\\s*(?:น\\.?|นาฬิกา))?)?"
              .replace("D", "[0-9๐-๙]"));

  private Times() {}

  /** An hour; and the end, null where none is printed. */
  public record Span(LocalTime from, LocalTime until) {}

  /** The hour that a text begins with. */
  public static Optional<Span> first(CharSequence text) {
    Matcher m = SPAN.matcher(text);
    return m.find() ? span(m) : Spoken.first(text);
  }

  /** The hour that a text begins with, where it says that it is one: น., นาฬิกา, โมง. */
  static Optional<Span> marked(CharSequence text) {
    Matcher m = SPAN.matcher(text);
    boolean marked = m.find() && (m.group("mark") != null || m.group("untilMark") != null);
    return marked ? span(m) : Spoken.first(text);
  }

  private static Optional<Span> span(Matcher m) {
    LocalTime from = of(m.group("hour"), m.group("minute"));
    LocalTime until =
        m.group("untilHour") == null ? null : of(m.group("untilHour"), m.group("untilMinute"));
    return from == null ? Optional.empty() : Optional.of(new Span(from, until));
  }

  /** The hour; null where it is none. 24.00 is the last minute of its day. */
  public static LocalTime of(String hour, String minute) {
    int h = Integer.parseInt(ThaiDigits.toArabic(hour.replaceAll("[oO]", "0")));
    int m = Integer.parseInt(ThaiDigits.toArabic(minute.replaceAll("[oO]", "0")));
    if (h == 24 && m == 0) {
      return LocalTime.of(23, 59);
    }
    return h < 24 && m < 60 ? LocalTime.of(h, m) : null;
  }
}
