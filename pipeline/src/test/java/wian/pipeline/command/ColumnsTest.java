package wian.pipeline.command;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import wian.pipeline.command.Columns.Cell;

class ColumnsTest {
  private static final Columns ROWS =
      new Columns()
          .row(Cell.plain("ที่นี่"), new Cell("มท", Style.STRONG), Cell.plain("x"))
          .row(Cell.plain("กขคง"), new Cell("ตกก", Style.PLAIN), Cell.plain(""));

  @Test
  void thaiStandsUnderThaiByColumnsOfTheTerminal() {
    assertEquals(List.of("ที่นี่    มท   x", "กขคง  ตกก"), ROWS.lines(Screen.pipe().terminal()));
  }

  @Test
  void coloursTakeNoRoom() {
    assertEquals(
        List.of("ที่นี่    \u001b[1mมท\u001b[0m   x", "กขคง  ตกก"),
        ROWS.lines(Screen.person().terminal()));
  }

  @Test
  void whatALetterHoldsCannotSteerTheTerminal() {
    assertEquals(
        List.of("a [31mb c"),
        new Columns().row(Cell.plain("a\u001b[31mb\nc")).lines(Screen.person().terminal()));
  }
}
