package wian.pipeline.serve;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import wian.index.circular.LetterKind;
import wian.index.circular.Urgency;
import wian.index.search.Chain;
import wian.index.search.FoundLetters;
import wian.index.search.HeldLetter;
import wian.index.search.LetterFilter;
import wian.index.search.LetterQuestion;
import wian.index.search.Link;
import wian.index.search.Viewer;
import wian.pipeline.answer.BadQuestion;
import wian.pipeline.answer.Json;
import wian.pipeline.answer.Limit;
import wian.pipeline.answer.Period;
import wian.pipeline.answer.ThaiDay;

/** Letters, and how they hang together. */
final class LettersApi {
  static final int LETTERS = 20;
  private static final int SUGGESTIONS = 10;
  private static final int LINKS = 100;

  private final Supplier<Holdings> holdings;
  private final Clock clock;
  private final Viewer viewer = Viewer.local();

  LettersApi(Supplier<Holdings> holdings, Clock clock) {
    this.holdings = holdings;
    this.clock = clock;
  }

  /** {@code ?q=&agency=&kind=&urgency=&from=&to=&folder=&open&sort=&limit=&cursor=}. */
  Answer letters(Asked asked, Sent sent) {
    LetterFilter filter = filter(asked);
    String text = asked.text("q").orElse("");
    if (text.isEmpty() && filter.equals(LetterFilter.ALL) && asked.text("sort").isEmpty()) {
      throw new BadQuestion(
          "ต้องระบุ q หรือตัวกรองอย่างน้อยหนึ่งอย่าง", "q, a filter or sort is needed");
    }
    LetterQuestion.Order order =
        Optional.ofNullable(asked.oneOf("sort", LetterQuestion.Order.class))
            .orElse(LetterQuestion.Order.BEST);
    FoundLetters found =
        holdings
            .get()
            .circulars()
            .search(
                new LetterQuestion(text, filter, order, asked.limit(LETTERS), asked.cursor()),
                viewer);
    return Answer.page(
        Json.array(found.letters()), found.next().map(next -> asked.next("/api/letters", next)));
  }

  /** The filter of a question for letters or for what they set. */
  LetterFilter filter(Asked asked) {
    Period period = Period.of(asked.day("from"), asked.day("to"));
    return new LetterFilter(
        asked.text("agency").orElse(null),
        asked.oneOf("kind", LetterKind.class),
        asked.oneOf("urgency", Urgency.class),
        period.from(),
        period.to(),
        asked.text("folder").orElse(null),
        asked.on("open") ? LocalDate.now(clock.withZone(ThaiDay.BANGKOK)) : null);
  }

  /** {@code ?ref=} in any spelling, or {@code ?id=} of a letter or of one of its readings. */
  Answer letter(Asked asked, Sent sent) {
    List<HeldLetter> held =
        asked
            .text("id")
            .map(id -> holdings.get().circulars().called(id, viewer))
            .orElseGet(() -> holdings.get().circulars().letters(asked.needed("ref"), viewer));
    return held.isEmpty() ? Problems.of(404) : Answer.json(Json.array(held));
  }

  /** {@code ?ref=}. */
  Answer chain(Asked asked, Sent sent) {
    Chain chain = holdings.get().circulars().chain(asked.needed("ref"), viewer);
    return chain.letters().isEmpty() ? Problems.of(404) : Answer.json(Json.record(chain));
  }

  /** {@code ?ref=&direction=from|to}: what it cites, what cites it; both where none is given. */
  Answer citations(Asked asked, Sent sent) {
    String reference = asked.needed("ref");
    Direction direction = asked.oneOf("direction", Direction.class);
    Chain chain = holdings.get().circulars().chain(reference, viewer);
    Set<String> ids =
        holdings.get().circulars().letters(reference, viewer).stream()
            .map(HeldLetter::letterId)
            .collect(Collectors.toSet());
    if (ids.isEmpty()) {
      return Problems.of(404);
    }
    List<Link> links =
        chain.links().stream()
            .filter(link ->
                (direction != Direction.TO && ids.contains(link.from().letterId()))
                    || (direction != Direction.FROM
                        && link.to() != null
                        && ids.contains(link.to().letterId())))
            .toList();
    return new Paged<>(links, LettersApi::name).page(asked, "/api/citations", LINKS);
  }

  /** Which way citations are followed. */
  enum Direction {
    FROM,
    TO
  }

  static String name(Link link) {
    String to = link.to() == null ? "" : link.to().sha256() + link.to().letter();
    return link.from().sha256() + link.from().letter() + link.citation() + link.relation() + to;
  }

  /** {@code ?typed=&limit=}: numbers that go on from what was typed. */
  Answer suggestions(Asked asked, Sent sent) {
    int limit = asked.text("limit").map(text -> Limit.read("limit", text)).orElse(SUGGESTIONS);
    return Answer.json(
        Json.array(holdings.get().circulars().suggest(asked.needed("typed"), limit, viewer)));
  }
}
