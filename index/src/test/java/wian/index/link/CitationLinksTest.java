package wian.index.link;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import wian.index.given.AFile;
import wian.index.given.ALetter;
import wian.index.given.Office;
import wian.index.search.HeldFile;

/** Which held letter a citation means, and how sure that is. */
class CitationLinksTest {
  @TempDir Path index;

  private List<String> links(HeldFile... files) {
    try (Office office = Office.at(index, files)) {
      return office.lines();
    }
  }

  private static ALetter citing(String canonical, String date) {
    return ALetter.of("ตก 0023.3/ว 9").dated("2022-06-01").refers(canonical, date);
  }

  private static ALetter held(String canonical) {
    return ALetter.of(canonical);
  }

  @Test
  void numberAndDateEqualIsExact() {
    assertEquals(
        List.of("a.txt#0 -> b.txt#0 refers exact"),
        links(
            AFile.of("a.txt", citing("มท 0812/ว 1960", "2021-09-08")),
            AFile.of("b.txt", held("มท 0812/ว 1960").dated("2021-09-08"))));
  }

  @Test
  void noLetterOfThatNumberIsMissing() {
    assertEquals(
        List.of("a.txt#0 -> มท 0812/ว 1960 refers missing"),
        links(
            AFile.of("a.txt", citing("มท 0812/ว 1960", "2021-09-08")),
            AFile.of("b.txt", held("มท 0813/ว 1960").dated("2021-09-08"))));
  }

  @Test
  void theSameNumberOfAnotherYearIsAnotherLetter() {
    assertEquals(
        List.of("a.txt#0 -> c.txt#0 refers exact"),
        links(
            AFile.of("a.txt", citing("กค 0402.5/ว 138", "2022-09-02").dated("2023-09-01")),
            AFile.of("b.txt", held("กค 0402.5/ว 138").dated("2023-08-25")),
            AFile.of("c.txt", held("กค 0402.5/ว 138").dated("2022-09-02"))));
  }

  @Test
  void aRangeMeansEachOfItsLetters() {
    assertEquals(
        List.of(
            "a.txt#0 -> b.txt#0 refers exact",
            "a.txt#0 -> c.txt#0 refers exact",
            "a.txt#0 -> ดศ 0511/ว 13 refers missing"),
        links(
            AFile.of("a.txt", citing("ดศ 0511/ว 12-14", "2022-01-12")),
            AFile.of("b.txt", held("ดศ 0511/ว 12").dated("2022-01-12")),
            AFile.of("c.txt", held("ดศ 0511/ว 14").dated("2022-01-12"))));
  }

  @Test
  void aRangeOfWhichNothingIsHeldIsMissingAsItStands() {
    assertEquals(
        List.of("a.txt#0 -> ดศ 0511/ว 12-14 refers missing"),
        links(AFile.of("a.txt", citing("ดศ 0511/ว 12-14", "2022-01-12"))));
  }

  @Test
  void aCircularNamedByItsRunningNumberAloneIsKnownByItsDate() {
    assertEquals(
        List.of("a.txt#0 -> b.txt#0 refers probable"),
        links(
            AFile.of("a.txt", citing("ว 1960", "2021-09-08")),
            AFile.of("b.txt", held("มท 0812/ว 1960").dated("2021-09-08")),
            AFile.of("c.txt", held("สธ 0208/ว 1960").dated("2021-09-09"))));
  }

  @Test
  void aCircularNamedByItsRunningNumberAloneWithoutADateMeansNone() {
    assertEquals(
        List.of("a.txt#0 -> ว 1960 refers missing"),
        links(
            AFile.of("a.txt", citing("ว 1960", null)),
            AFile.of("b.txt", held("มท 0812/ว 1960").dated("2021-09-08"))));
  }

  @Test
  void aDateThatContradictsRulesALetterOut() {
    assertEquals(
        List.of("a.txt#0 -> มท 0812/ว 1960 refers missing"),
        links(
            AFile.of("a.txt", citing("มท 0812/ว 1960", "2021-09-08")),
            AFile.of("b.txt", held("มท 0812/ว 1960").dated("2021-03-02"))));
  }

  @Test
  void aLetterWhoseDayIsUnderTheSealIsFoundByItsNumber() {
    assertEquals(
        List.of("a.txt#0 -> b.txt#0 refers exact"),
        links(
            AFile.of("a.txt", citing("มท 0812/ว 1960", "2021-09-08")),
            AFile.of("b.txt", held("มท 0812/ว 1960").received("2021-09-13"))));
  }

  @Test
  void aStampFromBeforeTheDateCitedContradictsIt() {
    assertEquals(
        List.of("a.txt#0 -> มท 0812/ว 1960 refers missing"),
        links(
            AFile.of("a.txt", citing("มท 0812/ว 1960", "2021-09-08")),
            AFile.of("b.txt", held("มท 0812/ว 1960").received("2021-09-07"))));
  }

  @Test
  void aCitationWithoutDateIsExactWhereOneLetterIsHeld() {
    assertEquals(
        List.of("a.txt#0 -> b.txt#0 refers exact"),
        links(
            AFile.of("a.txt", citing("มท 0812/ว 1960", null)),
            AFile.of("b.txt", held("มท 0812/ว 1960").dated("2021-09-08"))));
  }

  @Test
  void aCitationWithoutDateIsAmbiguousWhereTwoYearsAreHeld() {
    assertEquals(
        List.of("a.txt#0 -> b.txt#0 refers ambiguous", "a.txt#0 -> c.txt#0 refers ambiguous"),
        links(
            AFile.of("a.txt", citing("มท 0812/ว 1960", null)),
            AFile.of("b.txt", held("มท 0812/ว 1960").dated("2020-09-08")),
            AFile.of("c.txt", held("มท 0812/ว 1960").dated("2021-09-08"))));
  }

  @Test
  void ofSeveralLettersTheOneOfTheSameSubjectIsProbable() {
    assertEquals(
        List.of("a.txt#0 -> c.txt#0 refers probable"),
        links(
            AFile.of("a.txt", citing("มท 0812/ว 1960", null).subject("การบันทึกข้อมูล")),
            AFile.of("b.txt", held("มท 0812/ว 1960").dated("2020-09-08").subject("การประชุม")),
            AFile.of(
                "c.txt", held("มท 0812/ว 1960").dated("2021-09-08").subject("การบันทึก ข้อมูล"))));
  }

  @Test
  void aLetterHeldInSeveralFilesHasALineToEach() {
    assertEquals(
        List.of("a.txt#0 -> b.txt#0 refers exact", "a.txt#0 -> c.txt#0 refers exact"),
        links(
            AFile.of("a.txt", citing("มท 0812/ว 1960", "2021-09-08")),
            AFile.of("b.txt", held("มท 0812/ว 1960").dated("2021-09-08")),
            AFile.of("c.txt", held("มท 0812/ว 1960").copy())));
  }

  @Test
  void noLetterIsLinkedToALaterOne() {
    assertEquals(
        List.of("a.txt#0 -> มท 0812/ว 1960 refers missing"),
        links(
            AFile.of("a.txt", citing("มท 0812/ว 1960", null)),
            AFile.of("b.txt", held("มท 0812/ว 1960").dated("2022-06-02"))));
  }

  @Test
  void noLetterIsLinkedToItselfOrItsCopies() {
    assertEquals(
        List.of("a.txt#0 -> ตก 0023.3/ว 9 refers missing"),
        links(
            AFile.of("a.txt", citing("ตก 0023.3/ว 9", null)),
            AFile.of("b.txt", held("ตก 0023.3/ว 9").dated("2022-06-01"))));
  }

  @Test
  void agencyLettersMayBeMissingWhereTheDateAgrees() {
    assertEquals(
        List.of("a.txt#0 -> b.txt#0 refers probable"),
        links(
            AFile.of("a.txt", citing("พท 0017.2/ว 2358", "2021-05-10")),
            AFile.of("b.txt", held("0017.2/ว 2358").dated("2021-05-10"))));
  }

  @Test
  void aCopyWithItsDayMisreadIsExactByItsCover() {
    assertEquals(
        List.of("a.txt#0 -> a.txt#1 forwards exact", "b.txt#0 -> a.txt#1 refers exact"),
        links(
            AFile.of(
                "a.txt",
                ALetter.of("อต 0023.6/ว 678").forwards("มท 0812/ว 1960", "2021-09-08"),
                held("มท 0812/ว 1960").dated("2021-09-05")),
            AFile.of("b.txt", citing("มท 0812/ว 1960", "2021-09-08"))));
  }

  @Test
  void aDayMisreadNeedsAWitness() {
    ALetter other = held("มท 0812/ว 1960").dated("2021-09-05").subject("การบันทึกข้อมูล");
    assertEquals(
        List.of("a.txt#0 -> b.txt#0 refers probable", "c.txt#0 -> มท 0812/ว 1960 refers missing"),
        links(
            AFile.of("a.txt", citing("มท 0812/ว 1960", "2021-09-08").subject("การบันทึกข้อมูล")),
            AFile.of("b.txt", other),
            AFile.of("c.txt", citing("มท 0812/ว 1960", "2021-09-08").subject("เรื่องอื่น"))));
  }

  @Test
  void aCopyInTheSameFileMayReadAnyDayOfTheYear() {
    assertEquals(
        List.of("a.txt#0 -> a.txt#1 forwards probable"),
        links(
            AFile.of(
                "a.txt",
                ALetter.of("อต 0023.6/ว 678").forwards("มท 0812/ว 1960", "2021-09-08"),
                held("มท 0812/ว 1960").dated("2021-06-11"))));
  }

  @Test
  void aNumberOfNoKnownFormIsFoundAsItStands() {
    assertEquals(
        List.of("a.txt#0 -> b.txt#0 refers exact"),
        links(
            AFile.of("a.txt", citing("ก.ค.ศ./ว24 เดิม", "2021-09-08")),
            AFile.of("b.txt", held("ก.ค.ศ./ว24 เดิม").dated("2021-09-08"))));
  }
}
