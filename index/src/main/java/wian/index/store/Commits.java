package wian.index.store;

import java.io.IOException;
import java.util.Map;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexFormatTooNewException;
import org.apache.lucene.index.IndexFormatTooOldException;
import org.apache.lucene.index.IndexNotFoundException;
import org.apache.lucene.index.SegmentInfos;
import org.apache.lucene.store.Directory;

/** What a commit says of itself: the schema it was written by, and the journal entry it holds. */
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

  /**
   * What the last commit says; nothing where there is none that this program can read: the index
   * can be made again from the archive.
   */
  static Map<String, String> last(Directory directory) throws IOException {
    try {
      return DirectoryReader.indexExists(directory)
          ? SegmentInfos.readLatestCommit(directory).getUserData()
          : Map.of();
    } catch (CorruptIndexException
        | IndexFormatTooOldException
        | IndexFormatTooNewException
        | IndexNotFoundException unreadable) {
      return Map.of();
    }
  }
}
