package wian.pipeline.arrive;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.function.Predicate;

/**
 * A name that is not taken in a folder: {@code name.pdf}, {@code name (2).pdf}, {@code name
 * (3).pdf}.
 *
 * @param free whether a path can be used
 */
record FreeName(Path dir, Predicate<Path> free) {
  /** Most bytes that file systems of Linux allow in a name: 85 Thai letters. */
  private static final int MOST = 255;

  Path of(String name) {
    int dot = name.lastIndexOf('.');
    String stem = dot > 0 ? name.substring(0, dot) : name;
    String ending = dot > 0 ? name.substring(dot) : "";
    Path path = dir.resolve(name);
    for (int i = 2; !free.test(path); i++) {
      path = dir.resolve(fitting(stem, " (" + i + ")" + ending));
    }
    return path;
  }

  /** A name of both parts, the first cut so that a file system takes it. */
  static String fitting(String stem, String ending) {
    String cut = stem;
    while (bytes(cut) + bytes(ending) > MOST && !cut.isEmpty()) {
      cut = cut.substring(0, cut.offsetByCodePoints(cut.length(), -1));
    }
    return cut + ending;
  }

  private static int bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8).length;
  }
}
