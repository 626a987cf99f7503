package wian.pipeline.extract;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Whether a picture's file reaches its end, told from its structure without decoding it. Image
 * libraries fill what is missing with grey.
 */
final class ImageEnd {
  private ImageEnd() {}

  /** PNG: chunks one after another, the last is IEND. */
  static boolean png(Path file) throws IOException {
    try (DataInputStream in = open(file)) {
      in.skipNBytes(8);
      while (true) {
        int length = in.readInt();
        int type = in.readInt();
        in.skipNBytes((length & 0xFFFFFFFFL) + 4);
        if (type == 0x49454E44) {
          return true;
        }
      }
    } catch (EOFException e) {
      return false;
    }
  }

  /** JPEG: segments with their lengths, and coded data up to the marker of the end. */
  static boolean jpeg(Path file) throws IOException {
    try (DataInputStream in = open(file)) {
      in.skipNBytes(2);
      while (true) {
        int marker = nextMarker(in);
        if (marker == 0xD9) {
          return true;
        }
        // Restart markers and TEM stand alone; every other one leads a segment.
        if (marker != 0x01 && (marker < 0xD0 || marker > 0xD7)) {
          in.skipNBytes(Math.max(0, in.readUnsignedShort() - 2));
        }
      }
    } catch (EOFException e) {
      return false;
    }
  }

  /** In coded data, FF 00 is a byte of data, not a marker. */
  private static int nextMarker(DataInputStream in) throws IOException {
    while (true) {
      int b = in.readUnsignedByte();
      while (b == 0xFF) {
        b = in.readUnsignedByte();
        if (b != 0xFF && b != 0) {
          return b;
        }
      }
    }
  }

  /** GIF: its last byte that is not padding is the trailer. */
  static boolean gif(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      in.skipNBytes(Math.max(0, Files.size(file) - 64));
      byte[] tail = in.readAllBytes();
      int end = tail.length - 1;
      while (end > 0 && tail[end] == 0) {
        end--;
      }
      return tail[end] == 0x3B;
    }
  }

  /** BMP: as long as it says. */
  static boolean bmp(Path file) throws IOException {
    try (DataInputStream in = open(file)) {
      in.skipNBytes(2);
      long length = Integer.reverseBytes(in.readInt()) & 0xFFFFFFFFL;
      return Files.size(file) >= length;
    }
  }

  private static DataInputStream open(Path file) throws IOException {
    return new DataInputStream(new BufferedInputStream(Files.newInputStream(file)));
  }
}
