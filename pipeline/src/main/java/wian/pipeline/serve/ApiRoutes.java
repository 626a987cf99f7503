package wian.pipeline.serve;

import java.time.Clock;
import java.util.function.Supplier;
import org.apache.camel.builder.RouteBuilder;

/** Every path that is answered. */
final class ApiRoutes extends RouteBuilder {
  private final LettersApi letters;
  private final DeadlinesApi deadlines;
  private final DoneApi done;
  private final FilesApi files;
  private final CorrectionsApi corrections;
  private final PicturesApi pictures;
  private final ServiceApi service;
  private final Requests requests;

  ApiRoutes(Supplier<Holdings> holdings, Clock clock, Requests requests) {
    this.requests = requests;
    letters = new LettersApi(holdings, clock);
    deadlines = new DeadlinesApi(holdings, clock);
    done = new DoneApi(holdings, clock);
    files = new FilesApi(holdings);
    pictures = new PicturesApi(holdings);
    corrections = new CorrectionsApi(holdings);
    service = new ServiceApi(holdings, requests);
  }

  @Override
  public void configure() {
    get("letters", "/api/letters", letters::letters);
    get("letter", "/api/letter", letters::letter);
    get("whole", "/api/whole", letters::whole);
    get("chain", "/api/chain", letters::chain);
    get("course", "/api/course", letters::course);
    get("citations", "/api/citations", letters::citations);
    get("suggestions", "/api/suggestions", letters::suggestions);
    get("deadlines", "/api/deadlines", deadlines::deadlines);
    get("calendar", "/api/deadlines.ics", deadlines::calendar);
    get("table", "/api/deadlines.csv", deadlines::table);
    get("done", "/api/done", done::done);
    post("mark", "/api/done", done::mark);
    delete("unmark", "/api/done", done::takeBack);
    get("missing", "/api/missing", deadlines::missing);
    get("links", "/api/links", deadlines::links);
    get("files", "/api/files", files::files);
    post("upload", "/api/files", files::upload);
    get("intake", "/api/intake", files::intake);
    get("file", "/api/files/{sha256}", files::file);
    get("original", "/api/files/{sha256}/original", files::original);
    get("pages", "/api/files/{sha256}/pages", pictures::pages);
    get("page", "/api/files/{sha256}/pages/{page}", pictures::page);
    get("searchable", "/api/files/{sha256}/searchable.pdf", pictures::searchable);
    get("corrections", "/api/files/{sha256}/corrections", corrections::corrections);
    post("correct", "/api/files/{sha256}/corrections", corrections::correct);
    get("changes", "/api/changes", service::changes);
    get("openapi", "/api/openapi.json", service::openapi);
    get("metrics", "/api/metrics", service::metrics);
    get("health", "/api/health", service::health);
  }

  private void get(String id, String path, Asking.Question question) {
    answer(id, path + "?httpMethodRestrict=GET,HEAD", question);
  }

  private void post(String id, String path, Asking.Question question) {
    answer(id, path + "?httpMethodRestrict=POST&useStreaming=true", question);
  }

  private void delete(String id, String path, Asking.Question question) {
    answer(id, path + "?httpMethodRestrict=DELETE", question);
  }

  private void answer(String id, String endpoint, Asking.Question question) {
    from("platform-http:" + endpoint + "&headerFilterStrategy=#class:" + OurHeaders.class.getName())
        .routeId("serve-" + id)
        .routeConfigurationId(ApiErrors.ID)
        .process(new Asking(question, requests));
  }
}
