package wian.pipeline.read.head;

import java.util.regex.Pattern;
import wian.pipeline.read.text.FlatText;
import wian.pipeline.read.text.Marks;

/**
 * The lines of one letter, and its parts: head, body, end. Lines are counted in the whole file;
 * each part ends before the next begins.
 *
 * @param flat the file's text
 * @param cut where the letter begins
 * @param to line after its last one
 * @param body first line of its body (ภาคเหตุ)
 * @param close line after its body: complimentary close, signature or issuing office
 */
public record Region(FlatText flat, Cut cut, int to, int body, int close) {
  /** Characters of a body that rules look at; a letter has some thousand. */
  private static final int LONGEST_BODY = 200_000;

  /** A longer line under a list of the head, without an item's beginning, is a sentence. */
  private static final int LONGEST_ITEM = 130;

  private static final Pattern OPENS_BODY =
      Pattern.compile(
          "^\\s*(?:[๑1][.)]\\s*)?(?:ตาม|ด้วย|เนื่อง|โดยที่|อนุสนธิ|สืบเนื่อง|เพื่อ|ในการ|ขอ(?!ง)|อาศัยอำนาจ|บัดนี้|จึง|พร้อม|โปรด|เรียนมา|[๑1]\\.?\\s*(?:เรื่องเดิม|ความเป็นมา|ข้อเท็จจริง))");
  private static final Pattern CONTINUES_LIST =
      Pattern.compile(
          "^\\s*(?:[-–•]?\\s*[0-9๐-๙]{1,2}[.)]|ลงวันที่|ลว\\.|จำนวน|เรื่อง|ที่\\s|เลขที่|\\(|และ|หนังสือ|สำเนา|คำสั่ง|ประกาศ|ด่วน|[-–•])");
  private static final int SENTENCE = 60;
  private static final Pattern FIRST_ITEM = Pattern.compile("\\s*[๑1][.)]\\s");
  private static final Pattern TELLS =
      Pattern.compile(
          "มีมติ|จึง|ขอให้|ขอเชิญ|ขอเรียน|ขอแจ้ง|กำหนด(?:จัด|ให้)|กำชับ|แจ้งให้|แจ้งว่า|ได้รับ|ได้มี|ได้กำหนด|ประสงค์|อยู่ระหว่าง|ขอผ่อน|จะจัด|ขอให้|จำเป็นต้อง|มีแผน|ดำเนินโครงการ");
  private static final Pattern CLOSES =
      Pattern.compile(
          "^\\s*+(?:ขอแสดงความนับถือ|โทร(?:ศัพท์|สาร)?[\\s.:/]|(?:สั่?ง|ประกาศ|ให้ไว้|แถลง)\\s*ณ\\s*วันที่"
              + "|(?:\\(?ลงชื่อ\\)?)?[\\s.…_]*(?:[ก-ฮ]{1,4}\\.\\s?){0,3}\\((?!.*(?:รายละเอียด|ตาม|สำเนา|ฉบับ))[ก-๎.]{2,30}\\s+[ก-๎. ]{2,40}\\)\\s*$)");

  public static Region of(FlatText flat, Cut cut, int to) {
    int body = bodyStart(flat, cut, to);
    int close = body;
    while (close < to && !CLOSES.matcher(flat.line(close)).find()) {
      close++;
    }
    return new Region(flat, cut, to, Math.min(body, to), close);
  }

  private static int bodyStart(FlatText flat, Cut cut, int to) {
    if (cut.form() != Cut.Form.NUMBERED
        && cut.form() != Cut.Form.UNNUMBERED
        && cut.form() != Cut.Form.MEMO) {
      return Math.min(cut.head() + 1, to);
    }
    int last = lastLabel(flat, cut, to);
    if (last < 0) {
      return Math.min(cut.head() + 1, to);
    }
    boolean list =
        Labels.CITES.value(flat.line(last)).isPresent()
            || Labels.ENCLOSES.value(flat.line(last)).isPresent();
    for (int i = last + 1; i < to; i++) {
      String line = flat.line(i);
      if (line.isBlank() || Marks.alone(line) || IssueDateReader.onlyDate(line)) {
        continue;
      }
      boolean afterGap = flat.line(i - 1).isBlank();
      if (!afterGap && letterhead(flat, i, to)) {
        continue;
      }
      boolean continues =
          list && (CONTINUES_LIST.matcher(line).find() || (!afterGap && line.startsWith("    ")));
      boolean prose = list && line.length() > LONGEST_ITEM && !CONTINUES_LIST.matcher(line).find();
      if (OPENS_BODY.matcher(line).find()
          || prose
          || (!continues && (afterGap || !list))
          || isSentence(line)
          || (afterGap && isFirstItem(line))) {
        return i;
      }
    }
    return to;
  }

  /** A body's name with its address below it, or that address: a letterhead that came too late. */
  static boolean letterhead(FlatText flat, int i, int to) {
    return (Bodies.names(flat.line(i))
            && !Bodies.address(flat.line(i))
            && i + 1 < to
            && Bodies.address(flat.line(i + 1)))
        || (Bodies.address(flat.line(i)) && Bodies.names(flat.line(i - 1)));
  }

  /**
   * Whether a line tells or asks, as no name of a document does, though no gap stands before it.
   */
  private static boolean isSentence(String line) {
    return line.strip().length() >= SENTENCE
        && TELLS.matcher(line).find()
        && !CONTINUES_LIST.matcher(line).find();
  }

  /** Whether a body of numbered items begins: a list of documents goes on, this one starts anew. */
  private static boolean isFirstItem(String line) {
    return FIRST_ITEM.matcher(line).lookingAt()
        && line.strip().length() >= SENTENCE
        && TELLS.matcher(line).find();
  }

  /**
   * The last line of the head that begins a field; fields stand together, near below the head line.
   */
  private static int lastLabel(FlatText flat, Cut cut, int to) {
    int last = -1;
    for (int i = cut.start(); i < Math.min(to, cut.head() + 45); i++) {
      String line = flat.line(i);
      if (Labels.at(line).isPresent()) {
        if (last >= 0 && i - last > 14) {
          break;
        }
        last = i;
      } else if (last >= 0
          && OPENS_BODY.matcher(line).find()
          && recipientSeen(flat, cut.start(), i)) {
        break;
      }
    }
    return last;
  }

  private static boolean recipientSeen(FlatText flat, int from, int to) {
    for (int i = from; i < to; i++) {
      if (Labels.TO.value(flat.line(i)).isPresent()) {
        return true;
      }
    }
    return false;
  }

  /** Whether a line begins as the body of a letter does. */
  static boolean opensBody(String line) {
    return OPENS_BODY.matcher(line).find();
  }

  public int start() {
    return flat.start(cut.start());
  }

  public int end() {
    return flat.end(Math.max(cut.start(), to - 1));
  }

  public int bodyStart() {
    return flat.start(body);
  }

  public int bodyEnd() {
    return Math.min(flat.end(Math.max(body, close - 1)), bodyStart() + LONGEST_BODY);
  }

  /** Where what stands behind the body begins: signature, notes, enclosures in the same letter. */
  public int annexStart() {
    return close < to ? flat.start(close) : end();
  }

  /** What stands there. */
  public String annex() {
    return flat.text().substring(annexStart(), annexEnd());
  }

  public int annexEnd() {
    return Math.min(Math.max(annexStart(), end()), annexStart() + LONGEST_BODY);
  }

  public String text() {
    return flat.text().substring(start(), end());
  }
}
