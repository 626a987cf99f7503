package wian.pipeline.command;

import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import wian.pipeline.Settings;
import wian.pipeline.Wian;
import wian.pipeline.arrive.InboxRoutes;
import wian.pipeline.arrive.MarkRoutes;
import wian.pipeline.serve.Holdings;
import wian.pipeline.serve.HttpService;
import wian.pipeline.serve.ServiceFile;

/** Wian at work on a home: the home held, HTTP answering, the folders watched. */
final class Service implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(Service.class);

  private final Wian wian;
  private final HttpService http;

  private Service(Wian wian, HttpService http) {
    this.wian = wian;
    this.http = http;
  }

  /**
   * Starts; the home is opened while the server starts, for each takes about as long.
   *
   * @throws Failure where the home cannot be had or the port not be listened at
   */
  static Service start(HomeOption home, Settings settings, int port, Clock clock) {
    CompletableFuture<Wian> opening =
        CompletableFuture.supplyAsync(
            home::toWrite, task -> Thread.ofPlatform().name("wian-open").start(task));
    Path inbox = settings.folders().values().iterator().next();
    CompletableFuture<Holdings> holdings = opening.thenApply(wian -> Holdings.of(wian, inbox));
    HttpService http = http(opening, holdings, settings.host(), port, clock);
    Wian wian;
    try {
      wian = opened(opening);
    } catch (Failure unopened) {
      http.close();
      throw unopened;
    }
    http.add(new InboxRoutes(wian.flow(), settings));
    http.add(new MarkRoutes(wian));
    ServiceFile.write(wian.home(), http.address());
    LOG.info(
        "{} is served at {}, folders {}", wian.home().dir(), http.address(), settings.folders());
    return new Service(wian, http);
  }

  private static HttpService http(
      CompletableFuture<Wian> opening,
      CompletableFuture<Holdings> holdings,
      String host,
      int port,
      Clock clock) {
    try {
      return HttpService.start(host, port, holdings, clock);
    } catch (HttpService.NoListening taken) {
      // Where the home is in use as well, that is what its user is told.
      opened(opening).close();
      throw new Failure(
          ExitCode.HOME,
          "ใช้ที่อยู่ "
              + taken.getMessage()
              + " ไม่ได้ มีโปรแกรมอื่นใช้อยู่ (แก้ http.port ใน wian.properties)",
          "cannot listen at " + taken.getMessage() + " (see http.port in wian.properties)",
          taken);
    }
  }

  private static Wian opened(CompletableFuture<Wian> opening) {
    try {
      return opening.join();
    } catch (CompletionException unopened) {
      throw unopened.getCause() instanceof Failure failure ? failure : unopened;
    }
  }

  URI address() {
    return http.address();
  }

  @Override
  public void close() {
    ServiceFile.delete(wian.home());
    http.close();
    wian.close();
    LOG.info("{} is no longer served", wian.home().dir());
  }
}
