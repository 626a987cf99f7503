package wian.pipeline.read;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import wian.index.circular.Certainty;
import wian.index.circular.Citation;
import wian.index.circular.Letter;
import wian.index.circular.Received;
import wian.index.circular.ReferenceNumber;
import wian.index.circular.ReferenceNumber.LetterNumber;
import wian.index.circular.Relation;
import wian.index.circular.Resolved;

/**
 * What the letters of one file prove of each other: a cover that cites a letter of the file by
 * another number or day than the one printed on it, where the two are easily confused in reading.
 */
final class Witnesses {
  private Witnesses() {}

  static List<Letter> resolve(List<Letter> letters) {
    List<Letter> resolved = new ArrayList<>();
    for (int i = 0; i < letters.size(); i++) {
      int self = i;
      Letter letter = letters.get(i);
      resolved.add(
          byNumber(letters, self)
              .or(() -> byDigits(letters, self))
              .map(r -> LetterParts.resolved(letter, r))
              .orElse(letter));
    }
    return resolved;
  }

  /** Cited by its number, with another day: the citation's day holds. */
  private static Optional<Resolved> byNumber(List<Letter> letters, int self) {
    Letter letter = letters.get(self);
    for (int i = 0; i < letters.size(); i++) {
      for (Citation c : i == self ? List.<Citation>of() : letters.get(i).citations()) {
        boolean same =
            letter.reference() != null && c.canonical().equals(letter.reference().canonical());
        boolean otherDay =
            letter.date() != null
                && c.date() != null
                && letter.date().iso().length() == 10
                && !c.date().equals(letter.date().iso());
        if (same
            && otherDay
            && c.certainty() == Certainty.READ
            && Confusion.days(letter.date().iso(), c.date())) {
          return Optional.of(
              new Resolved(
                  null,
                  c.date(),
                  "letter "
                      + (i + 1)
                      + " of the same file cites "
                      + c.canonical()
                      + " of "
                      + c.date()));
        }
      }
    }
    return Optional.empty();
  }

  /**
   * Cited by a number that differs only by digits confused in reading, and no other letter bears.
   */
  private static Optional<Resolved> byDigits(List<Letter> letters, int self) {
    Letter letter = letters.get(self);
    if (letter.reference() == null
        || letter.reference().canonical() == null
        || letter.draft()
        || citedAsIs(letters, self)) {
      return Optional.empty();
    }
    List<Resolved> candidates = new ArrayList<>();
    for (int i = 0; i < letters.size(); i++) {
      for (Citation c : i == self ? List.<Citation>of() : letters.get(i).citations()) {
        boolean heldAsIs =
            letters.stream()
                .anyMatch(
                    l -> l.reference() != null && c.canonical().equals(l.reference().canonical()));
        if (!heldAsIs && confused(letter, c) && dateFits(letter, c.date())) {
          candidates.add(
              new Resolved(
                  c.canonical(),
                  c.date(),
                  "letter "
                      + (i + 1)
                      + " of the same file cites "
                      + c.canonical()
                      + (c.date() == null ? "" : " of " + c.date())));
        }
      }
    }
    long different = candidates.stream().map(Resolved::reference).distinct().count();
    return different == 1
        ? Optional.of(withoutKnownDate(candidates.getFirst(), letter))
        : Optional.empty();
  }

  private static Resolved withoutKnownDate(Resolved r, Letter letter) {
    boolean known = letter.date() != null && letter.date().iso().equals(r.date());
    return known ? new Resolved(r.reference(), null, r.by()) : r;
  }

  private static boolean citedAsIs(List<Letter> letters, int self) {
    String canonical = letters.get(self).reference().canonical();
    for (int i = 0; i < letters.size(); i++) {
      if (i != self
          && letters.get(i).citations().stream().anyMatch(c -> c.canonical().equals(canonical))) {
        return true;
      }
    }
    return false;
  }

  private static boolean confused(Letter letter, Citation citation) {
    // A copy that travels with the citing letter is in the file: any number of its digits may be
    // misread.
    int most = citation.relation() == Relation.FORWARDS ? 6 : 2;
    Optional<ReferenceNumber> a = ReferenceNumber.ofCanonical(letter.reference().canonical());
    Optional<ReferenceNumber> b = ReferenceNumber.ofCanonical(citation.canonical());
    if (!(a.orElse(null) instanceof LetterNumber own)
        || !(b.orElse(null) instanceof LetterNumber other)) {
      return false;
    }
    return own.agency().equals(other.agency())
        && own.series().equals(other.series())
        && !own.running().isEmpty()
        && Confusion.numbers(own.office(), other.office(), 1)
        && Confusion.numbers(printedDigits(letter, own), other.running(), most);
  }

  /** The digits as printed, leading zeros too: ๐๙๕๕ was ๑๘๕๕. */
  private static String printedDigits(Letter letter, LetterNumber own) {
    String printed =
        wian.index.circular.ThaiDigits.toArabic(letter.reference().text().replaceAll("\\s", ""));
    String zeros = printed.replaceFirst("^.*?(0*" + own.running() + ")$", "$1");
    return zeros.matches("[0-9]{1,7}") ? zeros : own.running();
  }

  private static boolean dateFits(Letter letter, String cited) {
    if (cited == null) {
      return false;
    }
    if (letter.date() != null
        && letter.date().iso().length() == 10
        && !letter.date().iso().equals(cited)
        && !Confusion.days(letter.date().iso(), cited)) {
      return false;
    }
    for (Received stamp : letter.received()) {
      if (stamp.date() != null && LocalDate.parse(stamp.date()).isBefore(LocalDate.parse(cited))) {
        return false;
      }
    }
    return true;
  }
}
