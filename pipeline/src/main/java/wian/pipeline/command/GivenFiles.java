package wian.pipeline.command;

import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine.Parameters;

/** Files on the command line. */
final class GivenFiles {
  @Parameters(
      paramLabel = "FILE",
      arity = "1..*",
      description = {"ไฟล์หนังสือ (PDF, DOCX, ข้อความ, ภาพสแกน)", "files: PDF, DOCX, text, scans"})
  private List<Path> files;

  List<Path> inOrder() {
    return files;
  }
}
