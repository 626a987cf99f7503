package wian.pipeline.command;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import wian.pipeline.answer.Told;
import wian.pipeline.extract.FileExtractor;
import wian.pipeline.read.LetterReader;

/** {@code wian read FILE…}: the letter records, without a home. */
@Command(
    name = "read",
    mixinStandardHelpOptions = true,
    header =
        "อ่านไฟล์แล้วแสดงสิ่งที่อ่านได้เป็น JSON โดยไม่เก็บไฟล์ / Reads files and prints what was"
            + " read as JSON; keeps nothing")
final class ReadCommand implements Callable<Integer> {
  private final Terminal terminal;

  @Mixin private GivenFiles files;

  @Option(
      names = "--out",
      paramLabel = "DIR",
      description = {
        "เขียนลงโฟลเดอร์นี้ ไฟล์ละหนึ่ง STEM.json",
        "write DIR/STEM.json for STEM.ext instead (STEM.ext.json where two share a stem)"
      })
  private Path out;

  @Option(
      names = "--json",
      description = {"(ตอบเป็น JSON เสมอ)", "(the answer is JSON always)"})
  void json(boolean asked) {
    // taken, as by every command, and changes nothing
  }

  ReadCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    List<Path> given = files.inOrder();
    RecordSink sink =
        out == null ? RecordSink.printing(terminal, given) : RecordSink.writing(out, given);
    FileReading reading = new FileReading(new FileExtractor(), new LetterReader());
    FileTally tally = new FileTally(terminal);
    try (ReadAhead ahead = new ReadAhead(reading, given)) {
      tally.each(given, file -> read(file, ahead, sink, tally));
    }
    return tally.exitCode();
  }

  private static void read(Path file, ReadAhead ahead, RecordSink sink, FileTally tally) {
    try {
      switch (ahead.result(file)) {
        case FileReading.Result.Read read -> sink.take(file, read.letters());
        case FileReading.Result.Unreadable unreadable ->
            tally.failed(file, Told.of(unreadable.why()));
      }
    } catch (IOException | UncheckedIOException e) {
      tally.failed(file, new Told("อ่านหรือเขียนไฟล์ไม่ได้", e.getMessage()));
    }
  }
}
