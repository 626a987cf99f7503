package wian.index.given;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import wian.index.circular.Letter;
import wian.index.circular.LetterRecord;
import wian.index.circular.SourceFile;
import wian.index.search.HeldFile;

/** A file that a test is about; its hash is that of its name. */
public final class AFile {
  private AFile() {}

  public static HeldFile of(String name, ALetter... letters) {
    return in("inbox", name, letters);
  }

  public static HeldFile in(String folder, String name, ALetter... letters) {
    return of(Set.of(folder), name, Arrays.stream(letters).map(ALetter::letter).toList());
  }

  public static HeldFile of(Set<String> folders, String name, List<Letter> letters) {
    SourceFile file = new SourceFile(name, sha256(name), "text/plain", 1, List.of());
    return new HeldFile(
        new LetterRecord(file, letters), folders, Instant.parse("2026-11-21T00:00:00Z"));
  }

  public static String sha256(String name) {
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256").digest(name.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(hash);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
