package wian.pipeline.evaluate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import wian.index.circular.LetterJson;
import wian.pipeline.read.LetterReader;

/**
 * The project's yardstick is a script beside the repository; what Wian counts is what it counts.
 */
class YardstickTest {
  private static final Path YARDSTICK = Fixtures.REPOSITORY.resolve("../shared/eval/score.py");

  @TempDir Path predicted;

  @BeforeEach
  void theYardstickIsThere() throws InterruptedException {
    assumeTrue(Files.isRegularFile(YARDSTICK), "skipped: no " + YARDSTICK);
    assumeTrue(pythonIsThere(), "skipped: no python3");
  }

  @Test
  void agreesOnTheFixturesAsTheyAreRead() throws Exception {
    predict(UnaryOperator.identity());
    assertAgreement();
  }

  /** Letters in the other order, the last one lost: much is missed, made up and silently wrong. */
  @Test
  void agreesOnReadingsThatAreWrong() throws Exception {
    predict(letters -> {
      List<JsonNode> wrong = new ArrayList<>(letters);
      Collections.reverse(wrong);
      return wrong.size() > 2 ? wrong.subList(1, wrong.size()) : wrong;
    });
    Files.move(predicted.resolve("dengue-1-department.json"), predicted.resolve("gone"));
    Files.copy(
        predicted.resolve("dengue-4-amend.json"), predicted.resolve("dengue-1-department.json"));
    assertTrue(assertAgreement().silentlyWrong() > 10);
  }

  private void predict(UnaryOperator<List<JsonNode>> change) throws IOException {
    SourceFolder sources =
        new SourceFolder(Fixtures.CIRCULARS, Fixtures.EXTRACTOR, new LetterReader());
    for (Path truth : Fixtures.truthsOfText()) {
      String name = truth.getFileName().toString();
      Prediction.Letters read =
          assertInstanceOf(Prediction.Letters.class, sources.of(name.replace(".json", "")));
      Files.writeString(
          predicted.resolve(name),
          LetterJson.line(Map.of("letters", change.apply(read.letters()))));
    }
  }

  private Scores assertAgreement() throws Exception {
    Evaluation evaluation = new Evaluation(new RecordFolder(predicted));
    for (Path truth : Evaluation.truths(Fixtures.TRUTH)) {
      evaluation.take(truth);
    }
    Scores scores = evaluation.scores();
    Map<String, Figures> theirs =
        LetterJson.MAPPER.readValue(yardstick("--json"), new TypeReference<>() {});
    assertEquals(theirs, scores.figures(EnumSet.allOf(Field.class)));
    List<String> lines = yardstick("--misses").lines().toList();
    List<String> sums = lines.subList(lines.size() - 2, lines.size());
    Count resolved = scores.resolved();
    assertEquals(
        List.of(
            resolved.hit(),
            resolved.truth(),
            resolved.madeUp(),
            scores.silentlyWrong(),
            scores.keyFactsStated(),
            scores.files(),
            scores.withoutPrediction()),
        wholeNumbers(String.join("\n", sums)));
    assertEquals(
        lines.stream().filter(line -> line.contains("\t")).map(YardstickTest::kindOfMiss).toList(),
        scores.misses().stream()
            .map(m -> m.file() + "\t" + m.field().word() + "\t" + m.what().word())
            .toList());
    return scores;
  }

  /** All but the fact, which each writes in its own way. */
  private static String kindOfMiss(String line) {
    return line.substring(0, line.lastIndexOf('\t'));
  }

  private static List<Integer> wholeNumbers(String text) {
    return Arrays.stream(text.replaceAll("F1|\\d+\\.\\d+", "").split("\\D+"))
        .filter(digits -> !digits.isEmpty())
        .map(Integer::valueOf)
        .toList();
  }

  private String yardstick(String form) throws Exception {
    return output(
        "python3", YARDSTICK.toString(), Fixtures.TRUTH.toString(), predicted.toString(), form);
  }

  private static boolean pythonIsThere() throws InterruptedException {
    try {
      ProcessBuilder python = new ProcessBuilder("python3", "--version");
      return python.redirectErrorStream(true).redirectOutput(Redirect.DISCARD).start().waitFor()
          == 0;
    } catch (IOException e) {
      return false;
    }
  }

  private static String output(String... command) throws Exception {
    ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
    builder.environment().put("PYTHONIOENCODING", "utf-8");
    Process process = builder.start();
    String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertTrue(process.waitFor(1, TimeUnit.MINUTES));
    assertEquals(0, process.exitValue(), output);
    return output;
  }
}
