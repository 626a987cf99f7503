package wian.pipeline.command;

import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import wian.index.search.Link;
import wian.index.search.Viewer;
import wian.pipeline.Wian;
import wian.pipeline.answer.Json;

/** {@code wian links}; with {@code --json} a line a link, for there may be very many. */
@Command(
    name = "links",
    mixinStandardHelpOptions = true,
    header =
        "แสดงการเชื่อมโยงทั้งหมดระหว่างหนังสือ / Shows every link between letters; as JSON, an object a line")
final class LinksCommand implements Callable<Integer> {
  private final Terminal terminal;

  @Mixin private HomeOption home;
  @Mixin private JsonOption json;

  LinksCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    try (Wian wian = home.toAsk();
        Stream<Link> links = wian.circulars().links(Viewer.local())) {
      if (json.asked()) {
        links.map(Json::record).forEach(terminal::printExactly);
      } else {
        terminal.print(LinkText.of(links.toList(), terminal));
      }
      return ExitCode.OK;
    }
  }
}
