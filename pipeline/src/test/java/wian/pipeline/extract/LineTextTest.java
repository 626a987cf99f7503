package wian.pipeline.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class LineTextTest {
  @Test
  void bookmarksOfWordAreRemoved() {
    assertEquals("\t\tกันยายน 256๔", LineText.of("[bookmark: _GoBack]\t\tกันยายน 256๔"));
    assertEquals("เรื่อง การส่ง", LineText.of("[bookmark: _Hlk65068417]เรื่อง [bookmark:x]การส่ง"));
  }

  @Test
  void otherBracketsStay() {
    assertEquals("[ลงชื่อ] bookmark: [1]", LineText.of("[ลงชื่อ] bookmark: [1]"));
  }

  @Test
  void unprintedCharactersAreRemoved() {
    assertEquals("ที่ มท๐๘๑๒", LineText.of("\uFEFFที่ \u200Bมท\u00AD๐๘\u0000๑๒"));
  }

  @Test
  void decomposedAmIsOneCharacterAfterItsToneMark() {
    assertEquals("จำนวน", LineText.of("จ\u0E4D\u0E32นวน"));
    assertEquals("น้ำ", LineText.of("น\u0E49\u0E4D\u0E32"));
    assertEquals("น้ำ", LineText.of("น\u0E4D\u0E49\u0E32"));
  }

  @Test
  void nothingElseIsChanged() {
    String odd = "  ว ๕๕๓)๒ \t ﬁ ½ เเก ก็็ ";
    assertEquals(odd, LineText.of(odd));
  }
}
