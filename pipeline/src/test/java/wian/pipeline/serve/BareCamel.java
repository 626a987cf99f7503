package wian.pipeline.serve;

import org.apache.camel.builder.RouteBuilder;
import org.apache.camel.main.Main;

/**
 * The least that Camel's platform-http can be: one route, one answer. What Wian's start is held
 * against.
 */
public final class BareCamel {
  private BareCamel() {}

  /** Serves {@code /api/health} on the port given. */
  public static void main(String[] args) throws Exception {
    Main main = new Main();
    main.addInitialProperty("camel.server.enabled", "true");
    main.addInitialProperty("camel.server.host", "127.0.0.1");
    main.addInitialProperty("camel.server.port", args[0]);
    main.configure().addRoutesBuilder(new OneRoute());
    main.run();
  }

  private static final class OneRoute extends RouteBuilder {
    @Override
    public void configure() {
      from("platform-http:/api/health").routeId("health").setBody(constant("up"));
    }
  }
}
