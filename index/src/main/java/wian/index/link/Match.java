package wian.index.link;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Optional;
import wian.index.circular.Citation;
import wian.index.circular.Relation;
import wian.index.link.Confusable.Likeness;
import wian.index.link.Dating.Agreement;
import wian.index.search.Link;

/**
 * A held letter that a citation may mean, and what speaks for it. A date that contradicts rules it
 * out, whatever else agrees.
 *
 * @param to the letter
 * @param rank how much speaks for it; only the best rank counts
 * @param certain whether number and date leave nothing open
 * @param why in words
 */
record Match(Reading to, Rank rank, boolean certain, String why) {
  /** A letter seldom takes longer from its day of issue to a receiving stamp. */
  private static final int DAYS_ON_THE_WAY = 14;

  /** What speaks for a letter, best first. */
  enum Rank {
    NUMBER_AND_DATE,
    NUMBER,
    DAY_MISREAD,
    YEAR_IMPOSSIBLE,
    AGENCY_MISSING,
    NUMBER_ALONE,
    NUMBER_MISREAD,
    NUMBER_PERHAPS_MISREAD
  }

  /** The match of a citation with a held letter; empty where it is ruled out. */
  static Optional<Match> of(Reading from, Citation citation, Reading to) {
    if (from.equals(to)
        || isLater(to, from)
        || Bodies.contradict(from.body(citation), to.letter())) {
      return Optional.empty();
    }
    String name = to.letter().canonical().orElse(null);
    Agreement date = to.dating().with(Dating.cited(citation));
    Likeness likeness = Numbers.likeness(citation.canonical(), name);
    return switch (likeness) {
      case SAME -> sameNumber(from, citation, to, date);
      case ONE_DIGIT, DIGITS, HEAD -> misread(from, citation, to, date, likeness);
      case NONE -> date == Agreement.AGREES ? partOfNumber(citation, name, to) : Optional.empty();
    };
  }

  private static Optional<Match> partOfNumber(Citation citation, String name, Reading to) {
    if (Numbers.agencyMissing(citation.canonical(), name)) {
      return found(to, Rank.AGENCY_MISSING, "all agrees but the agency letters, which are missing");
    }
    return Numbers.isNicknameOf(citation.canonical(), name)
        ? found(to, Rank.NUMBER_ALONE, "the circular of this running number and date")
        : Optional.empty();
  }

  private static Optional<Match> sameNumber(
      Reading from, Citation citation, Reading to, Agreement date) {
    String printed = to.letter().reference() == null ? null : to.letter().reference().canonical();
    boolean asPrinted = citation.canonical().equals(printed);
    String number =
        asPrinted ? "number" : "number, as proved by other letters (printed: " + printed + "),";
    return switch (date) {
      case AGREES ->
          Optional.of(new Match(to, Rank.NUMBER_AND_DATE, asPrinted, number + " and date agree"));
      case AGREES_BY_COVER ->
          Optional.of(
              new Match(
                  to,
                  Rank.NUMBER_AND_DATE,
                  asPrinted,
                  number + " agrees, and a letter of the same file gives it this date"));
      case UNKNOWN -> {
        boolean dated = citation.date() != null || !to.dating().known().isEmpty();
        boolean certain =
            asPrinted && dated && Bodies.isSure(citation, from.body(citation), to.letter());
        String open = citation.date() == null ? "no date is cited" : "its own day is not known";
        yield Optional.of(
            new Match(
                to,
                Rank.NUMBER,
                certain,
                number + " agrees; " + open + ", and nothing contradicts the year"));
      }
      case MISREAD ->
          Names.equal(from.letter().subject(), to.letter().subject())
              ? found(
                  to, Rank.DAY_MISREAD, number + " and subject agree; digits of the day confused")
              : yearImpossible(from, citation, to, number);
      case CONTRADICTS ->
          citation.relation() == Relation.FORWARDS && from.sameFile(to) && isOfYear(to, citation)
              ? found(to, Rank.DAY_MISREAD, number + " agrees, and a copy travels in the same file")
              : yearImpossible(from, citation, to, number);
    };
  }

  /**
   * A letter that is cited as issued after the citing one was, where it is the year alone that is
   * one too many: the slip of every January.
   */
  private static Optional<Match> yearImpossible(
      Reading from, Citation citation, Reading to, String number) {
    LocalDate own = from.dating().latest();
    return Dating.cited(citation)
        .filter(cited -> cited.isOneDay() && cited.from().isAfter(own))
        .map(cited -> cited.from().minusYears(1))
        .filter(day -> !day.isAfter(own))
        .filter(day -> to.dating().with(Optional.of(Days.of(day))) == Agreement.AGREES)
        .flatMap(day ->
            found(
                to,
                Rank.YEAR_IMPOSSIBLE,
                number + ", day and month agree; the year cited is later than the citing letter"));
  }

  private static Optional<Match> misread(
      Reading from, Citation citation, Reading to, Agreement date, Likeness likeness) {
    String name = to.letter().canonical().orElseThrow();
    if (from.citations().stream().anyMatch(other -> name.equals(other.canonical()))) {
      return Optional.empty();
    }
    String digits =
        "cited as " + citation.canonical() + ", read as " + name + ": digits confused; ";
    boolean together = from.sameFile(to) || to.isCalled(citation.canonical());
    return switch (date) {
      case AGREES, AGREES_BY_COVER -> found(to, Rank.NUMBER_MISREAD, digits + "the date agrees");
      case MISREAD ->
          together
              ? found(to, Rank.NUMBER_MISREAD, digits + "a copy travels in the same file")
              : Optional.empty();
      case UNKNOWN ->
          together
              ? found(to, Rank.NUMBER_MISREAD, digits + "a copy travels in the same file")
              : witness(from, citation, to, likeness)
                  .flatMap(why -> found(to, Rank.NUMBER_PERHAPS_MISREAD, digits + why));
      case CONTRADICTS -> Optional.empty();
    };
  }

  /**
   * What else speaks for a letter whose number is only like the one cited; never its text. A stamp
   * speaks only where one digit differs: letters of neighbouring numbers were issued, and received,
   * within days of each other.
   */
  private static Optional<String> witness(
      Reading from, Citation citation, Reading to, Likeness likeness) {
    if (likeness == Likeness.HEAD) {
      return Optional.empty();
    }
    if (Names.equal(from.letter().subject(), to.letter().subject())) {
      return Optional.of("the subject is the same");
    }
    Optional<Days> cited = Dating.cited(citation);
    return to.dating()
        .notAfter()
        .filter(received -> likeness == Likeness.ONE_DIGIT && cited.isPresent())
        .filter(received -> !received.isBefore(cited.get().from()))
        .filter(received -> !received.isAfter(cited.get().to().plusDays(DAYS_ON_THE_WAY)))
        .map(received -> "received on " + received + ", shortly after the date cited");
  }

  /** Whether none of the letter's other citations may mean it. */
  boolean isMeantOnlyBy(Citation citation, Reading from) {
    String name = to.letter().canonical().orElseThrow();
    return from.citations().stream()
        .filter(other -> !citation.canonical().equals(other.canonical()))
        .noneMatch(other -> Numbers.mayBe(other.canonical(), name));
  }

  /** It, where it was the only one of several letters that a witness speaks for. */
  Match outOfSeveral(String witness) {
    return new Match(to, rank, false, why + "; of several letters the one for which " + witness);
  }

  /** Another reading of the letter that it leads to, on which number or day were read otherwise. */
  Match otherReading(Reading reading) {
    return new Match(
        reading,
        rank,
        false,
        "another reading of the letter of " + to.file() + ", number or day read otherwise");
  }

  /**
   * Whether it was cited with its own date and by a number that no other letter of that day can
   * have: one digit apart, but further than an office counts in a day.
   */
  boolean isMisreadForSure(Citation citation) {
    return rank == Rank.NUMBER_MISREAD
        && to.dating().with(Dating.cited(citation)) == Agreement.AGREES
        && to.letter()
            .canonical()
            .filter(name ->
                Numbers.likeness(citation.canonical(), name) == Likeness.ONE_DIGIT
                    && Numbers.isFarFrom(citation.canonical(), name))
            .isPresent();
  }

  /** Whether its number is only like the one cited. */
  boolean isMisread() {
    return switch (rank) {
      case NUMBER_MISREAD, NUMBER_PERHAPS_MISREAD -> true;
      case NUMBER_AND_DATE, NUMBER, DAY_MISREAD, YEAR_IMPOSSIBLE, AGENCY_MISSING, NUMBER_ALONE ->
          false;
    };
  }

  Link.Certainty certainty() {
    return certain ? Link.Certainty.EXACT : Link.Certainty.PROBABLE;
  }

  private static boolean isOfYear(Reading to, Citation citation) {
    return !Collections.disjoint(to.dating().years(), Dating.years(citation));
  }

  /** A letter cites only what was issued before it, or on its own day. */
  private static boolean isLater(Reading to, Reading from) {
    return to.dating().earliest().isAfter(from.dating().latest());
  }

  private static Optional<Match> found(Reading to, Rank rank, String why) {
    return Optional.of(new Match(to, rank, false, why));
  }
}
