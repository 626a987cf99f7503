package wian.pipeline.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class LayerQualityTest {
  @Test
  void thaiTextIsGood() {
    assertVerdict(LayerQuality.Verdict.GOOD, 0, "ที่ นว ๙๙๙๐๑/ว ๑๔๗ เทศบาลตำบลต้นน้ำ");
  }

  @Test
  void thaiAmongManyBlanksIsGood() {
    String blanks = " ".repeat(2000);
    assertVerdict(
        LayerQuality.Verdict.GOOD, 0, "ลำดับ" + blanks + "รายการ" + blanks + "กำหนดส่งแผนงาน");
  }

  @Test
  void aPageNumberIsNextToNothing() {
    assertVerdict(LayerQuality.Verdict.NONE, 0, "- ๒ -");
  }

  @Test
  void englishIsGood() {
    assertVerdict(
        LayerQuality.Verdict.GOOD, 0, "Identification Card No. / Registration of Juristic person");
  }

  @Test
  void guessesOfAScannerAreDoubtful() {
    assertVerdict(LayerQuality.Verdict.DOUBTFUL, 0, "'ill11J'VI 1B9fllil1 lJflfl71fl1fJ qvzjkfx");
  }

  @Test
  void lettersNamedAsTheNextOfTheAlphabetAreDoubtful() {
    String named =
        "เทศบาลตำบลต้นน้ำ เรื่อง การส่งแผน"
            .chars()
            .map(c -> c == ' ' ? c : c + 1)
            .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
            .toString();
    assertVerdict(LayerQuality.Verdict.DOUBTFUL, 0, named);
  }

  @Test
  void fewGlyphsThatSayNothingAreDoubtful() {
    // The digits may be what has no name.
    assertVerdict(LayerQuality.Verdict.DOUBTFUL, 5, "เทศบาลตำบลต้นน้ำ เรื่อง การส่งแผน ที่ ว");
  }

  @Test
  void whatCannotBeSeenIsDoubtful() {
    List<Line> lines = List.of(new Line("เทศบาลตำบลต้นน้ำ เรื่อง การส่งแผน", null, 1));
    assertEquals(
        LayerQuality.Verdict.DOUBTFUL,
        LayerQuality.of(new LayerQuality.Drawn(33, 0, 33, 1), lines).verdict());
  }

  @Test
  void aCipherOfControlCharactersIsUnusable() {
    assertVerdict(
        LayerQuality.Verdict.UNUSABLE,
        0,
        "\u0001\u0002\u0003\u0004.0.\u0005\u0006\u0007 `cdf\u0008 abc");
  }

  @Test
  void thaiReadAsLatinIsUnusable() {
    assertVerdict(LayerQuality.Verdict.UNUSABLE, 0, "àÍ¡ÊÒÃ¹ÕéÅ§¹ÒÁ´éÇÂÅÒÂÁ×Í");
  }

  @Test
  void glyphsThatSayNothingAreUnusable() {
    assertVerdict(LayerQuality.Verdict.UNUSABLE, 500, "เทศบาลตำบลต้นน้ำ เรื่อง การส่งแผน");
  }

  private static void assertVerdict(LayerQuality.Verdict expected, int silent, String text) {
    List<Line> lines = List.of(new Line(text, null, 1));
    assertEquals(
        expected,
        LayerQuality.of(new LayerQuality.Drawn(text.length() + silent, silent, 0, 0), lines)
            .verdict());
  }
}
