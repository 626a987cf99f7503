package wian.pipeline.command;

import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Function;
import picocli.CommandLine.Option;
import wian.pipeline.Home;
import wian.pipeline.Settings;
import wian.pipeline.Wian;
import wian.pipeline.serve.ServiceFile;

/** Which home a command works on. */
final class HomeOption {
  @Option(
      names = "--home",
      paramLabel = "DIR",
      defaultValue = "${WIAN_HOME:-${sys:user.home}/wian}",
      description = {
        "โฟลเดอร์ของ Wian (ปกติ: WIAN_HOME หรือ ~/wian)",
        "Wian's home folder (default: WIAN_HOME, else ~/wian)"
      })
  private Path dir;

  Home home() {
    return new Home(dir.toAbsolutePath().normalize());
  }

  /** Opens it to ask; works beside a running service. */
  Wian toAsk() {
    return opened(Wian::toAsk);
  }

  /** Opens it to write, and logs into it from now on. */
  Wian toWrite() {
    return opened(dir -> {
      Logs.into(home());
      return Wian.toWrite(dir);
    });
  }

  /** Opens it to write; empty where a service does, which can be asked to. */
  Optional<Wian> toWriteUnlessServed() {
    try {
      return Optional.of(toWrite());
    } catch (Failure failure) {
      if (failure.getCause() instanceof Wian.HomeInUse && ServiceFile.read(home()).isPresent()) {
        return Optional.empty();
      }
      throw failure;
    }
  }

  /**
   * What the office has set.
   *
   * @throws wian.pipeline.BadSetting where one cannot be used
   */
  Settings settings() {
    try {
      return Settings.of(home());
    } catch (UncheckedIOException unread) {
      throw unopened(unread);
    }
  }

  private Wian opened(Function<Path, Wian> opening) {
    Path home = home().dir();
    try {
      return opening.apply(home);
    } catch (Wian.HomeInUse inUse) {
      throw new Failure(
          ExitCode.HOME,
          "มี Wian อีกตัวกำลังทำงานกับโฟลเดอร์ " + home,
          "another Wian is at work on " + home,
          inUse);
    } catch (UncheckedIOException unopened) {
      throw unopened(unopened);
    }
  }

  private Failure unopened(UncheckedIOException why) {
    String reason = why.getCause().getClass().getSimpleName() + " " + why.getCause().getMessage();
    return new Failure(
        ExitCode.HOME,
        "เปิดโฟลเดอร์ " + home().dir() + " ไม่ได้: " + reason,
        "cannot open the home " + home().dir() + ": " + reason,
        why);
  }
}
