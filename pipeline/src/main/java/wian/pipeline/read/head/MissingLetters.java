package wian.pipeline.read.head;

import java.util.List;
import java.util.Optional;
import wian.index.circular.AgencyRegister;
import wian.index.circular.Certainty;
import wian.index.circular.Citation;
import wian.index.circular.Doubt;
import wian.index.circular.Reference;
import wian.index.circular.ReferenceNumber;
import wian.index.circular.ReferenceNumber.LetterNumber;

/**
 * A number printed without its agency letters ("ที่ ๐๐๑๗.๒/ว ๒๓๕๘"): those of a letter of the same
 * office that it cites, or of the province that its issuer names. What is filled in so stays
 * uncertain.
 */
public final class MissingLetters {
  private MissingLetters() {}

  /**
   * The reference with its agency letters.
   *
   * @param printed as it stands on the letter; null where it has none
   * @param issuer the body that issued it; null where it is not known
   */
  public static Reference filled(Reference printed, String issuer, List<Citation> citations) {
    if (printed == null
        || !(ReferenceNumber.ofCanonical(printed.canonical()).orElse(null)
            instanceof LetterNumber number)
        || !number.agency().isEmpty()
        || number.office().isEmpty()
        || number.blank()) {
      return printed;
    }
    return ofSameOffice(number, citations)
        .or(() -> ofProvince(number, issuer))
        .map(letters -> with(printed, number, letters))
        .orElse(printed);
  }

  private static Optional<String> ofSameOffice(LetterNumber number, List<Citation> citations) {
    List<String> letters =
        citations.stream()
            .map(c -> ReferenceNumber.ofCanonical(c.canonical()).orElse(null))
            .filter(n -> n instanceof LetterNumber l && l.office().equals(number.office()))
            .map(n -> ((LetterNumber) n).agency())
            .filter(a -> !a.isEmpty())
            .distinct()
            .toList();
    return letters.size() == 1 ? Optional.of(letters.getFirst()) : Optional.empty();
  }

  /** Provinces number their offices 00NN. */
  private static Optional<String> ofProvince(LetterNumber number, String issuer) {
    return issuer == null || !number.office().startsWith("00")
        ? Optional.empty()
        : AgencyRegister.standard().province(issuer).map(AgencyRegister.Agency::letters);
  }

  private static Reference with(Reference printed, LetterNumber n, String letters) {
    LetterNumber whole =
        new LetterNumber(letters, n.committee(), n.office(), n.series(), n.running());
    return new Reference(
        printed.text(),
        whole.canonical(),
        Certainty.UNCERTAIN,
        printed.reason() == null ? Doubt.LOW_CONFIDENCE : printed.reason(),
        printed.where());
  }
}
