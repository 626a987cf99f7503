package wian.pipeline.serve;

import java.time.Clock;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import wian.index.search.Chain;
import wian.index.search.Circulars;
import wian.index.search.DeadlineQuestion;
import wian.index.search.DueDay;
import wian.index.search.HeldLetter;
import wian.index.search.Link;
import wian.index.search.Viewer;
import wian.pipeline.answer.DeadlineCalendar;
import wian.pipeline.answer.DeadlineTable;
import wian.pipeline.answer.Json;
import wian.pipeline.answer.Period;

/** What each path answers, from the circulars; the same JSON as the command line's. */
final class Api {
  private static final int LETTERS = 20;
  private static final int FILES = 100;

  private final Supplier<Circulars> circulars;
  private final Clock clock;
  private final Viewer viewer = Viewer.local();

  /** Asks circulars that may still be being opened: the first question waits for them. */
  Api(Supplier<Circulars> circulars, Clock clock) {
    this.circulars = circulars;
    this.clock = clock;
  }

  /** {@code ?q=&limit=}. */
  Answer letters(Asked asked) {
    return Answer.json(
        Json.array(circulars.get().find(asked.needed("q"), asked.limit(LETTERS), viewer)));
  }

  /** {@code ?ref=}. */
  Answer letter(Asked asked) {
    List<HeldLetter> held = circulars.get().letters(asked.needed("ref"), viewer);
    return held.isEmpty() ? Problems.of(404) : Answer.json(Json.array(held));
  }

  /** {@code ?ref=}. */
  Answer chain(Asked asked) {
    Chain chain = circulars.get().chain(asked.needed("ref"), viewer);
    return chain.letters().isEmpty() ? Problems.of(404) : Answer.json(Json.record(chain));
  }

  /** {@code ?from=&to=&who=&all}. */
  Answer deadlines(Asked asked) {
    return Answer.json(Json.array(due(asked)));
  }

  /** The same as a calendar to subscribe to. */
  Answer calendar(Asked asked) {
    return Answer.file(
        "text/calendar; charset=utf-8", DeadlineCalendar.of(due(asked), clock), "deadlines.ics");
  }

  /** The same as a table. */
  Answer table(Asked asked) {
    return Answer.file("text/csv; charset=utf-8", DeadlineTable.of(due(asked)), "deadlines.csv");
  }

  private List<DueDay> due(Asked asked) {
    DeadlineQuestion question =
        Period.of(asked.day("from"), asked.day("to"))
            .question(asked.text("who").orElse(null), asked.on("all"), clock);
    return circulars.get().deadlines(question, viewer);
  }

  Answer missing(Asked asked) {
    return Answer.json(Json.array(circulars.get().missing(viewer)));
  }

  Answer links(Asked asked) {
    try (Stream<Link> links = circulars.get().links(viewer)) {
      return Answer.json(Json.array(links.toList()));
    }
  }

  /** {@code ?limit=}. */
  Answer files(Asked asked) {
    return Answer.json(Json.array(circulars.get().files(asked.limit(FILES), viewer)));
  }

  /** {@code /{sha256}}. */
  Answer file(Asked asked) {
    return circulars
        .get()
        .file(asked.name(), viewer)
        .map(file -> Answer.json(Json.record(file)))
        .orElseGet(() -> Problems.of(404));
  }

  Answer health(Asked asked) {
    Circulars.Counts counts = circulars.get().counts(viewer);
    return Answer.json(new Health(counts.files(), counts.letters(), counts.journal()).json());
  }

  /**
   * How the service is: up, or it would not answer.
   *
   * @param files files held
   * @param letters readings held
   * @param journal number of the last journal entry that the index has applied
   */
  record Health(long files, long letters, long journal) {
    /**
     * Numbers alone need no mapper, which takes a while to load: this is asked first after a start.
     */
    String json() {
      return "{\"status\":\"up\",\"files\":%d,\"letters\":%d,\"journal\":%d}"
          .formatted(files, letters, journal);
    }
  }
}
