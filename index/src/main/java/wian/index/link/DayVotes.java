package wian.index.link;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import wian.index.circular.Certainty;

/**
 * The readings of one letter vote on its days: where one arrival gives another day than the others,
 * by digits that are read for one another, most readings are right, and a person is. Of two days
 * that a reading gives both, none is a misreading of the other.
 */
final class DayVotes {
  private DayVotes() {}

  /** The days, each as most readings of its letter give it. */
  static List<SetDay> counted(Collection<SetDay> days) {
    Map<String, List<SetDay>> byLetter =
        days.stream().collect(Collectors.groupingBy(SetDay::letterId));
    List<SetDay> counted = new ArrayList<>();
    for (SetDay day : days) {
      List<SetDay> letter = byLetter.get(day.letterId());
      counted.add(isPlain(day) && letter.size() > 1 ? as(day, elected(day, letter)) : day);
    }
    return counted;
  }

  private static LocalDate elected(SetDay day, List<SetDay> letter) {
    if (isConfirmed(day)) {
      return day.deadline().due();
    }
    Map<LocalDate, Set<String>> votes = new TreeMap<>();
    Map<LocalDate, Set<String>> sure = new TreeMap<>();
    for (SetDay other : letter) {
      if (isPlain(other) && mayBeOne(day, other, letter)) {
        LocalDate due = other.deadline().due();
        if (isConfirmed(other)) {
          return due;
        }
        votes.computeIfAbsent(due, none -> new HashSet<>()).add(other.reading().id());
        Set<String> certain = sure.computeIfAbsent(due, none -> new HashSet<>());
        if (other.deadline().certainty() == Certainty.READ) {
          certain.add(other.reading().id());
        }
      }
    }
    return votes.keySet().stream()
        .max(
            Comparator.comparingInt((LocalDate due) -> votes.get(due).size())
                .thenComparingInt(due -> sure.get(due).size())
                // of two days that as many give, the earlier one is the safer to keep
                .thenComparing(Comparator.reverseOrder()))
        .orElseThrow();
  }

  private static boolean isConfirmed(SetDay day) {
    return day.deadline().certainty() == Certainty.CONFIRMED;
  }

  private static boolean mayBeOne(SetDay day, SetDay other, List<SetDay> letter) {
    LocalDate due = day.deadline().due();
    LocalDate theirs = other.deadline().due();
    return due.equals(theirs)
        || (day.deadline().kind() == other.deadline().kind()
            && Confusable.dates(due, theirs)
            && day.agrees(other)
            && !gives(day.reading(), theirs, letter)
            && !gives(other.reading(), due, letter));
  }

  private static boolean gives(Reading reading, LocalDate due, List<SetDay> letter) {
    return letter.stream()
        .anyMatch(day -> day.reading().equals(reading) && due.equals(day.deadline().due()));
  }

  /** Days that are worked out, or come again, are told by what they are worked out from. */
  private static boolean isPlain(SetDay day) {
    return day.deadline().due() != null
        && day.deadline().relative() == null
        && day.deadline().recurs() == null;
  }

  private static SetDay as(SetDay day, LocalDate due) {
    return due.equals(day.deadline().due())
        ? day
        : new SetDay(
            day.reading(),
            day.letterId(),
            day.cover(),
            Periods.withDue(day.deadline(), due),
            day.derivation());
  }
}
