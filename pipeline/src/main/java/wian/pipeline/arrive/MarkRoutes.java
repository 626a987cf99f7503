package wian.pipeline.arrive;

import org.apache.camel.Exchange;
import org.apache.camel.builder.RouteBuilder;
import wian.pipeline.DoneDay;
import wian.pipeline.MarkInbox;
import wian.pipeline.Said;
import wian.pipeline.Wian;

/**
 * What persons say is done or corrected while this service holds the home: each file of the folder
 * of marks is kept and goes. One that says nothing that can be kept goes to {@code failed}.
 */
public final class MarkRoutes extends RouteBuilder {
  private final Wian wian;

  /** Takes marks into a home that is opened to write. */
  public MarkRoutes(Wian wian) {
    this.wian = wian;
  }

  @Override
  public void configure() {
    from("file:"
            + wian.home().marks()
            + "?include=.*[.]json&delete=true&moveFailed=failed&readLock=none&idempotent=false"
            + "&initialDelay=0&delay=250")
        .routeId("marks")
        .convertBodyTo(String.class, "UTF-8")
        .process(this::keep);
  }

  private void keep(Exchange exchange) {
    String name = exchange.getMessage().getHeader(Exchange.FILE_NAME_ONLY, String.class);
    switch (MarkInbox.read(name, exchange.getMessage().getBody(String.class))) {
      case DoneDay done -> wian.done(done);
      case Said.OfFile said -> wian.correct(said.sha256(), said.correction());
    }
  }
}
