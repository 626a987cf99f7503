package wian.pipeline.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import wian.index.circular.Box;

class TesseractOutputTest {
  @Test
  void wordingComesFromTheTextAndPlacesFromTheTable() {
    String table =
        table(
            "4|1|1|1|1|0|100|200|500|40|-1|",
            "5|1|1|1|1|1|100|200|20|40|90|เรื",
            "5|1|1|1|1|2|120|200|20|40|80|อง",
            "5|1|1|1|1|3|160|200|20|40|70|การ");
    List<Line> lines = TesseractOutput.lines("เรือง  การ\n\n\f", table);
    assertEquals(1, lines.size());
    assertEquals("เรือง  การ", lines.getFirst().text());
    assertEquals(new Box(0.1, 0.1, 0.5, 0.02), lines.getFirst().box());
    assertEquals((3 * 0.9 + 2 * 0.8 + 3 * 0.7) / 8, lines.getFirst().confidence(), 1e-9);
  }

  @Test
  void aLineWithAThaiDigitIsNotTrusted() {
    String table =
        table(
            "4|1|1|1|1|0|100|200|500|40|-1|",
            "5|1|1|1|1|1|100|200|20|40|97|ว๕๕๑",
            "4|1|1|1|2|0|100|250|500|40|-1|",
            "5|1|1|1|2|1|100|250|20|40|97|0551");
    List<Line> lines = TesseractOutput.lines("ว๕๕๑\n0551\n", table);
    assertEquals(TesseractOutput.MOST_FOR_DIGITS, lines.get(0).confidence());
    assertEquals(0.97, lines.get(1).confidence(), 1e-9);
  }

  @Test
  void decomposedAmIsMendedAndLinesWithoutWritingAreLeftOut() {
    String table =
        table(
            "4|1|1|1|1|0|1|1|1|1|-1|",
            "5|1|1|1|1|1|1|1|1|1|95| ",
            "4|1|1|1|2|0|1|1|1|1|-1|",
            "5|1|1|1|2|1|1|1|1|1|95|จ\u0E4D\u0E32");
    List<Line> lines = TesseractOutput.lines(" \n\nจ\u0E4D\u0E32\n\f", table);
    assertEquals(List.of("จำ"), lines.stream().map(Line::text).toList());
  }

  @Test
  void aBlankPageHasNoLines() {
    assertEquals(List.of(), TesseractOutput.lines("\f", table()));
  }

  /**
   * Tesseract's table for a page of 1000 by 2000 dots: columns parted by a bar here, by tabs there.
   */
  private static String table(String... rows) {
    String head = "level|page|block|par|line|word|left|top|width|height|conf|text";
    return Stream.concat(
            Stream.of(head, "1|1|0|0|0|0|0|0|1000|2000|-1|", "2|1|1|0|0|0|100|200|500|40|-1|"),
            Stream.of(rows))
        .map(row -> row.replace('|', '\t') + "\n")
        .collect(Collectors.joining());
  }
}
