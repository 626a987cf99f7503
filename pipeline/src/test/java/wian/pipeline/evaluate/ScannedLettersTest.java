package wian.pipeline.evaluate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import wian.pipeline.extract.Extractor;
import wian.pipeline.extract.FileExtractor;
import wian.pipeline.read.LetterReader;

/**
 * From scan to letter record, held against the same letters as text: {@code fixtures/scans}, set in
 * faces that the recogniser was never trained on.
 */
class ScannedLettersTest {
  private static final Path SCANS = Fixtures.REPOSITORY.resolve("fixtures/scans");

  @ParameterizedTest
  @CsvSource({"easy, 0.02", "medium, 0.03", "hard, 0.10", "photo, 0.05"})
  void aScanTellsNearlyWhatTheTextTells(String level, double lost) throws IOException {
    Path folder = SCANS.resolve(level);
    List<Path> truths = truths(folder);
    double text = scores(Fixtures.CIRCULARS, Fixtures.EXTRACTOR, truths).keyFacts().figures().f1();
    Scores scanned = scores(folder, new FileExtractor(), truths);
    double scan = scanned.keyFacts().figures().f1();
    System.out.printf(
        "%s: %d files, key facts F1 %.3f, as text %.3f; silently wrong %d of %d%n",
        level, truths.size(), scan, text, scanned.silentlyWrong(), scanned.keyFactsStated());
    assertEquals(0, scanned.withoutPrediction());
    assertTrue(scan >= text - lost, () -> scan + " against " + text + misses(scanned));
  }

  private static List<Path> truths(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .map(file -> file.getFileName().toString().replace(".pdf", RecordFile.EXTENSION))
          .sorted()
          .map(Fixtures.TRUTH::resolve)
          .toList();
    }
  }

  private static Scores scores(Path files, Extractor extractor, List<Path> truths)
      throws IOException {
    Evaluation evaluation = new Evaluation(new SourceFolder(files, extractor, new LetterReader()));
    for (Path truth : truths) {
      evaluation.take(truth);
    }
    return evaluation.scores();
  }

  private static String misses(Scores scores) {
    return scores.misses().stream()
        .filter(miss -> Field.KEY.contains(miss.field()))
        .map(miss ->
            "%s %s %s %s"
                .formatted(miss.file(), miss.field().word(), miss.what().word(), miss.fact()))
        .collect(Collectors.joining("\n", "\nmisses:\n", "\n"));
  }
}
