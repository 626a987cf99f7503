package wian.pipeline.read.head;

import java.util.regex.Pattern;
import wian.index.circular.DateGrammar;
import wian.pipeline.read.wording.Phrases;

/** What the name of a body or of one of its units looks like; {@code bodies.txt} has the words. */
final class Bodies {
  static final Pattern BODY =
      Pattern.compile(
          "^\\s*(?:"
              + String.join("|", Phrases.BODIES.all())
              + "|(?:บริษัท|ห้างหุ้นส่วน|ธนาคาร|สมาคม|มูลนิธิ|บมจ\\.|หจก\\.) )[ก-๎].*");
  private static final Pattern ADDRESS =
      Pattern.compile(
          "^\\s*(?:[0-9๐-๙]|เลขที่|ถนน|ถ\\.|หมู่|ม\\.|ตำบล|ต\\.|อำเภอ.*[0-9๐-๙]{5}|อ\\.|เขต|แขวง|ซอย|อาคาร|ตู้ ป)|[0-9๐-๙]{5}\\s*$");
  static final Pattern UNIT =
      Pattern.compile(
          "^\\s*(?:กอง(?!ทัพ|บัญชา|กำกับ|พล|พัน|ทุน|อำนวยการ)|กลุ่ม|ฝ่าย|งาน|ศูนย์|สำนัก(?!งาน)|ส่วน|แผนก)");
  static final Pattern ADDRESS_BEHIND =
      Pattern.compile("\\s+(?:ต\\.|อ\\.|จ\\.|ถ\\.|ถนน|หมู่ที่|เลขที่|ตู้ ป).*");

  /** A sentence that begins with a body's name. */
  static final Pattern SAYS =
      Pattern.compile(
          "จึง|ไม่เกิน|ภายใน|ได้(?!รับอนุญาต)|จะ|แล้ว|พร้อม|ขอ(?:เชิญ|ให้|ส่ง|ความ|เรียน|แจ้ง|นำ)|[0-9๐-๙]+\\s?(?:ราย|คน|แห่ง|ฉบับ)");

  private static final Pattern POSTCODE = Pattern.compile("[0-9๐-๙]{5}\\s*$");
  private static final Pattern QUARTER_BEHIND =
      Pattern.compile(
          "\\s+(?:ตำบล|อำเภอ|เขต|แขวง|กรุงเทพ|กทม|ค่าย|อาคาร|ศาลากลาง|ศูนย์ราชการ|(?:[ก-ฮ]{2}\\s+)?[0-9๐-๙]).*");
  private static final Pattern DEPARTMENT = Pattern.compile("^(\\s*(?:กรม|กระทรวง)[ก-๎]{3,}) .*");
  private static final Pattern ADDRESS_OF_COURT =
      Pattern.compile(
          "^\\s*(?:ศาลากลาง|ศูนย์ราชการ|ที่ว่าการ|กทม|(?:อำเภอ|ตำบล)[ก-๎]+ +(?:อำเภอ|จังหวัด))");

  private Bodies() {}

  /** Whether a line is the name of a body or unit, not its address and not a sentence. */
  static boolean names(String line) {
    return (BODY.matcher(line).matches() || UNIT.matcher(line).find())
        && !ADDRESS.matcher(line).find()
        && !Stamps.partOfStamp(line)
        && !SAYS.matcher(line).find()
        && line.strip().length() < 120
        && DateGrammar.scan(line).isEmpty();
  }

  /** Whether a line is the address under a body's name. */
  static boolean address(String line) {
    return ADDRESS.matcher(line).find() || ADDRESS_OF_COURT.matcher(line).find();
  }

  /** An address behind the name goes; "จ.เลย" as part of it stays. */
  static String withoutAddress(String name) {
    if (!POSTCODE.matcher(name).find()) {
      return ADDRESS_BEHIND.matcher(name).replaceFirst("");
    }
    // With its postal code a whole address stands behind the name: a department has one word.
    String plain =
        QUARTER_BEHIND.matcher(ADDRESS_BEHIND.matcher(name).replaceFirst("")).replaceFirst("");
    return DEPARTMENT.matcher(plain).replaceFirst("$1").strip();
  }
}
