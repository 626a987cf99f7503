package wian.bench;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import wian.index.circular.Letter;
import wian.pipeline.extract.Page;
import wian.pipeline.read.LetterReader;

/** Letters a second and core: files of about 2 kB, one letter each or a letter and its copy. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(1)
@Warmup(iterations = 6, time = 5)
@Measurement(iterations = 8, time = 5)
public class ReadingBenchmark {
  private static final String SHA256 = "0".repeat(64);

  private final LetterReader reader = new LetterReader();
  private List<List<Page>> letters;
  private int next;

  /** Reads the files of 1,700 to 2,300 bytes. */
  @Setup
  public void letters() throws IOException {
    letters =
        Letters.ofSize(1_700, 2_300).stream()
            .map(lines -> List.of(Letters.page(1, lines)))
            .toList();
    System.out.printf("%d letters%n", letters.size());
  }

  /** One letter, from its page to its record. */
  @Benchmark
  public List<Letter> letter() {
    next = (next + 1) % letters.size();
    return reader.read(SHA256, letters.get(next));
  }
}
