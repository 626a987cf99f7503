package wian.pipeline.arrive;

import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Prints the median of 100 arrivals a format. Not run with the tests: {@code mvn test -pl
 * index,pipeline -Dtest=ArrivalBenchmark -Dsurefire.failIfNoSpecifiedTests=false}.
 */
class ArrivalBenchmark {
  @TempDir Path dir;

  @ParameterizedTest
  @EnumSource
  void medianOfAHundred(LetterFile format) throws Exception {
    try (Arrivals arrivals = new Arrivals(dir)) {
      Duration median = arrivals.median(format, 100);
      System.out.printf("%s: %.1f ms%n", format, median.toNanos() / 1e6);
    }
  }
}
