package wian.index.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import wian.index.circular.ThaiDigits;

/**
 * Parts of a reference number (เลขที่หนังสือ) that somebody asks for, however they are spelled:
 * {@code ว ๑๙๖๐}, {@code ว.1960}, {@code มท๐๘๑๒/ว1960}, {@code ที่ มท 0812}, {@code คำสั่งที่
 * 55/64}. Parts that are given must match; null parts are not asked for.
 *
 * @param order คำสั่ง, ประกาศ, ระเบียบ, ข้อบังคับ; empty for an order of any kind; null for a
 *     letter
 * @param body the body whose order it is, without spaces; null where it is not named
 * @param agency agency letters, without dots
 * @param committee committee letters, without brackets and dots
 * @param office office code, Arabic digits
 * @param subOffices whether offices below the office code match too ({@code 0810.4} for 0810)
 * @param series what stands before the running number: {@code ว}; empty for none
 * @param running running number, Arabic digits, without leading zeros
 * @param year Gregorian year of issue
 */
public record ReferenceQuery(
    String order,
    String body,
    String agency,
    String committee,
    String office,
    boolean subOffices,
    String series,
    String running,
    Integer year) {

  private static final Pattern YEAR =
      Pattern.compile(
          "(.+?)(?:@([0-9]{4})(?![0-9]).*|(?:ปี|พ\\.?\\s?ศ\\.?|ลงวันที่.*?|ลว\\.?.*?)\\s*([0-9]{4}))\\s*",
          Pattern.DOTALL);
  private static final Pattern ORDER =
      Pattern.compile(
          "(คำสั่ง|ประกาศ|ระเบียบ|ข้อบังคับ)?(.*?)(?:เลขที่|ที่)?([0-9]{1,6})/([0-9]{4}|[0-9]{2})");
  private static final Pattern LETTER =
      Pattern.compile(
          "([ก-ฮ]{0,6})(?:\\(([ก-ฮ]{1,6})\\))?([0-9][0-9.]*)?"
              + "(?:(?:[/-]((?:[ก-ฮ()]{1,4}/)*[ก-ฮ()]{0,4})|(ว))([0-9]{0,7}(?:-[0-9]{1,7})?))?");

  /**
   * What the text asks for as a reference number, the likeliest meaning first; nothing where it
   * does not read as one.
   */
  public static List<ReferenceQuery> of(String text) {
    String rest = ThaiDigits.toArabic(text).replaceAll("[\\p{Cf}\\p{Cc}]", "").strip();
    Integer year = null;
    Matcher withYear = YEAR.matcher(rest);
    if (withYear.matches()) {
      String digits = withYear.group(2) == null ? withYear.group(3) : withYear.group(2);
      year = gregorian(Integer.parseInt(digits));
      rest = withYear.group(1);
    }
    String compact =
        rest.replaceAll("\\s+", "")
            .replaceAll("(?<![0-9])\\.|\\.(?![0-9])", "")
            .replaceFirst("^(?:เลขที่|ที่)", "");
    List<ReferenceQuery> meanings = new ArrayList<>();
    Optional<ReferenceQuery> order = order(compact);
    order.ifPresent(meanings::add);
    order
        .filter(bare -> bare.order().isEmpty() && bare.body() == null)
        .ifPresent(bare -> meanings.add(number(null, bare.running(), bare.year())));
    Matcher letter = LETTER.matcher(compact);
    if (letter.matches() && compact.chars().anyMatch(c -> c >= '0' && c <= '9')) {
      meanings.addAll(letters(letter, year));
    }
    return List.copyOf(meanings);
  }

  /** It, the agency letters not asked for. */
  public ReferenceQuery withoutAgency() {
    return new ReferenceQuery(
        order, body, null, committee, office, subOffices, series, running, year);
  }

  /** It, the running number not asked for. */
  public ReferenceQuery withoutRunning() {
    return new ReferenceQuery(
        order, body, agency, committee, office, subOffices, series, null, year);
  }

  /** It, with a year of issue where it has none. */
  ReferenceQuery ofYear(int other) {
    return year != null
        ? this
        : new ReferenceQuery(
            order, body, agency, committee, office, subOffices, series, running, other);
  }

  private static Optional<ReferenceQuery> order(String compact) {
    Matcher order = ORDER.matcher(compact);
    if (!order.matches()) {
      return Optional.empty();
    }
    boolean named = order.group(1) != null;
    boolean bare = order.group(2).isEmpty() && !order.group(3).startsWith("0");
    int year = Integer.parseInt(order.group(4));
    int buddhist = year < 100 ? 2500 + year : year;
    if (!(named || bare) || buddhist < 2400 || buddhist > 2700) {
      return Optional.empty();
    }
    return Optional.of(
        new ReferenceQuery(
            named ? order.group(1) : "",
            order.group(2).isEmpty() ? null : order.group(2),
            null,
            null,
            null,
            false,
            null,
            withoutZeros(order.group(3)),
            buddhist - 543));
  }

  private static List<ReferenceQuery> letters(Matcher letter, Integer year) {
    String agency = orNull(letter.group(1));
    String committee = orNull(letter.group(2));
    String office = letter.group(3);
    String series = letter.group(4) == null ? letter.group(5) : letter.group(4);
    String running = orNull(letter.group(6));
    if (series == null && committee == null && agency != null && agency.length() == 1) {
      // ว1960: no agency has one letter, a series has
      return office == null ? List.of() : List.of(number(agency, office, year));
    }
    if (series == null && agency == null && committee == null && !office.contains(".")) {
      ReferenceQuery number = number(null, office, year);
      ReferenceQuery ofOffice = letter(null, null, office, true, null, null, year);
      return office.startsWith("0") ? List.of(ofOffice, number) : List.of(number, ofOffice);
    }
    if (running == null) {
      return List.of(letter(agency, committee, office, true, orNull(series), null, year));
    }
    String number = withoutZeros(running);
    List<ReferenceQuery> meanings = new ArrayList<>();
    meanings.add(letter(agency, committee, office, false, series, number, year));
    if (office != null && !office.contains(".")) {
      meanings.add(letter(agency, committee, office, true, series, number, year));
    }
    if (series == null || series.isEmpty()) {
      meanings.add(letter(agency, committee, office, true, null, number, year));
    }
    return meanings;
  }

  private static ReferenceQuery number(String series, String running, Integer year) {
    return letter(null, null, null, false, series, withoutZeros(running), year);
  }

  private static ReferenceQuery letter(
      String agency,
      String committee,
      String office,
      boolean subOffices,
      String series,
      String running,
      Integer year) {
    return new ReferenceQuery(
        null, null, agency, committee, office, subOffices, series, running, year);
  }

  private static String withoutZeros(String number) {
    return number.replaceFirst("^0+(?=[0-9])", "");
  }

  private static String orNull(String part) {
    return part == null || part.isEmpty() ? null : part;
  }

  private static int gregorian(int year) {
    return year > 2400 ? year - 543 : year;
  }
}
