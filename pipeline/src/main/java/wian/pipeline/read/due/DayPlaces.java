package wian.pipeline.read.due;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import wian.index.circular.FoundDate;
import wian.pipeline.read.day.Hours;
import wian.pipeline.read.day.TablePlace;

/** Where the days given by their date stand in a text, with the words around them. */
final class DayPlaces {
  private static final int CLAUSE = 170;
  private static final int LINE = 400;
  private static final int AFTER = 240;

  private DayPlaces() {}

  /**
   * One day, or several that "และ" joins.
   *
   * @param days the days, of one meaning
   * @param before offset at which the days before these end
   * @param row its place in a table, where it stands in one
   */
  record DayPlace(String body, List<DaySpans.DaySpan> days, int before, Optional<TablePlace> row) {
    DaySpans.DaySpan span() {
      return days.getFirst();
    }

    /** The words before it, back to the day before it or to the start of its row. */
    String left() {
      int clause = Math.max(Math.min(before, span().start()), span().start() - CLAUSE);
      return body.substring(
          row.isPresent() ? Math.max(clause, lineStart()) : clause, span().start());
    }

    /** The words before it, back to the start of its line. */
    String line() {
      return body.substring(Math.max(0, lineStart()), span().start());
    }

    String right() {
      return after(days.getLast());
    }

    String after(DaySpans.DaySpan one) {
      return body.substring(one.end(), Math.min(body.length(), one.end() + AFTER));
    }

    /** Where the line of the day starts, or as far back as words may speak of it. */
    private int lineStart() {
      return Math.max(TablePlace.lineStart(body, span().start()), span().start() - LINE);
    }

    /**
     * What stands around it.
     *
     * @param recitalEnd offset at which the recital ends
     * @param issued the letter's day of issue; null where unknown
     */
    Surroundings surroundings(int recitalEnd, LocalDate issued) {
      int start = span().start();
      String own = body.substring(Math.min(before, start), start);
      FoundDate last = span().last();
      Long ahead =
          issued == null
              ? null
              : (last.year() == null ? last.inYear(issued.getYear()) : last)
                  .date()
                  .map(d -> ChronoUnit.DAYS.between(issued, d))
                  .orElse(null);
      return new Surroundings(
          own,
          right(),
          row,
          span().first() != null,
          start < recitalEnd,
          Hours.follow(right()) || Hours.before(own) != null,
          ahead);
    }
  }

  /** The places of a text's days, in order. */
  static List<DayPlace> of(String body, List<FoundDate> dates, LocalDate issued) {
    List<DayPlace> places = new ArrayList<>();
    int before = 0;
    for (List<DaySpans.DaySpan> group : DayGroups.of(body, dates, issued)) {
      places.add(new DayPlace(body, group, before, TablePlace.at(body, group.getFirst().start())));
      before = group.getLast().end();
    }
    return places;
  }
}
