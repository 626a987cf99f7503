package wian.pipeline.serve;

import io.vertx.core.Vertx;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.time.Clock;
import java.util.concurrent.CompletableFuture;
import org.apache.camel.RoutesBuilder;
import org.apache.camel.component.platform.http.vertx.VertxPlatformHttpRouter;
import org.apache.camel.main.Main;
import org.apache.camel.main.SimpleMainShutdownStrategy;
import org.apache.camel.spi.CamelEvent;
import org.apache.camel.support.SimpleEventNotifierSupport;

/**
 * The HTTP service: Camel with its platform-http server, and the routes. It listens at once; a
 * question waits until the home is open.
 */
public final class HttpService implements AutoCloseable {
  private final Main camel;
  private final CompletableFuture<Vertx> vertx;
  private final String host;

  private HttpService(Main camel, CompletableFuture<Vertx> vertx, String host) {
    this.camel = camel;
    this.vertx = vertx;
    this.host = host;
  }

  /** The address cannot be listened at. */
  public static final class NoListening extends Exception {
    private static final long serialVersionUID = 1L;

    NoListening(String address, Throwable cause) {
      super(address, cause);
    }
  }

  /**
   * Starts listening.
   *
   * @param port 0 for any that is free
   * @throws NoListening where the port is taken, or the host is none of this machine's
   */
  public static HttpService start(
      String host, int port, CompletableFuture<Holdings> holdings, Clock clock) throws NoListening {
    checkFree(host, port);
    // Beside Camel's own start, which would wait for it.
    CompletableFuture<Vertx> vertx = CompletableFuture.supplyAsync(OurVertx::start);
    Main camel = camel(host, port);
    Requests requests = new Requests();
    camel.configure().addRoutesBuilder(new ApiErrors(requests));
    camel.configure().addRoutesBuilder(new ApiRoutes(holdings::join, clock, requests));
    HttpService service = new HttpService(camel, vertx, host);
    try {
      camel.bind("vertx", OurVertx.making(vertx.join()));
      camel.init();
      camel.getCamelContext().getManagementStrategy().addEventNotifier(service.guarding());
      camel.start();
      return service;
    } catch (Exception e) {
      service.close();
      throw new IllegalStateException("Camel does not start", e);
    }
  }

  private static Main camel(String host, int port) {
    Main camel = new Main();
    // Who starts it stops it: Camel's own hook would wait for ever for a run() that there is not.
    camel.setShutdownStrategy(new SimpleMainShutdownStrategy());
    camel.addInitialProperty("camel.server.enabled", "true");
    camel.addInitialProperty("camel.server.host", host);
    camel.addInitialProperty("camel.server.port", Integer.toString(port));
    // Nothing but what is said here: no file of the class path or the working folder configures us.
    camel.setDefaultPropertyPlaceholderLocation("false");
    camel.configure().withRoutesIncludePattern("false");
    camel.configure().withName("wian");
    camel.configure().withShutdownTimeout(10);
    return camel;
  }

  private SimpleEventNotifierSupport guarding() {
    return new SimpleEventNotifierSupport() {
      @Override
      public void notify(CamelEvent event) {
        if (event.getType() == CamelEvent.Type.RoutesStarting) {
          Guard.before(router(), host);
        }
      }
    };
  }

  /** Camel's server only logs that it cannot listen, and goes on deaf. */
  private static void checkFree(String host, int port) throws NoListening {
    try (ServerSocket socket = new ServerSocket()) {
      socket.bind(new InetSocketAddress(InetAddress.getByName(host), port));
    } catch (IOException e) {
      throw new NoListening(host + ":" + port, e);
    }
  }

  private VertxPlatformHttpRouter router() {
    return camel
        .getCamelContext()
        .getRegistry()
        .findByType(VertxPlatformHttpRouter.class)
        .iterator()
        .next();
  }

  /** Where it listens. */
  public URI address() {
    String name = host.contains(":") ? "[" + host + "]" : host;
    return URI.create("http://" + name + ":" + router().getServer().getPort() + "/");
  }

  /** Adds routes of another stage. */
  public void add(RoutesBuilder routes) {
    try {
      camel.getCamelContext().addRoutes(routes);
    } catch (Exception e) {
      throw new IllegalStateException("routes cannot be added", e);
    }
  }

  /** Ends what is under way, and stops. */
  @Override
  public void close() {
    camel.stop();
    // Camel ends only the Vert.x that it made itself.
    vertx.join().close().toCompletionStage().toCompletableFuture().join();
  }
}
