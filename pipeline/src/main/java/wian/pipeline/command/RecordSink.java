package wian.pipeline.command;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import wian.index.circular.LetterJson;
import wian.index.circular.LetterRecord;
import wian.pipeline.answer.Json;

/** Where {@code wian read} puts the record of each file. */
interface RecordSink {
  /**
   * Takes one file's record.
   *
   * @throws IOException where it cannot be written
   */
  void take(Path file, LetterRecord letters) throws IOException;

  /** One file's record for a person to read, those of several a line each. */
  static RecordSink printing(Terminal terminal, List<Path> files) {
    return files.size() == 1
        ? (file, letters) -> terminal.printExactly(pretty(letters))
        : (file, letters) -> terminal.printExactly(Json.record(letters));
  }

  /** A file each, in a folder that is made where there is none. */
  static RecordSink writing(Path dir, List<Path> files) {
    try {
      Files.createDirectories(dir);
    } catch (IOException e) {
      throw new Failure(
          ExitCode.USAGE, "สร้างโฟลเดอร์ " + dir + " ไม่ได้", "cannot make the folder " + dir, e);
    }
    OutputNames names = new OutputNames(files);
    return (file, letters) -> {
      String name =
          names.of(file).orElseThrow(() -> new IOException("another file given has its name"));
      Files.writeString(dir.resolve(name), pretty(letters));
    };
  }

  private static String pretty(LetterRecord letters) throws JsonProcessingException {
    return LetterJson.MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(letters) + "\n";
  }
}
