package wian.pipeline.command;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import wian.pipeline.Home;
import wian.pipeline.Settings;

/**
 * {@code wian rehearse FILE…}: does once, on a home of its own, what Wian does every day, so that
 * the JVM can note which classes that takes. The launcher runs it after a build.
 */
@Command(name = "rehearse", hidden = true, header = "(สำหรับตัวเริ่มโปรแกรม / for the launcher)")
final class RehearseCommand implements Callable<Integer> {
  private static final List<String> PATHS =
      List.of(
          "api/health",
          "api/deadlines",
          "api/deadlines.ics?all",
          "api/deadlines.csv?all",
          "api/letters?q=%E0%B8%A3%E0%B8%B2%E0%B8%A2%E0%B8%87%E0%B8%B2%E0%B8%99",
          "api/links",
          "api/missing",
          "api/files");

  private final Terminal terminal;

  @Mixin private GivenFiles files;

  RehearseCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException {
    Path dir = Files.createTempDirectory("wian-rehearsal-");
    try {
      commands(dir);
      service(dir);
      return ExitCode.OK;
    } finally {
      delete(dir);
    }
  }

  private void commands(Path dir) {
    for (Path file : files.inOrder()) {
      run("read", file.toString());
      run("add", "--home", dir.toString(), file.toString());
    }
    for (String command : List.of("deadlines", "links", "missing", "status")) {
      run(command, "--home", dir.toString());
      run(command, "--json", "--home", dir.toString());
    }
    run("find", "--home", dir.toString(), "รายงาน");
    run("letter", "--home", dir.toString(), "มท ๐๖๑๙/ว ๘๘๔๑");
    run("chain", "--home", dir.toString(), "มท ๐๖๑๙/ว ๘๘๔๑");
  }

  private void run(String... arguments) {
    int code = WianCommand.run(terminal, arguments);
    if (code != ExitCode.OK && code != ExitCode.NOTHING_FOUND) {
      throw new IllegalStateException(arguments[0] + " ends with " + code);
    }
  }

  private void service(Path dir) throws IOException {
    HomeOption home = HomeOption.of(dir);
    Settings settings = Settings.of(new Home(dir));
    try (Service service = Service.start(home, settings, 0, terminal.clock())) {
      for (String path : PATHS) {
        ask(service.address().resolve("/" + path));
      }
    }
  }

  private static void ask(URI question) throws IOException {
    HttpURLConnection connection = (HttpURLConnection) question.toURL().openConnection();
    if (connection.getResponseCode() != 200) {
      throw new IOException(question + ": " + connection.getResponseCode());
    }
    connection.disconnect();
  }

  private static void delete(Path dir) throws IOException {
    try (Stream<Path> inside = Files.walk(dir)) {
      inside.sorted(Comparator.reverseOrder()).forEach(RehearseCommand::deleteOne);
    }
  }

  private static void deleteOne(Path path) {
    try {
      Files.delete(path);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
