package wian.pipeline.command;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import wian.index.search.Chain;
import wian.index.search.Viewer;
import wian.pipeline.Wian;
import wian.pipeline.answer.Json;

/** {@code wian chain REF}. */
@Command(
    name = "chain",
    mixinStandardHelpOptions = true,
    header = "แสดงที่มาและผลสืบเนื่องของหนังสือ / Shows what led to a letter and what came of it")
final class ChainCommand implements Callable<Integer> {
  private final Terminal terminal;

  @Mixin private HomeOption home;
  @Mixin private JsonOption json;
  @Mixin private ReferenceGiven reference;

  ChainCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    try (Wian wian = home.toAsk()) {
      Chain chain = wian.circulars().chain(reference.text(), Viewer.local());
      if (json.asked()) {
        terminal.printExactly(Json.record(chain));
      } else {
        terminal.print(ChainText.of(chain, terminal));
      }
      return Found.orNot(chain.letters().isEmpty(), terminal, json);
    }
  }
}
