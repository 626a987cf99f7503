package wian.pipeline;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import wian.index.circular.Correction;
import wian.index.circular.Letter;
import wian.index.circular.LetterRecord;
import wian.index.correct.Corrected;
import wian.index.correct.MovedMarks;
import wian.index.search.HeldFile;
import wian.pipeline.archive.ArchiveEntry;

/**
 * What the index is told of an archive entry: its letters as persons corrected them. Every way into
 * the index goes through here, so that a correction outlives a rebuild and a new reading.
 */
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
        .map(reading -> {
          List<Correction> said = entry.corrections();
          List<Letter> letters = corrected(entry, reading.letters().letters(), said);
          return new HeldFile(
              new LetterRecord(reading.letters().file(), letters),
              entry.folders(),
              entry.arrivals().getFirst().at(),
              MovedMarks.of(entry.done(), letters, said));
        });
  }

  private static List<Letter> corrected(
      ArchiveEntry entry, List<Letter> read, List<Correction> said) {
    try {
      return Corrected.letters(read, said);
    } catch (IllegalArgumentException e) {
      throw new UncheckedIOException(new IOException("corrections of " + entry.sha256(), e));
    }
  }
}
