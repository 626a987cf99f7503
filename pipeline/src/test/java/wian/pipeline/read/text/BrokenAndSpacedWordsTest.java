package wian.pipeline.read.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Words that a file breaks or strews with spaces are whole again; others are left alone. */
class BrokenAndSpacedWordsTest {
  private static final BreakIterator THAI = BreakIterator.getWordInstance(new ULocale("th"));

  private static final String BODY =
      "จึงขอให้หน่วยงานรายงานผลการดำเนินการตามแบบที่แนบมาพร้อมนี้ให้จังหวัดทราบภายในวันที่กำหนด"
          + "และแจ้งผู้ที่เกี่ยวข้องถือปฏิบัติโดยเคร่งครัดต่อไป";

  @Test
  void aSpaceInsideAWordGoesAndOneBetweenPhrasesStays() {
    SpacedWords spaces = new SpacedWords(THAI);
    assertEquals("กรมกิจการครอบครัว และชุมชน", spaces.closed("กรมกิ จการครอบค รัว และชุม ชน"));
    assertEquals("เรียน ผู้ว่าราชการจังหวัด", spaces.closed("เรียน ผู้ว่าราช การจังหวัด"));
  }

  @Test
  void onlyAFileStrewnWithSpacesIsOne() {
    StringBuilder strewn = new StringBuilder();
    for (int i = 0; i < BODY.length(); i++) {
      boolean letter = BODY.charAt(i) >= 'ก' && BODY.charAt(i) <= 'ฮ';
      strewn.append(i % 7 == 3 && letter ? " " : "").append(BODY.charAt(i));
    }
    assertTrue(new SpacedWords(THAI).in(List.of(strewn.toString(), strewn.toString())));
    assertFalse(
        new SpacedWords(THAI).in(List.of(BODY, "เรียน ผู้ว่าราชการจังหวัด ทุกจังหวัด", BODY)));
  }

  @Test
  void linesBrokenAtAFixedWidthGetTheirWordsBack() {
    List<String> broken = new ArrayList<>();
    for (int at = 0; at < BODY.length(); at += 13) {
      broken.add(BODY.substring(at, Math.min(BODY.length(), at + 13)));
    }
    BrokenWords words = new BrokenWords(THAI);
    assertTrue(words.in(broken));
    List<String> mended = words.mended(broken);
    assertEquals(BODY, String.join("", mended));
    assertFalse(words.in(mended));
  }

  @Test
  void aNumberBrokenSoIsWholeAgainAndAnItemOfAListIsNone() {
    BrokenWords words = new BrokenWords(THAI);
    assertEquals(
        List.of("ลงวันที่ ๒๙ กันยายน ๒๕๖๘", " มาเพื่อ"),
        words.mended(List.of("ลงวันที่ ๒๙ กันยายน ๒๕๖", "๘ มาเพื่อ")));
    assertEquals(
        List.of("ให้ถือปฏิบัติตามข้อ ๑", "๒. รายงานผล"),
        words.mended(List.of("ให้ถือปฏิบัติตามข้อ ๑", "๒. รายงานผล")));
  }
}
