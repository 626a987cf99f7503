package wian.pipeline.command;

import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import wian.index.search.Missing;
import wian.index.search.Viewer;
import wian.pipeline.Wian;
import wian.pipeline.answer.Json;

/** {@code wian missing}. */
@Command(
    name = "missing",
    mixinStandardHelpOptions = true,
    header =
        "แสดงหนังสือที่ถูกอ้างถึงแต่ไม่มีในแฟ้ม / Shows what is cited and not held, most cited first")
final class MissingCommand implements Callable<Integer> {
  private final Terminal terminal;

  @Mixin private HomeOption home;
  @Mixin private JsonOption json;

  MissingCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    try (Wian wian = home.toAsk()) {
      List<Missing> missing = wian.circulars().missing(Viewer.local());
      if (json.asked()) {
        terminal.printExactly(Json.array(missing));
      } else if (missing.isEmpty()) {
        terminal.out().println("มีหนังสือครบ / nothing is missing");
      } else {
        terminal.print(MissingText.of(missing, terminal));
      }
      return ExitCode.OK;
    }
  }
}
