package wian.pipeline.arrive;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ArrivalTest {
  @TempDir Path dir;

  /** The short form of {@link ArrivalBenchmark}. */
  @ParameterizedTest
  @EnumSource
  void comesIntoAnAnswerWithinASecond(LetterFile format) throws Exception {
    try (Arrivals arrivals = new Arrivals(dir)) {
      Duration median = arrivals.median(format, 5);
      assertTrue(median.compareTo(Duration.ofSeconds(1)) < 0, median.toString());
    }
  }
}
