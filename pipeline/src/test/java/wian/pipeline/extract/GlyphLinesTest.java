package wian.pipeline.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Glyphs as PDF writers were seen to give them: 10 points high, 5 wide, marks without width. */
class GlyphLinesTest {
  private final List<Glyph> glyphs = new ArrayList<>();
  private double at = 100;
  private double baseline = 100;

  @Test
  void marksBelongToTheConsonantThatTheyEndWith() {
    write("ท", "ี", "่", " ", "น", "ี", "้");
    assertEquals(List.of("ที่ นี้"), texts());
  }

  @Test
  void aMarkDrawnAfterTheNextLetterGoesBackToItsOwn() {
    glyph("ห", 100, 5);
    glyph("น", 105, 5);
    glyph("า", 110, 5);
    glyph("้", 110, 0);
    glyph("ท", 115, 5);
    glyph("ี", 120, 0);
    glyph("่", 120, 0);
    assertEquals(List.of("หน้าที่"), texts());
  }

  @Test
  void marksOfTallConsonantsAreDrawnALittleBefore() {
    glyph("ป", 100, 6);
    glyph("่", 103.5, 0);
    glyph("า", 106, 5);
    assertEquals(List.of("ป่า"), texts());
  }

  @Test
  void aSpaceWithoutWidthBeforeSaraAaIsANikhahit() {
    write("อ");
    glyph(" ", at, 0);
    write("า", "น", "า", "จ");
    assertEquals(List.of("อำนาจ"), texts());
  }

  @Test
  void writingDrawnTwiceForBoldStandsOnce() {
    write("ด", "่", "ว", "น");
    at = 100.3;
    write("ด", "่", "ว", "น");
    assertEquals(List.of("ด่วน"), texts());
  }

  @Test
  void columnsOfARowArePartedByATab() {
    write("ท", "ี", "่", " ", "๑");
    at = 300;
    write("ก", "ร", "ม");
    assertEquals(List.of("ที่ ๑\tกรม"), texts());
  }

  @Test
  void aGapWithoutASpaceGlyphIsASpace() {
    write("ก", "ร", "ม");
    at += 3;
    write("ก", "อ", "ง");
    assertEquals(List.of("กรม กอง"), texts());
  }

  @Test
  void spacesAreAsManyAsTheLayerHas() {
    write("ณ", " ", " ", "ว", "ั", "น");
    assertEquals(List.of("ณ  วัน"), texts());
  }

  @Test
  void blanksOfAnotherLayerDoNotPartAWord() {
    write("ค", "ณ", "ะ");
    glyph(" ", 109, 3);
    assertEquals(List.of("คณะ"), texts());
  }

  @Test
  void rowsAreReadFromTopToBottomHoweverDrawn() {
    baseline = 120;
    write("ล", "่", "า", "ง");
    at = 100;
    baseline = 100;
    write("บ", "น");
    assertEquals(List.of("บน", "ล่าง"), texts());
  }

  @Test
  void aLigatureAndItsPartsSayAmOnce() {
    glyph("กำ", 100, 5);
    glyph("ำ", 105, 4);
    glyph("ห", 109, 5);
    assertEquals(List.of("กำห"), texts());
  }

  @Test
  void whatIsNamedAmBehindANikhahitIsAaWhereItStandsAlone() {
    write("น");
    glyph(" ", at, 0);
    write("ำ", "เ", "ข", "้", "ำ");
    assertEquals(List.of("นำเข้า"), texts());
  }

  @Test
  void theBoxIsInFractionsOfThePage() {
    write("ก", "ข", " ");
    Line line = lines().getFirst();
    assertEquals(0.5, line.box().x(), 1e-9);
    assertEquals((100 - 7.5) / 400, line.box().y(), 1e-9);
    assertEquals(0.05, line.box().w(), 1e-9);
    assertEquals(10.0 / 400, line.box().h(), 1e-9);
    assertEquals(1, line.confidence());
  }

  private void write(String... texts) {
    for (String text : texts) {
      double width = ThaiMarks.isMarks(text) ? 0 : 5;
      glyph(text, at, width);
      at += width;
    }
  }

  private void glyph(String text, double along, double width) {
    glyphs.add(new Glyph(text, along, baseline, width, 10));
  }

  private List<Line> lines() {
    return new GlyphLines(new PageFrame(200, 400, 0), 0).lines(glyphs);
  }

  private List<String> texts() {
    return lines().stream().map(Line::text).toList();
  }
}
