package wian.pipeline.archive;

/** What came of keeping a file's bytes. */
public sealed interface Keeping {
  /**
   * The bytes are kept.
   *
   * @param entry where
   * @param arrival what is known of the file, not written down yet
   */
  record Kept(ArchiveEntry entry, Arrival arrival) implements Keeping {}

  /**
   * The file is being written, held by another program, or gone: nothing is kept of it now.
   *
   * @param detail for the log, in English
   */
  record NotNow(String detail) implements Keeping {}
}
