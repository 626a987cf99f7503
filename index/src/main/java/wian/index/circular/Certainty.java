package wian.index.circular;

import com.fasterxml.jackson.annotation.JsonProperty;

/** How sure a fact is, as printed on its own letter. */
public enum Certainty {
  /** Printed and read. */
  @JsonProperty("read")
  READ,
  /** Printed, but what was read may be wrong; the fact carries its {@link Doubt}. */
  @JsonProperty("uncertain")
  UNCERTAIN,
  /** Left blank on the letter: a draft, or a number to be filled in by hand. */
  @JsonProperty("blank")
  BLANK,
  /** Confirmed by a person. */
  @JsonProperty("confirmed")
  CONFIRMED
}
