package wian.pipeline.serve;

import io.netty.handler.codec.http.TooLongHttpHeaderException;
import io.netty.handler.codec.http.TooLongHttpLineException;
import io.vertx.core.Vertx;
import io.vertx.core.VertxOptions;
import io.vertx.core.http.HttpServer;
import io.vertx.core.http.HttpServerOptions;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.impl.VertxInternal;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;

/**
 * Vert.x as Camel gets it. Camel makes the server by itself and lets nobody set how long a request
 * line may be, nor what is answered to what is no request; so it is done where Camel asks for one.
 */
final class OurVertx {
  /** Bytes; a Thai character takes nine of them in a query. */
  private static final int LONGEST_LINE = 16 << 10;

  /** Threads for answers: more than ever wait for {@link Drawings}. */
  private static final int WORKERS = 12;

  /** Milliseconds in which what is under way of a refused request comes in. */
  private static final long TIME_TO_SEND = 200;

  private OurVertx() {}

  static Vertx start() {
    return Vertx.vertx(new VertxOptions().setWorkerPoolSize(WORKERS).setEventLoopPoolSize(2));
  }

  /** The same, but for the servers that it makes. */
  static Vertx making(Vertx vertx) {
    return (Vertx)
        Proxy.newProxyInstance(
            OurVertx.class.getClassLoader(),
            new Class<?>[] {VertxInternal.class},
            (proxy, method, arguments) -> called(vertx, method, arguments));
  }

  private static Object called(Vertx vertx, Method method, Object[] arguments) throws Throwable {
    if (method.getName().equals("createHttpServer")
        && arguments != null
        && arguments[0] instanceof HttpServerOptions options) {
      return server(vertx, options);
    }
    try {
      return method.invoke(vertx, arguments);
    } catch (InvocationTargetException e) {
      throw e.getCause();
    }
  }

  private static HttpServer server(Vertx vertx, HttpServerOptions options) {
    return vertx
        .createHttpServer(
            options
                .setMaxInitialLineLength(LONGEST_LINE)
                // By HTTP/2, what is too long would be turned away without a word.
                .setHttp2ClearTextEnabled(false))
        .invalidRequestHandler(request -> refuse(vertx, request));
  }

  private static void refuse(Vertx vertx, HttpServerRequest request) {
    int status =
        switch (request.decoderResult().cause()) {
          case TooLongHttpLineException line -> 414;
          case TooLongHttpHeaderException header -> 431;
          case null, default -> 400;
        };
    // The connection is closed behind the answer: a client that is still sending would lose it.
    vertx.setTimer(
        TIME_TO_SEND,
        timer ->
            Guard.send(request.response().putHeader("Connection", "close"), Problems.of(status)));
  }
}
