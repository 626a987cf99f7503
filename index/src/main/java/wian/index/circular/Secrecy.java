package wian.index.circular;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Class of secrecy (ชั้นความลับ). */
public enum Secrecy {
  /** No word printed. */
  @JsonProperty("none")
  NONE,
  /** ลับ. */
  @JsonProperty("confidential")
  CONFIDENTIAL,
  /** ลับมาก. */
  @JsonProperty("secret")
  SECRET,
  /** ลับที่สุด. */
  @JsonProperty("top-secret")
  TOP_SECRET
}
