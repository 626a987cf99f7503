package wian.pipeline.extract;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Path;

/**
 * Whether an OLE2 container (DOC, XLS, PPT of old) reaches its last used sector. Its header names
 * the sectors of the allocation table, and that names every sector in use.
 */
final class OleEnd {
  private static final int HEADER = 512;
  private static final int SECTOR_SHIFT_AT = 0x1E;
  private static final int TABLES_AT = 0x4C;

  /** Sectors of the table that the header itself has room for: enough for files of 6.8 MB. */
  private static final int TABLES_IN_HEADER = 109;

  private static final int FREE = -1;

  private OleEnd() {}

  static boolean reached(Path file) throws IOException {
    try (RandomAccessFile in = new RandomAccessFile(file.toFile(), "r")) {
      ByteBuffer header = read(in, 0, HEADER);
      int sector = 1 << Math.clamp(header.getShort(SECTOR_SHIFT_AT), 9, 12);
      long last = -1;
      for (int i = 0; i < TABLES_IN_HEADER; i++) {
        int table = header.getInt(TABLES_AT + 4 * i);
        if (table == FREE) {
          break;
        }
        // The header takes the room of one sector.
        ByteBuffer entries = read(in, (table + 1L) * sector, sector);
        long first = (long) i * sector / 4;
        for (int entry = 0; entry < sector / 4; entry++) {
          last = entries.getInt(4 * entry) == FREE ? last : first + entry;
        }
      }
      // The last sector may be cut where its data ends.
      return in.length() > (last + 1) * sector;
    }
  }

  private static ByteBuffer read(RandomAccessFile in, long at, int length) throws IOException {
    byte[] bytes = new byte[length];
    in.seek(at);
    in.readFully(bytes);
    return ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
  }
}
