package wian.pipeline.serve;

import java.time.Clock;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import wian.index.circular.Urgency;
import wian.index.search.DeadlineQuestion;
import wian.index.search.DueDay;
import wian.index.search.LetterFilter;
import wian.index.search.Link;
import wian.index.search.Missing;
import wian.index.search.Viewer;
import wian.pipeline.answer.DeadlineCalendar;
import wian.pipeline.answer.DeadlineTable;
import wian.pipeline.answer.Period;

/** What is due, and what is missing. */
final class DeadlinesApi {
  private static final int MOST = 1_000;

  private final Supplier<Holdings> holdings;
  private final Clock clock;
  private final Viewer viewer = Viewer.local();

  DeadlinesApi(Supplier<Holdings> holdings, Clock clock) {
    this.holdings = holdings;
    this.clock = clock;
  }

  /** {@code ?from=&to=&who=&ours&all&state=&agency=&urgency=&folder=&q=&limit=&cursor=}. */
  Answer deadlines(Asked asked, Sent sent) {
    return new Paged<>(due(asked), DeadlinesApi::name).page(asked, MOST);
  }

  /** The same as a calendar to subscribe to. */
  Answer calendar(Asked asked, Sent sent) {
    return Answer.file(
        "text/calendar; charset=utf-8", DeadlineCalendar.of(due(asked), clock), "deadlines.ics");
  }

  /** The same as a table. */
  Answer table(Asked asked, Sent sent) {
    return Answer.file("text/csv; charset=utf-8", DeadlineTable.of(due(asked)), "deadlines.csv");
  }

  private List<DueDay> due(Asked asked) {
    Set<DueDay.State> states = states(asked);
    boolean all = asked.on("all") || !states.isEmpty();
    DeadlineQuestion question =
        Period.of(asked.day("from"), asked.day("to"))
            .question(asked.text("who").orElse(null), all, asked.on("ours"), clock);
    Optional<Set<String>> among = letters(asked);
    return holdings.get().circulars().deadlines(question, viewer).stream()
        .filter(day -> states.isEmpty() || states.contains(day.state()))
        .filter(day ->
            among.isEmpty()
                || day.sources().stream().anyMatch(end -> among.get().contains(name(end))))
        .toList();
  }

  private static Set<DueDay.State> states(Asked asked) {
    return asked.text("state").stream()
        .flatMap(words -> Arrays.stream(words.split(",")))
        .map(word -> Word.read("state", word.strip(), DueDay.State.class))
        .collect(Collectors.toSet());
  }

  /** The letters that the filters leave; empty for all. */
  private Optional<Set<String>> letters(Asked asked) {
    LetterFilter filter =
        new LetterFilter(
            asked.text("agency").orElse(null),
            null,
            asked.oneOf("urgency", Urgency.class),
            null,
            null,
            asked.text("folder").orElse(null),
            null);
    String text = asked.text("q").orElse("");
    if (filter.equals(LetterFilter.ALL) && text.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(holdings.get().circulars().matching(text, filter, viewer));
  }

  /** {@code ?limit=&cursor=}: what hangs on most open deadlines first, then on most letters. */
  Answer missing(Asked asked, Sent sent) {
    Set<String> open = new HashSet<>();
    DeadlineQuestion question = Period.of(null, null).question(null, false, clock);
    holdings
        .get()
        .circulars()
        .deadlines(question, viewer)
        .forEach(day -> day.sources().forEach(source -> open.add(name(source))));
    List<RankedMissing> ranked =
        holdings.get().circulars().missing(viewer).stream()
            .map(missing -> RankedMissing.of(missing, open))
            .sorted(RankedMissing.MOST_FIRST)
            .toList();
    return new Paged<>(ranked, one -> name(one.missing())).page(asked, MOST);
  }

  /** {@code ?limit=&cursor=}: all links. */
  Answer links(Asked asked, Sent sent) {
    try (var links = holdings.get().circulars().links(viewer)) {
      return new Paged<>(links.toList(), LettersApi::name).page(asked, MOST);
    }
  }

  private static String name(Missing missing) {
    return missing.canonical() + "|" + missing.date();
  }

  private static String name(DueDay day) {
    return name(day.sources().getFirst())
        + day.deadline().kind()
        + day.deadline().due()
        + day.deadline().recurs()
        + day.deadline().who()
        + day.deadline().what();
  }

  static String name(Link.End end) {
    return end.sha256() + "#" + end.letter();
  }
}
