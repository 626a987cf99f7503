package wian.pipeline;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Folders with all that is in them. */
final class Tree {
  private Tree() {}

  static void delete(Path dir) throws IOException {
    for (Path path : inside(dir).reversed()) {
      Files.delete(path);
    }
  }

  static void copy(Path dir, Path to) throws IOException {
    for (Path path : inside(dir)) {
      Files.copy(path, to.resolve(dir.relativize(path).toString()));
    }
  }

  /** Each folder before what is in it. */
  private static List<Path> inside(Path dir) throws IOException {
    try (Stream<Path> paths = Files.walk(dir)) {
      return paths.sorted(Comparator.naturalOrder()).toList();
    }
  }
}
