package wian.pipeline.read.day;

import java.time.Month;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import wian.pipeline.read.wording.Joined;

/** Names of months in joined text. */
public final class MonthNames {
  private static final List<String> NAMES =
      Stream.of(
              "มกราคม",
              "กุมภาพันธ์",
              "มีนาคม",
              "เมษายน",
              "พฤษภาคม",
              "มิถุนายน",
              "กรกฎาคม",
              "สิงหาคม",
              "กันยายน",
              "ตุลาคม",
              "พฤศจิกายน",
              "ธันวาคม")
          .map(Joined::fold)
          .toList();

  /** For a pattern over joined text. */
  public static final String ANY = "(?:" + String.join("|", NAMES) + ")";

  private static final List<String> SHORT =
      List.of("มค", "กพ", "มีค", "เมย", "พค", "มิย", "กค", "สค", "กย", "ตค", "พย", "ธค");

  /** With the abbreviations: ธ.ค. */
  public static final String ANY_OR_SHORT = "(?:" + ANY + "|(?:มี|เม|มิ|[มกพสตธ])\\.[คพย]\\.)";

  private static final Pattern NAME = Pattern.compile(ANY);

  private MonthNames() {}

  public static Month of(String joined) {
    int full = NAMES.indexOf(joined);
    return Month.of((full >= 0 ? full : SHORT.indexOf(joined.replace(".", ""))) + 1);
  }

  /** The months that a joined text names, in its order. */
  public static List<Month> in(String joined) {
    return NAME.matcher(joined).results().map(m -> of(m.group())).toList();
  }
}
