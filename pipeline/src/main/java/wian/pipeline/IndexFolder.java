package wian.pipeline;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import wian.index.link.HeldCirculars;
import wian.index.store.LuceneStore;

/** The folder of the index, of which only the holder of the home's lock makes use. */
record IndexFolder(Path dir) {
  private static final Logger LOG = LoggerFactory.getLogger(IndexFolder.class);

  /** Opens the index; one that cannot be opened is thrown away, for it can be made again. */
  OpenIndex open() {
    try {
      return opened(dir);
    } catch (UncheckedIOException e) {
      LOG.warn("the index cannot be opened and is made again", e);
      delete(dir);
      return opened(dir);
    }
  }

  /** Opens an empty index beside it. */
  OpenIndex beside() {
    delete(besideDir());
    return opened(besideDir());
  }

  /** Puts the one beside in its place; both are closed. Cut in half, it leaves no index at all. */
  void swap() {
    delete(dir);
    try {
      Files.move(besideDir(), dir);
    } catch (IOException e) {
      throw new UncheckedIOException("index " + dir, e);
    }
  }

  private Path besideDir() {
    return dir.resolveSibling(dir.getFileName() + ".new");
  }

  private static OpenIndex opened(Path dir) {
    LuceneStore store = LuceneStore.openToWrite(dir);
    return new OpenIndex(store, new HeldCirculars(store));
  }

  private static void delete(Path dir) {
    if (Files.notExists(dir)) {
      return;
    }
    try (Stream<Path> inside = Files.walk(dir)) {
      List<Path> deepestFirst = inside.sorted(Comparator.reverseOrder()).toList();
      for (Path path : deepestFirst) {
        Files.delete(path);
      }
    } catch (IOException e) {
      throw new UncheckedIOException("index " + dir, e);
    }
  }
}
