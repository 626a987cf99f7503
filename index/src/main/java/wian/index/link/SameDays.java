package wian.index.link;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * One day set by a letter, its copies and its covers is one, with its sources, unless who or what
 * differ.
 */
final class SameDays {
  private SameDays() {}

  /**
   * The days that are one, each with the one that tells most first.
   *
   * @param matters for each letter, the letter it goes with: covers go with what they forward
   */
  static List<List<SetDay>> of(Collection<SetDay> days, Matters matters) {
    Map<List<Object>, List<SetDay>> byDay = new LinkedHashMap<>();
    for (SetDay day : days) {
      byDay
          .computeIfAbsent(
              List.of(matters.of(day.letterId()), day.day()), none -> new ArrayList<>())
          .add(day);
    }
    return byDay.values().stream().flatMap(same -> unlessTheyDiffer(same).stream()).toList();
  }

  /** One that does not say whose it is goes with each that does. */
  private static List<List<SetDay>> unlessTheyDiffer(List<SetDay> days) {
    List<List<SetDay>> groups = new ArrayList<>();
    days.stream()
        .sorted(
            Comparator.comparingInt(SetDay::told).reversed().thenComparing(SetDay.ORIGINAL_FIRST))
        .forEach(day -> {
          List<List<SetDay>> fitting =
              groups.stream().filter(group -> group.stream().allMatch(day::agrees)).toList();
          fitting.forEach(group -> group.add(day));
          if (fitting.isEmpty()) {
            groups.add(new ArrayList<>(List.of(day)));
          }
        });
    return groups;
  }
}
