package wian.pipeline.serve;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import wian.pipeline.answer.Told;

/** Bytes that a client sends, into a file. */
final class Received {
  private Received() {}

  /**
   * Writes them, and no more than so many.
   *
   * @return SHA-256 of the bytes
   * @throws Refused where there are more, or none
   */
  static String into(Path file, InputStream body, long most) throws IOException {
    MessageDigest hash = sha256();
    byte[] part = new byte[1 << 16];
    long received = 0;
    try (OutputStream out = new DigestOutputStream(Files.newOutputStream(file), hash)) {
      for (int n = body.read(part); n >= 0; n = body.read(part)) {
        received += n;
        if (received > most) {
          throw tooLarge();
        }
        out.write(part, 0, n);
      }
    }
    if (received == 0) {
      throw new Refused(400, new Told("ไฟล์ว่างเปล่า", "the file is empty"));
    }
    return HexFormat.of().formatHex(hash.digest());
  }

  static Refused tooLarge() {
    return new Refused(413, new Told("ไฟล์ใหญ่เกินไป", "too much is sent"));
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }
}
