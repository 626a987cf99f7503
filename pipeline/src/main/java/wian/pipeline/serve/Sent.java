package wian.pipeline.serve;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.vertx.core.http.HttpServerRequest;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.apache.camel.Exchange;
import org.apache.camel.component.platform.http.vertx.HttpMessage;
import wian.index.circular.LetterJson;
import wian.pipeline.answer.BadQuestion;
import wian.pipeline.answer.Told;

/**
 * What a client sends along. Its media type must be one that a page of another origin cannot send
 * without being asked for leave, which nobody gives here.
 */
record Sent(Exchange exchange) {
  private static final int MOST_JSON = 1 << 20;

  /** The request beneath an exchange. */
  static HttpServerRequest request(Exchange exchange) {
    return ((HttpMessage) exchange.getIn()).getRequest();
  }

  /** Whether the client says that it has what this tag stands for. */
  boolean has(String tag) {
    return ETag.matches(request(exchange).getHeader("If-None-Match"), tag);
  }

  /**
   * The body as a record.
   *
   * @throws BadQuestion where it is none
   */
  <T> T json(Class<T> type) throws IOException {
    try (InputStream body = of("application/json")) {
      byte[] json = body.readNBytes(MOST_JSON + 1);
      if (json.length > MOST_JSON) {
        throw Received.tooLarge();
      }
      T given = LetterJson.read(new String(json, StandardCharsets.UTF_8), type);
      if (given == null) {
        throw unreadable();
      }
      return given;
    } catch (JsonProcessingException e) {
      throw unreadable();
    }
  }

  private static BadQuestion unreadable() {
    return new BadQuestion(
        "อ่าน JSON ที่ส่งมาไม่ได้", "what is sent cannot be read: its JSON is not as it should be");
  }

  /** The body, where it is of a media type. */
  InputStream of(String mediaType) {
    String type = request(exchange).getHeader("Content-Type");
    String plain = type == null ? "" : type.replaceFirst(";.*", "").strip();
    if (!plain.toLowerCase(Locale.ROOT).equals(mediaType)) {
      throw new Refused(
          415, new Told("ต้องส่งเป็น " + mediaType, "Content-Type must be " + mediaType));
    }
    InputStream body = exchange.getIn().getBody(InputStream.class);
    return body == null ? InputStream.nullInputStream() : body;
  }
}
