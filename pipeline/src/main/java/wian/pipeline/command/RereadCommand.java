package wian.pipeline.command;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import wian.index.search.Viewer;
import wian.pipeline.Reread;
import wian.pipeline.Wian;
import wian.pipeline.answer.Json;

/** {@code wian reread}. */
@Command(
    name = "reread",
    mixinStandardHelpOptions = true,
    header =
        "อ่านทุกไฟล์ที่เก็บไว้ใหม่ด้วยกฎปัจจุบัน การแก้ไขยังคงอยู่ / Reads all files again by today's rules; corrections stay")
final class RereadCommand implements Callable<Integer> {
  private final Terminal terminal;

  @Mixin private HomeOption home;
  @Mixin private JsonOption json;

  RereadCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    try (Wian wian = home.toWrite()) {
      Reread reread = reread(wian);
      if (json.asked()) {
        terminal.printExactly(Json.record(reread));
      } else {
        terminal.out().println(line(reread));
      }
      return reread.failed() == 0 ? ExitCode.OK : ExitCode.SOME_FAILED;
    }
  }

  private Reread reread(Wian wian) {
    long files = wian.circulars().counts(Viewer.local()).files();
    try (Progress progress = new Progress(terminal, files)) {
      return wian.reread(progress::at);
    }
  }

  private static String line(Reread reread) {
    return ("อ่านใหม่ %1$d ไฟล์ เปลี่ยนไป %2$d ไฟล์ อ่านไม่ได้แล้ว %3$d ไฟล์ (คงผลเดิม)"
            + " / read again: %1$d files, %2$d changed, %3$d failed (what was read before stands)")
        .formatted(reread.files(), reread.changed(), reread.failed());
  }
}
