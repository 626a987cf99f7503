package wian.pipeline.serve;

import java.nio.charset.StandardCharsets;
import java.util.function.Function;
import org.apache.camel.Exchange;
import org.apache.camel.Message;
import org.apache.camel.Processor;

/** From an exchange to a question, and from its answer back to the exchange. */
record Asking(Function<Asked, Answer> question) implements Processor {
  /** The named part of a path, as {@link ApiRoutes} writes it. */
  private static final String NAME = "name";

  @Override
  public void process(Exchange exchange) {
    Message message = exchange.getMessage();
    String name = message.getHeader(NAME, "", String.class);
    String query = message.getHeader(Exchange.HTTP_RAW_QUERY, String.class);
    answer(exchange, question.apply(Asked.of(name, query)));
  }

  static void answer(Exchange exchange, Answer answer) {
    Message message = exchange.getMessage();
    message.removeHeaders("*");
    message.setHeader(Exchange.HTTP_RESPONSE_CODE, answer.status());
    message.setHeader(Exchange.CONTENT_TYPE, answer.type());
    answer
        .fileName()
        .ifPresent(
            name -> message.setHeader("Content-Disposition", "inline; filename=\"" + name + "\""));
    message.setBody(answer.text().getBytes(StandardCharsets.UTF_8));
  }
}
