package wian.index.circular;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class HolidaysTest {
  @Test
  void aSpecialHolidayThatTheCabinetDecreedHasItsName() {
    assertEquals(
        Optional.of("วันหยุดพิเศษ (เพิ่มเติม)"),
        Holidays.standard().name(LocalDate.of(2024, 12, 30)));
    assertFalse(Holidays.standard().isWorkingDay(LocalDate.of(2024, 12, 30)));
  }

  @Test
  void aHolidayOnASundayHasTheHolidaysName() {
    assertEquals(Optional.of("วันเข้าพรรษา"), Holidays.standard().name(LocalDate.of(2024, 7, 21)));
  }

  @Test
  void weekendDaysHaveTheirNames() {
    assertEquals(Optional.of("วันเสาร์"), Holidays.standard().name(LocalDate.of(2021, 9, 11)));
    assertEquals(Optional.of("วันอาทิตย์"), Holidays.standard().name(LocalDate.of(2021, 9, 12)));
    assertFalse(Holidays.standard().isWorkingDay(LocalDate.of(2021, 9, 12)));
  }

  @Test
  void labourDayIsAHolidayOnWhichGovernmentOfficesWork() {
    assertEquals(
        Optional.of("วันแรงงานแห่งชาติ"), Holidays.standard().name(LocalDate.of(2024, 5, 1)));
    assertTrue(Holidays.standard().isWorkingDay(LocalDate.of(2024, 5, 1)));
  }

  @Test
  void thePloughingDayClosesGovernmentOffices() {
    assertFalse(Holidays.standard().isWorkingDay(LocalDate.of(2024, 5, 10)));
  }

  @Test
  void anyOtherDayHasNoName() {
    assertEquals(Optional.empty(), Holidays.standard().name(LocalDate.of(2021, 9, 30)));
    assertTrue(Holidays.standard().isWorkingDay(LocalDate.of(2021, 9, 30)));
  }
}
