package wian.pipeline.command;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import wian.index.search.DueDay;
import wian.index.search.DueDay.State;
import wian.pipeline.DoneDay;
import wian.pipeline.Wian;
import wian.pipeline.answer.DaysOfLetter;
import wian.pipeline.answer.GivenDay;
import wian.pipeline.answer.Json;

/** {@code wian done REF}: a person's word that a deadline is done, or is not. */
@Command(
    name = "done",
    mixinStandardHelpOptions = true,
    header = "บันทึกว่าดำเนินการตามกำหนดแล้ว / Marks a deadline of a letter as done")
final class DoneCommand implements Callable<Integer> {

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
      DaysOfLetter days =
          new DaysOfLetter(wian.circulars(), reference.text(), which, terminal.today());
      List<DueDay> found = days.done(undo);
      if (found.isEmpty() && !days.all().isEmpty()) {
        throw new Failure(ExitCode.NOTHING_FOUND, DaysOfLetter.none("--day", days.all(), undo));
      }
      if (found.size() > 1) {
        throw new Failure(ExitCode.USAGE, DaysOfLetter.several("--day", found));
      }
      found.stream()
          .flatMap(due -> DoneDay.of(due, when, by, who, undo).stream())
          .forEach(said -> tell(wian, said));
      show(days, found);
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
    } else {
      Handed.over(home, said);
    }
  }

  private void show(DaysOfLetter days, List<DueDay> found) {
    List<DueDay> now = Handed.seen(() -> now(days, found), seen -> seen.size() >= found.size());
    if (json.asked()) {
      terminal.printExactly(Json.array(now));
    } else {
      terminal.print(DeadlineText.of(now, terminal));
    }
  }

  /** The same deadlines, once they are in their new state. */
  private List<DueDay> now(DaysOfLetter days, List<DueDay> found) {
    return found.stream()
        .flatMap(was -> days.again(was).stream())
        .filter(due -> (due.state() == State.DONE) != undo)
        .toList();
  }
}
