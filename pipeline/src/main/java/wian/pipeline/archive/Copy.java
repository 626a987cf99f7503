package wian.pipeline.archive;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;

/** A copy of a file's bytes, hashed underway, and whether the file stood still meanwhile. */
sealed interface Copy {
  /** Names of copies that are not done. */
  String HALF = ".arriving-*";

  /** The copy is whole and durable. */
  record Whole(Path file, String sha256, BasicFileAttributes source) implements Copy {
    Arrival arrival(Path from, String folder, Instant at) {
      return new Arrival(
          folder,
          from.getFileName().toString(),
          at,
          source.size(),
          source.lastModifiedTime().toInstant(),
          source.creationTime().toInstant());
    }
  }

  /** The file could not be read to its end, or changed underway; there is no copy. */
  record Failed(String detail) implements Copy {}

  /**
   * Copies a file.
   *
   * @param dir where the copy is made
   * @throws IOException where the copy cannot be written
   */
  static Copy of(Path source, Path dir) throws IOException {
    Path half = Files.createTempFile(dir, ".arriving-", null);
    Copy copy = new Failed("not begun");
    try {
      copy = copied(source, half);
    } finally {
      if (copy instanceof Failed) {
        Files.delete(half);
      }
    }
    return copy;
  }

  private static Copy copied(Path source, Path target) throws IOException {
    try (Source from = Source.open(source);
        FileChannel to = FileChannel.open(target, StandardOpenOption.WRITE)) {
      MessageDigest hash = sha256();
      ByteBuffer block = ByteBuffer.allocate(1 << 16);
      while (from.read(block.clear())) {
        hash.update(block.flip().duplicate());
        while (block.hasRemaining()) {
          to.write(block);
        }
      }
      to.force(true);
      return from.stoodStill()
          ? new Whole(target, HexFormat.of().formatHex(hash.digest()), from.before())
          : new Failed("it changed while it was copied");
    } catch (Source.Unreadable e) {
      return new Failed(e.getMessage());
    }
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  /** The file that is copied: what fails here is its own, not the archive's. */
  record Source(Path path, FileChannel channel, BasicFileAttributes before)
      implements AutoCloseable {
    static Source open(Path path) throws Unreadable {
      try {
        BasicFileAttributes before = Files.readAttributes(path, BasicFileAttributes.class);
        return new Source(path, FileChannel.open(path, StandardOpenOption.READ), before);
      } catch (NoSuchFileException e) {
        throw new Unreadable("it is gone", e);
      } catch (IOException e) {
        throw new Unreadable("it cannot be opened: " + e, e);
      }
    }

    boolean read(ByteBuffer into) throws Unreadable {
      try {
        return channel.read(into) >= 0;
      } catch (IOException e) {
        throw new Unreadable("it cannot be read: " + e, e);
      }
    }

    boolean stoodStill() throws Unreadable {
      try {
        BasicFileAttributes now = Files.readAttributes(path, BasicFileAttributes.class);
        return now.size() == before.size()
            && channel.position() == before.size()
            && now.lastModifiedTime().equals(before.lastModifiedTime());
      } catch (IOException e) {
        throw new Unreadable("it is gone", e);
      }
    }

    @Override
    public void close() throws IOException {
      channel.close();
    }

    /** The file fails, not the archive. */
    static final class Unreadable extends Exception {
      private static final long serialVersionUID = 1L;

      Unreadable(String message, IOException cause) {
        super(message, cause);
      }
    }
  }
}
