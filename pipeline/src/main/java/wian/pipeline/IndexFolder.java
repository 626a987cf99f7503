package wian.pipeline;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import wian.index.link.HeldCirculars;
import wian.index.link.OfficeFacts;
import wian.index.store.LuceneStore;

/** The folder of the index, of which only the holder of the home's lock makes use. */
record IndexFolder(Path dir, OfficeFacts office) {
  /** Opens the index; one that cannot be read is empty then. */
  OpenIndex open() {
    return opened(dir);
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

  private OpenIndex opened(Path dir) {
    LuceneStore store = LuceneStore.openToWrite(dir);
    return new OpenIndex(store, new HeldCirculars(store, office));
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
