package wian.pipeline.archive;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/**
 * A small file that is there whole or not at all. Its bytes outlast a power cut when it is written;
 * its name does when its folder was forced after.
 */
final class DurableFile {
  private DurableFile() {}

  /** Writes a file of UTF-8 text in place of the one that stood there. */
  static void write(Path target, String text) throws IOException {
    // In the same folder: a move between file systems is a copy, which can be cut in half.
    Path half = target.resolveSibling("." + target.getFileName() + ".tmp");
    try (FileChannel channel =
        FileChannel.open(
            half,
            StandardOpenOption.CREATE,
            StandardOpenOption.WRITE,
            StandardOpenOption.TRUNCATE_EXISTING)) {
      ByteBuffer bytes = StandardCharsets.UTF_8.encode(text);
      while (bytes.hasRemaining()) {
        channel.write(bytes);
      }
      channel.force(true);
    }
    Files.move(half, target, StandardCopyOption.ATOMIC_MOVE);
  }

  /**
   * Makes the names in a folder durable. Windows cannot open a folder as a file and needs no such
   * thing: there NTFS's own log keeps renames.
   */
  static void forceFolder(Path folder) throws IOException {
    if (folder.getFileSystem().supportedFileAttributeViews().contains("posix")) {
      try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
        channel.force(true);
      }
    }
  }
}
