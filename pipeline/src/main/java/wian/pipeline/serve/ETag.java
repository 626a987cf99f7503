package wian.pipeline.serve;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;

/**
 * By what a client says which answer it has (RFC 9110, 8.8.3). Weak: the same answer may be packed
 * or not.
 */
final class ETag {
  private ETag() {}

  /** The tag of what a text says, or stands for. */
  static String of(String text) {
    return "W/\"" + hash(text).substring(0, 32) + "\"";
  }

  /** Whether a client that sends this If-None-Match has it; null for none sent. */
  static boolean matches(String sent, String tag) {
    return sent != null
        && Arrays.stream(sent.split(","))
            .map(String::strip)
            .anyMatch(one -> one.equals("*") || one.equals(tag) || ("W/" + one).equals(tag));
  }

  private static String hash(String text) {
    try {
      return HexFormat.of()
          .formatHex(
              MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }
}
