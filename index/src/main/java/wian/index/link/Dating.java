package wian.index.link;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import wian.index.circular.Certainty;
import wian.index.circular.Citation;
import wian.index.circular.Deadline;
import wian.index.circular.Letter;
import wian.index.circular.ThaiDigits;

/**
 * When a letter was issued, as far as it can be told. Many letters bear no date that can be read: a
 * stamped letter (หนังสือประทับตรา) has its own under the seal.
 *
 * @param stated the day or month printed, or proved by others; empty where there is none
 * @param claimed days by which letters of the same file cite it
 * @param notBefore the day of the youngest letter that it cites: no letter cites a later one
 * @param notAfter the day on which it was received first
 * @param window where its deadlines and stamps put it; empty where it has none
 */
record Dating(
    Optional<Days> stated,
    Set<LocalDate> claimed,
    Optional<LocalDate> notBefore,
    Optional<LocalDate> notAfter,
    Optional<Days> window) {

  /** Letters rarely set days further off. */
  private static final int MONTHS_AHEAD = 18;

  /** Letters are rarely received later. */
  private static final int MONTHS_ON_THE_WAY = 6;

  /** A letter that may be of more years than these is looked for among those of unknown year. */
  private static final int YEARS_TOLD = 3;

  /** "… /ว ๖๔ (ปี ๒๕๖๘)": a citation that tells only the year. */
  private static final Pattern YEAR_ALONE =
      Pattern.compile("(?:ปี|พ\\.\\s?ศ\\.)\\s*([2๒][45๔๕][0-9๐-๙]{2})\\s*\\)?\\s*$");

  /** Buddhist-era years are so many more. */
  private static final int BUDDHIST_ERA = 543;

  /** What a cited date says of a letter. */
  enum Agreement {
    /** It is the day printed on the letter, or proved. */
    AGREES,
    /** It is the day by which the letter's own cover cites it. */
    AGREES_BY_COVER,
    /** One of the two is not known, and nothing contradicts. */
    UNKNOWN,
    /** It is another day, but digits of the one may have been read for those of the other. */
    MISREAD,
    /** It is another day. */
    CONTRADICTS
  }

  static Dating of(Letter letter, List<Claim> claims) {
    Optional<Days> stated = letter.issued().flatMap(Days::ofIso);
    Optional<LocalDate> received =
        letter.received().stream()
            .filter(stamp -> isSure(stamp.certainty()))
            .flatMap(stamp -> Days.ofIso(stamp.date()).stream())
            .map(Days::from)
            .min(Comparator.naturalOrder());
    Optional<LocalDate> cited =
        letter.citations().stream()
            .filter(citation -> isSure(citation.certainty()))
            .flatMap(citation -> Days.ofIso(citation.date()).stream())
            .map(Days::from)
            .max(Comparator.naturalOrder())
            .filter(day -> received.isEmpty() || !day.isAfter(received.get()));
    Set<LocalDate> claimed = new TreeSet<>();
    for (Claim claim : claims) {
      if (letter.canonical().filter(claim.canonical()::equals).isPresent()) {
        Days.ofIso(claim.date())
            .filter(Days::isOneDay)
            .map(Days::from)
            .filter(day -> received.isEmpty() || !day.isAfter(received.get()))
            .filter(day -> stated.isEmpty() || mayBe(stated.get(), day))
            .ifPresent(claimed::add);
      }
    }
    return new Dating(stated, claimed, cited, received, window(letter, cited, received));
  }

  /** What a cited date says of this letter; nothing where none is cited. */
  Agreement with(Optional<Days> cited) {
    if (cited.isEmpty()) {
      return Agreement.UNKNOWN;
    }
    Days days = cited.get();
    if (days.isOneDay() && stated.filter(days::equals).isPresent()) {
      return Agreement.AGREES;
    }
    if (days.isOneDay() && claimed.contains(days.from())) {
      return Agreement.AGREES_BY_COVER;
    }
    List<Days> known = known();
    if (known.isEmpty()) {
      return window.isEmpty() || window.get().overlaps(days)
          ? Agreement.UNKNOWN
          : Agreement.CONTRADICTS;
    }
    if (known.stream().anyMatch(day -> day.overlaps(days))) {
      return Agreement.UNKNOWN;
    }
    boolean misread =
        days.isOneDay()
            && known.stream()
                .anyMatch(day -> day.isOneDay() && Confusable.dates(day.from(), days.from()));
    return misread ? Agreement.MISREAD : Agreement.CONTRADICTS;
  }

  /** The days known, printed or claimed. */
  List<Days> known() {
    return Stream.concat(claimed.stream().map(Days::of), stated.stream()).distinct().toList();
  }

  /** The first day on which it may have been issued. */
  LocalDate earliest() {
    return known().stream()
        .map(Days::from)
        .min(Comparator.naturalOrder())
        .orElse(notBefore.orElse(LocalDate.MIN));
  }

  /** The last day on which it may have been issued. */
  LocalDate latest() {
    return known().stream()
        .map(Days::to)
        .max(Comparator.naturalOrder())
        .orElse(notAfter.orElse(LocalDate.MAX));
  }

  /**
   * The year of issue, inferred where it is not printed: from the cover, the receiving stamp, the
   * letters cited, or the days set.
   */
  OptionalInt year() {
    return Stream.of(
            known().stream().map(Days::from).findFirst(), notAfter, notBefore, window.map(Days::to))
        .flatMap(Optional::stream)
        .mapToInt(LocalDate::getYear)
        .findFirst();
  }

  /** The years in which it may have been issued; empty where they are not known, or too many. */
  Set<Integer> years() {
    List<Days> days = known().isEmpty() ? window.stream().toList() : known();
    Set<Integer> years = new TreeSet<>();
    for (Days span : days) {
      if (span.to().getYear() - (long) span.from().getYear() > YEARS_TOLD) {
        return Set.of();
      }
      for (int year = span.from().getYear(); year <= span.to().getYear(); year++) {
        years.add(year);
      }
    }
    return years;
  }

  /** The years that a citation gives; empty where it gives none. */
  static Set<Integer> years(Citation citation) {
    return cited(citation).map(days -> Set.of(days.from().getYear())).orElse(Set.of());
  }

  private static Optional<Days> window(
      Letter letter, Optional<LocalDate> cited, Optional<LocalDate> received) {
    List<LocalDate> set =
        letter.deadlines().stream()
            .filter(deadline -> deadline.standing() == Deadline.Standing.SET)
            .filter(deadline -> deadline.kind() != Deadline.Kind.EFFECTIVE)
            .filter(deadline -> isSure(deadline.certainty()) && deadline.due() != null)
            .map(Deadline::due)
            .sorted()
            .toList();
    if (set.isEmpty() && received.isEmpty()) {
      return cited.map(day -> new Days(day, LocalDate.MAX));
    }
    LocalDate to = received.orElseGet(set::getLast);
    LocalDate from =
        received
            .map(day -> day.minusMonths(MONTHS_ON_THE_WAY))
            .orElseGet(() -> set.getFirst().minusMonths(MONTHS_AHEAD));
    return Optional.of(new Days(cited.filter(day -> !day.isAfter(to)).orElse(from), to));
  }

  private static boolean mayBe(Days stated, LocalDate day) {
    return stated.overlaps(Days.of(day))
        || (stated.isOneDay() && Confusable.dates(stated.from(), day));
  }

  private static boolean isSure(Certainty certainty) {
    return switch (certainty) {
      case READ, CONFIRMED -> true;
      case UNCERTAIN, BLANK -> false;
      case null -> true;
    };
  }

  /** The citation's date as days, or the year that stands behind its number. */
  static Optional<Days> cited(Citation citation) {
    if (citation.date() != null || citation.text() == null) {
      return Days.ofIso(citation.date());
    }
    Matcher year = YEAR_ALONE.matcher(citation.text());
    return year.find()
        ? Days.ofIso(
            String.valueOf(Integer.parseInt(ThaiDigits.toArabic(year.group(1))) - BUDDHIST_ERA))
        : Optional.empty();
  }
}
