package wian.index.search;

import java.util.Set;

/**
 * Who asks: only what arrived in a folder that the viewer may see is answered.
 *
 * @param name shown in logs
 * @param folders names of the watched folders that may be seen; empty for all of them
 */
public record Viewer(String name, Set<String> folders) {
  /** Copies its set. */
  public Viewer {
    folders = Set.copyOf(folders);
  }

  /** The one user of a one-machine install: sees everything. */
  public static Viewer local() {
    return new Viewer("local", Set.of());
  }

  /** Whether a file that arrived in these folders may be seen. */
  public boolean sees(Set<String> arrivedIn) {
    return folders.isEmpty() || arrivedIn.stream().anyMatch(folders::contains);
  }
}
