package wian.pipeline.answer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class ContentLineTest {
  /** Two consonants with marks, an emoji of four octets: every length of character. */
  private static final String LONG = "รายงานผลการสำรวจกู้ชีพ é 🙂 ".repeat(40);

  @Test
  void noLineIsLongerThan75Octets() {
    assertTrue(
        Arrays.stream(ContentLine.ofText("SUMMARY", LONG).split("\r\n"))
            .allMatch(line -> line.getBytes(StandardCharsets.UTF_8).length <= 75));
  }

  @Test
  void foldingNeverCutsACharacter() {
    byte[] octets = ContentLine.ofText("SUMMARY", LONG).getBytes(StandardCharsets.UTF_8);
    String text = new String(octets, StandardCharsets.UTF_8);
    Arrays.stream(text.split("\r\n "))
        .forEach(part -> assertTrue(!part.contains("\ufffd"), "a cut character in " + part));
  }

  @Test
  void unfoldingGivesTheTextBack() {
    assertEquals(
        "SUMMARY:" + LONG + "\r\n", ContentLine.ofText("SUMMARY", LONG).replace("\r\n ", ""));
  }

  @Test
  void aLineOf75OctetsIsNotFolded() {
    String value = "x".repeat(75 - "X:".length());
    assertEquals("X:" + value + "\r\n", ContentLine.of("X", value));
    assertEquals("X:" + value + "\r\n y\r\n", ContentLine.of("X", value + "y"));
  }

  @Test
  void whatWouldEndAValueIsEscaped() {
    assertEquals("X:a\\\\b\\;c\\,d\\ne\\nf g\r\n", ContentLine.ofText("X", "a\\b;c,d\ne\r\nf\tg"));
  }
}
