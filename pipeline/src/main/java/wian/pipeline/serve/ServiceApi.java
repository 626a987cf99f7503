package wian.pipeline.serve;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Supplier;
import wian.index.search.Circulars;
import wian.index.search.Viewer;
import wian.pipeline.answer.Json;
import wian.pipeline.archive.Change;

/** The service itself: what came to be, how it is, and how it is asked. */
final class ServiceApi {
  private static final int CHANGES = 100;

  private final Supplier<Holdings> holdings;
  private final Requests requests;

  ServiceApi(Supplier<Holdings> holdings, Requests requests) {
    this.holdings = holdings;
    this.requests = requests;
  }

  /** {@code ?after=&limit=}: changes above a number; whoever has N goes on with {@code after=N}. */
  Answer changes(Asked asked, Sent sent) {
    int limit = asked.limit(CHANGES);
    List<Change> changes = holdings.get().changes().after(asked.number("after", 0), limit);
    return Answer.json(Json.array(changes.stream().map(ToldChange::of).toList()));
  }

  /** The address of every answer, what may be asked, and what is answered (OpenAPI 3.1). */
  Answer openapi(Asked asked, Sent sent) throws IOException {
    try (InputStream document = ServiceApi.class.getResourceAsStream("openapi.json")) {
      return Answer.json(new String(document.readAllBytes(), StandardCharsets.UTF_8));
    }
  }

  /** For Prometheus. */
  Answer metrics(Asked asked, Sent sent) throws IOException {
    return Answer.text(Metrics.TYPE, Metrics.text(counts(), holdings.get().changes(), requests));
  }

  /** How the service is: up, or it would not answer. */
  Answer health(Asked asked, Sent sent) {
    Circulars.Counts counts = counts();
    // Numbers alone need no mapper, which takes a while to load: this is asked first after a start.
    return Answer.json(
        "{\"status\":\"up\",\"files\":%d,\"letters\":%d,\"journal\":%d}"
            .formatted(counts.files(), counts.letters(), counts.journal()));
  }

  private Circulars.Counts counts() {
    return holdings.get().circulars().counts(Viewer.local());
  }
}
