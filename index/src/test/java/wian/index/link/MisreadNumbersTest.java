package wian.index.link;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import wian.index.given.AFile;
import wian.index.given.ALetter;
import wian.index.given.Office;
import wian.index.search.HeldFile;

/** Numbers in which a digit was read as another: linked only where a witness speaks for it. */
class MisreadNumbersTest {
  @TempDir Path index;

  private List<String> links(HeldFile... files) {
    try (Office office = Office.at(index, files)) {
      return office.lines();
    }
  }

  private static ALetter citing(String canonical, String date) {
    return ALetter.of("ตก 0023.3/ว 197").dated("2026-02-10").refers(canonical, date);
  }

  @Test
  void withTheDateEqualItIsProbable() {
    assertEquals(
        List.of("a.txt#0 -> b.txt#0 refers probable"),
        links(
            AFile.of("a.txt", citing("มท 0810.4/ว 481", "2026-01-30")),
            AFile.of("b.txt", ALetter.of("มท 0810.4/ว 551").dated("2026-01-30"))));
  }

  @Test
  void withAnotherDateItIsAnotherLetter() {
    assertEquals(
        List.of("a.txt#0 -> มท 0810.4/ว 481 refers missing"),
        links(
            AFile.of("a.txt", citing("มท 0810.4/ว 481", "2026-01-30")),
            AFile.of("b.txt", ALetter.of("มท 0810.4/ว 551").dated("2026-02-05"))));
  }

  @Test
  void inTheSameFileItIsProbable() {
    assertEquals(
        List.of("a.txt#0 -> a.txt#1 refers probable"),
        links(
            AFile.of(
                "a.txt", citing("มท 0810.4/ว 481", "2026-01-30"), ALetter.of("มท 0810.4/ว 551"))));
  }

  @Test
  void aCopyThatItsCoverNamesIsFoundFromOtherFilesToo() {
    assertEquals(
        List.of("a.txt#0 -> a.txt#1 refers probable", "b.txt#0 -> a.txt#1 refers probable"),
        links(
            AFile.of(
                "a.txt", citing("มท 0810.4/ว 481", "2026-01-30"), ALetter.of("มท 0810.4/ว 551")),
            AFile.of(
                "b.txt",
                ALetter.of("กบ 0023.3/ว 5")
                    .dated("2026-02-20")
                    .refers("มท 0810.4/ว 481", "2026-01-30"))));
  }

  @Test
  void aFirstDigitReadAsNoughtNeedsTheSameFile() {
    ALetter read = ALetter.of("ตก 0023.3/ว 955").subject("การบันทึกข้อมูล");
    assertEquals(
        List.of("a.txt#0 -> a.txt#1 refers probable", "b.txt#0 -> กบ 0023.3/ว 1855 refers missing"),
        links(
            AFile.of("a.txt", citing("ตก 0023.3/ว 1855", "2025-12-17"), read),
            AFile.of(
                "b.txt",
                ALetter.of("กบ 0023.3/ว 7")
                    .dated("2026-02-10")
                    .subject("การบันทึกข้อมูล")
                    .refers("กบ 0023.3/ว 1855", "2025-12-17")),
            AFile.of("c.txt", ALetter.of("กบ 0023.3/ว 955").subject("การบันทึกข้อมูล"))));
  }

  @Test
  void aStampShortlyAfterTheDateSpeaksForOneDigit() {
    assertEquals(
        List.of("a.txt#0 -> b.txt#0 refers probable"),
        links(
            AFile.of("a.txt", citing("มท 0810.4/ว 5341", "2025-11-14")),
            AFile.of("b.txt", ALetter.of("มท 0810.4/ว 5351").received("2025-11-15"))));
  }

  @Test
  void aStampDoesNotSpeakForTwoDigits() {
    assertEquals(
        List.of("a.txt#0 -> มท 0810.4/ว 5341 refers missing"),
        links(
            AFile.of("a.txt", citing("มท 0810.4/ว 5341", "2025-11-14")),
            AFile.of("b.txt", ALetter.of("มท 0810.4/ว 5851").received("2025-11-15"))));
  }

  @Test
  void theSameSubjectSpeaksForIt() {
    assertEquals(
        List.of("a.txt#0 -> b.txt#0 refers probable"),
        links(
            AFile.of("a.txt", citing("มท 0810.4/ว 481", "2026-01-30").subject("ระบบประปาหมู่บ้าน")),
            AFile.of("b.txt", ALetter.of("มท 0810.4/ว 551").subject("ระบบประปา หมู่บ้าน"))));
  }

  @Test
  void withoutAWitnessNothingIsLinked() {
    assertEquals(
        List.of("a.txt#0 -> มท 0810.4/ว 481 refers missing"),
        links(
            AFile.of("a.txt", citing("มท 0810.4/ว 481", "2026-01-30")),
            AFile.of("b.txt", ALetter.of("มท 0810.4/ว 551").text("ตามหนังสือ ว ๔๘๑"))));
  }

  @Test
  void theNumberItselfGoesBeforeOnesThatLookLikeIt() {
    assertEquals(
        List.of("a.txt#0 -> b.txt#0 refers exact"),
        links(
            AFile.of(
                "a.txt", citing("มท 0810.4/ว 481", "2026-01-30"), ALetter.of("มท 0810.4/ว 551")),
            AFile.of("b.txt", ALetter.of("มท 0810.4/ว 481").dated("2026-01-30"))));
  }

  @Test
  void aLetterThatOthersCiteByTheNumberReadOnItIsItself() {
    assertEquals(
        List.of("a.txt#0 -> มท 0810.4/ว 481 refers missing", "b.txt#0 -> c.txt#0 refers exact"),
        links(
            AFile.of("a.txt", citing("มท 0810.4/ว 481", "2026-01-30")),
            AFile.of("b.txt", citing("มท 0810.4/ว 551", "2026-01-30")),
            AFile.of("c.txt", ALetter.of("มท 0810.4/ว 551").dated("2026-01-30"))));
  }

  @Test
  void severalThatLookLikeItAreAmbiguous() {
    assertEquals(
        List.of("a.txt#0 -> b.txt#0 refers ambiguous", "a.txt#0 -> c.txt#0 refers ambiguous"),
        links(
            AFile.of("a.txt", citing("มท 0810.4/ว 481", "2026-01-30")),
            AFile.of("b.txt", ALetter.of("มท 0810.4/ว 551").dated("2026-01-30")),
            AFile.of("c.txt", ALetter.of("มท 0810.4/ว 491").dated("2026-01-30"))));
  }

  @Test
  void oneLetterIsNotTwoThatAreCited() {
    assertEquals(
        List.of("a.txt#0 -> b.txt#0 refers ambiguous", "a.txt#0 -> b.txt#0 refers ambiguous"),
        links(
            AFile.of(
                "a.txt",
                citing("มท 0810.4/ว 481", "2026-01-30").refers("มท 0810.4/ว 581", "2026-01-30")),
            AFile.of("b.txt", ALetter.of("มท 0810.4/ว 551").dated("2026-01-30"))));
  }

  @Test
  void whatOtherLettersProvedIsProbable() {
    assertEquals(
        List.of("a.txt#0 -> b.txt#0 refers probable"),
        links(
            AFile.of("a.txt", citing("มท 0810.4/ว 481", "2026-01-30")),
            AFile.of(
                "b.txt", ALetter.of("มท 0810.4/ว 551").resolved("มท 0810.4/ว 481", "2026-01-30"))));
  }

  @Test
  void aCoversCopyIsMeantThoughTheLetterIsHeldElsewhereToo() {
    ALetter cover = ALetter.of("ตก 0023.3/ว 197").forwards("มท 0810.4/ว 481", "2026-01-30");
    assertEquals(
        List.of("a.txt#0 -> a.txt#1 forwards probable", "a.txt#0 -> b.txt#0 forwards exact"),
        links(
            AFile.of("a.txt", cover, ALetter.of("มท 0810.4/ว 551")),
            AFile.of("b.txt", ALetter.of("มท 0810.4/ว 481").dated("2026-01-30"))));
  }

  @Test
  void theReasonNamesBothNumbers() {
    try (Office office =
        Office.at(
            index,
            AFile.of("a.txt", citing("มท 0810.4/ว 481", "2026-01-30")),
            AFile.of("b.txt", ALetter.of("มท 0810.4/ว 551").dated("2026-01-30")))) {
      String why = office.links().getFirst().why();
      assertTrue(why.contains("มท 0810.4/ว 481") && why.contains("มท 0810.4/ว 551"), why);
    }
  }
}
