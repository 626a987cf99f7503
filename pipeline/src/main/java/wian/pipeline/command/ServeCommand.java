package wian.pipeline.command;

import java.util.concurrent.Callable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import wian.pipeline.Settings;
import wian.pipeline.answer.BadQuestion;
import wian.pipeline.answer.Json;
import wian.pipeline.answer.Told;
import wian.pipeline.extract.CannotRead;
import wian.pipeline.extract.ScanEngine;
import wian.pipeline.serve.ServiceFile;

/** {@code wian serve}. */
@Command(
    name = "serve",
    mixinStandardHelpOptions = true,
    header =
        "เฝ้าโฟลเดอร์และตอบคำถามทาง HTTP จนกว่าจะสั่งหยุด / Watches the folders and answers over HTTP until stopped")
final class ServeCommand implements Callable<Integer> {
  private static final Logger LOG = LoggerFactory.getLogger(ServeCommand.class);

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
    Thread.ofPlatform().daemon().name("wian-self-test").start(() -> testScans(settings.scans()));
    Thread.currentThread().join();
    return ExitCode.OK;
  }

  /** Text files need not wait for it; a scan that comes meanwhile does. */
  private void testScans(ScanEngine engine) {
    try {
      engine.recogniser().selfTest();
    } catch (CannotRead failed) {
      LOG.error("no scans are read", failed);
      terminal.complain(
          new Told(
              "จะไม่อ่านภาพสแกน: " + failed.why().thai(),
              "no scans will be read: " + failed.why().english()));
    }
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
