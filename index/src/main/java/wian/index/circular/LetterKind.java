package wian.index.circular;

import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * The six kinds of official letters (ระเบียบสำนักนายกรัฐมนตรีว่าด้วยงานสารบรรณ พ.ศ. ๒๕๒๖, ข้อ ๙),
 * the second group (หนังสือสั่งการ) told apart.
 */
public enum LetterKind {
  /** หนังสือภายนอก. */
  @JsonProperty("external")
  EXTERNAL,
  /** หนังสือภายใน (บันทึกข้อความ). */
  @JsonProperty("internal")
  INTERNAL,
  /** หนังสือประทับตรา. */
  @JsonProperty("stamped")
  STAMPED,
  /** คำสั่ง. */
  @JsonProperty("order")
  ORDER,
  /** ระเบียบ, ข้อบังคับ. */
  @JsonProperty("regulation")
  REGULATION,
  /** ประกาศ. */
  @JsonProperty("announcement")
  ANNOUNCEMENT,
  /** แถลงการณ์, ข่าว, รายงาน, หนังสือรับรอง and the rest. */
  @JsonProperty("other")
  OTHER
}
