package wian.pipeline.read.head;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import wian.index.circular.ReferenceGrammar;
import wian.index.circular.ReferenceGrammar.Found;
import wian.pipeline.read.text.Columns;
import wian.pipeline.read.text.FlatText;
import wian.pipeline.read.text.Marks;
import wian.pipeline.read.wording.LooseWord;

/** Whether a line, in its surroundings, is the head of a letter, and of which form. */
final class HeadLines {
  private static final int FIELDS_WITHIN = 30;

  /** The word บันทึกข้อความ, spaced out and with marks beside it, is no longer. */
  private static final int LONGEST_TITLE = 200;

  private static final Pattern MEMO =
      Pattern.compile("[\\s#*]*" + LooseWord.spacedOut("บันทึกข้อความ") + "[\\s#*]*");
  private static final Pattern CREST = Pattern.compile("[(!]?\\(?(?:ตรา)?ครุฑ\\)?|!.*");
  private static final Pattern BEFORE_NUMBER =
      Pattern.compile(
          "^(?:[^\\t\\n]{1,40}?(?:\\t| {4})[\\s]*(?=ที่\\s)|[\\s#*|\\-]*(?:ด่วน\\s*(?:ที่สุด|มาก)?|ลับ\\s*(?:ที่สุด|มาก)?)?[\\s#*|]*)");

  /** What a line begins with whose number, or mark and number, are not in a column of their own. */
  private static final Pattern NUMBER_BEGINS = Pattern.compile("[\\s#*|\\-]*[ดลทเ]");

  private static final Pattern BLANK_NUMBER =
      Pattern.compile("^\\s*ที่\\s*[.…_/ ]*(?:[ก-ฮ.]{2,8}\\s*[.…_]+\\s*/?[ว.…_ ]*)?\\s*$");
  private static final Pattern ORDER =
      Pattern.compile(
          "^\\s*(?:\\(?สำเนา\\)?\\s*)?คำ?สั่?ง\\s?(?!นี้|ดังกล่าว|ที่|ให้|ข้างต้น|ตาม)[ก-๎(][^\\n]{1,110}$");
  private static final Pattern ORDER_NUMBER =
      Pattern.compile(
          "(?:^|\\s|[ก-๎])(?:ที่?|เลขที่?)\\s*[0-9๐-๙oOlg.…_ ]{0,14}/\\s*[0-9๐-๙oOlg]{2,4}\\s*$");
  private static final Pattern ANNOUNCEMENT =
      Pattern.compile(
          "^\\s*(?:\\(?สำเนา\\)?\\s*)?ประกาศ\\s?(?!\\s*ณ|นี้|ดังกล่าว|ใน|ให้|ผล|ราย|ใช้|เป็น|ต่อ|ไว้|ฉบับนี้)[ก-๎(][^\\n]{1,110}$");
  private static final Pattern REGULATION =
      Pattern.compile(
          "^\\s*(?:\\(?สำเนา\\)?\\s*)?(?:ระเบียบ|ข้อบังคับ|ข้อบัญญัติ|เทศบัญญัติ)(?!ว่า|การ|วาระ|นี้|ที่|ดัง|และ|ของ)[ก-๎(][^\\n]{1,110}$");
  private static final Pattern REGULATION_TITLE =
      Pattern.compile("^\\s*(?:ว่าด้วย|เรื่อง|\\(ฉบับที่)");
  private static final Pattern TITLE_NEXT =
      Pattern.compile("^\\s*(?:เรื่?อง|ที่?\\s*[0-9๐-๙.…_]|\\(?ฉบับที่|ว่าด้วย|เลขที่)");
  private static final Pattern CLOSING =
      Pattern.compile("(?:ประกาศ|สั่?ง|ให้?ไว้?)\\s*ณ\\s*วัน\\s?ที่");
  private static final Pattern CITING_END =
      Pattern.compile(
          "(?:หนังสือ[ก-๎() .]{0,80}|ด่วน(?:มาก|ที่สุด)?|ลับ(?:มาก|ที่สุด)?|ตาม|และ|คำสั่ง[ก-๎ ]{0,60}|สำเนา[ก-๎ ]{0,60})\\s*$");
  private static final Pattern MARK_IN_COLUMN =
      Pattern.compile("(?: {3,}|\\t)(?:ด่วน|ลับ)[ก-๎ ]{0,8}$");
  private static final Pattern ISSUED_NEXT =
      Pattern.compile("^\\s*(?:ลงวันที่|ลว\\.?|ลง\\s|เมื่อวันที่)");
  private static final Pattern OTHER =
      Pattern.compile("^\\s*หนังสือรับรอง\\s*(?:$|เลขที่\\s*[0-9๐-๙.…_])");
  private static final Pattern CERTIFICATE =
      Pattern.compile("^\\s*" + LooseWord.spacedOut("หนังสือรับรอง") + "(?:\\s?[ก-๎]){0,60}\\s*$");
  private static final Pattern ITS_NUMBER =
      Pattern.compile("^\\s*(?:ที่|เล\\s?ข\\s?ที่)\\s*[0-9๐-๙]{1,5}\\s?/\\s?[0-9๐-๙]{2,4}\\s*$");
  private static final Pattern MINUTES = Pattern.compile("^\\s*รายงานการประชุม");
  static final Pattern NEWS =
      Pattern.compile(
          "^[\\s~*=#_–—-]*(?:ข่าว(?:ประชาสัมพันธ์|แจก|สาร)?|แถลงการณ์|ใบแถลงข่าว)(?:\\s.*|[ก-๎]{0,60})$");

  private final FlatText flat;

  HeadLines(FlatText flat) {
    this.flat = flat;
  }

  Optional<Cut.Form> at(int i) {
    String line = flat.line(i);
    if (memo(line)) {
      return Optional.of(Cut.Form.MEMO);
    }
    if (numbered(i)
        || (BLANK_NUMBER.matcher(line).find() && line.strip().length() > 3 && fieldsFollow(i))) {
      return Optional.of(Cut.Form.NUMBERED);
    }
    if (!ownLine(i)) {
      return Optional.empty();
    }
    if (ORDER.matcher(line).find()
        && (endsInNumber(line) || soon(i, 3, ORDER_NUMBER))
        && !cited(i)) {
      return Optional.of(Cut.Form.ORDER);
    }
    if (REGULATION.matcher(line).find()
        && (soon(i, 3, REGULATION_TITLE) || line.contains("ว่าด้วย"))
        && soon(i, 200, CLOSING)) {
      return Optional.of(Cut.Form.REGULATION);
    }
    if (ANNOUNCEMENT.matcher(line).find()
        && (soon(i, 4, TITLE_NEXT) || line.contains("เรื่อง"))
        && soon(i, 200, CLOSING)) {
      return Optional.of(Cut.Form.ANNOUNCEMENT);
    }
    return (OTHER.matcher(line).find() || certificate(i) || minutes(i))
            && line.strip().length() < 110
        ? Optional.of(Cut.Form.OTHER)
        : Optional.empty();
  }

  /** บันทึกข้อความ alone on its line, marks and the crest beside it. */
  private static boolean memo(String line) {
    if (line.length() > LONGEST_TITLE || !hasInOrder(line, "บนทกขอความ")) {
      return false;
    }
    List<Columns.Column> columns = Columns.of(line);
    return columns.stream().anyMatch(c -> MEMO.matcher(c.text()).matches())
        && (columns.size() == 1
            || columns.stream()
                .allMatch(c ->
                    MEMO.matcher(c.text()).matches()
                        || Marks.isMark(c.text())
                        || CREST.matcher(c.text()).matches()));
  }

  private static boolean hasInOrder(String line, String letters) {
    int at = -1;
    for (int i = 0; i < letters.length(); i++) {
      at = line.indexOf(letters.charAt(i), at + 1);
      if (at < 0) {
        return false;
      }
    }
    return true;
  }

  /** "หนังสือรับรองการปฏิบัติงาน" with its number above: without one it is a form. */
  private boolean certificate(int i) {
    if (!CERTIFICATE.matcher(flat.line(i)).find()) {
      return false;
    }
    for (int j = Math.max(0, i - 3); j < i; j++) {
      if (ITS_NUMBER.matcher(flat.line(j)).find()) {
        return true;
      }
    }
    return false;
  }

  /** A press release is a letter only where it is the whole file (contract, finer point 13). */
  boolean news(int i) {
    return NEWS.matcher(flat.line(i)).find() && flat.line(i).strip().length() < 90;
  }

  /** Minutes below a letter are its enclosure. */
  boolean minutes(int i) {
    return MINUTES.matcher(flat.line(i)).find();
  }

  private boolean numbered(int i) {
    String line = flat.line(i);
    if (!line.contains("ที")
        || !(NUMBER_BEGINS.matcher(line).lookingAt()
            || line.contains("\t")
            || line.contains("    "))) {
      return false;
    }
    String plain = BEFORE_NUMBER.matcher(line).replaceFirst("");
    int skipped = line.length() - plain.length();
    if (!plain.startsWith("ที่")
        && !plain.startsWith("เลขที่")
        && !plain.startsWith("ที ")
        && !plain.startsWith("ทีี")) {
      return false;
    }
    int start = flat.start(i) + skipped;
    int reach = Math.min(flat.text().length(), start + 160);
    List<Found> numbers = ReferenceGrammar.scan(flat.text().substring(start, reach));
    if (numbers.isEmpty() || numbers.getFirst().start() > 0 || cited(i)) {
      return false;
    }
    String after =
        flat.text()
            .substring(
                start + numbers.getFirst().end(),
                Math.min(flat.text().length(), start + numbers.getFirst().end() + 40));
    return !ISSUED_NEXT.matcher(after.replaceFirst("^\\s*\\n?\\s*", "")).find() && fieldsFollow(i);
  }

  /** Whether the line above leads a sentence or a list of citations into this one. */
  private boolean cited(int i) {
    if (i == 0) {
      return false;
    }
    String above = flat.line(i - 1);
    return !above.isBlank()
        && !Marks.alone(above)
        && !MARK_IN_COLUMN.matcher(above).find()
        && CITING_END.matcher(above).find();
  }

  /** Whether fields of a head, or a memo's, stand near below or above. */
  private boolean fieldsFollow(int i) {
    for (int j = i; j < Math.min(flat.lines(), i + FIELDS_WITHIN); j++) {
      if (Labels.TO.value(flat.line(j)).isPresent()
          || Labels.SUBJECT.value(flat.line(j)).isPresent()) {
        return true;
      }
    }
    for (int j = Math.max(0, i - 6); j < i; j++) {
      if (memo(flat.line(j))
          || Labels.UNIT.value(flat.line(j)).isPresent()
          || Labels.TO.value(flat.line(j)).isPresent()) {
        return true;
      }
    }
    return false;
  }

  private boolean ownLine(int i) {
    return i == 0
        || flat.line(i - 1).isBlank()
        || flat.page(i - 1) != flat.page(i)
        || flat.line(i - 1).strip().length() < 40
        || Marks.alone(flat.line(i - 1));
  }

  private static boolean endsInNumber(String line) {
    return ORDER_NUMBER.matcher(line).find();
  }

  private boolean soon(int i, int within, Pattern pattern) {
    for (int j = i + 1; j <= Math.min(flat.lines() - 1, i + within); j++) {
      if (pattern.matcher(flat.line(j)).find()) {
        return true;
      }
    }
    return false;
  }
}
