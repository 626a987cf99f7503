package wian.pipeline.command;

import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import wian.index.search.DeadlineQuestion;
import wian.index.search.DueDay;
import wian.index.search.Viewer;
import wian.pipeline.Wian;
import wian.pipeline.answer.DeadlineCalendar;
import wian.pipeline.answer.DeadlineTable;
import wian.pipeline.answer.GivenDay;
import wian.pipeline.answer.Json;
import wian.pipeline.answer.Period;

/** {@code wian deadlines}. */
@Command(
    name = "deadlines",
    mixinStandardHelpOptions = true,
    header =
        "แสดงกำหนดเวลาที่ยังไม่ถึง เรียงตามวัน / Shows what is due, by day; only what is open, unless --all is given")
final class DeadlinesCommand implements Callable<Integer> {
  private final Terminal terminal;

  @Mixin private HomeOption home;

  @Option(
      names = "--from",
      paramLabel = "DATE",
      description = {"ตั้งแต่วันที่ (31/12/2569 หรือ 2026-12-31)", "from this day on"})
  private String from;

  @Option(
      names = "--to",
      paramLabel = "DATE",
      description = {"ถึงวันที่", "up to this day"})
  private String to;

  @Option(
      names = "--who",
      paramLabel = "TEXT",
      description = {
        "เฉพาะของผู้ปฏิบัติ ผู้รับ หรือโฟลเดอร์นี้",
        "only those of this person, addressee or folder"
      })
  private String who;

  @Option(
      names = "--all",
      description = {"รวมที่พ้นกำหนด เลื่อน หรือยกเลิกแล้ว", "past, moved and void ones too"})
  private boolean all;

  @Option(
      names = "--ours",
      description = {
        "เฉพาะกำหนดของหน่วยงาน (office.* ใน wian.properties)",
        "only what is this office's, or may be (office.* in wian.properties)"
      })
  private boolean ours;

  @ArgGroup private Form form = new Form();

  /** How the answer is written; at most one. */
  static final class Form {
    @Option(
        names = "--json",
        description = {"ตอบเป็น JSON", "answer as JSON"})
    private boolean json;

    @Option(
        names = "--ics",
        description = {"ตอบเป็นปฏิทิน iCalendar", "answer as an iCalendar"})
    private boolean ics;

    @Option(
        names = "--csv",
        description = {"ตอบเป็นตาราง CSV (เปิดด้วย Excel ได้)", "answer as CSV that Excel opens"})
    private boolean csv;
  }

  DeadlinesCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    DeadlineQuestion question =
        Period.of(GivenDay.orNull("--from", from), GivenDay.orNull("--to", to))
            .question(who, all, ours, terminal.clock());
    try (Wian wian = home.toAsk()) {
      print(wian.circulars().deadlines(question, Viewer.local()));
      return ExitCode.OK;
    }
  }

  private void print(List<DueDay> deadlines) {
    if (form.json) {
      terminal.printExactly(Json.array(deadlines));
    } else if (form.ics) {
      terminal.printExactly(DeadlineCalendar.of(deadlines, terminal.clock()));
    } else if (form.csv) {
      terminal.printExactly(DeadlineTable.of(deadlines));
    } else if (deadlines.isEmpty()) {
      terminal.out().println("ไม่มีกำหนดเวลา / nothing is due");
    } else {
      terminal.print(DeadlineText.of(deadlines, terminal));
    }
  }
}
