package wian.index.search;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * A reference number in what a person types.
 *
 * @param meanings what it may mean, the likeliest first; never empty
 * @param typed the number as typed, Arabic digits
 * @param beside the text beside it
 */
public record AskedNumber(List<ReferenceQuery> meanings, String typed, String beside) {
  /** No number is typed with more spaces in it. */
  private static final int MOST_PARTS = 7;

  /** Copies its list. */
  public AskedNumber {
    meanings = List.copyOf(meanings);
  }

  /** The number of a text whose days are known; a year that stands alone is that of its issue. */
  static Optional<AskedNumber> in(AskedDays days) {
    Optional<Integer> issued =
        days.found().stream()
            .filter(AskedDay::ofIssue)
            .map(day -> day.from().getYear())
            .findFirst();
    return days.year()
        .flatMap(year -> in(year.rest()).map(number -> number.of(year.year())))
        .or(() -> in(days.rest()).map(number -> issued.map(number::of).orElse(number)));
  }

  private static Optional<AskedNumber> in(String text) {
    List<String> parts = Arrays.stream(text.strip().split("\\s+")).toList();
    List<ReferenceQuery> whole = ReferenceQuery.of(text.strip());
    if (!whole.isEmpty()) {
      return Optional.of(new AskedNumber(whole, text.strip(), ""));
    }
    for (int length = Math.min(MOST_PARTS, parts.size() - 1); length > 0; length--) {
      for (int from = 0; from + length <= parts.size(); from++) {
        String run = String.join(" ", parts.subList(from, from + length));
        List<ReferenceQuery> meanings =
            ReferenceQuery.of(run).stream().filter(AskedNumber::isPlain).toList();
        if (!meanings.isEmpty()) {
          String before = String.join(" ", parts.subList(0, from));
          String behind = String.join(" ", parts.subList(from + length, parts.size()));
          return Optional.of(new AskedNumber(meanings, run, (before + " " + behind).strip()));
        }
      }
    }
    return Optional.empty();
  }

  /** Among words a bare number may count anything: only one with office or series is one. */
  private static boolean isPlain(ReferenceQuery meaning) {
    boolean order = meaning.order() != null && !meaning.order().isEmpty();
    boolean office = meaning.agency() != null && meaning.office() != null;
    boolean series = meaning.series() != null && !meaning.series().isEmpty();
    return order || (meaning.running() != null && (office || series));
  }

  private AskedNumber of(int year) {
    return new AskedNumber(
        meanings.stream().map(meaning -> meaning.ofYear(year)).toList(), typed, beside);
  }
}
