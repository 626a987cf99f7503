package wian.index.circular;

import java.util.Optional;

/**
 * The number that names an official document (เลขที่หนังสือ, เลขที่คำสั่ง). Numbers start again
 * every calendar year, so that a letter is named by its number and year together.
 */
public sealed interface ReferenceNumber {
  /** Arabic digits, fixed spacing, no ที่: {@code มท 0812/ว 1960}, {@code คำสั่ง 55/2564}. */
  String canonical();

  /** Whether the running number is not there: a draft. */
  boolean blank();

  /**
   * Reads a canonical form back.
   *
   * @return empty where the text is no canonical form
   */
  static Optional<ReferenceNumber> ofCanonical(String canonical) {
    return CanonicalForm.parse(canonical);
  }

  /**
   * The number of a letter: {@code มท 0810.4/ว 551}.
   *
   * @param agency agency letters (รหัสตัวพยัญชนะ) without dots; empty where they are missing
   * @param committee committee letters without brackets and dots (กวจ); empty where there are none
   * @param office office code (เลขประจำของเจ้าของเรื่อง) with its zeros and dots, Arabic digits,
   *     and its region: {@code 0042(ยส)}, {@code 0057 สก}; the number itself where the year follows
   * @param series what stands before the running number: {@code ว} for a circular, {@code ท},
   *     {@code มจ/ว}; empty for an ordinary letter
   * @param running running number (เลขทะเบียนหนังสือส่ง) without leading zeros, or a range {@code
   *     686-723}; empty where it is blank
   */
  record LetterNumber(String agency, String committee, String office, String series, String running)
      implements ReferenceNumber {

    @Override
    public String canonical() {
      if (nickname()) {
        return series + " " + running;
      }
      StringBuilder out = new StringBuilder(agency);
      if (!committee.isEmpty()) {
        out.append(out.isEmpty() ? "(" : " (").append(committee).append(')');
      }
      if (!office.isEmpty()) {
        out.append(out.isEmpty() ? "" : " ").append(office);
      }
      out.append('/').append(series);
      if (!series.isEmpty() && !series.endsWith("/") && !running.isEmpty()) {
        out.append(' ');
      }
      return out.append(running).toString();
    }

    @Override
    public boolean blank() {
      return running.isEmpty();
    }

    /** Whether it is a circular's running number alone: {@code ว 119}. */
    public boolean nickname() {
      return agency.isEmpty() && committee.isEmpty() && office.isEmpty() && series.equals("ว");
    }

    /** Whether it is a circular's (หนังสือเวียน): ว before the running number. */
    public boolean circular() {
      return series.equals("ว") || series.endsWith("/ว");
    }
  }

  /**
   * The number of an order or announcement without agency letters: {@code คำสั่ง 55/2564}. Its
   * issuer tells it from another body's.
   *
   * @param kind คำสั่ง, ประกาศ, ระเบียบ …
   * @param number its number, without leading zeros; empty where it is blank
   * @param year its Buddhist-era year, four digits
   */
  record OrderNumber(String kind, String number, int year) implements ReferenceNumber {
    @Override
    public String canonical() {
      return kind + " " + number + "/" + year;
    }

    @Override
    public boolean blank() {
      return number.isEmpty();
    }
  }
}
