package wian.pipeline.arrive;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import wian.pipeline.Outcome;

/** The note beside a failed file: what a clerk is told. */
final class Reason {
  /** Without it Notepad takes Thai for the local code page. */
  private static final String BYTE_ORDER_MARK = "\uFEFF";

  private Reason() {}

  /**
   * Text with Windows line ends, Thai first.
   *
   * @param name the file's name, as it stands beside the note
   */
  static String text(String name, Outcome.Refused refused, Instant at) {
    OffsetDateTime when =
        at.atZone(OutTray.BANGKOK).toOffsetDateTime().truncatedTo(ChronoUnit.SECONDS);
    return BYTE_ORDER_MARK
        + String.join(
            "\r\n",
            "ไฟล์: " + name,
            refused.why().thai(),
            "",
            "File: " + name,
            refused.why().english(),
            "",
            "เมื่อ / when: " + DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(when),
            "SHA-256: " + refused.sha256(),
            "");
  }
}
