package wian.pipeline.evaluate;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ResemblanceTest {
  @ParameterizedTest
  @CsvSource({
    "abcd, bcde, 6, 8",
    "tide, diet, 2, 8",
    "diet, tide, 4, 8",
    "private, curate, 8, 13",
    "มท0812/ว1960, มท0812/ว1960, 1, 1",
    "มท0812/ว1960, มท0812/ว1950, 22, 24",
    "a😀b, a😁b, 4, 6",
    "abc, xyz, 0, 1",
    "'', '', 1, 1",
    "abc, '', 0, 1"
  })
  void isTwiceWhatMatchesOverAllAsDifflibHasIt(
      String first, String second, double matching, double all) {
    assertEquals(matching / all, Resemblance.of(first, second));
  }
}
