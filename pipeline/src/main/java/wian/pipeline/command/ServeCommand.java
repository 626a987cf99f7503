package wian.pipeline.command;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import wian.pipeline.Settings;
import wian.pipeline.answer.BadQuestion;
import wian.pipeline.answer.Json;
import wian.pipeline.serve.ServiceFile;

/** {@code wian serve}. */
@Command(
    name = "serve",
    mixinStandardHelpOptions = true,
    header =
        "เฝ้าโฟลเดอร์และตอบคำถามทาง HTTP จนกว่าจะสั่งหยุด / Watches the folders and answers over HTTP until stopped")
final class ServeCommand implements Callable<Integer> {
  private final Terminal terminal;

  @Mixin private HomeOption home;
  @Mixin private JsonOption json;

  @Option(
      names = "--port",
      paramLabel = "PORT",
      description = {
        "พอร์ต (ปกติตาม wian.properties; 0 คือพอร์ตใดก็ได้ที่ว่าง)",
        "port (default: as in wian.properties; 0 for any that is free)"
      })
  private Integer port;

  ServeCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws InterruptedException {
    Settings settings = home.settings();
    Service service = Service.start(home, settings, port(settings), terminal.clock());
    Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(service), "wian-stop"));
    if (json.asked()) {
      ServiceFile.read(home.home()).ifPresent(file -> terminal.printExactly(Json.record(file)));
    } else {
      terminal
          .out()
          .println(
              "Wian พร้อมแล้ว / is ready: " + service.address() + " (" + home.home().dir() + ")");
    }
    Thread.currentThread().join();
    return ExitCode.OK;
  }

  private int port(Settings settings) {
    if (port != null && (port < 0 || port > 65_535)) {
      throw new BadQuestion("--port ต้องเป็น 0 ถึง 65535", "--port must be from 0 to 65535");
    }
    return port == null ? settings.port() : port;
  }

  /** A stop that was asked for is a success, and not what the signal would make of it (143). */
  private static void stop(Service service) {
    service.close();
    Runtime.getRuntime().halt(ExitCode.OK);
  }
}
