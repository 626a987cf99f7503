package wian.pipeline.answer;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static wian.pipeline.answer.Examples.deadline;
import static wian.pipeline.answer.Examples.dueDay;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import wian.index.circular.Deadline;
import wian.index.search.DueDay;

class DeadlineTableTest {
  private static String row(String what) {
    Deadline deadline =
        deadline(Deadline.Kind.DUE, null, LocalDate.of(2026, 12, 31), null, "อำเภอ", what, null);
    return DeadlineTable.of(List.of(dueDay(deadline, DueDay.State.OPEN))).lines().toList().get(1);
  }

  @Test
  void aSpreadsheetTakesItForUtf8AndFindsADateItKnows() {
    String table = DeadlineTable.of(List.of(dueDay(Examples.report(), DueDay.State.OPEN)));
    assertTrue(table.startsWith("\ufeffกำหนด (due),"));
    assertTrue(table.contains("\r\n2026-12-31,๓๑ ธันวาคม ๒๕๖๙,"));
  }

  @Test
  void commasQuotesAndLineEndsStayInTheirCell() {
    assertTrue(row("ก, \"ข\"").contains(",\"ก, \"\"ข\"\"\","));
    assertTrue(row("ก\nข").contains(",\"ก"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"=1+1", "+66", "-1", "@SUM(A1)", " =1", "\t=1", "＝1"})
  void whatASpreadsheetWouldWorkOutIsText(String formula) {
    assertTrue(row(formula).contains(",'" + formula + ","), row(formula));
  }
}
