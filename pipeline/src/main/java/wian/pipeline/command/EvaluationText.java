package wian.pipeline.command;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import wian.pipeline.answer.Plain;
import wian.pipeline.evaluate.Count;
import wian.pipeline.evaluate.Field;
import wian.pipeline.evaluate.Figures;
import wian.pipeline.evaluate.Miss;
import wian.pipeline.evaluate.Scores;

/** How right readings are: a table of figures, and what went wrong. */
final class EvaluationText {
  private EvaluationText() {}

  /** A line a field, and two that sum up. */
  static List<String> of(Scores scores, Set<Field> fields) {
    List<String> lines = new ArrayList<>();
    lines.add(line("field", "precision", "recall", "F1", "truth", "found"));
    scores.figures(fields).forEach((name, figures) -> lines.add(line(name, figures)));
    Count resolved = scores.resolved();
    lines.add(
        String.format(
            Locale.ROOT,
            "resolved: %d of %d, %d made up; silently wrong: %d of %d key facts stated (%s%%)",
            resolved.hit(),
            resolved.truth(),
            resolved.madeUp(),
            scores.silentlyWrong(),
            scores.keyFactsStated(),
            rounded(scores.silentlyWrongShare() * 100, 2)));
    lines.add(
        String.format(
            Locale.ROOT,
            "%d files, %d without a prediction; key facts F1 %s",
            scores.files(),
            scores.withoutPrediction(),
            rounded(scores.keyFacts().figures().f1(), 3)));
    return lines;
  }

  /** A line a miss, separated by tabs: file, field, missed or made up, fact. */
  static List<String> misses(Scores scores, Set<Field> fields) {
    return misses(scores.misses(), fields)
        .map(miss ->
            String.join(
                "\t",
                Plain.text(miss.file()),
                miss.field().word(),
                miss.what().word(),
                Plain.text(miss.fact())))
        .toList();
  }

  /** The figures by field for a program, and the misses beside them where they are asked for. */
  static Map<String, Object> record(Scores scores, Set<Field> fields, boolean withMisses) {
    Map<String, Object> record = new LinkedHashMap<>(scores.figures(fields));
    if (withMisses) {
      record.put("misses", misses(scores.misses(), fields).toList());
    }
    return record;
  }

  private static Stream<Miss> misses(List<Miss> misses, Set<Field> fields) {
    return misses.stream().filter(miss -> fields.contains(miss.field()));
  }

  private static String line(String name, Figures figures) {
    return line(
        name,
        rounded(figures.precision(), 3),
        rounded(figures.recall(), 3),
        rounded(figures.f1(), 3),
        Integer.toString(figures.truth()),
        Integer.toString(figures.predicted()));
  }

  private static String line(
      String name, String precision, String recall, String f1, String truth, String found) {
    return String.format(
        Locale.ROOT, "%-12s%10s%8s%8s%7s%7s", name, precision, recall, f1, truth, found);
  }

  /** Rounded as the exact value of the double is, a tie to the even digit. */
  private static String rounded(double value, int digits) {
    return new BigDecimal(value).setScale(digits, RoundingMode.HALF_EVEN).toPlainString();
  }
}
