package wian.index.link;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import wian.index.circular.Letter;
import wian.index.circular.Relative;
import wian.index.circular.Relative.Start;
import wian.index.given.ADay;
import wian.index.given.ALetter;

class PeriodsTest {
  private static LocalDate due(ALetter letter, Relative period) {
    Letter written = letter.sets(ADay.counted(period)).letter();
    Reading reading =
        new Reading("a.txt", "a", 0, Set.of(), written, List.of(), List.of(), List.of(), List.of());
    return Periods.worked(reading, written.deadlines().getFirst()).due();
  }

  private static LocalDate fromReceipt(Relative period) {
    return due(ALetter.of("ก 1/1").received("2024-12-26"), period);
  }

  @Test
  void daysCountFromTheDayAfterReceipt() {
    assertEquals(
        LocalDate.of(2025, 1, 10),
        fromReceipt(new Relative(15, null, null, false, Start.RECEIVED, false)));
  }

  @Test
  void workingDaysPassOverWeekendsAndHolidays() {
    // Fri 27; Mon 30, Tue 31 and Wed 1 January are holidays; Thu 2
    assertEquals(
        LocalDate.of(2025, 1, 2),
        fromReceipt(new Relative(2, null, null, true, Start.RECEIVED, false)));
  }

  @Test
  void monthsEndOnTheCorrespondingDay() {
    assertEquals(
        LocalDate.of(2025, 2, 28),
        due(
            ALetter.of("ก 1/1").dated("2024-11-30"),
            new Relative(null, 3, null, false, Start.ISSUED, false)));
  }

  @Test
  void yearsMayBeCountedToo() {
    assertEquals(
        LocalDate.of(2025, 12, 26),
        fromReceipt(new Relative(null, null, 1, false, Start.RECEIVED, false)));
  }

  @Test
  void backwardsIsBeforeTheDay() {
    assertEquals(
        LocalDate.of(2024, 12, 25),
        fromReceipt(new Relative(1, null, null, true, Start.RECEIVED, true)));
  }

  @Test
  void fromADayNotKnownItStaysUnknown() {
    assertEquals(
        null, due(ALetter.of("ก 1/1"), new Relative(15, null, null, false, Start.RECEIVED, false)));
    assertEquals(
        null,
        due(
            ALetter.of("ก 1/1").dated("2021-09"),
            new Relative(15, null, null, false, Start.ISSUED, false)));
    assertEquals(null, fromReceipt(new Relative(15, null, null, false, Start.EVENT, false)));
  }
}
