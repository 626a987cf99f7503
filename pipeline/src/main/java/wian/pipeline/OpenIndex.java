package wian.pipeline;

import wian.index.search.Circulars;
import wian.index.store.LetterStore;

/** An index open to write, with the questions that it answers. */
record OpenIndex(LetterStore store, Circulars circulars) implements AutoCloseable {
  @Override
  public void close() {
    store.close();
  }
}
