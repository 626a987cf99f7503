package wian.pipeline.serve;

import io.vertx.core.http.HttpServerResponse;
import io.vertx.core.net.HostAndPort;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import java.util.List;
import java.util.Set;
import org.apache.camel.component.platform.http.vertx.VertxPlatformHttpRouter;

/**
 * What stands before every path, and answers where there is none: headers that keep a browser from
 * making more of an answer than it is, and problems as JSON in place of the server's own pages.
 */
final class Guard {
  private static final List<Integer> STATUSES =
      List.of(400, 404, 405, 413, 414, 415, 431, 500, 503);

  private static final Set<String> LOOPBACK = Set.of("127.0.0.1", "localhost", "::1", "[::1]");

  private final boolean loopback;

  private Guard(String host) {
    this.loopback = LOOPBACK.contains(host);
  }

  /** Puts a guard before the routes of a server that listens at this host. */
  static void before(VertxPlatformHttpRouter routes, String host) {
    Guard guard = new Guard(host);
    routes.route().order(-1).handler(guard::check);
    // The routes hang under the server's own router, which has the last word on what none took.
    Router server = (Router) routes.getServer().getServer().requestHandler();
    STATUSES.forEach(status -> server.errorHandler(status, Guard::problem));
  }

  private void check(RoutingContext context) {
    headers(context.response());
    if (loopback && !isOurs(context.request().authority())) {
      // A page on the web that has its own name resolve to 127.0.0.1 must not read the letters.
      send(context, Problems.of(421));
    } else {
      context.next();
    }
  }

  private static boolean isOurs(HostAndPort authority) {
    return authority == null || LOOPBACK.contains(authority.host());
  }

  private static void headers(HttpServerResponse response) {
    response
        .putHeader("X-Content-Type-Options", "nosniff")
        .putHeader("Content-Security-Policy", "default-src 'none'; frame-ancestors 'none'")
        .putHeader("Referrer-Policy", "no-referrer")
        .putHeader("Cache-Control", "private, no-cache");
  }

  private static void problem(RoutingContext context) {
    headers(context.response());
    // What Vert.x cannot decode of a path it throws at its own routes, before any of ours is asked.
    boolean undecoded = context.failure() instanceof IllegalArgumentException;
    send(context, Problems.of(undecoded ? 400 : context.statusCode()));
  }

  private static void send(RoutingContext context, Answer answer) {
    context
        .response()
        .setStatusCode(answer.status())
        .putHeader("Content-Type", answer.type())
        .end(((Answer.Body.Text) answer.body()).text());
  }
}
