package wian.pipeline.evaluate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import wian.index.circular.Letter;
import wian.index.circular.LetterJson;
import wian.pipeline.extract.Line;
import wian.pipeline.extract.Page;
import wian.pipeline.read.LetterReader;

/**
 * The deadlines of 300 lines of public text, labelled in {@code fixtures/deadline-lines.jsonl}; the
 * text is beside the repository. Wording that is not of letters: a figure to know, not to tune on.
 */
class DeadlineLinesTest {
  private static final Path TEXT =
      Fixtures.REPOSITORY.resolve("../shared/corpora/thaigov_deadline_lines.tsv.gz");
  private static final Path LABELS = Fixtures.REPOSITORY.resolve("fixtures/deadline-lines.jsonl");

  /** A line stands in the body of a letter whose day is not known. */
  private static final String LETTER =
      """
      ที่ นร ๐๒๐๑/ว ๑

      สำนักงานปลัดสำนักนายกรัฐมนตรี

      เรื่อง  แจ้งเพื่อทราบ
      เรียน  หัวหน้าส่วนราชการ

              LINE

              ขอแสดงความนับถือ
      """;

  private static List<String> lines;

  /** What was counted. */
  private static final class Count {
    private int truth;
    private int found;
    private int right;

    void add(List<Fact> labelled, List<Fact> read) {
      truth += labelled.size();
      found += read.size();
      List<Fact> left = new ArrayList<>(labelled);
      right += (int) read.stream().filter(left::remove).count();
    }

    double f1() {
      return 2.0 * right / (truth + found);
    }

    @Override
    public String toString() {
      return String.format(
          Locale.ROOT,
          "P %.3f R %.3f F1 %.3f (%d labelled, %d read)",
          (double) right / found,
          (double) right / truth,
          f1(),
          truth,
          found);
    }
  }

  @BeforeAll
  static void theTextIsThere() throws IOException {
    assumeTrue(Files.isRegularFile(TEXT), "skipped: no " + TEXT);
    try (InputStream packed = new GZIPInputStream(Files.newInputStream(TEXT))) {
      lines = new String(packed.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
    }
  }

  @Test
  void deadlinesOfPublicTextAreReadAboutAsWellAsMeasured() throws IOException {
    Count all = new Count();
    Count sure = new Count();
    Count days = new Count();
    List<JsonNode> rows = new ArrayList<>();
    for (String row : Files.readAllLines(LABELS)) {
      rows.add(LetterJson.MAPPER.readTree(row));
    }
    assertEquals(300, rows.size());
    for (JsonNode row : rows) {
      List<Fact> labelled = facts(row.get("deadlines"));
      List<Fact> read = facts(read(lines.get(row.get("row").asInt()).split("\t", -1)[1]));
      all.add(labelled, read);
      if (!row.has("doubt")) {
        sure.add(labelled, read);
        days.add(dues(labelled), dues(read));
      }
    }
    System.out.println("deadline lines: all rows " + all);
    System.out.println("deadline lines: rows without doubt " + sure);
    System.out.println("deadline lines: of these, days by which to act " + days);
    assertTrue(sure.f1() >= 0.8, sure::toString);
  }

  private static JsonNode read(String line) {
    List<Line> typed =
        LETTER.replace("LINE", line).lines().map(text -> new Line(text, null, 1)).toList();
    List<Letter> letters =
        new LetterReader()
            .read("0".repeat(64), List.of(new Page(1, Page.Source.TEXT, "typed", typed)));
    return LetterJson.MAPPER.valueToTree(letters.getFirst().deadlines());
  }

  private static List<Fact> facts(JsonNode deadlines) {
    List<Fact> facts = new ArrayList<>();
    deadlines.forEach(deadline -> facts.add(StatedFacts.ofDeadline(new Block(deadline))));
    return facts;
  }

  private static List<Fact> dues(List<Fact> facts) {
    return facts.stream().filter(fact -> fact.parts().getFirst().equals("due")).toList();
  }
}
