package wian.index;

import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.Random;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import wian.index.given.ADay;
import wian.index.given.AFile;
import wian.index.given.ALetter;
import wian.index.given.Office;
import wian.index.search.Chain;
import wian.index.search.DeadlineQuestion;
import wian.index.search.HeldFile;
import wian.index.search.Viewer;

/**
 * How fast questions are answered over very many letters, one of which ten thousand cite. Run by
 * name, not with the tests: {@code -Dtest=HubBenchmark -Dletters=100000}. Processor time of the
 * asking thread, so that a busy machine does not spoil it much.
 */
class HubBenchmark {
  private static final int LETTERS = Integer.getInteger("letters", 20_000);
  private static final int CITERS = Math.min(10_000, LETTERS / 2);
  private static final int OFFICES = 400;
  private static final String RULE = "กค 0405.2/ว 89";
  private static final LocalDate FIRST = LocalDate.of(2011, 1, 3);
  private static final LocalDate LAST = LocalDate.of(2021, 12, 30);

  @TempDir Path index;

  private final Random random = new Random(7);

  @Test
  void measure() throws Exception {
    try (Office office = Office.at(index)) {
      long begun = System.nanoTime();
      office.receives(AFile.of("rule.txt", ALetter.of(RULE).dated("2011-01-03").text(text(0))));
      for (int i = 1; i < LETTERS; i++) {
        office.receives(letter(i));
      }
      office.store().commit();
      say("put", (System.nanoTime() - begun) / 1e9 / LETTERS * 1e3, "ms a letter (wall)");
      try (var files = Files.walk(index)) {
        long bytes =
            files.filter(Files::isRegularFile).mapToLong(file -> file.toFile().length()).sum();
        say("index", bytes / 1e6, "MB");
      }
      time("chain of the rule", () -> office.chain(RULE));
      time("chain of a letter that cites it", () -> office.chain(number(17)));
      time("first page of 100 that cite it", () -> citing(office, 0));
      time("last page of 100 that cite it", () -> citing(office, CITERS - 100));
      time(
          "deadlines of three months",
          () ->
              office
                  .circulars()
                  .deadlines(
                      new DeadlineQuestion(
                          Office.TODAY, Office.TODAY.plusMonths(3), null, false, Office.TODAY),
                      Viewer.local()));
      time(
          "one letter with its arrivals",
          () -> office.circulars().whole(number(17), Viewer.local()));
      Chain chain = office.chain(RULE);
      say("letters in the rule's chain", chain.letters().size(), "");
      say("candidates that cite it", citing(office, 0).candidates(), "");
    }
  }

  private static wian.index.search.CitingPage citing(Office office, int from) {
    return office.circulars().citing(RULE, from, 100, Viewer.local());
  }

  private HeldFile letter(int i) {
    ALetter letter =
        ALetter.of(number(i))
            .dated(day(i).toString())
            .subject("เรื่องที่ " + i % 5_000)
            .to("ผู้ว่าราชการจังหวัด ทุกจังหวัด")
            .text(text(i));
    if (i <= CITERS) {
      letter.refers(RULE, "2011-01-03");
    }
    if (i > 40) {
      int other = i - 1 - random.nextInt(40);
      letter.refers(number(other), day(other).toString());
    }
    if (i % 3 == 0) {
      letter.sets(ADay.due(day(i).plusDays(10 + random.nextInt(40)).toString()));
    }
    return AFile.of("f" + i + ".txt", letter);
  }

  private static LocalDate day(int i) {
    return FIRST.plusDays(i * (LAST.toEpochDay() - FIRST.toEpochDay()) / LETTERS);
  }

  private static String number(int i) {
    return "มท %04d/ว %d".formatted(100 + i % OFFICES, 1 + i / OFFICES);
  }

  /** One to two thousand bytes that differ from letter to letter. */
  private String text(int i) {
    StringBuilder text = new StringBuilder("ที่ " + number(i) + "\n");
    Random words = new Random(i);
    int length = 350 + words.nextInt(300);
    while (text.length() < length) {
      text.append((char) ('ก' + words.nextInt(40)));
    }
    return text.toString();
  }

  private static void time(String what, Supplier<Object> question) {
    double[] took = new double[9];
    for (int i = 0; i < took.length; i++) {
      long begun = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
      if (question.get() == null) {
        throw new IllegalStateException(what + " has no answer");
      }
      took[i] = (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - begun) / 1e6;
    }
    Arrays.sort(took);
    say(
        what,
        took[took.length / 2],
        "ms (median of 9, most %.0f)".formatted(took[took.length - 1]));
  }

  private static void say(String what, double figure, String unit) {
    System.out.printf(Locale.ROOT, "%-34s %10.1f %s%n", what, figure, unit);
  }
}
