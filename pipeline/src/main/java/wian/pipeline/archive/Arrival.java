package wian.pipeline.archive;

import java.time.Instant;

/**
 * A file came. Two arrivals of the same bytes are told apart by what the file system says of the
 * file, so that one that is taken again after a kill is not counted twice.
 *
 * @param folder name of the watched folder it arrived in
 * @param name name of the file, without folders
 * @param at when it was taken, UTC
 * @param size in bytes
 * @param modified the file system's time of its last change, UTC
 * @param created the file system's time of its making, UTC; the last change where it keeps none
 */
public record Arrival(
    String folder, String name, Instant at, long size, Instant modified, Instant created) {

  /** Whether both tell of one file, seen twice. */
  boolean sameFile(Arrival other) {
    return folder.equals(other.folder)
        && name.equals(other.name)
        && size == other.size
        && modified.equals(other.modified)
        && created.equals(other.created);
  }
}
