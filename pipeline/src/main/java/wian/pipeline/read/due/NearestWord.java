package wian.pipeline.read.due;

import java.util.Optional;
import java.util.regex.Pattern;
import wian.pipeline.read.wording.Joined;
import wian.pipeline.read.wording.Phrases;

/** What words say of a day by the one of them that counts: something to attend, or to do. */
final class NearestWord {
  private NearestWord() {}

  /** Whom something is handed to: "ต่อผู้อำนวยการการเลือกตั้ง" is nothing to attend. */
  private static final Pattern OFFICE =
      Pattern.compile("(?:ผู้อำนวยการ|กรรมการ|ผู้มีสิทธิ|บัญชี)(?:การ)?(?:เลือกตั้ง|สอบ|ประชุม)");

  /** By the word that stands nearest before the days. */
  static Optional<DayWords.Sense> last(String all) {
    String words = OFFICE.matcher(all).replaceAll("-");
    int event = Phrases.EVENTS.lastIn(words);
    int duty = Phrases.DUTIES.lastIn(words);
    if (event < 0 && duty < 0) {
      return Optional.empty();
    }
    boolean longer =
        event == duty
            && Phrases.DUTIES.lengthAt(words, duty) > Phrases.EVENTS.lengthAt(words, event);
    return Optional.of(event >= duty && !longer ? DayWords.Sense.EVENT : DayWords.Sense.DUE);
  }

  /**
   * As {@link #last}, in text that has lost tone marks or gained spaces; or because somebody is
   * asked at all.
   */
  static Optional<DayWords.Sense> lastFolded(String joined) {
    String folded = Joined.fold(joined);
    int event = Phrases.EVENTS.lastFolded(folded);
    int duty = Math.max(Phrases.DUTIES.lastFolded(folded), Phrases.REQUESTS.lastFolded(folded));
    return event < 0 && duty < 0
        ? Optional.empty()
        : Optional.of(event >= duty ? DayWords.Sense.EVENT : DayWords.Sense.DUE);
  }

  /** By the word that stands first in a row: it says what is done, the others with what. */
  static Optional<DayWords.Sense> first(String words) {
    int event = Phrases.EVENTS.firstIn(words);
    int duty = Phrases.DUTIES.firstIn(words);
    if (event == Integer.MAX_VALUE && duty == Integer.MAX_VALUE) {
      return Optional.empty();
    }
    return Optional.of(event <= duty ? DayWords.Sense.EVENT : DayWords.Sense.DUE);
  }
}
