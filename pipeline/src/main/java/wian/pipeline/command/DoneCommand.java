package wian.pipeline.command;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import wian.index.circular.Deadline;
import wian.index.search.DeadlineQuestion;
import wian.index.search.DueDay;
import wian.index.search.DueDay.State;
import wian.index.search.Link;
import wian.index.search.Viewer;
import wian.pipeline.DoneDay;
import wian.pipeline.MarkInbox;
import wian.pipeline.Wian;
import wian.pipeline.answer.GivenDay;
import wian.pipeline.answer.Json;
import wian.pipeline.answer.Told;

/** {@code wian done REF}: a person's word that a deadline is done, or is not. */
@Command(
    name = "done",
    mixinStandardHelpOptions = true,
    header = "บันทึกว่าดำเนินการตามกำหนดแล้ว / Marks a deadline of a letter as done")
final class DoneCommand implements Callable<Integer> {
  private static final Duration WAIT = Duration.ofSeconds(10);
  private static final Duration LOOK = Duration.ofMillis(100);

  private final Terminal terminal;

  @Mixin private HomeOption home;
  @Mixin private JsonOption json;
  @Mixin private ReferenceGiven reference;

  @Option(
      names = "--day",
      paramLabel = "DATE",
      description = {"วันครบกำหนด เมื่อมีหลายวัน", "which of its days, where it sets several"})
  private String day;

  @Option(
      names = "--by",
      paramLabel = "REF",
      description = {"เลขที่หนังสือที่ส่งออก", "the outgoing letter that did it"})
  private String by;

  @Option(
      names = "--on",
      paramLabel = "DATE",
      description = {
        "วันที่ดำเนินการ (ปกติ: วันนี้)",
        "the day on which it was done (default: today)"
      })
  private String on;

  @Option(
      names = "--who",
      paramLabel = "NAME",
      defaultValue = "${sys:user.name}",
      description = {"ผู้บันทึก", "who says so (default: the user)"})
  private String who;

  @Option(
      names = "--undo",
      description = {"ยกเลิกที่บันทึกไว้", "takes it back"})
  private boolean undo;

  DoneCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    LocalDate which = GivenDay.orNull("--day", day);
    LocalDate when = on == null ? terminal.today() : GivenDay.orNull("--on", on);
    try (Wian wian = opened()) {
      List<DueDay> all = asked(wian, which);
      List<DueDay> found = new DaysToMark(wian, terminal.today(), undo).among(all, which);
      if (found.isEmpty() && !all.isEmpty()) {
        throw DaysToMark.none(all, undo);
      }
      if (found.size() > 1) {
        throw DaysToMark.several(found);
      }
      for (DueDay due : found) {
        Link.End source = due.sources().getFirst();
        tell(
            wian,
            new DoneDay(source.sha256(), source.letter(), due.deadline(), when, by, who, undo));
      }
      show(wian, which == null ? oneOfSeveral(found) : which, found);
      return Found.orNot(found.isEmpty(), terminal, json);
    }
  }

  /** To write; or to ask, where a service writes, which is told by its inbox of marks. */
  private Wian opened() {
    return home.toWriteUnlessServed().orElseGet(home::toAsk);
  }

  private void tell(Wian wian, DoneDay said) {
    if (wian.writes()) {
      wian.done(said);
    } else if (!MarkInbox.of(home.home()).hand(said)) {
      throw new Failure(
          ExitCode.HOME,
          new Told(
              "ระบบที่ทำงานอยู่ยังไม่รับ แต่จะรับภายหลัง",
              "the running service has not taken it yet, but will"));
    }
  }

  /** The letter's deadlines; those that come again are told for the day given. */
  private List<DueDay> asked(Wian wian, LocalDate which) {
    List<DueDay> all = wian.circulars().deadlinesOf(reference.text(), Viewer.local());
    if (which == null) {
      return all;
    }
    Set<Link.End> letters =
        all.stream().flatMap(due -> due.sources().stream()).collect(Collectors.toSet());
    DeadlineQuestion question = new DeadlineQuestion(which, which, null, true, terminal.today());
    return wian.circulars().deadlines(question, Viewer.local()).stream()
        .filter(due -> due.sources().stream().anyMatch(letters::contains))
        .toList();
  }

  private void show(Wian wian, LocalDate which, List<DueDay> found) {
    List<DueDay> now = now(wian, which, found);
    // A service commits what it took within a second.
    for (long end = System.nanoTime() + WAIT.toNanos();
        now.size() < found.size() && System.nanoTime() < end; ) {
      LockSupport.parkNanos(LOOK.toNanos());
      now = now(wian, which, found);
    }
    if (json.asked()) {
      terminal.printExactly(Json.array(now));
    } else {
      terminal.print(DeadlineText.of(now, terminal));
    }
  }

  /** The same deadlines in their new state. */
  private List<DueDay> now(Wian wian, LocalDate which, List<DueDay> found) {
    List<Link.End> sources = found.stream().map(due -> due.sources().getFirst()).toList();
    return asked(wian, which).stream()
        .filter(due -> due.sources().stream().anyMatch(sources::contains))
        .filter(due -> (due.state() == State.DONE) != undo)
        .filter(due ->
            found.stream().anyMatch(was -> was.deadline().text().equals(due.deadline().text())))
        .filter(due -> which == null || which.equals(due.deadline().due()))
        .toList();
  }

  /** The day that is meant, where it is one of those on which a deadline comes again. */
  private static LocalDate oneOfSeveral(List<DueDay> found) {
    return found.stream()
        .map(DueDay::deadline)
        .filter(deadline -> deadline.recurs() != null)
        .map(Deadline::due)
        .findFirst()
        .orElse(null);
  }
}
