package wian.index.link;

/** One unchanging view of the letters held, asked by sets of keys. */
public interface Letters extends AutoCloseable {
  @Override
  void close();
}
