package wian.pipeline.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class NumbersAndDaysTest {
  @Test
  void findsADayWhoseMonthWasMisread() {
    assertEquals(List.of("๒๑ กรกฎาคุม ๒๕๖๘"), in("ลงวันที่ ๒๑ กรกฎาคุม ๒๕๖๘ จำนวน ๑ ชุด"));
    assertEquals(List.of("๙ มีถุนายน ๒๕๖๖"), in("ในวันที่ ๙ มีถุนายน ๒๕๖๖ ระหว่างเวลา"));
  }

  @Test
  void findsAnAbbreviatedMonthAndOneWithoutADay() {
    assertEquals(List.of("๕ พ.ค. ๒๕๖๘"), in("วันที่ ๕ พ.ค. ๒๕๖๘"));
    assertEquals(List.of("พฤษภาคม ๒๕๖๘"), in("เดือน พฤษภาคม ๒๕๖๘"));
  }

  @Test
  void findsANumberWhoseSlashOrDotWasMisread() {
    assertEquals(List.of("มท. ๐๒๓๐.๑/ว ๔๖๘"), in("ที่ มท. ๐๒๓๐.๑/ว ๔๖๘ ลงวันที่"));
    assertEquals(List.of("สธ ๐๒๐๘!ว ๔๑๗"), in("ที่ สธ ๐๒๐๘!ว ๔๑๗"));
    assertEquals(List.of("กค (กวจ) ๐๔๐๕.๒/ว ๑๑๙"), in("ที่ กค (กวจ) ๐๔๐๕.๒/ว ๑๑๙"));
  }

  @Test
  void findsANumberWhoseAgencyWasMisreadAsDigits() {
    assertEquals(List.of("๓ก ๐๐๒๓.๓/ว ๘๕๗"), in("ที่ ๓ก ๐๐๒๓.๓/ว ๘๕๗"));
    assertEquals(List.of("๑๓ ๐๐๒๓/๘๕"), in("หนังสือ ที่ ๑๓ ๐๐๒๓/๘๕ ลงวันที่"));
    assertEquals(List.of(), in("คำสั่งที่ ๑๒๓๔๕/๒๕๖๘ และครั้งที่ ๑๒/๒๕๖๙"));
  }

  @Test
  void findsANumberThatGoesOnOnTheNextLine() {
    assertEquals(List.of("ฉช ๐๗๙๑,๐๔๗/ว"), in("หนังสือ ที่ ฉช ๐๗๙๑,๐๔๗/ว"));
    assertEquals(List.of("ฉช ๐๗๙๑.๐๔๗/"), in("หนังสือ ที่ ฉช ๐๗๙๑.๐๔๗/"));
    assertEquals(List.of(), in("มีผู้มาแล้ว ๑๒๕"));
  }

  @Test
  void leavesWordsWithoutDigitsAlone() {
    assertEquals(List.of(), in("ประจำเดือนมกราคม"));
    assertEquals(List.of(), in("จำนวน ๒๕ คน และ ๑๒๕/๓ ราย"));
  }

  @Test
  void knowsHowNumbersAndDaysArePrinted() {
    assertEquals(true, LetterNumbers.ALL.accepts("กค (กวจ) ๐๔๐๕.๒/ว ๑๑๙"));
    assertEquals(true, LetterNumbers.ALL.accepts("นม ๕๒๑๐๒/๑๕๕๕"));
    assertEquals(true, LetterNumbers.ALL.accepts("สธ ๐๒๓๔.๐๕๖/ว ๗๘๙๐๑"));
    assertEquals(true, LetterNumbers.ALL.accepts("ยธ ๐๒๓.๐๔๕.๖/๗๘"));
    assertEquals(true, LetterNumbers.ALL.accepts("อว ๖๑.๒.๓/ว. ๑๒๓"));
    assertEquals(true, LetterNumbers.ALL.accepts("พศ ๐๐๑๒(นภ)/๑๒๓๔๕๖"));
    assertEquals(false, LetterNumbers.ALL.accepts("มท ๐๘๑๐.๔ว ๕"));
    assertEquals(false, LetterNumbers.ALL.accepts("มท ๐๘๑๐.๔/๑๒๓๔๕๖๗"));
    assertEquals(true, DayAndMonth.FULL.accepts("๓๑ มกราคม พ.ศ. ๒๕๖๙"));
    assertEquals(false, DayAndMonth.FULL.accepts("๓๒ มกราคม ๒๕๖๙"));
    assertEquals(true, DayAndMonth.ABBREVIATED.accepts("๕ มิ.ย. ๒๕๖๙"));
  }

  private static List<String> in(String text) {
    return new NumbersAndDays()
        .in(text).stream().map(at -> text.substring(at.from(), at.to())).toList();
  }
}
