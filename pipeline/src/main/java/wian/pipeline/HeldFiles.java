package wian.pipeline;

import java.util.Optional;
import wian.index.search.HeldFile;
import wian.pipeline.archive.ArchiveEntry;

/** What the index is told of an archive entry. */
final class HeldFiles {
  private HeldFiles() {}

  /**
   * Empty where the entry has no letters to be found.
   *
   * @throws java.io.UncheckedIOException where it is damaged
   */
  static Optional<HeldFile> of(ArchiveEntry entry) {
    return entry
        .reading()
        .map(reading ->
            new HeldFile(
                reading.letters(),
                entry.folders(),
                entry.arrivals().getFirst().at(),
                entry.done()));
  }
}
