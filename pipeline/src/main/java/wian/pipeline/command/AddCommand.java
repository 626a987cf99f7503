package wian.pipeline.command;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import wian.pipeline.Settings;
import wian.pipeline.Wian;
import wian.pipeline.answer.Json;

/** {@code wian add FILE…}: into the home, by a service where one runs on it. */
@Command(
    name = "add",
    mixinStandardHelpOptions = true,
    header = "รับไฟล์เข้าระบบ / Takes files into the home, as if dropped into its first folder")
final class AddCommand implements Callable<Integer> {
  private final Terminal terminal;

  @Mixin private HomeOption home;
  @Mixin private JsonOption json;
  @Mixin private GivenFiles files;

  @Option(
      names = "--wait",
      paramLabel = "SECONDS",
      defaultValue = "300",
      description = {
        "รอให้ระบบที่ทำงานอยู่รับไฟล์นานเท่าใด (ปกติ 300 วินาที)",
        "how long to wait for a running service to take the files (default: 300)"
      })
  private int seconds;

  AddCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    FileTally tally = new FileTally(terminal);
    List<AddedFile> added = added(files.inOrder(), tally);
    if (json.asked()) {
      terminal.printExactly(Json.array(added));
    } else {
      terminal.print(AddedText.of(added, terminal));
    }
    return tally.exitCode();
  }

  private List<AddedFile> added(List<Path> given, FileTally tally) {
    Settings settings = home.settings();
    Optional<Wian> own = home.toWriteUnlessServed();
    if (own.isEmpty()) {
      return new HandingOver(home.home(), settings, Duration.ofSeconds(seconds)).add(given, tally);
    }
    try (Wian wian = own.get()) {
      return new Taking(wian, settings).add(given, tally);
    }
  }
}
