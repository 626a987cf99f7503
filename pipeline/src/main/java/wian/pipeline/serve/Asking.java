package wian.pipeline.serve;

import io.vertx.core.http.HttpServerRequest;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.zip.GZIPOutputStream;
import org.apache.camel.Exchange;
import org.apache.camel.Message;
import org.apache.camel.Processor;
import org.apache.camel.component.platform.http.vertx.HttpMessage;

/** From an exchange to a question, and from its answer back to the exchange. */
record Asking(Question question, Requests requests) implements Processor {
  /** The named part of a path, as {@link ApiRoutes} writes it. */
  private static final String NAME = "name";

  /** Below this, packing costs more than it saves. */
  private static final int WORTH_PACKING = 1_000;

  /** What a path answers. */
  interface Question {
    /** The answer to what is asked; {@code sent} is what the client sent along. */
    Answer answer(Asked asked, Sent sent) throws IOException;
  }

  @Override
  public void process(Exchange exchange) throws IOException {
    Message message = exchange.getMessage();
    String name = message.getHeader(NAME, "", String.class);
    String query = message.getHeader(Exchange.HTTP_RAW_QUERY, String.class);
    Asked asked = Asked.of(name, query);
    answer(exchange, question.answer(asked, new Sent(exchange)), requests);
  }

  /** The answer, unless the client has it already; packed where it can unpack. */
  static void answer(Exchange exchange, Answer answer, Requests requests) throws IOException {
    requests.add(exchange.getFromRouteId(), answer.status(), exchange.getClock().elapsed());
    Message message = exchange.getMessage();
    HttpServerRequest request = ((HttpMessage) exchange.getIn()).getRequest();
    message.removeHeaders("*");
    message.setHeader(Exchange.HTTP_RESPONSE_CODE, answer.status());
    message.setHeader(Exchange.CONTENT_TYPE, answer.type());
    message.setHeader("Vary", "Accept-Encoding");
    answer.headers().forEach(message::setHeader);
    String tag = ETag.of(answer.body());
    if (answer.status() == 200) {
      message.setHeader("ETag", tag);
      if (ETag.matches(request.getHeader("If-None-Match"), tag)) {
        message.setHeader(Exchange.HTTP_RESPONSE_CODE, 304);
        message.setBody(new byte[0]);
        return;
      }
    }
    switch (answer.body()) {
      case Answer.Body.Text text -> text(message, text.text(), request);
      case Answer.Body.Original original -> {
        message.setHeader("Content-Length", Files.size(original.file()));
        message.setBody(Files.newInputStream(original.file()));
      }
    }
  }

  private static void text(Message message, String text, HttpServerRequest request) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    String accepted = request.getHeader("Accept-Encoding");
    boolean packs =
        accepted != null && accepted.matches("(?i).*\\bgzip\\b(?!\\s*;\\s*q=0(?![.]\\d*[1-9])).*");
    if (packs && bytes.length >= WORTH_PACKING) {
      message.setHeader("Content-Encoding", "gzip");
      message.setBody(packed(bytes));
    } else {
      message.setBody(bytes);
    }
  }

  private static byte[] packed(byte[] bytes) {
    ByteArrayOutputStream packed = new ByteArrayOutputStream(bytes.length / 4);
    try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
      gzip.write(bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return packed.toByteArray();
  }
}
