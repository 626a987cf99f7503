package wian.pipeline.command;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import wian.index.circular.LetterRecord;
import wian.pipeline.extract.Extraction;
import wian.pipeline.extract.Extractor;
import wian.pipeline.read.LetterReader;

/** Reads single files, without a home: hash, extract, read. */
final class FileReading {
  private final Extractor extractor;
  private final LetterReader reader;

  FileReading(Extractor extractor, LetterReader reader) {
    this.extractor = extractor;
    this.reader = reader;
  }

  /** What came of a file. */
  sealed interface Result {
    /** It was read. */
    record Read(LetterRecord letters) implements Result {}

    /** It cannot be read. */
    record Unreadable(Extraction.Why why) implements Result {}
  }

  /**
   * Reads one file.
   *
   * @throws IOException where the file itself cannot be had
   */
  Result read(Path file) throws IOException {
    String name = file.getFileName().toString();
    String sha256 = sha256(file);
    return switch (extractor.extract(file, name)) {
      case Extraction.Unreadable unreadable -> new Result.Unreadable(unreadable.why());
      case Extraction.Extracted extracted ->
          new Result.Read(
              new LetterRecord(
                  extracted.source(name, sha256), reader.read(sha256, extracted.pages())));
    };
  }

  static String sha256(Path file) throws IOException {
    try (InputStream bytes = Files.newInputStream(file);
        DigestInputStream digest =
            new DigestInputStream(bytes, MessageDigest.getInstance("SHA-256"))) {
      digest.transferTo(OutputStream.nullOutputStream());
      return HexFormat.of().formatHex(digest.getMessageDigest().digest());
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }
}
