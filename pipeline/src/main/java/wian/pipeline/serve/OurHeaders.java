package wian.pipeline.serve;

import java.util.Set;
import org.apache.camel.Exchange;
import org.apache.camel.support.DefaultHeaderFilterStrategy;

/**
 * Which headers pass. Camel would take a client's headers and parameters into the message, one
 * namespace for both, and send what is left of them back; here none come in ({@link Asking} reads
 * the query itself) and only ours go out.
 */
public final class OurHeaders extends DefaultHeaderFilterStrategy {
  private static final Set<String> OURS =
      Set.of(
          "Content-Disposition",
          "Content-Encoding",
          "Content-Length",
          "ETag",
          "Link",
          "Location",
          "Retry-After",
          "Vary");

  /** For Camel to make. */
  public OurHeaders() {}

  @Override
  public boolean applyFilterToCamelHeaders(String name, Object value, Exchange exchange) {
    return !OURS.contains(name);
  }

  @Override
  public boolean applyFilterToExternalHeaders(String name, Object value, Exchange exchange) {
    return true;
  }
}
