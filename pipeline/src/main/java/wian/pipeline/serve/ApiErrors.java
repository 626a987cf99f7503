package wian.pipeline.serve;

import java.io.IOException;
import org.apache.camel.Exchange;
import org.apache.camel.builder.RouteConfigurationBuilder;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import wian.index.search.LetterQuestion.BadCursor;
import wian.pipeline.answer.BadQuestion;
import wian.pipeline.answer.Told;

/** What a client is told where its question fails. */
final class ApiErrors extends RouteConfigurationBuilder {
  static final String ID = "api-errors";

  private static final Logger LOG = LoggerFactory.getLogger(ApiErrors.class);
  private static final Told NO_CURSOR =
      new Told(
          "cursor นี้ใช้ไม่ได้ ให้เริ่มจากหน้าแรก", "no such cursor; begin with the first page");

  private final Requests requests;

  ApiErrors(Requests requests) {
    this.requests = requests;
  }

  @Override
  public void configuration() {
    routeConfiguration(ID).onException(Throwable.class).handled(true).process(this::told).end();
  }

  private void told(Exchange exchange) throws IOException {
    Throwable caught = exchange.getProperty(Exchange.EXCEPTION_CAUGHT, Throwable.class);
    Asking.answer(
        exchange,
        switch (caught) {
          case BadQuestion bad -> Answer.problem(400, bad.told());
          case BadCursor bad -> Answer.problem(400, NO_CURSOR);
          case Refused refused -> refused.answer();
          default -> {
            LOG.error("a question failed on route {}", exchange.getFromRouteId(), caught);
            yield Problems.of(500);
          }
        },
        requests);
  }
}
