package wian.pipeline.evaluate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import wian.pipeline.extract.FileExtractor;
import wian.pipeline.read.LetterReader;

class FoldersTest {
  @TempDir Path truth;
  @TempDir Path read;

  private static void letter(Path file, String number) throws IOException {
    Files.writeString(
        file,
        """
        {"letters": [{"reference": {"canonical": "มท 0812/ว %s", "certainty": "read"}}]}
        """
            .formatted(number));
  }

  private Evaluation ofRecords() throws IOException {
    Evaluation evaluation = new Evaluation(new RecordFolder(read));
    for (Path file : Evaluation.truths(truth)) {
      evaluation.take(file);
    }
    return evaluation;
  }

  @Test
  void recordsAreFoundByStemOrByStemAndExtension() throws IOException {
    letter(truth.resolve("a.json"), "1");
    letter(truth.resolve("b.json"), "2");
    letter(read.resolve("a.json"), "1");
    letter(read.resolve("a.pdf.json"), "9");
    letter(read.resolve("b.pdf.json"), "2");
    letter(read.resolve("b.txt.json"), "9");
    Scores scores = ofRecords().scores();
    assertEquals(new Count(2, 0, 0), scores.of(Field.REFERENCE));
    assertEquals(2, scores.files());
    assertEquals(0, scores.withoutPrediction());
  }

  @Test
  void aRecordThatIsNotThereOrIsNoneMissesEveryLetter() throws IOException {
    letter(truth.resolve("a.json"), "1");
    letter(truth.resolve("b.json"), "2");
    Files.writeString(read.resolve("b.json"), "{\"letters\":");
    Scores scores = ofRecords().scores();
    assertEquals(new Count(0, 0, 2), scores.of(Field.REFERENCE));
    assertEquals(2, scores.withoutPrediction());
  }

  @Test
  void aTruthThatIsNoneStopsTheEvaluation() throws IOException {
    Path none = Files.writeString(truth.resolve("chains.json"), "{\"links\": []}");
    Evaluation evaluation = new Evaluation(new RecordFolder(read));
    assertThrows(IOException.class, () -> evaluation.take(none));
    assertEquals(0, evaluation.scores().files());
  }

  @Test
  void theSourceIsTheFileOfTheSameStem() throws IOException {
    letter(truth.resolve("a.json"), "1");
    Files.writeString(truth.resolve("a.txt"), "ที่ มท ๐๘๑๒/ว ๑\n\nเรื่อง  การรายงาน\n");
    Files.writeString(truth.resolve("a.b.txt"), "ที่ มท ๐๘๑๒/ว ๒\n\nเรื่อง  การรายงาน\n");
    SourceFolder sources = new SourceFolder(truth, new FileExtractor(), new LetterReader());
    Evaluation evaluation = new Evaluation(sources);
    assertInstanceOf(Prediction.Letters.class, evaluation.take(truth.resolve("a.json")));
    assertEquals(new Count(1, 0, 0), evaluation.scores().of(Field.REFERENCE));
    assertInstanceOf(Prediction.Letters.class, sources.of("a.b"));
    assertInstanceOf(Prediction.None.class, sources.of("b"));
  }

  @Test
  void aSourceThatCannotBeReadSaysWhy() throws IOException {
    letter(truth.resolve("a.json"), "1");
    Path empty = Files.createFile(read.resolve("a.pdf"));
    Evaluation evaluation =
        new Evaluation(new SourceFolder(read, new FileExtractor(), new LetterReader()));
    Prediction.None none =
        assertInstanceOf(Prediction.None.class, evaluation.take(truth.resolve("a.json")));
    assertEquals(empty, none.file());
    assertEquals("the file is empty: send it again", none.why().english());
    assertEquals(1, evaluation.scores().withoutPrediction());
  }
}
