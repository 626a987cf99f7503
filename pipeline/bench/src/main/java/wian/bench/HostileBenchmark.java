package wian.bench;

import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
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

/** How long one letter of hostile text takes, as it is met by a program that has just started. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(1)
@Warmup(iterations = 0)
@Measurement(iterations = 1)
public class HostileBenchmark {
  private static final String HEAD = "ที่ มท ๐๘๑๒/ว ๑\nเรื่อง ก\nเรียน ข\n\nด้วย ";

  /** What stands in the letter's body. */
  @Param public Text text;

  private List<Page> pages;

  /** Bodies that no office writes. */
  public enum Text {
    /** 10 MB (10 million characters) without a line break. */
    NO_LINE_BREAK("กขค ", 2_500_000),
    /** 100,000 dates on one line. */
    DATES("ภายในวันที่ ๑ มกราคม ๒๕๖๙ ", 100_000),
    /** 100,000 lines, each with a date. */
    LINES_WITH_A_DATE("ให้ส่งภายในวันที่ ๑ มกราคม ๒๕๖๙\n", 100_000);

    private final String body;

    Text(String piece, int times) {
      this.body = piece.repeat(times);
    }
  }

  /** Makes the letter's page. */
  @Setup
  public void page() {
    pages = List.of(Letters.page(1, Arrays.asList((HEAD + text.body).split("\n", -1))));
  }

  /** The letter, from its page to its record. */
  @Benchmark
  public List<Letter> hostileLetter() {
    return new LetterReader().read("0".repeat(64), pages);
  }
}
