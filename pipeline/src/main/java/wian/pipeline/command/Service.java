package wian.pipeline.command;

import java.net.URI;
import java.time.Clock;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import wian.pipeline.Home;
import wian.pipeline.Settings;
import wian.pipeline.Wian;
import wian.pipeline.arrive.InboxRoutes;
import wian.pipeline.serve.HttpService;
import wian.pipeline.serve.ServiceFile;

/** Wian at work on a home: the home held, HTTP answering, the folders watched. */
final class Service implements AutoCloseable {
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
    CompletableFuture<Wian> opening = CompletableFuture.supplyAsync(home::toWrite);
    HttpService http;
    try {
      http = HttpService.start(settings.host(), port, opening.thenApply(Wian::circulars), clock);
    } catch (HttpService.NoListening taken) {
      opening.thenAccept(Wian::close).join();
      throw new Failure(
          ExitCode.HOME,
          "เปิดรับที่ "
              + taken.getMessage()
              + " ไม่ได้ มีโปรแกรมอื่นใช้อยู่ (เปลี่ยน http.port ใน wian.properties)",
          "cannot listen at "
              + taken.getMessage()
              + ": it is taken (change http.port in wian.properties)");
    }
    return ready(opening, http, home.home(), settings);
  }

  private static Service ready(
      CompletableFuture<Wian> opening, HttpService http, Home home, Settings settings) {
    try {
      Wian wian = opening.join();
      Service service = new Service(wian, http);
      http.add(new InboxRoutes(wian.flow(), settings));
      ServiceFile.write(home, http.address());
      return service;
    } catch (CompletionException unopened) {
      http.close();
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
  }
}
