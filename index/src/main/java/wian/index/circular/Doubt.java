package wian.index.circular;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Why a fact is uncertain; {@code reason} in the letter record. */
public enum Doubt {
  /** The weekday printed with a date is not that date's weekday. */
  @JsonProperty("weekday")
  WEEKDAY,
  /** A character stands in a number that cannot be part of one. */
  @JsonProperty("impossible-character")
  IMPOSSIBLE_CHARACTER,
  /** The recogniser was not sure, or the words around a day do not settle what it means. */
  @JsonProperty("low-confidence")
  LOW_CONFIDENCE,
  /** Written by hand. */
  @JsonProperty("handwritten")
  HANDWRITTEN,
  /** Something else on the letter or in the calendar speaks against it. */
  @JsonProperty("contradicted")
  CONTRADICTED,
  /** The year is not printed; it was inferred. */
  @JsonProperty("year-missing")
  YEAR_MISSING
}
