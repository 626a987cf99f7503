package wian.pipeline.command;

import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import wian.pipeline.answer.Json;
import wian.pipeline.doctor.Doctor;
import wian.pipeline.doctor.Finding;

/** {@code wian doctor}. */
@Command(
    name = "doctor",
    mixinStandardHelpOptions = true,
    header =
        "ตรวจว่าเครื่องนี้พร้อมใช้งาน / Checks that Wian can work here: Java, folders, disk, settings, scan engine")
final class DoctorCommand implements Callable<Integer> {
  private final Terminal terminal;

  @Mixin private HomeOption home;
  @Mixin private JsonOption json;

  DoctorCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  /**
   * The answer of {@code wian doctor --json}.
   *
   * @param ok whether all that was looked at is as it must be
   * @param findings what was looked at
   */
  record Report(boolean ok, List<Finding> findings) {}

  @Override
  public Integer call() {
    List<Finding> findings = Doctor.examine(home.home());
    boolean ok = findings.stream().allMatch(Finding::ok);
    if (json.asked()) {
      terminal.printExactly(Json.record(new Report(ok, findings)));
    } else {
      terminal.print(lines(findings));
    }
    return ok ? ExitCode.OK : ExitCode.SOME_FAILED;
  }

  private List<String> lines(List<Finding> findings) {
    Columns columns = new Columns();
    for (Finding finding : findings) {
      columns.row(
          finding.ok()
              ? new Columns.Cell("ผ่าน / ok", Style.GREEN)
              : new Columns.Cell("ไม่ผ่าน / FAIL", Style.RED),
          Columns.Cell.plain(finding.check()),
          Columns.Cell.plain(finding.told().line()));
    }
    return columns.lines(terminal);
  }
}
