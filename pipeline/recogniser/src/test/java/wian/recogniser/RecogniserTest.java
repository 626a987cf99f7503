package wian.recogniser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.BasicStroke;
import java.awt.image.BufferedImage;
import java.awt.image.RescaleOp;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class RecogniserTest {
  private static final int DPI = 200;
  private static Recogniser recogniser;

  @BeforeAll
  static void open() {
    recogniser = Recogniser.open(Expectations.none());
  }

  @AfterAll
  static void close() {
    recogniser.close();
  }

  @Test
  void aScannedLetterIsReadInTheOrderOfItsLines() throws IOException {
    List<String> lines = read(Drawn.letter());
    assertEquals("ด่วนที่สุด", lines.get(0));
    String head = "ที่ มท (ศปถ) ๐๖๒๐/ว ๑๓๗\tศูนย์อำนวยการความปลอดภัยทางถนน";
    assertEquals(head, lines.get(1));
    assertTrue(lines.contains("๒ พฤศจิกายน ๒๕๖๙"), lines.toString());
    assertTrue(lines.contains("เรียน ผู้ว่าราชการจังหวัด ทุกจังหวัด"), lines.toString());
  }

  @ParameterizedTest
  @ValueSource(doubles = {-2.5, -0.4, 1.3})
  void aPageAskewIsLevelledFirst(double degrees) throws IOException {
    List<String> lines = read(Drawn.turned(Drawn.letter(), degrees));
    assertTrue(lines.contains("๒ พฤศจิกายน ๒๕๖๙"), lines.toString());
    assertTrue(lines.contains("เรียน ผู้ว่าราชการจังหวัด ทุกจังหวัด"), lines.toString());
  }

  @ParameterizedTest
  @EnumSource(Turn.class)
  void aPageThatLiesOnItsSideOrHeadIsTurnedAndSaysSo(Turn turn) throws IOException {
    ReadPage page = recogniser.read(GreyPage.of(Drawn.letter()).turned(opposite(turn)), DPI);
    assertEquals(turn, page.turn());
    assertEquals(Drawn.letter().getWidth(), page.width());
    List<String> lines = page.lines().stream().map(ReadLine::text).toList();
    assertTrue(lines.contains("เรียน ผู้ว่าราชการจังหวัด ทุกจังหวัด"), lines.toString());
  }

  private static Turn opposite(Turn turn) {
    return switch (turn) {
      case NONE, HALF -> turn;
      case RIGHT -> Turn.LEFT;
      case LEFT -> Turn.RIGHT;
    };
  }

  @ParameterizedTest
  @ValueSource(doubles = {-45, 30, 60})
  void linesOfABentPageAreFollowed(double dots) throws IOException {
    List<String> lines = read(Drawn.bent(Drawn.letter(), dots));
    assertTrue(
        lines.contains("เรื่อง การป้องกันและลดอุบัติเหตุทางถนนช่วงเทศกาลปีใหม่ พ.ศ. ๒๕๗๐"),
        lines.toString());
    assertTrue(
        lines.contains("๑. ส่งแผนของจังหวัดเข้าระบบ ภายในวันศุกร์ที่ ๑๑ ธันวาคม ๒๕๖๙"),
        lines.toString());
  }

  @Test
  void aStampInColourIsReadApartFromThePrintThatItLiesOver() throws IOException {
    List<String> lines = read(Drawn.stamped(Drawn.letter()));
    assertTrue(lines.contains("เรียน ผู้ว่าราชการจังหวัด ทุกจังหวัด"), lines.toString());
    assertTrue(lines.contains("๒ พฤศจิกายน ๒๕๖๙"), lines.toString());
    assertTrue(lines.stream().filter("๒ พฤศจิกายน ๒๕๖๙"::equals).count() == 3, lines.toString());
  }

  @Test
  void aPaleStampIsReadApartFromThePrintThatItLiesOver() throws IOException {
    List<String> lines = read(Drawn.stampedPale(Drawn.letter(), 0.5));
    assertTrue(
        lines.contains("เรื่อง การป้องกันและลดอุบัติเหตุทางถนนช่วงเทศกาลปีใหม่ พ.ศ. ๒๕๗๐"),
        lines.toString());
    // The stamp's upper line runs through that print: of its month some letters are gone.
    assertTrue(
        lines.stream().filter(line -> line.matches("๒ พ.+น ๒๕๖๙")).count() == 3, lines.toString());
  }

  @Test
  void ofFadedPrintNothingIsTakenFromThePage() throws IOException {
    GreyPage page = GreyPage.of(Drawn.stampedPale(Drawn.faded(Drawn.letter()), 0.5));
    assertSame(page, Stamps.of(page, DPI).print());
  }

  @ParameterizedTest
  @ValueSource(doubles = {0.65, 0.7})
  void whereAStampIsAlmostAsDarkAsPrintNothingIsTakenFromThePage(double dark) throws IOException {
    GreyPage page = GreyPage.of(Drawn.stampedPale(Drawn.letter(), dark));
    assertSame(page, Stamps.of(page, DPI).print());
  }

  @ParameterizedTest
  @ValueSource(ints = {965, 1005, 1025, 1045})
  void printThatTheFrameOfABlackStampRunsAcrossIsRead(int x) throws IOException {
    List<String> lines = read(Drawn.framed(Drawn.letter(), x, 450, 500, 200));
    assertTrue(lines.contains("๒ พฤศจิกายน ๒๕๖๙"), lines.toString());
    assertTrue(
        lines.contains("เรื่อง การป้องกันและลดอุบัติเหตุทางถนนช่วงเทศกาลปีใหม่ พ.ศ. ๒๕๗๐"),
        lines.toString());
  }

  @Test
  void whatWasWrittenWithABluePenStaysInItsLine() throws IOException {
    List<String> lines = read(Drawn.coloured(Drawn.letter(), 500, 360, 130, 60));
    assertEquals("ที่ มท (ศปถ) ๐๖๒๐/ว ๑๓๗\tศูนย์อำนวยการความปลอดภัยทางถนน", lines.get(1));
  }

  @Test
  void columnsOfRunningTextAreReadOneAfterAnother() throws IOException {
    BufferedImage letter = Drawn.letter();
    BufferedImage left = letter.getSubimage(230, 630, 600, 60);
    BufferedImage right = letter.getSubimage(230, 690, 600, 60);
    BufferedImage page =
        Drawn.paper(
            1654,
            2339,
            g -> {
              for (int row = 0; row < 6; row++) {
                g.drawImage(left, 150, 300 + 64 * row, null);
                g.drawImage(right, 870, 318 + 64 * row, null);
              }
            });
    List<String> lines = read(page);
    assertEquals(12, lines.size(), lines.toString());
    for (int row = 0; row < 6; row++) {
      assertTrue(lines.get(row).startsWith("เรียน ผู้ว่าราชการ"), lines.toString());
      assertTrue(lines.get(6 + row).startsWith("สิ่งที่ส่งมาด้วย"), lines.toString());
    }
  }

  @Test
  void blackBordersAndPunchHolesDoNoHarm() throws IOException {
    BufferedImage letter = Drawn.letter();
    List<String> lines =
        read(
            Drawn.paper(
                1654,
                2339,
                g -> {
                  g.drawImage(letter, 0, 0, null);
                  g.fillRect(0, 0, 1654, 45);
                  g.fillRect(1600, 0, 54, 2339);
                  g.fillOval(70, 830, 47, 47);
                  g.fillOval(70, 1460, 47, 47);
                }));
    assertEquals(read(letter).subList(0, 8), lines.subList(0, 8));
  }

  @Test
  void fadedPrintIsRead() throws IOException {
    BufferedImage letter = Drawn.letter();
    BufferedImage faded =
        new RescaleOp(0.25f, 175, null)
            .filter(letter, Drawn.paper(letter.getWidth(), letter.getHeight(), g -> {}));
    List<String> lines = read(faded);
    assertTrue(lines.contains("๒ พฤศจิกายน ๒๕๖๙"), lines.toString());
  }

  @Test
  void everySignHasItsPlaceOnThePage() throws IOException {
    BufferedImage letter = Drawn.letter();
    ReadLine number = recogniser.read(GreyPage.of(letter), DPI).lines().get(1);
    assertEquals(0.149 * letter.getWidth(), number.box().x(), 8);
    assertEquals(0.157 * letter.getHeight(), number.box().y() + number.box().height() / 2, 12);
    double at = number.box().x() - 4;
    for (Sign sign : number.signs()) {
      assertTrue(sign.box().x() >= at - 6, sign.toString());
      at = sign.box().x();
    }
  }

  @Test
  void theSelfTestHoldsEveryDigit() {
    for (char digit = '๐'; digit <= '๙'; digit++) {
      assertTrue(SelfTest.PRINTED.indexOf(digit) >= 0, String.valueOf(digit));
    }
    SelfTest.pass(recogniser);
  }

  @Test
  void aPageWithoutWritingHasNoLines() {
    ReadPage blank = recogniser.read(GreyPage.of(Drawn.paper(1654, 2339, g -> {})), DPI);
    assertEquals(List.of(), blank.lines());
    assertEquals(ReadPage.Holds.NOTHING, blank.holds());
    BufferedImage shapes =
        Drawn.paper(
            1654,
            2339,
            g -> {
              g.setStroke(new BasicStroke(5));
              g.drawRect(100, 100, 1400, 2100);
              g.drawOval(600, 300, 400, 400);
              g.fillOval(60, 900, 60, 60);
            });
    ReadPage drawing = recogniser.read(GreyPage.of(shapes), DPI);
    assertEquals(List.of(), drawing.lines());
    assertEquals(ReadPage.Holds.PICTURE, drawing.holds());
  }

  @Test
  void theCellsOfATableStayApart() throws IOException {
    BufferedImage letter = Drawn.letter();
    BufferedImage date = letter.getSubimage(700, 490, 400, 70);
    BufferedImage table =
        Drawn.paper(
            1654,
            2339,
            g -> {
              for (int row = 0; row < 4; row++) {
                for (int column = 0; column < 3; column++) {
                  g.drawImage(date, 200 + 420 * column, 300 + 80 * row, null);
                  g.drawRect(200 + 420 * column, 300 + 80 * row, 420, 80);
                  g.drawRect(201 + 420 * column, 301 + 80 * row, 420, 80);
                }
              }
            });
    List<String> lines = read(table);
    assertEquals(4, lines.size(), lines.toString());
    for (String line : lines) {
      assertEquals("๒ พฤศจิกายน ๒๕๖๙\t".repeat(3).strip(), line);
    }
  }

  private static List<String> read(BufferedImage page) {
    return recogniser.read(GreyPage.of(page), DPI).lines().stream().map(ReadLine::text).toList();
  }
}
