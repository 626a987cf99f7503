package wian.pipeline.extract;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The first bytes by which the formats of scans and office documents are told. */
enum MagicBytes {
  PDF("application/pdf", "%PDF-"),
  PNG("image/png", "\u0089PNG\r\n\u001A\n"),
  JPEG("image/jpeg", "\u00FF\u00D8\u00FF"),
  TIFF("image/tiff", "II*\0", "MM\0*"),
  /** Two letters, the file's size, and four bytes that are always 0. */
  BMP("image/bmp", "BM\uFFFF\uFFFF\uFFFF\uFFFF\0\0"),
  GIF("image/gif", "GIF87a", "GIF89a"),
  /** DOCX and its like, OpenDocument, and any other zip. */
  ZIP("application/zip", "PK\u0003\u0004", "PK\u0005\u0006"),
  /** DOC, XLS and PPT of old, and DOCX with a password. */
  OLE2("application/x-ole-storage", "\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1"),
  /** None of these. */
  OTHER("application/octet-stream");

  private static final int LONGEST = 8;

  /** Stands for any byte. */
  private static final char ANY = '\uFFFF';

  private final String mediaType;

  @SuppressWarnings("ImmutableEnumChecker") // List.of is immutable.
  private final List<String> starts;

  MagicBytes(String mediaType, String... starts) {
    this.mediaType = mediaType;
    this.starts = List.of(starts);
  }

  /** IANA media type. */
  String mediaType() {
    return mediaType;
  }

  /** The format that the file's first bytes tell. */
  static MagicBytes of(Path file) throws IOException {
    byte[] head;
    try (InputStream in = Files.newInputStream(file)) {
      head = in.readNBytes(LONGEST);
    }
    for (MagicBytes magic : values()) {
      if (magic.starts.stream().anyMatch(start -> startsWith(head, start))) {
        return magic;
      }
    }
    return OTHER;
  }

  private static boolean startsWith(byte[] head, String start) {
    if (head.length < start.length()) {
      return false;
    }
    for (int i = 0; i < start.length(); i++) {
      if (start.charAt(i) != ANY && (head[i] & 0xFF) != start.charAt(i)) {
        return false;
      }
    }
    return true;
  }
}
