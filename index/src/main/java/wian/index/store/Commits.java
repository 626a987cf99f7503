package wian.index.store;

import java.io.EOFException;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.util.Map;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexFormatTooNewException;
import org.apache.lucene.index.IndexFormatTooOldException;
import org.apache.lucene.index.IndexNotFoundException;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.SegmentInfos;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.Lock;

/**
 * What a commit says of itself: the schema it was written by, and the journal entry it holds. An
 * index that this program cannot read is no loss: it is made again from the archive.
 */
final class Commits {
  private static final String SCHEMA = "schema";
  private static final String JOURNAL = "journal";

  private Commits() {}

  /** What is to be stored with a commit. */
  static Map<String, String> data(long journal) {
    return Map.of(SCHEMA, Fields.SCHEMA, JOURNAL, Long.toString(journal));
  }

  /** Whether a commit was written by this schema. */
  static boolean isOurs(Map<String, String> data) {
    return Fields.SCHEMA.equals(data.get(SCHEMA));
  }

  /** Number of the last journal entry that a commit of ours holds. */
  static long journal(Map<String, String> data) {
    return Long.parseLong(data.get(JOURNAL));
  }

  /** Number of the last journal entry in the last commit; 0 where there is no commit of ours. */
  static long last(Directory directory) throws IOException {
    if (!DirectoryReader.indexExists(directory)) {
      return 0;
    }
    Map<String, String> data = SegmentInfos.readLatestCommit(directory).getUserData();
    if (!isOurs(data)) {
      throwAway(directory);
      return 0;
    }
    return journal(data);
  }

  /** Whether the index, and not the disk or another process, is the reason of a failure. */
  static boolean isUnreadable(IOException e) {
    return e instanceof CorruptIndexException
        || e instanceof IndexFormatTooOldException
        || e instanceof IndexFormatTooNewException
        || e instanceof IndexNotFoundException
        || e instanceof NoSuchFileException
        || e instanceof FileNotFoundException
        || e instanceof EOFException;
  }

  /** Deletes the index, unless another process writes to it. */
  static void throwAway(Directory directory) throws IOException {
    try (Lock lock = directory.obtainLock(IndexWriter.WRITE_LOCK_NAME)) {
      lock.ensureValid();
      for (String file : directory.listAll()) {
        if (!file.equals(IndexWriter.WRITE_LOCK_NAME)) {
          directory.deleteFile(file);
        }
      }
    }
  }
}
