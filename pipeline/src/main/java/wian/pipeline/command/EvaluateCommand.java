package wian.pipeline.command;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import wian.pipeline.answer.BadQuestion;
import wian.pipeline.answer.Json;
import wian.pipeline.answer.Told;
import wian.pipeline.evaluate.Evaluation;
import wian.pipeline.evaluate.Field;
import wian.pipeline.evaluate.Prediction;
import wian.pipeline.evaluate.Scores;
import wian.pipeline.evaluate.SourceFolder;
import wian.pipeline.extract.FileExtractor;
import wian.pipeline.read.LetterReader;

/** {@code wian evaluate TRUTH_DIR}: how right Wian reads, without a home. */
@Command(
    name = "evaluate",
    mixinStandardHelpOptions = true,
    header =
        "อ่านหนังสือที่มีเฉลยแล้ววัดความถูกต้อง / Reads labelled letters and shows how right the readings are")
final class EvaluateCommand implements Callable<Integer> {
  private static final String FIELDS =
      Arrays.stream(Field.values()).map(Field::word).collect(Collectors.joining(", "));

  private final Terminal terminal;

  @Parameters(
      paramLabel = "TRUTH_DIR",
      description = {"โฟลเดอร์ของเฉลย NAME.json", "folder with the truth, NAME.json a file"})
  private Path truthDir;

  @Option(
      names = "--files",
      paramLabel = "DIR",
      description = {
        "โฟลเดอร์ของไฟล์ต้นฉบับ NAME.ext (ปกติอยู่ข้างเฉลย)",
        "folder with the files, NAME.ext; beside the truth unless given"
      })
  private Path files;

  @Option(
      names = "--only",
      paramLabel = "FIELD",
      split = ",",
      description = {"เฉพาะช่องเหล่านี้", "only these fields: letters,reference,date,…"})
  private List<String> only = List.of();

  @Option(
      names = "--misses",
      description = {"แสดงทุกข้อที่อ่านผิด", "every fact that was missed or made up, too"})
  private boolean misses;

  @Mixin private JsonOption json;

  EvaluateCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    Set<Field> fields = fields();
    List<Path> truths = truths();
    Evaluation evaluation = evaluation();
    FileTally tally = new FileTally(terminal);
    tally.each(truths, truth -> take(truth, evaluation, tally));
    print(evaluation.scores(), fields);
    return tally.exitCode();
  }

  private Set<Field> fields() {
    Set<Field> fields = EnumSet.noneOf(Field.class);
    only.forEach(word -> fields.add(field(word)));
    return only.isEmpty() ? EnumSet.allOf(Field.class) : fields;
  }

  private static Field field(String word) {
    return Field.ofWord(word)
        .orElseThrow(() ->
            new BadQuestion(
                new Told(
                    "ไม่มีช่องชื่อ " + word + " มีแต่ " + FIELDS,
                    "no field is called " + word + "; there are " + FIELDS)));
  }

  private List<Path> truths() {
    try {
      List<Path> truths = Evaluation.truths(truthDir);
      if (truths.isEmpty()) {
        throw new Failure(
            ExitCode.USAGE,
            new Told("ไม่มีเฉลยใน " + truthDir, "no truth (NAME.json) in " + truthDir));
      }
      return truths;
    } catch (IOException e) {
      throw noFolder(truthDir);
    }
  }

  private Evaluation evaluation() {
    Path sources = files == null ? truthDir : files;
    try {
      return new Evaluation(new SourceFolder(sources, new FileExtractor(), new LetterReader()));
    } catch (IOException e) {
      throw noFolder(sources);
    }
  }

  private static Failure noFolder(Path dir) {
    return new Failure(
        ExitCode.USAGE,
        new Told("เปิดโฟลเดอร์ " + dir + " ไม่ได้", "cannot open the folder " + dir));
  }

  private static void take(Path truth, Evaluation evaluation, FileTally tally) {
    try {
      switch (evaluation.take(truth)) {
        case Prediction.Letters read -> {}
        case Prediction.None none -> tally.failed(none.file(), none.why());
      }
    } catch (IOException e) {
      // Figures that leave out a truth would look better than they are.
      throw new Failure(
          ExitCode.USAGE,
          new Told(
              "อ่านเฉลย " + truth + " ไม่ได้",
              "cannot read the truth " + truth + ": " + e.getMessage()));
    }
  }

  private void print(Scores scores, Set<Field> fields) {
    if (json.asked()) {
      terminal.printExactly(Json.record(EvaluationText.record(scores, fields, misses)));
      return;
    }
    if (misses) {
      terminal.print(EvaluationText.misses(scores, fields));
    }
    terminal.print(EvaluationText.of(scores, fields));
  }
}
