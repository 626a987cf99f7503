package wian.index.search;

import com.fasterxml.jackson.annotation.JsonProperty;

/** How a letter fits what was asked; the best first. */
public enum Fit {
  /** It bears the number asked for. */
  @JsonProperty("number")
  NUMBER(false),
  /** It was issued on the day asked for. */
  @JsonProperty("day")
  DAY(false),
  /** All that was asked stands in it. */
  @JsonProperty("words")
  WORDS(false),
  /** It cites the number asked for. */
  @JsonProperty("cites")
  CITES(false),
  /** Its number is the one asked for, but the agency letters are missing on it. */
  @JsonProperty("agency-missing")
  AGENCY_MISSING(true),
  /** Digits of its number may have been read for those asked for. */
  @JsonProperty("digits-confused")
  DIGITS_CONFUSED(true),
  /** Its number begins as the one asked for. */
  @JsonProperty("number-begins")
  NUMBER_BEGINS(true),
  /** An order of the number asked for, by another body. */
  @JsonProperty("other-body")
  OTHER_BODY(true),
  /** Some of the words stand in it, or words that are spelt nearly so. */
  @JsonProperty("alike")
  ALIKE(true);

  private final boolean alternative;

  Fit(boolean alternative) {
    this.alternative = alternative;
  }

  /** Whether it is not what was asked for, but may be what was meant; to be shown as such. */
  public boolean alternative() {
    return alternative;
  }
}
