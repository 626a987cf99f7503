package wian.pipeline.command;

import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import wian.index.search.Viewer;
import wian.pipeline.Wian;
import wian.pipeline.answer.Json;

/** {@code wian rebuild}. */
@Command(
    name = "rebuild",
    mixinStandardHelpOptions = true,
    header =
        "สร้างดัชนีใหม่จากแฟ้มที่เก็บไว้ โดยไม่ต้องอ่านไฟล์ใหม่ / Makes the index again from the archive, without reading a page anew")
final class RebuildCommand implements Callable<Integer> {
  private final Terminal terminal;

  @Mixin private HomeOption home;
  @Mixin private JsonOption json;

  RebuildCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    try (Wian wian = home.toWrite()) {
      long files = rebuild(wian);
      if (json.asked()) {
        terminal.printExactly(Json.record(Map.of("files", files)));
      } else {
        terminal
            .out()
            .println(
                "สร้างดัชนีใหม่แล้ว " + files + " ไฟล์ / index made again: " + files + " files");
      }
      return ExitCode.OK;
    }
  }

  private long rebuild(Wian wian) {
    long files = wian.circulars().counts(Viewer.local()).files();
    try (Progress progress = new Progress(terminal, files)) {
      return wian.rebuild(progress::at);
    }
  }
}
