package wian.pipeline.serve;

import java.io.InputStream;
import java.util.Locale;
import org.apache.camel.Exchange;
import org.apache.camel.component.platform.http.vertx.HttpMessage;
import wian.pipeline.answer.Told;

/**
 * What a client sends along. Its media type must be one that a page of another origin cannot send
 * without being asked for leave, which nobody gives here.
 */
record Sent(Exchange exchange) {
  /** The body, where it is of a media type. */
  InputStream of(String mediaType) {
    String type = ((HttpMessage) exchange.getIn()).getRequest().getHeader("Content-Type");
    String plain = type == null ? "" : type.replaceFirst(";.*", "").strip();
    if (!plain.toLowerCase(Locale.ROOT).equals(mediaType)) {
      throw new Refused(
          415, new Told("ต้องส่งเป็น " + mediaType, "Content-Type must be " + mediaType));
    }
    InputStream body = exchange.getIn().getBody(InputStream.class);
    return body == null ? InputStream.nullInputStream() : body;
  }
}
