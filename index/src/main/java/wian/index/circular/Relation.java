package wian.index.circular;

import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * What a letter says of a document that it cites. Where two apply, the first in this order wins:
 * cancels, amends, extends, forwards, refers.
 */
public enum Relation {
  /** ยกเลิก. */
  @JsonProperty("cancels")
  CANCELS,
  /** แก้ไขเพิ่มเติม. */
  @JsonProperty("amends")
  AMENDS,
  /** ขยายระยะเวลาตามหนังสือ …. */
  @JsonProperty("extends")
  EXTENDS,
  /** A copy travels with this letter (สำเนาหนังสือ … ส่งมาพร้อมนี้). */
  @JsonProperty("forwards")
  FORWARDS,
  /** All else: อ้างถึง, ตามหนังสือ …. */
  @JsonProperty("refers")
  REFERS
}
