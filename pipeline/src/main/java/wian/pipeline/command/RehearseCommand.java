package wian.pipeline.command;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import wian.pipeline.Settings;

/**
 * {@code wian rehearse}: starts the service once and asks it, so that the JVM can note which
 * classes that takes. Nothing beyond: all that was noted is loaded at every start, and what reading
 * takes would double it. The launcher runs it after a build, on a home of its own.
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

  @Mixin private HomeOption home;

  RehearseCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException {
    Settings settings = home.settings();
    try (Service service = Service.start(home, settings, 0, terminal.clock())) {
      for (String path : PATHS) {
        ask(service.address().resolve("/" + path));
      }
    }
    return ExitCode.OK;
  }

  private static void ask(URI question) throws IOException {
    HttpURLConnection connection = (HttpURLConnection) question.toURL().openConnection();
    if (connection.getResponseCode() != 200) {
      throw new IOException(question + ": " + connection.getResponseCode());
    }
    connection.disconnect();
  }
}
