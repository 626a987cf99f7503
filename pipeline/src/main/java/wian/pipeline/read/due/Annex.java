package wian.pipeline.read.due;

import java.util.Optional;
import java.util.regex.Pattern;
import wian.index.circular.DateGrammar;
import wian.index.circular.Deadline;
import wian.pipeline.read.day.FoundDay;
import wian.pipeline.read.day.TablePlace;
import wian.pipeline.read.wording.LooseWord;
import wian.pipeline.read.wording.Phrases;
import wian.pipeline.read.wording.Spaces;

/**
 * What stands behind a letter's signature and still sets days: a calendar of what is to be done,
 * and notes (หมายเหตุ, ป.ล.). Days of stamps, of signatures and of rosters stand there too.
 */
final class Annex {
  private static final Pattern DATED_HEAD =
      Pattern.compile("กำหนด|ภายใน|ระยะเวลา|วันเดือนปี|ว/ด/ป|ช่วงเวลา|^วันที่$|^วัน[,/ ]|^เวลา$");

  private static final Pattern NOTE =
      Pattern.compile("\\s*(?:" + LooseWord.spacedOut("หมายเหตุ") + "|ป\\.\\s?ล\\.|อนึ่ง)");

  private Annex() {}

  /** Whether a text has a day or says how often: what does not need not be searched. */
  static boolean mayAsk(String text) {
    return text.contains("ทุก") || !DateGrammar.scan(text).isEmpty();
  }

  /** Whether a day found behind the signature is one that the letter sets. */
  static boolean asks(String text, FoundDay day) {
    Optional<TablePlace> row = TablePlace.at(text, day.start());
    int line = Math.max(0, TablePlace.lineStart(text, day.start()));
    if (row.isEmpty()) {
      return NOTE.matcher(text).region(line, text.length()).lookingAt();
    }
    String head = Spaces.none(row.get().header());
    boolean task =
        Phrases.DUTIES.lastIn(row.get().before()) >= 0
            || Phrases.EVENTS.lastIn(row.get().before()) >= 0
            || day.kind() == Deadline.Kind.DUE;
    return task && (DATED_HEAD.matcher(head).find() || ByWords.end(Spaces.none(row.get().cell())));
  }
}
