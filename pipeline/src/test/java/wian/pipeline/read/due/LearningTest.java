package wian.pipeline.read.due;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import opennlp.tools.ml.model.MaxentModel;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/** The recipe of {@link SecondOpinion}'s model: commands and figures in the module's README. */
class LearningTest {
  private static final Path FIXTURES = Path.of("../fixtures");
  private static final Path MODEL =
      Path.of("src/main/resources/wian/pipeline/read", SecondOpinion.MODEL);

  @Test
  void aModelLearntFromThreeAuthorsKnowsMostDaysOfAFourth() throws IOException {
    List<LabelledDays> days = letters();
    double right = right(days, List.of("d", "e", "g"), "h");
    assertTrue(right > 0.75, "right: " + right);
  }

  @Test
  @EnabledIfSystemProperty(named = "learn", matches = "measure")
  void measuredByLeavingOneAuthorOut() throws IOException {
    List<LabelledDays> days = letters();
    days.addAll(excerpts());
    for (String held : new TreeSet<>(days.stream().map(LabelledDays::author).toList())) {
      List<String> others =
          days.stream().map(LabelledDays::author).filter(a -> !a.equals(held)).toList();
      System.out.printf(
          "%s: %.3f of %d%n",
          held,
          right(days, new TreeSet<>(others), held),
          days.stream().filter(d -> d.author().equals(held)).count());
    }
  }

  @Test
  @EnabledIfSystemProperty(named = "learn", matches = "write")
  void theShippedModelIsWritten() throws IOException {
    List<LabelledDays> days = letters();
    days.addAll(excerpts());
    Learning.write(Learning.of(days), MODEL);
    System.out.printf("%d days, %d bytes%n", days.size(), Files.size(MODEL));
    assertTrue(Files.size(MODEL) < 4_000_000, "no larger than what reads scans");
  }

  private static double right(List<LabelledDays> days, Collection<String> teachers, String held)
      throws IOException {
    MaxentModel model =
        Learning.of(days.stream().filter(d -> teachers.contains(d.author())).toList());
    return days.stream()
        .filter(d -> d.author().equals(held))
        .mapToInt(d -> SecondOpinion.on(model, d.around()).meaning() == d.meaning() ? 1 : 0)
        .average()
        .orElseThrow();
  }

  private static List<LabelledDays> letters() throws IOException {
    List<LabelledDays> days =
        new ArrayList<>(LabelledDays.ofLetters(FIXTURES.resolve("letters/dev")));
    days.addAll(LabelledDays.ofLetters(FIXTURES.resolve("letters/chains")));
    return days;
  }

  private static List<LabelledDays> excerpts() throws IOException {
    List<LabelledDays> days = new ArrayList<>();
    try (Stream<Path> files = Files.list(FIXTURES.resolve("days"))) {
      for (Path file : files.filter(f -> f.toString().endsWith(".txt")).sorted().toList()) {
        days.addAll(TaggedDays.of(file));
      }
    }
    return days;
  }
}
