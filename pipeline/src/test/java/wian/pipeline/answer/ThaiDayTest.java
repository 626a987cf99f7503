package wian.pipeline.answer;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.time.LocalTime;
import org.junit.jupiter.api.Test;

class ThaiDayTest {
  @Test
  void aDayIsWrittenInTheBuddhistEra() {
    assertEquals("๘ กันยายน ๒๕๖๔", ThaiDay.written(LocalDate.of(2021, 9, 8)));
  }

  @Test
  void aBlankDayLeavesMonthAndYear() {
    assertEquals("กันยายน ๒๕๖๔", ThaiDay.written("2021-09"));
  }

  @Test
  void noDayIsNothing() {
    assertEquals("", ThaiDay.written((LocalDate) null));
    assertEquals("", ThaiDay.written((String) null));
  }

  @Test
  void anHourHasADotAsInLetters() {
    assertEquals("๐๙.๓๐ น.", ThaiDay.hour(LocalTime.of(9, 30)));
  }
}
