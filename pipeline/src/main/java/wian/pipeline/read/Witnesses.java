package wian.pipeline.read;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import wian.index.circular.Certainty;
import wian.index.circular.Citation;
import wian.index.circular.Letter;
import wian.index.circular.Received;
import wian.index.circular.Reference;
import wian.index.circular.ReferenceNumber;
import wian.index.circular.ReferenceNumber.LetterNumber;
import wian.index.circular.Relation;
import wian.index.circular.Resolved;
import wian.pipeline.read.cite.Mention;
import wian.pipeline.read.wording.Spaces;

/**
 * What the letters of one file prove of each other: a cover that cites a letter of the file by
 * another number or day than the one printed on it, where the two are easily confused in reading.
 */
final class Witnesses {
  private final List<Letter> letters;
  private final Set<String> borne = new HashSet<>();
  private final Map<String, List<Mention>> byNumber = new HashMap<>();
  private final Map<String, List<Mention>> bySeries = new HashMap<>();

  /** A citation, and the letter that makes it, from 0. */
  private record Mention(int letter, Citation citation) {
    String by() {
      return "letter "
          + (letter + 1)
          + " of the same file cites "
          + citation.canonical()
          + (citation.date() == null ? "" : " of " + citation.date());
    }
  }

  private Witnesses(List<Letter> letters) {
    this.letters = letters;
    for (int i = 0; i < letters.size(); i++) {
      Reference own = letters.get(i).reference();
      if (own != null && own.canonical() != null) {
        borne.add(own.canonical());
      }
      for (Citation c : letters.get(i).citations()) {
        Mention mention = new Mention(i, c);
        byNumber.computeIfAbsent(c.canonical(), k -> new ArrayList<>()).add(mention);
        series(c.canonical())
            .ifPresent(s -> bySeries.computeIfAbsent(s, k -> new ArrayList<>()).add(mention));
      }
    }
  }

  static List<Letter> resolve(List<Letter> letters) {
    Witnesses witnesses = new Witnesses(letters);
    List<Letter> resolved = new ArrayList<>();
    for (int i = 0; i < letters.size(); i++) {
      resolved.add(witnesses.resolved(i));
    }
    return resolved;
  }

  private Letter resolved(int self) {
    Letter letter = letters.get(self);
    if (letter.reference() == null || letter.reference().canonical() == null) {
      return letter;
    }
    return otherDay(self)
        .or(() -> missingDay(self))
        .or(() -> otherNumber(self))
        .map(r -> LetterParts.resolved(letter, r))
        .orElse(letter);
  }

  private List<Mention> ofOthers(Map<String, List<Mention>> mentions, String key, int self) {
    return mentions.getOrDefault(key, List.of()).stream().filter(m -> m.letter() != self).toList();
  }

  /** Cited by its number, with another day: the citation's day holds. */
  private Optional<Resolved> otherDay(int self) {
    Letter letter = letters.get(self);
    if (letter.date() == null || letter.date().iso().length() != 10) {
      return Optional.empty();
    }
    return ofOthers(byNumber, letter.reference().canonical(), self).stream()
        .filter(m -> m.citation().date() != null && m.citation().certainty() == Certainty.READ)
        .filter(m -> !m.citation().date().equals(letter.date().iso()))
        // Within a month no office gives one number twice: any one digit may be misread.
        .filter(m ->
            Confusion.days(letter.date().iso(), m.citation().date())
                || Confusion.oneDigitOfDay(letter.date().iso(), m.citation().date()))
        .findFirst()
        .map(m -> new Resolved(null, m.citation().date(), m.by()));
  }

  /** It bears no day, and every letter that cites it says the same one. */
  private Optional<Resolved> missingDay(int self) {
    Letter letter = letters.get(self);
    if (letter.draft() || (letter.date() != null && letter.date().iso().length() == 10)) {
      return Optional.empty();
    }
    List<Mention> dated =
        ofOthers(byNumber, letter.reference().canonical(), self).stream()
            .filter(m -> m.citation().date() != null && m.citation().date().length() == 10)
            .filter(
                m -> letter.date() == null || m.citation().date().startsWith(letter.date().iso()))
            .toList();
    boolean one = dated.stream().map(m -> m.citation().date()).distinct().count() == 1;
    return one
            && dated.getFirst().citation().certainty() == Certainty.READ
            && dateFits(letter, dated.getFirst().citation().date())
        ? Optional.of(new Resolved(null, dated.getFirst().citation().date(), dated.getFirst().by()))
        : Optional.empty();
  }

  /**
   * Cited by a number that differs only by digits confused in reading, and no other letter bears.
   */
  private Optional<Resolved> otherNumber(int self) {
    Letter letter = letters.get(self);
    String own = letter.reference().canonical();
    if (letter.draft() || !ofOthers(byNumber, own, self).isEmpty()) {
      return Optional.empty();
    }
    List<Mention> candidates =
        series(own).map(s -> ofOthers(bySeries, s, self)).orElse(List.of()).stream()
            .filter(m -> !borne.contains(m.citation().canonical()))
            .filter(m -> confused(letter, m.citation()) && dateFits(letter, m.citation().date()))
            .toList();
    boolean one = candidates.stream().map(m -> m.citation().canonical()).distinct().count() == 1;
    return one ? Optional.of(resolved(candidates.getFirst(), letter)) : Optional.empty();
  }

  private static Resolved resolved(Mention mention, Letter letter) {
    Citation c = mention.citation();
    return withoutKnownDate(new Resolved(c.canonical(), c.date(), mention.by()), letter);
  }

  /** Agency and series: what two readings of one number share. */
  private static Optional<String> series(String canonical) {
    return ReferenceNumber.ofCanonical(canonical)
        .map(n -> n instanceof LetterNumber l ? l.agency() + "/" + l.series() : n.canonical());
  }

  private static Resolved withoutKnownDate(Resolved r, Letter letter) {
    boolean known = letter.date() != null && letter.date().iso().equals(r.date());
    return known ? new Resolved(r.reference(), null, r.by()) : r;
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
    boolean copyOfThatDay =
        citation.relation() == Relation.FORWARDS
            && letter.date() != null
            && letter.date().iso().equals(citation.date())
            && own.office().equals(other.office())
            && Confusion.oneDigit(own.running(), other.running());
    if (copyOfThatDay && own.series().equals(other.series())) {
      return own.agency().equals(other.agency());
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
        wian.index.circular.ThaiDigits.toArabic(Spaces.none(letter.reference().text()));
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
