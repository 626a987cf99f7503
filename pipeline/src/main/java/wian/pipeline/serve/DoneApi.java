package wian.pipeline.serve;

import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import wian.index.search.Circulars;
import wian.index.search.DueDay;
import wian.index.search.Viewer;
import wian.pipeline.DoneDay;
import wian.pipeline.answer.BadQuestion;
import wian.pipeline.answer.DaysOfLetter;
import wian.pipeline.answer.GivenDay;
import wian.pipeline.answer.Json;
import wian.pipeline.answer.ThaiDay;
import wian.pipeline.answer.Told;

/**
 * What persons say is done: the deadlines of a letter, a word on one of them, and none after all.
 */
final class DoneApi {
  private static final int LONGEST_TEXT = 200;

  private final Supplier<Holdings> holdings;
  private final Clock clock;

  DoneApi(Supplier<Holdings> holdings, Clock clock) {
    this.holdings = holdings;
    this.clock = clock;
  }

  /**
   * A person's word.
   *
   * @param ref the letter that sets the deadline
   * @param day which of its days; null where it sets one alone
   * @param on the day on which it was done; null for today
   * @param by the outgoing letter that did it; null where that is not said
   * @param who the person
   */
  record Given(String ref, String day, String on, String by, String who) {}

  /** {@code ?ref=&day=}: the deadlines that the letter sets, and what was said of each. */
  Answer done(Asked asked, Sent sent) {
    String reference = asked.needed("ref");
    LocalDate day = asked.day("day");
    return isHeld(reference)
        ? Answer.json(Json.array(days(reference, day).all()))
        : Problems.of(404);
  }

  /** With a word: the deadline is done. */
  Answer mark(Asked asked, Sent sent) throws IOException {
    Given given = sent.json(Given.class);
    LocalDate on = GivenDay.orNull("on", given.on());
    return say(
        new Word(
            given("ref", given.ref()),
            GivenDay.orNull("day", given.day()),
            on == null ? today() : on,
            given.by() == null ? null : given("by", given.by()),
            given("who", given.who()),
            false));
  }

  /** {@code ?ref=&day=&who=}: it is not done after all. */
  Answer takeBack(Asked asked, Sent sent) {
    return say(
        new Word(
            asked.needed("ref"),
            asked.day("day"),
            today(),
            null,
            given("who", asked.needed("who")),
            true));
  }

  private record Word(
      String reference, LocalDate day, LocalDate on, String by, String who, boolean undone) {}

  private Answer say(Word word) {
    if (!isHeld(word.reference())) {
      return Problems.of(404);
    }
    DaysOfLetter days = days(word.reference(), word.day());
    List<DueDay> meant = days.done(word.undone());
    if (meant.isEmpty()) {
      return Answer.problem(days.all().isEmpty() ? 404 : 409, none(days, word.undone()));
    }
    if (meant.size() > 1) {
      return Answer.problem(409, DaysOfLetter.several("day", meant));
    }
    DueDay due = meant.getFirst();
    DoneDay.of(due, word.on(), word.by(), word.who(), word.undone()).forEach(holdings.get().done());
    return Answer.json(Json.record(days.again(due).orElse(due)));
  }

  private static Told none(DaysOfLetter days, boolean undone) {
    if (days.all().isEmpty()) {
      return new Told("หนังสือนี้ไม่มีกำหนดดังกล่าว", "the letter sets no such day");
    }
    return undone
        ? new Told("กำหนดนี้ไม่ได้บันทึกว่าเสร็จ", "it is not marked as done")
        : new Told("กำหนดนี้บันทึกว่าเสร็จแล้ว", "it is marked as done already");
  }

  private static String given(String name, String text) {
    return Optional.ofNullable(text)
        .map(String::strip)
        .filter(plain -> !plain.isEmpty() && plain.length() <= LONGEST_TEXT)
        .orElseThrow(() ->
            new BadQuestion(
                "ต้องระบุ " + name + " ไม่เกิน " + LONGEST_TEXT + " ตัวอักษร",
                name + " is needed, of " + LONGEST_TEXT + " characters at most"));
  }

  private boolean isHeld(String reference) {
    return !circulars().letters(reference, Viewer.local()).isEmpty();
  }

  private DaysOfLetter days(String reference, LocalDate day) {
    return new DaysOfLetter(circulars(), reference, day, today());
  }

  private Circulars circulars() {
    return holdings.get().circulars();
  }

  private LocalDate today() {
    return LocalDate.now(clock.withZone(ThaiDay.BANGKOK));
  }
}
