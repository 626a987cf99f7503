package wian.pipeline.evaluate;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import wian.pipeline.read.LetterReader;

/** The figures that a change of the rules may not fall below; scans are left aside. */
class FixturesAreReadRightTest {
  private static Scores scores;

  @BeforeAll
  static void read() throws IOException {
    List<Path> truths = Fixtures.truthsOfText();
    assertTrue(truths.size() > 30, "fixtures found: " + truths.size());
    Evaluation evaluation =
        new Evaluation(
            new SourceFolder(Fixtures.CIRCULARS, Fixtures.EXTRACTOR, new LetterReader()));
    for (Path truth : truths) {
      evaluation.take(truth);
    }
    scores = evaluation.scores();
  }

  private static String misses() {
    return scores.misses().stream()
        .map(miss ->
            "%s %s %s %s"
                .formatted(miss.file(), miss.field().word(), miss.what().word(), miss.fact()))
        .collect(Collectors.joining("\n", "misses:\n", "\n"));
  }

  private static void assertAtLeast(double least, double figure) {
    assertTrue(figure >= least, () -> figure + " is less than " + least + "; " + misses());
  }

  @Test
  void everyFileIsRead() {
    assertEquals(0, scores.withoutPrediction());
  }

  @Test
  void keyFactsAreFoundAndFewAreMadeUp() {
    assertAtLeast(0.97, scores.keyFacts().figures().f1());
  }

  @Test
  void aReferenceOrADeadlineThatIsStatedIsThere() {
    assertAll(
        () -> assertAtLeast(0.98, scores.of(Field.REFERENCE).figures().precision()),
        () -> assertAtLeast(0.98, scores.of(Field.DEADLINES).figures().precision()));
  }

  @Test
  void whatIsWrongIsCalledUncertain() {
    assertTrue(scores.silentlyWrongShare() <= 0.005, FixturesAreReadRightTest::misses);
  }
}
