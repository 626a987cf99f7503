package wian.index.circular;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import wian.index.circular.ReferenceGrammar.Found;

class ReferenceGrammarTest {
  private static String all(String text) {
    return ReferenceGrammar.scan(text).stream()
        .map(f -> f.number().canonical() + (f.doubtful() ? "?" : ""))
        .collect(Collectors.joining(" ; "));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          ที่ มท ๐๘๑๒/ว ๑๙๖๐                     | มท 0812/ว 1960
          ที่ มท ๐๘๑๐.๔/ว ๔๘๑                    | มท 0810.4/ว 481
          ที่ ตก ๐๐๒๓.๑/๑๕๕๕                     | ตก 0023.1/1555
          ที่ มท ๐๒๑๐.๕/ว๒๔๗๖                    | มท 0210.5/ว 2476
          ที่มท๐๘๑๒/ว๑๙๖๐                        | มท 0812/ว 1960
          ที่ กค (กวจ.) 0405.2/ว.581             | กค (กวจ) 0405.2/ว 581
          ที่ กค (กวจ) ๐๔๐๕.๒/ว ๑๑๙              | กค (กวจ) 0405.2/ว 119
          กค 0416.4 /ว 150                       | กค 0416.4/ว 150
          ที่ สศด.๐๘๐๔.๑ /ว.๐๐๐๘๐                | สศด 0804.1/ว 80
          ที่ สพร ๒๕๖๘/ว๗๑๐                      | สพร 2568/ว 710
          ที่ ศธ ๐๔๐๒๒ /๓๔๓๘                     | ศธ 04022/3438
          ที่ นร 0508/ท 5298                     | นร 0508/ท 5298
          ที่ กค 0702/พ.104                       | กค 0702/พ 104
          ที่ นร 0403/ (กร 2)/12844              | นร 0403/(กร2)/12844
          ที่ กห ๐๓๐๑.๑๐.๑/๒๖๐                   | กห 0301.10.1/260
          ที่ กค ๐๗๑๑/มจ/ว ๑๙๑๖                  | กค 0711/มจ/ว 1916
          นร 1208/686-723                        | นร 1208/686-723
          ที่ ๐๐๑๗.๒/ว ๒๓๕๘                      | 0017.2/ว 2358
          ที่ ศธ 0206.7-120                      | ศธ 0206.7/120
          ที่ มท ๐๘12/                           | มท 0812/
          ที่ ชม 52102/ว                         | ชม 52102/ว
          ที่ กบ ๐๐๒๓.๖/ว ๕๕๓)๒                  | กบ 0023.6/ว 5532?
          ที่ มท ๐๘๑๐.๔/ว ๕ ๓๕๑                  | มท 0810.4/ว 5351
          ที่ กค 0305/ว2o                        | กค 0305/ว 20?
          ที่ พณ ๐๒๐๑/๐๐๕๖                       | พณ 0201/56
          """)
  void everyFormOfTheGrammarHasOneCanonicalForm(String printed, String canonical) {
    assertEquals(canonical, all(printed));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          ตามหนังสือกรม ด่วนมาก ที่ มท ๐๘๑๒/ว ๑๔๖๕ ลงวันที่ ๒๓ เมษายน ๒๕๖๔ และที่ มท ๐๘๑๒/ว ๕๐๒ ลงวันที่ | มท 0812/ว 1465 ; มท 0812/ว 502
          ที่ มท ๐๘๑๐.๔/ว ๕ ๓๕๑ ลงวันที่ ๑ มกราคม ๒๕๖๙                                | มท 0810.4/ว 5351
          ที่ มท ๐๘๑๒/ว ๑๔๖๕ ๒๓ เมษายน ๒๕๖๔                                         | มท 0812/ว 1465
          """)
  void numbersAreFoundInSentences(String text, String canonical) {
    assertEquals(canonical, all(text));
  }

  @Test
  void anOfficeCodeMayBeBrokenBehindItsDot() {
    assertEquals("ศธ 04099.081/45", all("ที่ ศธ ๐๔๐๙๙.\n๐๘๑/๔๕"));
  }

  @Test
  void theDayOnTheNextLineIsNotTheRunningNumber() {
    assertEquals("มท 0810/ว", all("ที่ มท ๐๘๑๐/ว\n๑๐ กุมภาพันธ์ ๒๕๖๔"));
    assertEquals("มท 0810/ว", all("ที่ มท ๐๘๑๐/ว ๑๐ กุมภาพันธ์ ๒๕๖๔"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          ที่ อส ๐๐๑๔(ลย)/๖๒๐                    | อส 0014(ลย)/620
          ที่ ตช ๐๐๑๙(พร).๐๒/๘๘                  | ตช 0019(พร).02/88
          ที่ ป.ป.ช. ๐๐๒๖ (นน.)/ว ๑๒              | ปปช 0026(นน)/ว 12
          ที่ ตผ ๐๐๔๑ ลย/๗๗                      | ตผ 0041 ลย/77
          ที่ ลย ๐๐๓๓(๓)/๙๑๔                     | ลย 0033(3)/914
          ที่ ศย ๓๐๑.๐๐๗/๓๕                      | ศย 301.007/35
          ที่ ตช ๐๐๑๙.(ชม)๔/๑๒๐๐                 | ตช 0019.(ชม)4/1200
          ที่ อว ๖๔.๑๑/๑๒๓                       | อว 64.11/123
          ที่ อว ๖๔.๐๒.๓/๑๒๓                     | อว 64.02.3/123
          ที่ ศธ ๐๕๑๗.๐๒๑๑/๔๕                    | ศธ 0517.0211/45
          """)
  void anOfficeMayNameItsRegionOrBeACourt(String printed, String canonical) {
    assertEquals(canonical, all(printed));
    assertEquals(canonical, ReferenceNumber.ofCanonical(canonical).orElseThrow().canonical());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          ที่ มท ๕๓๑๐.๗/ลย ๔๐                    | มท 5310.7/ลย 40
          ที่ คค ๐๖๐๒๑/ส๒/๑๑๘                    | คค 06021/ส2/118
          """)
  void anOfficeMayKeepARegisterOfItsOwn(String printed, String canonical) {
    assertEquals(canonical, all(printed));
    assertEquals(canonical, ReferenceNumber.ofCanonical(canonical).orElseThrow().canonical());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          ที่ สออ ๑๒/๒๕๖๗                        | สออ 12/2567
          ที่ พิเศษ 4/2568                       | พิเศษ 4/2568
          ที่ ส.ค.ท. ๐๓๑/๒๕๖๘ ลงวันที่ ๑ มีนาคม    | สคท 31/2568
          """)
  void bodiesOutsideTheCivilServiceNumberByTheYear(String printed, String canonical) {
    assertEquals(canonical, all(printed));
    assertEquals(canonical, ReferenceNumber.ofCanonical(canonical).orElseThrow().canonical());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          ที่ ลย ๐๐๑๘/ว  ๒๓ ๔ ๐                  | ลย 0018/ว 2340
          ที่ นน ๐๐๑๘/ว ๔ ๒ ๐           กรม       | นน 0018/ว 420
          ที่ กษ O๔l๒/ว ๗]๗                      | กษ 0412/ว 77?
          ที่ กษ ๐๔๑๒/ว ๓๐ ๒๕๖๙ ๑๒               | กษ 0412/ว 30
          """)
  void digitsSpacedOutOrMisreadAreOneNumber(String printed, String canonical) {
    assertEquals(canonical, all(printed));
  }

  @Test
  void theNumberMayStandSpacedOutBelowItsOffice() {
    assertEquals("ลย 0418/ว 872", all("ที่ ลย ๐๔๑๘/ว\n   ๘ ๗ ๒\nถึง"));
    assertEquals("ลย 0418/ว 1990", all("ที่ ลย ๐๔๑๘/ว\n๑๙๙๐\n\nถึง"));
  }

  @Test
  void aNumberMayBeBrokenOverTwoLines() {
    assertEquals("มท 0810.8/ว 5567", all("ที่ มท ๐๘๑๐.๘/\nว ๕๕๖๗ ลงวันที่ ๒๕ ตุลาคม ๒๕๖๗"));
    assertEquals("มท 0810.8/ว 5567", all("ที่\nมท ๐๘๑๐.๘/ว ๕๕๖๗"));
  }

  @Test
  void theSpanOfANumberBeginsAtItsAnnouncement() {
    String text = "อ้างถึง หนังสือจังหวัด ที่ กบ ๐๐๒๓.๓/ว ๕๒๘๖ ลงวันที่";
    Found found = ReferenceGrammar.scan(text).getFirst();
    assertEquals("ที่ กบ ๐๐๒๓.๓/ว ๕๒๘๖", text.substring(found.start(), found.end()));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "โทร. ๐ ๒๒๔๔ ๙๐๐๐ ต่อ ๑๒๕๑-๒",
        "โทร มท ๕๐๙๗๐",
        "พระราชบัญญัติ พ.ศ. ๒๕๔๐/๒๕๕๐",
        "การประชุมครั้งที่ ๓/๒๕๖๗",
        "สัญญาเลขที่ ๒๐/๒๕๖๘",
        "คำสั่งที่ ๕๕/๒๕๖๔",
        "คดีหมายเลขดำที่ ผบ ๔๑/๒๕๖๘",
        "คดีหมายเลขแดง ที่ อม ๔๑/๒๕๖๘",
        "สัญญา ที่ จห ๔๑/๒๕๖๘",
        "เลขที่ ๙/๑๐ ถนนอุตรกิจ",
        "ปีงบประมาณ พ.ศ. ๒๕๖๖ - ๒๕๗๐"
      })
  void whatIsNoLetterIsNotFound(String text) {
    assertEquals("", all(text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "มท 0812/ว 1960",
        "มท 0812/",
        "ชม 52102/ว",
        "กค (กวจ) 0405.2/ว 119",
        "กค 0711/มจ/ว 1916",
        "คำสั่ง 55/2564",
        "ประกาศ 3/2569",
        "0017.2/ว 2358",
        "ตก 0023.1/1555",
        "นร 1208/686-723",
        "ว 119",
        "ตช 0019.(ชม)4/1200"
      })
  void canonicalFormsAreReadBack(String canonical) {
    assertEquals(canonical, ReferenceNumber.ofCanonical(canonical).orElseThrow().canonical());
  }

  @Test
  void ordersHaveANumberAndABuddhistYear() {
    assertEquals(
        "คำสั่ง 55/2564",
        ReferenceGrammar.order("คำสั่ง", "๕๕ /๒๕๖๔ ลงวันที่").orElseThrow().canonical());
    assertEquals(
        "คำสั่ง 29/2566", ReferenceGrammar.order("คำสั่ง", "๒๙/๖๖").orElseThrow().canonical());
  }
}
