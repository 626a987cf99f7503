package wian.pipeline.command;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import wian.pipeline.answer.Told;
import wian.pipeline.extract.CannotRead;
import wian.pipeline.extract.Extraction;
import wian.pipeline.extract.FileExtractor;
import wian.pipeline.extract.SearchablePdf;

/** {@code wian pdf FILE…}: scans as PDF/A that can be searched, without a home. */
@Command(
    name = "pdf",
    mixinStandardHelpOptions = true,
    header =
        "ทำภาพสแกนให้เป็น PDF/A ที่ค้นและคัดลอกข้อความได้ / Makes searchable PDF/A files of scans:"
            + " STEM.searchable.pdf")
final class PdfCommand implements Callable<Integer> {
  private final Terminal terminal;

  @Mixin private GivenFiles files;

  @Option(
      names = "--out",
      paramLabel = "DIR",
      description = {"เขียนลงโฟลเดอร์นี้", "write into this folder instead of beside each file"})
  private Path out;

  PdfCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    List<Path> given = files.inOrder();
    FileExtractor extractor = new FileExtractor();
    FileTally tally = new FileTally(terminal);
    tally.each(given, file -> make(file, extractor, tally));
    return tally.exitCode();
  }

  private void make(Path file, FileExtractor extractor, FileTally tally) {
    try {
      switch (extractor.extract(file, file.getFileName().toString())) {
        case Extraction.Unreadable unreadable -> tally.failed(file, Told.of(unreadable.why()));
        case Extraction.Extracted extracted -> write(file, extracted);
      }
    } catch (CannotRead e) {
      tally.failed(file, Told.of(e.why()));
    } catch (IOException | UncheckedIOException e) {
      tally.failed(file, new Told("อ่านหรือเขียนไฟล์ไม่ได้", e.toString()));
    }
  }

  /** A half-written file never stands under the name of a whole one. */
  private void write(Path file, Extraction.Extracted extracted) throws CannotRead, IOException {
    Path folder = out == null ? file.toAbsolutePath().getParent() : Files.createDirectories(out);
    String name = SearchablePdf.name(file.getFileName().toString());
    Path half = folder.resolve(name + ".part");
    try {
      try (OutputStream stream = Files.newOutputStream(half)) {
        SearchablePdf.write(file, extracted.pages(), stream);
      }
      Files.move(half, folder.resolve(name), StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(half);
    }
    terminal.print(List.of(folder.resolve(name).toString()));
  }
}
