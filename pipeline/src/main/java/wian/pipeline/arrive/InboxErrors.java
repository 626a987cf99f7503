package wian.pipeline.arrive;

import java.io.File;
import java.nio.file.Path;
import java.util.concurrent.RejectedExecutionException;
import org.apache.camel.Exchange;
import org.apache.camel.builder.RouteConfigurationBuilder;

/** What happens where a look at a file fails: all error handling of the inbox routes. */
final class InboxErrors extends RouteConfigurationBuilder {
  static final String ID = "inbox-errors";

  @Override
  public void configuration() {
    routeConfiguration(ID)
        // Wian is stopping: the file is left, and found again.
        .onException(RejectedExecutionException.class)
        .handled(true)
        .end()
        .onException(Throwable.class)
        .handled(true)
        .process(InboxErrors::failed)
        .end();
  }

  static Path file(Exchange exchange) {
    return exchange.getMessage().getBody(File.class).toPath();
  }

  private static void failed(Exchange exchange) {
    Intake intake = exchange.getProperty(InboxRoutes.INTAKE, Intake.class);
    intake.failed(file(exchange), exchange.getProperty(Exchange.EXCEPTION_CAUGHT, Throwable.class));
  }
}
