package wian.pipeline.read.day;

import java.time.LocalDate;
import java.time.LocalTime;
import wian.index.circular.Deadline;
import wian.index.circular.Doubt;
import wian.index.circular.Relative;

/**
 * A deadline as one rule found it, by offsets of the body's text; standing, duty and what it
 * replaces are told afterwards.
 */
public record FoundDay(
    int start,
    int end,
    Deadline.Kind kind,
    LocalDate from,
    LocalDate due,
    LocalTime time,
    LocalTime until,
    String place,
    Relative relative,
    String recurs,
    Doubt doubt) {

  public static FoundDay on(int start, int end, Deadline.Kind kind, LocalDate due, Doubt doubt) {
    return new FoundDay(start, end, kind, null, due, null, null, null, null, null, doubt);
  }

  public static FoundDay counted(int start, int end, LocalDate due, Relative relative) {
    return new FoundDay(
        start, end, Deadline.Kind.DUE, null, due, null, null, null, relative, null, null);
  }

  public static FoundDay recurring(int start, int end, String rule) {
    return new FoundDay(
        start, end, Deadline.Kind.DUE, null, null, null, null, null, null, rule, null);
  }

  public FoundDay at(LocalTime hour) {
    return new FoundDay(start, end, kind, from, due, hour, until, place, relative, recurs, doubt);
  }

  /** The days from this one to a later one. */
  public FoundDay until(FoundDay last) {
    return new FoundDay(
        start,
        last.end,
        kind,
        from == null ? due : from,
        last.due,
        time,
        last.until,
        last.place,
        relative,
        recurs,
        doubt == null ? last.doubt : doubt);
  }

  public FoundDay as(Deadline.Kind other) {
    return new FoundDay(start, end, other, from, due, time, until, place, relative, recurs, doubt);
  }

  /** With the day from which on it may be done. */
  public FoundDay since(LocalDate first) {
    return new FoundDay(start, end, kind, first, due, time, until, place, relative, recurs, doubt);
  }

  public FoundDay doubted(Doubt reason) {
    return new FoundDay(start, end, kind, from, due, time, until, place, relative, recurs, reason);
  }

  public FoundDay witnessedBy(LocalDate day) {
    return new FoundDay(start, end, kind, from, day, time, until, place, relative, recurs, null);
  }

  public boolean overlaps(FoundDay other) {
    return start < other.end && other.start < end;
  }
}
