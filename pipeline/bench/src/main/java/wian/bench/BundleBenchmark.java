package wian.bench;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import wian.index.circular.Letter;
import wian.pipeline.extract.Page;
import wian.pipeline.read.LetterReader;

/** How the time grows with the pages of one bundle: a letter of about 2 kB a page. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 4, time = 4)
@Measurement(iterations = 4, time = 4)
public class BundleBenchmark {
  private static final String SHA256 = "0".repeat(64);

  /** Pages of the bundle. */
  @Param({"20", "200", "2000"})
  public int pages;

  private final LetterReader reader = new LetterReader();
  private List<Page> bundle;

  /** Binds the letters of 1,700 to 2,300 bytes together, again and again. */
  @Setup
  public void bundle() throws IOException {
    List<List<String>> letters = Letters.ofSize(1_700, 2_300);
    bundle =
        IntStream.range(0, pages)
            .mapToObj(i -> Letters.page(i + 1, letters.get(i % letters.size())))
            .toList();
  }

  /** The whole bundle, from its pages to its records. */
  @Benchmark
  public List<Letter> bundleOfLetters() {
    return reader.read(SHA256, bundle);
  }
}
