package wian.pipeline.serve;

import java.util.function.Function;
import org.apache.camel.builder.RouteBuilder;

/** Every path that is answered. */
final class ApiRoutes extends RouteBuilder {
  private final Api api;

  ApiRoutes(Api api) {
    this.api = api;
  }

  @Override
  public void configure() {
    get("letters", "/api/letters", api::letters);
    get("letter", "/api/letter", api::letter);
    get("chain", "/api/chain", api::chain);
    get("deadlines", "/api/deadlines", api::deadlines);
    get("calendar", "/api/deadlines.ics", api::calendar);
    get("table", "/api/deadlines.csv", api::table);
    get("missing", "/api/missing", api::missing);
    get("links", "/api/links", api::links);
    get("files", "/api/files", api::files);
    get("file", "/api/files/{name}", api::file);
    get("health", "/api/health", api::health);
  }

  private void get(String id, String path, Function<Asked, Answer> question) {
    from("platform-http:"
            + path
            + "?httpMethodRestrict=GET&headerFilterStrategy=#class:"
            + OurHeaders.class.getName())
        .routeId("serve-" + id)
        .routeConfigurationId(ApiErrors.ID)
        .process(new Asking(question));
  }
}
