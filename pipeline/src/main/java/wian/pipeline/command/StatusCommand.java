package wian.pipeline.command;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import wian.pipeline.Wian;
import wian.pipeline.answer.Json;

/** {@code wian status}. */
@Command(
    name = "status",
    mixinStandardHelpOptions = true,
    header = "แสดงสถานะของระบบ / Shows what is held, what waits, and whether a service runs")
final class StatusCommand implements Callable<Integer> {
  private final Terminal terminal;

  @Mixin private HomeOption home;
  @Mixin private JsonOption json;

  StatusCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    try (Wian wian = home.toAsk()) {
      HomeStatus status = HomeStatus.of(wian, home.settings());
      if (json.asked()) {
        terminal.printExactly(Json.record(status));
      } else {
        terminal.print(status.lines(terminal));
      }
      return ExitCode.OK;
    }
  }
}
