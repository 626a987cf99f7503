package wian.pipeline.serve;

import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.core.net.HostAndPort;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.camel.component.platform.http.vertx.VertxPlatformHttpRouter;

/**
 * What stands before every path, and answers where there is none: headers that keep a browser from
 * making more of an answer than it is, and problems as JSON in place of the server's own pages.
 */
final class Guard {
  private static final List<Integer> STATUSES =
      List.of(400, 404, 405, 413, 414, 415, 431, 500, 503);

  private static final Set<String> LOOPBACK = Set.of("127.0.0.1", "localhost", "::1", "[::1]");

  private final VertxPlatformHttpRouter routes;
  private final boolean loopback;

  private Guard(VertxPlatformHttpRouter routes, String host) {
    this.routes = routes;
    this.loopback = LOOPBACK.contains(host);
  }

  /** Puts a guard before the routes of a server that listens at this host. */
  static void before(VertxPlatformHttpRouter routes, String host) {
    Guard guard = new Guard(routes, host);
    routes.route().order(-1).handler(guard::check);
    // The routes hang under the server's own router, which has the last word on what none took.
    Router server = (Router) routes.getServer().getServer().requestHandler();
    STATUSES.forEach(
        status -> server.errorHandler(status, context -> guard.problem(context, status)));
  }

  private void check(RoutingContext context) {
    if (loopback && !isOurs(context.request().authority())) {
      // A page on the web that has its own name resolve to 127.0.0.1 must not read the letters.
      send(context.response(), Problems.of(421));
    } else if (!isDecodable(context.request())) {
      send(context.response(), Problems.of(400));
    } else {
      headers(context.response());
      context.next();
    }
  }

  /**
   * Whether its query can be decoded. Else routes with a part of the path to fill in throw, and the
   * log has a stack trace for what is only somebody's slip.
   */
  private static boolean isDecodable(HttpServerRequest request) {
    try {
      request.params();
      return true;
    } catch (IllegalArgumentException e) {
      return false;
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

  private void problem(RoutingContext context, int status) {
    // What Vert.x cannot decode of a path it throws at its own routes, before any of ours is asked.
    boolean undecoded = context.failure() instanceof IllegalArgumentException;
    Answer problem = Problems.of(undecoded ? 400 : status);
    if (problem.status() != 405) {
      send(context.response(), problem);
      return;
    }
    context.response().putHeader("Allow", allowed(context.normalizedPath()));
    if (context.request().method().equals(HttpMethod.OPTIONS)) {
      headers(context.response());
      context.response().setStatusCode(204).end();
    } else {
      send(context.response(), problem);
    }
  }

  /** The methods that a path answers. */
  private String allowed(String path) {
    return Stream.concat(
            Stream.of("OPTIONS"),
            routes.getRoutes().stream()
                .filter(route -> route.methods() != null && route.getPath() != null)
                .filter(route -> path.matches(route.getPath().replaceAll(":\\w+", "[^/]+")))
                .flatMap(route -> route.methods().stream().map(HttpMethod::name)))
        .distinct()
        .sorted()
        .collect(Collectors.joining(", "));
  }

  static void send(HttpServerResponse response, Answer answer) {
    headers(response);
    response
        .setStatusCode(answer.status())
        .putHeader("Content-Type", answer.type())
        .end(((Answer.Body.Text) answer.body()).text());
  }
}
