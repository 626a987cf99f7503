package wian.index.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReferenceQueryTest {
  private static ReferenceQuery letter(
      String agency,
      String office,
      boolean subOffices,
      String series,
      String running,
      Integer year) {
    return new ReferenceQuery(null, null, agency, null, office, subOffices, series, running, year);
  }

  private static ReferenceQuery first(String text) {
    return ReferenceQuery.of(text).getFirst();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "มท 0812/ว 1960",
        "มท 0812/ว1960",
        "มท๐๘๑๒/ว๑๙๖๐",
        "ที่ มท ๐๘๑๒/ว ๑๙๖๐",
        "เลขที่ มท ๐๘๑๒ / ว. ๐๑๙๖๐",
        "ม.ท. 0812/ว.1960",
        "มท 0812 ว 1960"
      })
  void everySpellingOfAWholeNumberIsOneQuestion(String text) {
    assertEquals(letter("มท", "0812", false, "ว", "1960", null), first(text));
  }

  @ParameterizedTest
  @ValueSource(strings = {"ว ๑๙๖๐", "ว1960", "ว.๐๑๙๖๐", "/ว 1960", "ที่ ว ๑๙๖๐"})
  void aCircularsNumberAloneAsksForItsSeriesAndNumber(String text) {
    assertEquals(letter(null, null, false, "ว", "1960", null), first(text));
  }

  @Test
  void digitsAloneAreARunningNumberFirstAndAnOfficeThen() {
    assertEquals(
        List.of(
            letter(null, null, false, null, "1960", null),
            letter(null, "1960", true, null, null, null)),
        ReferenceQuery.of("๑๙๖๐"));
  }

  @Test
  void digitsWithANoughtAtTheHeadAreAnOfficeFirst() {
    assertEquals(letter(null, "0812", true, null, null, null), first("๐๘๑๒"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"มท๐๘๑๒", "ที่ มท 0812", "มท 0812/"})
  void agencyAndOfficeAloneAskForAllTheirLetters(String text) {
    assertEquals(letter("มท", "0812", true, null, null, null), first(text));
  }

  @Test
  void aNumberWithoutSeriesIsAnOrdinaryLettersFirstAndAnySeriesThen() {
    List<ReferenceQuery> meanings = ReferenceQuery.of("ตก 0023.1/1555");
    assertEquals(letter("ตก", "0023.1", false, "", "1555", null), meanings.getFirst());
    assertEquals(letter("ตก", "0023.1", true, null, "1555", null), meanings.getLast());
  }

  @Test
  void aCommitteeStandsInBrackets() {
    assertEquals(
        new ReferenceQuery(null, null, "กค", "กวจ", "0405.2", false, "ว", "119", null),
        first("กค (กวจ.) ๐๔๐๕.๒/ว ๑๑๙"));
  }

  @Test
  void aDashMayStandForTheSlash() {
    assertEquals(letter("ศธ", "0206.7", false, "", "120", null), first("ศธ 0206.7-120"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"คำสั่ง ๕๕/๒๕๖๔", "คำสั่งที่ 55/64", "คำสั่ง ที่ 55/2564", "คำสั่งที่ ๐๕๕/๒๕๖๔"})
  void everySpellingOfAnOrderIsOneQuestion(String text) {
    assertEquals(
        new ReferenceQuery("คำสั่ง", null, null, null, null, false, null, "55", 2021), first(text));
  }

  @Test
  void anOrdersBodyMayBeNamed() {
    assertEquals("จังหวัดตาก", first("คำสั่งจังหวัดตาก ที่ ๕๕/๒๕๖๔").body());
  }

  @Test
  void numberAndYearAloneAreAnOrderOfAnyKindFirst() {
    assertEquals("", first("55/2564").order());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "มท 0812/ว 1960@2021",
        "มท 0812/ว 1960@2021-09-08",
        "มท ๐๘๑๒/ว ๑๙๖๐ ปี ๒๕๖๔",
        "มท ๐๘๑๒/ว ๑๙๖๐ พ.ศ. ๒๕๖๔",
        "ที่ มท ๐๘๑๒/ว ๑๙๖๐ ลงวันที่ ๘ กันยายน ๒๕๖๔"
      })
  void aYearMayBeGiven(String text) {
    assertEquals(letter("มท", "0812", false, "ว", "1960", 2021), first(text));
  }

  @ParameterizedTest
  @ValueSource(strings = {"การบันทึกข้อมูล", "มท", "ประชุม ปี ๒๕๖๔", "", "/", "ว", "1960 เรื่อง"})
  void wordsAreNoReference(String text) {
    assertTrue(ReferenceQuery.of(text).isEmpty(), () -> ReferenceQuery.of(text).toString());
  }
}
