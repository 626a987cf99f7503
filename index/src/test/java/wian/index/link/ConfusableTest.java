package wian.index.link;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import wian.index.link.Confusable.Likeness;

class ConfusableTest {
  @ParameterizedTest
  @CsvSource({
    "1960, 1960, SAME",
    "481, 551, DIGITS",
    "5341, 5351, ONE_DIGIT",
    "6, 2, ONE_DIGIT",
    "3, 7, ONE_DIGIT",
    "955, 1855, HEAD",
    "1855, 955, HEAD",
    "955, 4955, NONE",
    "2, 3, NONE",
    "0, 2, NONE",
    "12, 123, NONE",
    "686-723, 686-728, NONE",
  })
  void numbersAreAlikeDigitByDigit(String one, String other, Likeness likeness) {
    assertEquals(likeness, Confusable.likeness(one, other));
  }

  @Test
  void numbersThatAreAlikeShareAPattern() {
    Random random = new Random(7);
    for (int i = 0; i < 200_000; i++) {
      String one = Integer.toString(1 + random.nextInt(9_999));
      String other = Integer.toString(1 + random.nextInt(9_999));
      if (Confusable.likeness(one, other) != Likeness.NONE) {
        assertFalse(
            Collections.disjoint(Confusable.patterns(one), Confusable.patterns(other)),
            () -> one + " " + other);
      }
    }
  }

  @Test
  void whatIsNoNumberHasNoPattern() {
    assertEquals(Set.of(), Confusable.patterns("686-723"));
    assertEquals(Set.of(), Confusable.patterns(""));
  }

  @Test
  void datesAreAlikeInDayAndYearButNotInTheMonthsName() {
    LocalDate eighth = LocalDate.of(2021, 9, 8);
    assertTrue(Confusable.dates(eighth, LocalDate.of(2021, 9, 5)));
    assertTrue(Confusable.dates(eighth, LocalDate.of(2022, 9, 8)));
    assertFalse(Confusable.dates(eighth, LocalDate.of(2021, 9, 2)));
    assertFalse(Confusable.dates(eighth, LocalDate.of(2021, 8, 8)));
  }
}
