package wian.index.circular;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import wian.index.circular.ReferenceNumber.LetterNumber;

/**
 * The office that uses Wian: what is addressed to it, and which letters are its own.
 *
 * @param name its name: เทศบาลตำบลเชียงคาน, อำเภอเมืองตาก, จังหวัดตาก
 * @param agency agency letters of its own numbers; empty where it did not say
 * @param code office code of its own numbers, sub-offices included; empty where it did not say
 * @param level where it stands
 */
public record OfficeProfile(String name, String agency, String code, Level level) {
  private static final Pattern SPACE = Pattern.compile("[\\s\\p{Cf}.]+");

  /** What names the kind of a body or its head, before the name of the place. */
  private static final Pattern KIND =
      Pattern.compile(
          "^(?:สำนักงาน|ที่ทำการ|ที่ว่าการ|ศาลากลาง)?(?:เทศบาล|องค์การบริหารส่วน|สภา)?(?=\\S*?(?:ตำบล|เมือง|นคร|อำเภอ|จังหวัด))");

  /** All of a level: ผู้ว่าราชการจังหวัดทุกจังหวัด, นายอำเภอ, องค์กรปกครองส่วนท้องถิ่นทุกแห่ง. */
  private static final Pattern ALL =
      Pattern.compile(
          ".*(?:ทุก|ทั้งหมด).*|(?:ผู้ว่าราชการ)?จังหวัด|(?:นาย|ที่ทำการปกครอง|ท้องถิ่น)?อำเภอ|(?:นายก|ผู้บริหาร)?(?:เทศมนตรี|เทศบาล|องค์การบริหารส่วน(?:ตำบล|จังหวัด)|องค์กรปกครองส่วนท้องถิ่น|อบต|อปท)");

  /** Whose a deadline or a letter is. */
  public enum Ours {
    /** It names this office, or all offices like it. */
    @JsonProperty("yes")
    YES,
    /** It names others only. */
    @JsonProperty("no")
    NO,
    /** What it names cannot be told apart. */
    @JsonProperty("unknown")
    UNKNOWN
  }

  /** Whether one of the addressees is this office. */
  public Ours addressed(List<String> to) {
    List<Ours> each = to.stream().map(this::means).toList();
    if (each.contains(Ours.YES)) {
      return Ours.YES;
    }
    return each.isEmpty() || each.contains(Ours.UNKNOWN) ? Ours.UNKNOWN : Ours.NO;
  }

  /** Whether a name of somebody who is to act, or is written to, means this office. */
  public Ours means(String who) {
    String plain = plain(who);
    Optional<Level> theirs = Level.ofName(plain);
    if (plain.isEmpty()) {
      return Ours.UNKNOWN;
    }
    if (plain.contains(plain(name)) || (isOfLevel(theirs) && plain.contains(place()))) {
      return Ours.YES;
    }
    if (theirs.isEmpty()) {
      return Ours.UNKNOWN;
    }
    return isOfLevel(theirs) && ALL.matcher(plain).matches() && isOfKind(plain)
        ? Ours.YES
        : Ours.NO;
  }

  /** Whether a letter is one that this office issued: by its number, else by its issuer. */
  public boolean issued(Letter letter) {
    Optional<LetterNumber> number =
        letter
            .canonical()
            .flatMap(ReferenceNumber::ofCanonical)
            .filter(LetterNumber.class::isInstance)
            .map(LetterNumber.class::cast);
    if (!agency.isEmpty() && !code.isEmpty() && number.isPresent()) {
      String office = number.get().office();
      return number.get().agency().equals(agency)
          && (office.equals(code) || office.startsWith(code + "."));
    }
    return !name.isEmpty() && plain(letter.issuer()).equals(plain(name));
  }

  private boolean isOfLevel(Optional<Level> other) {
    return other.filter(level::equals).isPresent();
  }

  /** Letters to all tambon councils are none to a municipality. */
  private boolean isOfKind(String plain) {
    return level != Level.LOCAL
        || plain.contains("องค์กรปกครอง")
        || plain.contains("อปท")
        || (name.startsWith("เทศบาล")
            ? plain.contains("เทศ")
            : plain.contains(plain(name).contains("จังหวัด") ? "ส่วนจังหวัด" : "ตำบล"));
  }

  private String place() {
    String place = KIND.matcher(plain(name)).replaceFirst("");
    return place.isEmpty() ? plain(name) : place;
  }

  private static String plain(String text) {
    return text == null ? "" : SPACE.matcher(text).replaceAll("");
  }
}
