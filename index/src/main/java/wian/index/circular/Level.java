package wian.index.circular;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Optional;
import java.util.regex.Pattern;
import wian.index.circular.ReferenceNumber.LetterNumber;

/** Where a body stands, from the top down: letters are passed on from one level to the next. */
public enum Level {
  /** กระทรวง, and what stands beside it. */
  @JsonProperty("ministry")
  MINISTRY,
  /** กรม, and what stands beside it. */
  @JsonProperty("department")
  DEPARTMENT,
  /** จังหวัด, with the offices of departments in it (ราชการส่วนภูมิภาค). */
  @JsonProperty("province")
  PROVINCE,
  /** อำเภอ. */
  @JsonProperty("district")
  DISTRICT,
  /** องค์กรปกครองส่วนท้องถิ่น: เทศบาล, อบต., อบจ. */
  @JsonProperty("local")
  LOCAL;

  private static final Pattern MINISTRIES =
      Pattern.compile("^(?:ปลัด|รัฐมนตรี\\S*|สำนักงานปลัด)?(?:กระทรวง|สำนักนายกรัฐมนตรี)");
  private static final Pattern DEPARTMENTS =
      Pattern.compile(
          "^(?:(?:รอง)?อธิบดี|กรม(?!ธรรม์)|สำนักงบประมาณ|ผู้อำนวยการสำนักงบประมาณ|เลขาธิการ)");
  private static final Pattern LOCAL_BODIES =
      Pattern.compile(
          "องค์การบริหารส่วน|เทศบาล|เทศมนตรี|อบต|อบจ|เมืองพัทยา|องค์กรปกครองส่วนท้องถิ่น|อปท");

  /** Where a body, or the head of one, stands by its name; empty where the name does not tell. */
  public static Optional<Level> ofName(String name) {
    String plain = name == null ? "" : name.strip();
    if (MINISTRIES.matcher(plain).find()) {
      return Optional.of(MINISTRY);
    }
    if (DEPARTMENTS.matcher(plain).find()) {
      return Optional.of(DEPARTMENT);
    }
    if (LOCAL_BODIES.matcher(plain).find()) {
      return Optional.of(LOCAL);
    }
    if (plain.contains("อำเภอ")) {
      return Optional.of(DISTRICT);
    }
    return plain.contains("จังหวัด") ? Optional.of(PROVINCE) : Optional.empty();
  }

  /** Where the issuer of a letter stands: by its name, else by the letter's number. */
  public static Optional<Level> ofIssuer(Letter letter) {
    return ofName(letter.issuer())
        .or(() ->
            letter
                .canonical()
                .flatMap(ReferenceNumber::ofCanonical)
                .filter(LetterNumber.class::isInstance)
                .map(LetterNumber.class::cast)
                .flatMap(Level::ofNumber));
  }

  /** Provinces number their offices 00NN, districts 0NNN, local bodies with five digits. */
  private static Optional<Level> ofNumber(LetterNumber number) {
    AgencyRegister register = AgencyRegister.standard();
    String office = number.office().replaceFirst("\\..*", "");
    boolean provincial =
        register
            .of(new LetterNumber(number.agency(), "", "0017", "", "1"))
            .filter(agency -> agency.level().equals("province"))
            .isPresent();
    if (provincial && office.length() == 5) {
      return Optional.of(LOCAL);
    }
    if (provincial && office.length() == 4 && office.startsWith("0")) {
      return Optional.of(office.startsWith("00") ? PROVINCE : DISTRICT);
    }
    return register
        .of(number)
        .flatMap(agency ->
            switch (agency.level()) {
              case "ministry" -> Optional.of(MINISTRY);
              case "department", "independent" -> Optional.of(DEPARTMENT);
              case "province" -> Optional.of(PROVINCE);
              default -> Optional.empty();
            });
  }

  /** Whether it stands below the other. */
  public boolean below(Level other) {
    return compareTo(other) > 0;
  }
}
