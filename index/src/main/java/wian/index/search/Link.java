package wian.index.search;

import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * From a citation to the letter that it names. As JSON, a line of {@code wian links --json}.
 *
 * @param from the citing letter
 * @param citation the canonical reference cited
 * @param date the date cited, Gregorian ISO-8601; null where none is given
 * @param relation the citation's relation, or {@code draft-of}
 * @param to the letter that it names; null where it is missing
 * @param certainty how sure
 * @param why in words
 */
public record Link(
    End from,
    String citation,
    String date,
    String relation,
    End to,
    Certainty certainty,
    String why) {

  /**
   * One end of a link.
   *
   * @param file name of the file
   * @param letter place of the letter in it, from 0
   * @param sha256 SHA-256 of the file
   * @param letterId the letter
   */
  public record End(String file, int letter, String sha256, String letterId) {}

  /** How sure a link is. */
  public enum Certainty {
    /** Number equal, and nothing contradicts the date. */
    @JsonProperty("exact")
    EXACT,
    /** One candidate left, though a digit was read as another or the year is inferred. */
    @JsonProperty("probable")
    PROBABLE,
    /** Several candidates, a link to each. */
    @JsonProperty("ambiguous")
    AMBIGUOUS,
    /** None is held. */
    @JsonProperty("missing")
    MISSING
  }
}
