package wian.index.link;

import wian.index.search.Viewer;

/** Where questions find the letters held. Thread-safe. */
public interface LetterSource extends AutoCloseable {
  /**
   * The letters held now, as far as the viewer may see them: one unchanging view, to be closed when
   * the question is answered.
   */
  Letters seenBy(Viewer viewer);

  @Override
  void close();
}
