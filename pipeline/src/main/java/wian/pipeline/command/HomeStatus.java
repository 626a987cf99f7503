package wian.pipeline.command;

import java.net.URI;
import java.util.List;
import wian.index.search.Circulars;
import wian.index.search.Viewer;
import wian.pipeline.Settings;
import wian.pipeline.Wian;
import wian.pipeline.arrive.InboxCount;
import wian.pipeline.command.Columns.Cell;
import wian.pipeline.serve.ServiceFile;

/**
 * How a home is. As JSON, the answer of {@code wian status --json}.
 *
 * @param home the folder
 * @param service where the service answers that runs on it; null where none does
 * @param files files held
 * @param letters readings held
 * @param journal number of the last journal entry that the index has applied
 * @param folders the watched folders
 */
record HomeStatus(
    String home, URI service, long files, long letters, long journal, List<Watched> folders) {

  /**
   * A watched folder.
   *
   * @param name its name
   * @param path where it is
   * @param waiting files to be taken
   * @param failed files that could not be read
   */
  record Watched(String name, String path, long waiting, long failed) {}

  static HomeStatus of(Wian wian, Settings settings) {
    Circulars.Counts counts = wian.circulars().counts(Viewer.local());
    return new HomeStatus(
        wian.home().dir().toString(),
        ServiceFile.read(wian.home()).map(ServiceFile::address).orElse(null),
        counts.files(),
        counts.letters(),
        counts.journal(),
        settings.folders().entrySet().stream()
            .map(folder -> {
              InboxCount count = InboxCount.of(folder.getKey(), folder.getValue());
              return new Watched(
                  folder.getKey(), folder.getValue().toString(), count.waiting(), count.failed());
            })
            .toList());
  }

  List<String> lines(Terminal terminal) {
    Columns columns =
        new Columns()
            .row(name("โฟลเดอร์ / home"), Cell.plain(home))
            .row(
                name("บริการ / service"),
                service == null
                    ? new Cell("ไม่ได้ทำงาน / not running", Style.YELLOW)
                    : new Cell(service.toString(), Style.GREEN))
            .row(name("หนังสือ / letters"), Cell.plain(letters + " (" + files + " ไฟล์ / files)"))
            .row(name("บันทึก / journal"), Cell.plain(Long.toString(journal)));
    for (Watched folder : folders) {
      columns.row(
          name("โฟลเดอร์รับ / inbox " + folder.name()),
          Cell.plain(
              folder.path()
                  + " · รอ / waiting "
                  + folder.waiting()
                  + " · อ่านไม่ได้ / failed "
                  + folder.failed()));
    }
    return columns.lines(terminal);
  }

  private static Cell name(String text) {
    return new Cell(text, Style.FAINT);
  }
}
