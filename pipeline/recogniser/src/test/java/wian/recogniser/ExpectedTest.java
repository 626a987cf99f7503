package wian.recogniser;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class ExpectedTest {
  private static final Expected DAY =
      Expected.start()
          .or(one -> one.one("๑๒", 0), two -> two.one("๓", 0).one("๐๑", 0))
          .maybe(gap -> gap.one(" ", 0))
          .word(List.of("มีนาคม", "มกราคม"), 0);

  @Test
  void takesOneWayAndWhatMayBeMissing() {
    assertTrue(DAY.accepts("๑มีนาคม"));
    assertTrue(DAY.accepts("๓๐ มกราคม"));
  }

  @Test
  void takesNothingElse() {
    assertFalse(DAY.accepts("๓ มกราคม"));
    assertFalse(DAY.accepts("๑ มี"));
    assertFalse(DAY.accepts("๑ มีนาคม "));
  }
}
