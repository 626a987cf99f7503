package wian.index.store;

import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import wian.index.circular.ThaiDigits;

/** Numbers as they are typed from their start, or from a later part: ว19 for มท 0812/ว 1960. */
final class TypedNumber {
  private TypedNumber() {}

  /** What was typed, with the spelling of numbers made one. */
  static String plain(String typed) {
    return ThaiDigits.toArabic(typed)
        .replaceAll("[\\s\\p{Cf}\\p{Cc}]+", "")
        .replaceAll("(?<![0-9])\\.|\\.(?![0-9]|$)", "")
        .replaceFirst("^(คำสั่ง|ประกาศ|ระเบียบ|ข้อบังคับ)?(?:เลขที่|ที่)", "$1")
        .replaceFirst("^((?:[ก-ฮ]{1,6})?(?:\\([ก-ฮ]+\\))?[0-9][0-9.]{3,})-", "$1/")
        .toLowerCase(Locale.ROOT);
  }

  /** All from which a canonical number is typed. */
  static Set<String> ways(String canonical) {
    Set<String> ways = new LinkedHashSet<>();
    String whole = plain(canonical);
    ways.add(whole);
    ways.add(whole.replaceFirst("^[ก-ฮ]+", "").replaceFirst("^\\([ก-ฮ]+\\)", ""));
    ways.add(whole.replaceFirst("\\([ก-ฮ]+\\)", ""));
    String running = whole.substring(whole.lastIndexOf('/') + 1);
    ways.add(running);
    ways.add(running.replaceFirst("^[^0-9]+", ""));
    ways.remove("");
    return ways;
  }
}
