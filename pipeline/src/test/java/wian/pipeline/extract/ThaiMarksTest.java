package wian.pipeline.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class ThaiMarksTest {
  @Test
  void toneMarksComeAfterVowels() {
    assertEquals("เกี่ยวข้อง", ThaiMarks.ordered("เก่ียวข้อง"));
    assertEquals("สิทธิ์", ThaiMarks.ordered("สิทธ์ิ"));
    assertEquals("ผู้ใด", ThaiMarks.ordered("ผู้ใด"));
  }

  @Test
  void marksDrawnTwiceStandOnce() {
    assertEquals("การใช้ใบรับรอง", ThaiMarks.ordered("การใช้้ใบรัับรอง"));
  }

  @Test
  void theSameMarkOnTwoConsonantsStays() {
    assertEquals("กี่ที่", ThaiMarks.ordered("กี่ที่"));
  }

  @Test
  void privateUseShapesBecomeWhatTheyShow() {
    assertEquals(
        "ฐิีึื่้๊๋์่้๊๋์ญัํ็่้๊๋์ฺุู",
        ThaiMarks.fromPrivateUse(
            "\uF700\uF701\uF702\uF703\uF704\uF705\uF706\uF707\uF708\uF709\uF70A\uF70B\uF70C"
                + "\uF70D\uF70E\uF70F\uF710\uF711\uF712\uF713\uF714\uF715\uF716\uF717\uF718"
                + "\uF719\uF71A"));
  }

  @Test
  void otherPrivateUseStays() {
    assertEquals("\uF71B\uF0A7", ThaiMarks.fromPrivateUse("\uF71B\uF0A7"));
  }
}
