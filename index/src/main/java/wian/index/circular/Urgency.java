package wian.index.circular;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Speed of handling (ชั้นความเร็ว). No urgency word is a deadline. */
public enum Urgency {
  /** No word printed. */
  @JsonProperty("none")
  NONE,
  /** ด่วน. */
  @JsonProperty("urgent")
  URGENT,
  /** ด่วนมาก. */
  @JsonProperty("very-urgent")
  VERY_URGENT,
  /** ด่วนที่สุด. */
  @JsonProperty("most-urgent")
  MOST_URGENT
}
