package wian.index.given;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import wian.index.circular.Certainty;
import wian.index.circular.Deadline;
import wian.index.circular.Relative;

/** A day that a letter sets; what is not said is unknown. */
public record ADay(
    Deadline.Kind kind,
    String from,
    String due,
    LocalTime time,
    String who,
    String what,
    Deadline.Standing standing,
    String replaces,
    Relative relative,
    String recurs) {

  private static ADay of(Deadline.Kind kind, String due) {
    return new ADay(kind, null, due, null, null, null, Deadline.Standing.SET, null, null, null);
  }

  public static ADay due(String iso) {
    return of(Deadline.Kind.DUE, iso);
  }

  public static ADay event(String iso) {
    return of(Deadline.Kind.EVENT, iso);
  }

  public static ADay effective(String iso) {
    return of(Deadline.Kind.EFFECTIVE, iso);
  }

  public static ADay recurring(String rule) {
    return new ADay(
        Deadline.Kind.DUE, null, null, null, null, null, Deadline.Standing.SET, null, null, rule);
  }

  public static ADay counted(Relative period) {
    return new ADay(
        Deadline.Kind.DUE, null, null, null, null, null, Deadline.Standing.SET, null, period, null);
  }

  public ADay from(String iso) {
    return new ADay(kind, iso, due, time, who, what, standing, replaces, relative, recurs);
  }

  public ADay at(String hour) {
    return new ADay(
        kind, from, due, LocalTime.parse(hour), who, what, standing, replaces, relative, recurs);
  }

  public ADay who(String acts) {
    return new ADay(kind, from, due, time, acts, what, standing, replaces, relative, recurs);
  }

  public ADay what(String isDone) {
    return new ADay(kind, from, due, time, who, isDone, standing, replaces, relative, recurs);
  }

  public ADay inPlaceOf(String iso) {
    return new ADay(kind, from, due, time, who, what, standing, iso, relative, recurs);
  }

  public ADay recalled() {
    return new ADay(
        kind, from, due, time, who, what, Deadline.Standing.RECALLED, replaces, relative, recurs);
  }

  public Deadline deadline() {
    return new Deadline(
        "ภายในวันที่ " + due,
        kind,
        day(from),
        day(due),
        time,
        null,
        null,
        who,
        what,
        standing,
        replaces != null,
        day(replaces),
        relative,
        recurs,
        Certainty.READ,
        null,
        List.of());
  }

  private static LocalDate day(String iso) {
    return iso == null ? null : LocalDate.parse(iso);
  }
}
