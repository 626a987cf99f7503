package wian.pipeline.serve;

import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.zip.GZIPOutputStream;
import org.apache.camel.Exchange;
import org.apache.camel.Message;
import org.apache.camel.Processor;

/** From an exchange to a question, and from its answer back to the exchange. */
record Asking(Question question, Requests requests) implements Processor {
  /** The named parts of paths, as {@link ApiRoutes} writes them. */
  private static final List<String> PARTS = List.of("sha256", "page");

  /** Of a stream Camel does not tell the length, of an empty text it would: 0. */
  private static final InputStream NOTHING = new ByteArrayInputStream(new byte[0]);

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
    Map<String, String> parts =
        PARTS.stream()
            .collect(
                Collectors.toMap(part -> part, part -> message.getHeader(part, "", String.class)));
    Asked asked =
        Asked.of(
            message.getHeader(Exchange.HTTP_PATH, String.class),
            parts,
            message.getHeader(Exchange.HTTP_RAW_QUERY, String.class));
    answer(exchange, question.answer(asked, new Sent(exchange)), requests);
  }

  /** The answer, as far as the client wants it: it may have it, or be unable to take it. */
  static void answer(Exchange exchange, Answer answer, Requests requests) throws IOException {
    HttpServerRequest request = Sent.request(exchange);
    Answer wanted = Wanted.of(answer, request);
    requests.add(exchange.getFromRouteId(), wanted.status(), exchange.getClock().elapsed());
    Message message = exchange.getMessage();
    message.removeHeaders("*");
    message.setHeader(Exchange.HTTP_RESPONSE_CODE, wanted.status());
    message.setHeader("Vary", "Accept-Encoding");
    wanted.headers().forEach(message::setHeader);
    boolean head = request.method().equals(HttpMethod.HEAD);
    switch (wanted.body()) {
      case Answer.Body.Text text -> send(message, text(message, text.text(), request), head);
      case Answer.Body.Bytes bytes -> send(message, bytes.bytes().array(), head);
      case Answer.Body.Stored stored -> send(message, Files.newInputStream(stored.file()), head);
      case Answer.Body.Made made -> send(message, made.bytes(), head);
      case Answer.Body.None none -> message.setBody(NOTHING);
    }
    if (!(wanted.body() instanceof Answer.Body.None)) {
      message.setHeader(Exchange.CONTENT_TYPE, wanted.type());
    }
  }

  private static byte[] text(Message message, String text, HttpServerRequest request)
      throws IOException {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    String accepted = request.getHeader("Accept-Encoding");
    boolean packs =
        accepted != null && accepted.matches("(?i).*\\bgzip\\b(?!\\s*;\\s*q=0(?![.]\\d*[1-9])).*");
    if (!packs || bytes.length < WORTH_PACKING) {
      return bytes;
    }
    message.setHeader("Content-Encoding", "gzip");
    return packed(bytes);
  }

  private static void send(Message message, byte[] bytes, boolean head) {
    if (head) {
      message.setHeader("Content-Length", bytes.length);
      message.setBody(NOTHING);
    } else {
      message.setBody(bytes);
    }
  }

  /** A stream goes in chunks: Camel chunks it whatever length is told. */
  private static void send(Message message, InputStream bytes, boolean head) throws IOException {
    if (head) {
      bytes.close();
      message.setBody(NOTHING);
    } else {
      message.setBody(bytes);
    }
  }

  private static byte[] packed(byte[] bytes) throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream(bytes.length / 4);
    try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
      gzip.write(bytes);
    }
    return packed.toByteArray();
  }
}
