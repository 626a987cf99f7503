package wian.index.link;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import wian.index.search.Link;
import wian.index.search.Missing;

/** What is cited and not held: by number and date, each with those that cite it. */
final class MissingLetters {
  private static final Comparator<Link.End> BY_FILE =
      Comparator.comparing(Link.End::file)
          .thenComparing(Link.End::sha256)
          .thenComparingInt(Link.End::letter);

  private final Map<String, Map<String, Set<Link.End>>> cited = new TreeMap<>();

  /** Adds a link where it leads to nothing. */
  void add(Link link) {
    if (link.certainty() == Link.Certainty.MISSING) {
      cited
          .computeIfAbsent(link.citation(), none -> new TreeMap<>())
          .computeIfAbsent(
              Objects.requireNonNullElse(link.date(), ""), none -> new TreeSet<>(BY_FILE))
          .add(link.from());
    }
  }

  /** All of it, most cited first. */
  List<Missing> mostCitedFirst() {
    return cited.entrySet().stream()
        .flatMap(number -> byDate(number.getKey(), number.getValue()))
        .sorted(
            Comparator.comparingInt((Missing missing) -> citing(missing.citedBy()))
                .reversed()
                .thenComparing(Missing::canonical)
                .thenComparing(missing -> Objects.requireNonNullElse(missing.date(), "")))
        .toList();
  }

  /** A citation without date goes with the only date by which others cite that number. */
  private static Stream<Missing> byDate(String canonical, Map<String, Set<Link.End>> dates) {
    Set<Link.End> undated = dates.get("");
    if (undated != null && dates.size() == 2) {
      Set<Link.End> all = new TreeSet<>(BY_FILE);
      dates.values().forEach(all::addAll);
      String date = dates.keySet().stream().filter(day -> !day.isEmpty()).findAny().orElseThrow();
      return Stream.of(new Missing(canonical, date, List.copyOf(all)));
    }
    return dates.entrySet().stream()
        .map(date ->
            new Missing(
                canonical,
                date.getKey().isEmpty() ? null : date.getKey(),
                List.copyOf(date.getValue())));
  }

  /** How many letters cite it; copies of one letter count once. */
  private static int citing(Collection<Link.End> ends) {
    return ends.stream().map(Link.End::letterId).collect(Collectors.toSet()).size();
  }
}
