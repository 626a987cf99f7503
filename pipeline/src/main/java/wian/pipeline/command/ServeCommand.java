package wian.pipeline.command;

import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import wian.pipeline.Home;
import wian.pipeline.Settings;
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
    Home dir = home.home();
    Settings settings = home.settings();
    Service service =
        Service.start(home, settings, port == null ? settings.port() : port, terminal.clock());
    CountDownLatch stopped = new CountDownLatch(1);
    Runtime.getRuntime()
        .addShutdownHook(
            new Thread(
                () -> {
                  service.close();
                  stopped.countDown();
                },
                "wian-stop"));
    if (json.asked()) {
      ServiceFile.read(dir).ifPresent(file -> terminal.printExactly(Json.record(file)));
    } else {
      terminal
          .out()
          .println("Wian พร้อมแล้ว / is ready: " + service.address() + " (" + dir.dir() + ")");
    }
    stopped.await();
    return ExitCode.OK;
  }
}
