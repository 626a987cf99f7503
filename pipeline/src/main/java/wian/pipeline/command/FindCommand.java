package wian.pipeline.command;

import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import wian.index.search.FoundLetter;
import wian.index.search.LetterQuestion;
import wian.index.search.Viewer;
import wian.pipeline.Wian;
import wian.pipeline.answer.Json;
import wian.pipeline.answer.Limit;

/** {@code wian find TEXT}. */
@Command(
    name = "find",
    mixinStandardHelpOptions = true,
    header =
        "ค้นหาหนังสือจากเลขที่ (เขียนแบบใดก็ได้) หรือจากคำ / Finds letters by number (however it is spelt) or by words")
final class FindCommand implements Callable<Integer> {
  private final Terminal terminal;

  @Mixin private HomeOption home;
  @Mixin private JsonOption json;

  @Option(
      names = "--limit",
      paramLabel = "N",
      defaultValue = "20",
      description = {"จำนวนฉบับมากที่สุด (ปกติ 20)", "most letters to show (default: 20)"})
  private int limit;

  @Parameters(
      paramLabel = "TEXT",
      arity = "1..*",
      description = {"เลขที่หรือคำ", "a number, or words"})
  private List<String> text;

  FindCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    int most = Limit.checked("--limit", limit);
    try (Wian wian = home.toAsk()) {
      List<FoundLetter> found =
          wian.circulars()
              .search(LetterQuestion.of(String.join(" ", text), most), Viewer.local())
              .letters();
      if (json.asked()) {
        terminal.printExactly(Json.array(found));
      } else {
        terminal.print(FoundText.of(found, terminal));
      }
      return Found.orNot(found.isEmpty(), terminal, json);
    }
  }
}
