package wian.pipeline.read.due;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import wian.index.circular.Deadline;
import wian.index.circular.Doubt;
import wian.index.circular.FoundDate;
import wian.pipeline.read.day.DayList;
import wian.pipeline.read.day.FoundDay;
import wian.pipeline.read.day.Hours;
import wian.pipeline.read.day.TablePlace;
import wian.pipeline.read.day.Times;
import wian.pipeline.read.head.Recital;

/**
 * Days given by their date: by when, from when to when, on which day to come, from when a rule
 * applies.
 */
final class AbsoluteDays {
  private static final List<String> INVITED =
      List.of("เชิญ", "เข้าร่วม", "ร่วมประชุม", "เข้ารับ", "กำหนดการ");
  private static final Pattern THIS_YEAR = Pattern.compile("^\\s*(?:นี้|ศกนี้|ปีนี้)");

  private final String body;
  private final List<FoundDate> dates;
  private final LocalDate issued;
  private final int recitalEnd;

  /**
   * Rules over one letter's body.
   *
   * @param body its text
   * @param dates the dates in it
   * @param recitalEnd offset at which its recital ends
   * @param issued its day of issue; null where unknown
   */
  AbsoluteDays(String body, List<FoundDate> dates, int recitalEnd, LocalDate issued) {
    this.body = body;
    this.dates = dates;
    this.recitalEnd = recitalEnd;
    this.issued = issued;
  }

  List<FoundDay> all() {
    boolean invited = INVITED.stream().anyMatch(body::contains);
    List<FoundDay> days = new ArrayList<>();
    DaySpans.DaySpan first = null;
    for (DayPlaces.DayPlace place : DayPlaces.of(body, dates, issued)) {
      DaySpans.DaySpan span = place.span();
      Optional<TablePlace> row = place.row();
      String left = place.left();
      String right = place.right();
      DayWords words = new DayWords(left, place.line(), right, span.start() < recitalEnd, invited);
      Verdict verdict =
          Verdict.of(
              sense(span, words, row),
              words.isOnlyTold() || row.filter(TableWords::isFormer).isPresent(),
              place.surroundings(recitalEnd, issued));
      List<FoundDay> found = new ArrayList<>();
      for (DaySpans.DaySpan one : place.days()) {
        String own = Hours.follow(place.after(one)) ? place.after(one) : right;
        verdict
            .sense()
            .flatMap(s -> day(one, s, left, own))
            .map(d -> verdict.sure() || d.doubt() != null ? d : d.doubted(Doubt.LOW_CONFIDENCE))
            .ifPresent(found::add);
      }
      found = DayList.adjacent(body, found);
      if (row.filter(TableWords::isFirst).isPresent() && span.first() == null) {
        first = span;
        found = new ArrayList<>();
      } else if (first != null && DayList.inRow(body, first.end(), span.start())) {
        LocalDate since = first.last().date().orElse(null);
        found.replaceAll(d -> d.kind() == Deadline.Kind.DUE ? d.since(since) : d);
        first = null;
      }
      if (found.isEmpty() && first == null && !words.isTold() && listed(days, span)) {
        FoundDay above = days.getLast();
        day(span, DayWords.Sense.EVENT, "", right)
            .map(d -> d.time() == null ? d.at(above.time()) : d)
            .ifPresent(found::add);
      }
      days.addAll(found);
    }
    return days;
  }

  /** Whether a day stands in a list below a day on which something is. */
  private boolean listed(List<FoundDay> days, DaySpans.DaySpan span) {
    return !days.isEmpty()
        && days.getLast().kind() == Deadline.Kind.EVENT
        && DayList.below(body, days.getLast(), span.start());
  }

  private static Optional<DayWords.Sense> sense(
      DaySpans.DaySpan span, DayWords words, Optional<TablePlace> row) {
    if (row.filter(TableWords::isFormer).isPresent()) {
      return Optional.empty();
    }
    if (span.first() == null && row.filter(TableWords::isNew).isPresent()) {
      return row.flatMap(r -> NearestWord.first(r.before()))
          .or(() -> Optional.of(DayWords.Sense.DUE));
    }
    if (span.first() != null) {
      return words.isTold()
          ? Optional.empty()
          : row.flatMap(r -> TableWords.sense(r, false, true)).or(words::ofDays);
    }
    Optional<DayWords.Sense> beside = words.ofDay();
    if (beside.isPresent() || words.isTold()) {
      return beside;
    }
    return row.flatMap(r -> TableWords.sense(r, words.isAtHour(), false))
        .or(() -> words.event(span.last().weekday() != null));
  }

  private Optional<FoundDay> day(
      DaySpans.DaySpan span, DayWords.Sense sense, String left, String right) {
    boolean yearPrinted = span.last().year() != null;
    if (!yearPrinted && issued == null) {
      return Optional.empty();
    }
    FoundDate last = yearPrinted ? span.last() : inNextYear(span);
    boolean sure = yearPrinted || THIS_YEAR.matcher(right).find();
    Doubt doubt = span.weekdayDisagrees() ? Doubt.WEEKDAY : sure ? null : Doubt.YEAR_MISSING;
    FoundDate day = sense == DayWords.Sense.EFFECTIVE && span.first() != null ? span.first() : last;
    return day.date()
        .map(due -> sense == DayWords.Sense.DAY_BEFORE ? due.minusDays(1) : due)
        .filter(due ->
            sense == DayWords.Sense.EFFECTIVE
                || span.start() < recitalEnd
                || issued == null
                || !due.isBefore(issued)
                || Recital.recounts(left, body, span.end()))
        .map(due -> found(span, sense, due, left, between(span), right, doubt));
  }

  /** What stands between the first and the last of some days: "จนถึงเวลา ๒๐.๐๐ น. ของ". */
  private String between(DaySpans.DaySpan span) {
    return span.first() == null
        ? ""
        : body.substring(span.start(), Math.max(span.start(), span.last().start()));
  }

  /**
   * A day without its year is the next one after the letter's own, or in what it recounts, its
   * year's.
   */
  private FoundDate inNextYear(DaySpans.DaySpan span) {
    FoundDate thisYear = span.last().inYear(issued.getYear());
    boolean past = thisYear.date().filter(d -> d.isBefore(issued)).isPresent();
    return past && span.start() >= recitalEnd ? span.last().inYear(issued.getYear() + 1) : thisYear;
  }

  private static FoundDay found(
      DaySpans.DaySpan span,
      DayWords.Sense sense,
      LocalDate due,
      String left,
      String between,
      String right,
      Doubt doubt) {
    LocalDate from =
        span.first() == null ? null : span.first().inYear(due.getYear()).date().orElse(null);
    return switch (sense) {
      case EFFECTIVE ->
          FoundDay.on(span.start(), span.end(), Deadline.Kind.EFFECTIVE, due, doubt)
              .at(Hours.onwards(right));
      case DUE, DAY_BEFORE ->
          new FoundDay(
              span.start(),
              span.end(),
              Deadline.Kind.DUE,
              from,
              due,
              Hours.by(left, between, right),
              null,
              null,
              null,
              null,
              doubt);
      case EVENT -> {
        Optional<Times.Span> hours = Hours.after(right);
        yield new FoundDay(
            span.start(),
            span.end(),
            Deadline.Kind.EVENT,
            from,
            due,
            hours.map(Times.Span::from).orElseGet(() -> Hours.before(left)),
            hours.map(Times.Span::until).orElse(null),
            Hours.place(right),
            null,
            null,
            doubt);
      }
    };
  }
}
