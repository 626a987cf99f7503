package wian.pipeline.command;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import wian.pipeline.answer.Told;

/**
 * Files worked off one after another: one that fails stops no other, and at the end it is told
 * which did.
 */
final class FileTally {
  private final Terminal terminal;
  private final List<Told> failures = new ArrayList<>();
  private int absent;
  private int given;

  FileTally(Terminal terminal) {
    this.terminal = terminal;
  }

  /** Works off the files; work that cannot be done says so with {@link #failed}. */
  void each(List<Path> files, Consumer<Path> work) {
    given += files.size();
    try (Progress progress = new Progress(terminal, files.size())) {
      for (Path file : files) {
        progress.at(file.toString());
        if (Files.isRegularFile(file)) {
          work.accept(file);
        } else {
          absent++;
          failed(file, new Told("ไม่มีไฟล์นี้", "no such file"));
        }
      }
    }
  }

  void failed(Path file, Told why) {
    failures.add(new Told(file + ": " + why.thai(), why.english()));
  }

  /** Tells which files failed; the exit code. */
  int exitCode() {
    failures.forEach(terminal::complain);
    if (given > 1 && !failures.isEmpty()) {
      terminal.complain(
          new Told(
              "ไม่สำเร็จ " + failures.size() + " จาก " + given + " ไฟล์",
              failures.size() + " of " + given + " files failed"));
    }
    if (failures.isEmpty()) {
      return ExitCode.OK;
    }
    return absent == given ? ExitCode.USAGE : ExitCode.SOME_FAILED;
  }
}
