package wian.pipeline.start;

import org.apache.camel.builder.RouteBuilder;
import org.apache.camel.main.Main;

/** The smallest Camel that answers over HTTP: what Wian's start is measured against. */
public final class BareCamel {
  private BareCamel() {}

  /** Listens at a port and answers one path until it is stopped. */
  public static void main(String[] arguments) throws Exception {
    Main camel = new Main();
    camel.addInitialProperty("camel.server.enabled", "true");
    camel.addInitialProperty("camel.server.host", "127.0.0.1");
    camel.addInitialProperty("camel.server.port", arguments[0]);
    camel.configure().addRoutesBuilder(new Hello());
    camel.run();
  }

  private static final class Hello extends RouteBuilder {
    @Override
    public void configure() {
      from("platform-http:/hello?httpMethodRestrict=GET").routeId("hello").setBody(constant("hi"));
    }
  }
}
