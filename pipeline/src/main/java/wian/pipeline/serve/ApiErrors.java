package wian.pipeline.serve;

import org.apache.camel.Exchange;
import org.apache.camel.builder.RouteConfigurationBuilder;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import wian.pipeline.answer.BadQuestion;

/** What a client is told where its question fails. */
final class ApiErrors extends RouteConfigurationBuilder {
  static final String ID = "api-errors";

  private static final Logger LOG = LoggerFactory.getLogger(ApiErrors.class);

  @Override
  public void configuration() {
    routeConfiguration(ID)
        .onException(BadQuestion.class)
        .handled(true)
        .process(ApiErrors::bad)
        .end()
        .onException(Throwable.class)
        .handled(true)
        .process(ApiErrors::broken)
        .end();
  }

  private static void bad(Exchange exchange) {
    BadQuestion bad = exchange.getProperty(Exchange.EXCEPTION_CAUGHT, BadQuestion.class);
    Asking.answer(exchange, Answer.problem(400, bad.told()));
  }

  private static void broken(Exchange exchange) {
    LOG.error(
        "a question failed on route {}",
        exchange.getFromRouteId(),
        exchange.getProperty(Exchange.EXCEPTION_CAUGHT, Throwable.class));
    Asking.answer(exchange, Problems.of(500));
  }
}
