package wian.pipeline.evaluate;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Holds readings against hand-labelled truth, one labelled file after another. */
public final class Evaluation {
  private final Predictions predictions;
  private final Scores scores = new Scores();

  /** Begins with nothing counted. */
  public Evaluation(Predictions predictions) {
    this.predictions = predictions;
  }

  /**
   * The labelled files of a folder, every {@code NAME.json}, by name.
   *
   * @throws IOException where the folder cannot be read
   */
  public static List<Path> truths(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> file.toString().endsWith(RecordFile.EXTENSION)).sorted().toList();
    }
  }

  /**
   * Holds what was read of one file against its truth.
   *
   * @param truth a letter record, which may be partial
   * @return what was read
   * @throws IOException where the truth itself cannot be read
   */
  public Prediction take(Path truth) throws IOException {
    List<Facts> wanted = facts(RecordFile.letters(truth));
    String name = truth.getFileName().toString();
    Prediction prediction =
        predictions.of(name.substring(0, name.length() - RecordFile.EXTENSION.length()));
    switch (prediction) {
      case Prediction.Letters read ->
          scores.add(name, Alignment.rows(wanted, facts(read.letters())), true);
      case Prediction.None none -> scores.add(name, Alignment.rows(wanted, List.of()), false);
    }
    return prediction;
  }

  /** What has been counted so far. */
  public Scores scores() {
    return scores;
  }

  private static List<Facts> facts(List<JsonNode> letters) {
    return letters.stream().map(Facts::of).toList();
  }
}
