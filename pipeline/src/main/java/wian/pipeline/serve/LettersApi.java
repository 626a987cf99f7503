package wian.pipeline.serve;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import wian.index.circular.LetterKind;
import wian.index.circular.Urgency;
import wian.index.search.Chain;
import wian.index.search.FoundLetters;
import wian.index.search.HeldLetter;
import wian.index.search.LetterFilter;
import wian.index.search.LetterQuestion;
import wian.index.search.Link;
import wian.index.search.OneLetter;
import wian.index.search.Viewer;
import wian.pipeline.answer.BadQuestion;
import wian.pipeline.answer.Json;
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
    return Answer.page(Json.array(found.letters()), found.next().map(asked::next));
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

  /** {@code ?ref=}: each letter once, from all its readings, with its arrivals. */
  Answer whole(Asked asked, Sent sent) {
    List<OneLetter> whole = holdings.get().circulars().whole(asked.needed("ref"), viewer);
    return whole.isEmpty() ? Problems.of(404) : Answer.json(Json.array(whole));
  }

  /** {@code ?ref=}. */
  Answer chain(Asked asked, Sent sent) {
    return ofChain(asked, chain -> chain);
  }

  /** {@code ?ref=}: where the matter began, who passed it on and when, what came of its letters. */
  Answer course(Asked asked, Sent sent) {
    return ofChain(asked, Chain::course);
  }

  private Answer ofChain(Asked asked, Function<Chain, Object> part) {
    Chain chain = holdings.get().circulars().chain(asked.needed("ref"), viewer);
    return chain.letters().isEmpty()
        ? Problems.of(404)
        : Answer.json(Json.record(part.apply(chain)));
  }

  /** {@code ?ref=&direction=from|to}: what it cites, what cites it; both where none is given. */
  Answer citations(Asked asked, Sent sent) {
    String reference = asked.needed("ref");
    Direction direction = asked.oneOf("direction", Direction.class);
    int position = asked.position();
    int limit = asked.limit(LINKS);
    if (holdings.get().circulars().letters(reference, viewer).isEmpty()) {
      return Problems.of(404);
    }
    Citations citations = new Citations(holdings.get().circulars(), reference, viewer);
    Citations.Page page = citations.page(direction, position, limit);
    return Answer.page(
        Json.array(page.links()), page.next().map(next -> asked.next(Integer.toString(next))));
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
    return Answer.json(
        Json.array(
            holdings
                .get()
                .circulars()
                .suggest(asked.needed("typed"), asked.limit(SUGGESTIONS), viewer)));
  }
}
