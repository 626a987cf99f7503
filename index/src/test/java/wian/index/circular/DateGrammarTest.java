package wian.index.circular;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DateGrammarTest {
  private static String all(String text) {
    return DateGrammar.scan(text).stream()
        .map(d -> d.iso().orElse("-" + d.day() + "/" + d.month().getValue()))
        .collect(Collectors.joining(" "));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          ๘ กันยายน ๒๕๖๔                 | 2021-09-08
          วันจันทร์ที่ ๑๙ กรกฎาคม 2564     | 2021-07-19
          กันยายน 256๔                   | 2021-09
          ๒๕ กรกฎาคม พ.ศ. ๒๕๖๗           | 2024-07-25
          ๒๕ กรกฎาคม พุทธศักราช ๒๕๖๗     | 2024-07-25
          8 ก.ย. 64                      | 2021-09-08
          ๑๗ ก. ย. ๖๗                    | 2024-09-17
          14 ม.ค. 2569                   | 2026-01-14
          ๑๗ มค ๖๗                       | 2024-01-17
          17 มีนาคม พ.ศ. ๒๕๖6            | 2023-03-17
          ๓ พฤษจิกายน ๒๕๖๘               | 2025-11-03
          วันที่ - ๒ ก.พ. ๒๕๖๙           | 2026-02-02
          31/12/2569                     | 2026-12-31
          ๓๐ กันยายน นี้                 | -30/9
          ๑๕ January                     | ''
          ๓๐ กุมภาพันธ์ ๒๕๖๙             | -30/2
          5 มีนาคม 2026                  | 2026-03-05
          """)
  void everyFormOfADateIsRead(String printed, String iso) {
    assertEquals(iso, all(printed));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "๑๔\nกรกฎาคม พ.ศ. ๒๕๖๘",
        "๑๔ กรกฎาคม\nพ.ศ. ๒๕๖๘",
        "๑๔ กรกฎาคม พ.ศ.\n๒๕๖๘",
        "๑๔ กรกฎาคม\n๒๕๖๘"
      })
  void aDateGoesOnOverTheEndOfALine(String printed) {
    assertEquals("2025-07-14", all(printed));
  }

  @Test
  void aWeekdayIsCheckedAgainstItsDate() {
    assertFalse(DateGrammar.scan("วันจันทร์ที่ ๓๐ ธันวาคม ๒๕๖๗").getFirst().weekdayDisagrees());
    assertTrue(DateGrammar.scan("วันอังคารที่ ๓๐ ธันวาคม ๒๕๖๗").getFirst().weekdayDisagrees());
  }

  @Test
  void beforeTheReformTheYearBeganInApril() {
    assertEquals("1940-02-10", all("๑๐ กุมภาพันธ์ ๒๔๘๒"));
    assertEquals("1939-05-10", all("๑๐ พฤษภาคม ๒๔๘๒"));
    assertEquals("-15/1", all("๑๕ มกราคม ๒๔๘๓"), "BE 2483 had no January");
  }

  @Test
  void yearsInTheTitlesOfLawsAreNoDates() {
    assertEquals("", all("พระราชบัญญัติวิธีปฏิบัติราชการทางปกครอง พ.ศ. ๒๕๓๙ ปีงบประมาณ พ.ศ. ๒๕๖๙"));
  }
}
