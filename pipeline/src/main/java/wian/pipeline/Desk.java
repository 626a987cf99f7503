package wian.pipeline;

import java.io.UncheckedIOException;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import wian.index.circular.LetterRecord;
import wian.index.circular.SourceFile;
import wian.pipeline.archive.ArchiveEntry;
import wian.pipeline.archive.Pages;
import wian.pipeline.archive.Reading;
import wian.pipeline.archive.Refusal;
import wian.pipeline.extract.Extraction;
import wian.pipeline.extract.Extractor;
import wian.pipeline.extract.Page;
import wian.pipeline.read.LetterReader;

/** Where one archive entry is read: from the original to pages, from pages to letters. */
final class Desk {
  private static final Logger LOG = LoggerFactory.getLogger(Desk.class);

  /** How often reading a file may end the process before it is no longer tried. */
  private static final int TRIES = 3;

  private final Extractor extractor;
  private final LetterReader reader;
  private final InstantSource clock;

  Desk(Extractor extractor, LetterReader reader, InstantSource clock) {
    this.extractor = extractor;
    this.reader = reader;
    this.clock = clock;
  }

  /** Names and versions of what reads. */
  String version() {
    return extractor.version() + ", " + LetterReader.VERSION;
  }

  /** What came of an entry; kept in it. */
  sealed interface Settled {}

  /** It has letters. */
  record Read(LetterRecord letters) implements Settled {}

  /** It cannot be read. */
  record Refused(Refusal refusal) implements Settled {}

  /** Whether a refusal still holds: another extractor, or this machine mended, may do better. */
  boolean stands(Refusal refusal) {
    boolean ofTheFile =
        switch (refusal.why()) {
          case EMPTY, UNKNOWN_FORMAT, DAMAGED, PASSWORD -> true;
          case NO_RECOGNISER, RECOGNISER_FAILED, SERVICE_SILENT, TOO_MUCH -> false;
        };
    return ofTheFile && refusal.extractor().equals(extractor.version());
  }

  Settled refuse(ArchiveEntry entry, Extraction.Why why, String detail) {
    Refusal refusal = new Refusal(why, detail, extractor.version(), clock.instant());
    entry.keep(refusal);
    return new Refused(refusal);
  }

  /** Reads an entry. One file must not stop the others, whatever is in it. */
  Settled read(ArchiveEntry entry, String name) {
    try {
      return letters(entry, name);
    } catch (Error e) { // memory or stack are out, or whatever else a parser runs into
      LOG.error("{} cannot be read", entry.sha256(), e);
      return refuse(entry, Extraction.Why.TOO_MUCH, e.toString());
    }
  }

  private Settled letters(ArchiveEntry entry, String name) {
    Optional<Pages> pages =
        entry.pages().filter(kept -> kept.extractor().equals(extractor.version()));
    if (pages.isPresent()) {
      return letters(entry, name, pages.get());
    }
    return switch (tried(entry, name)) {
      case Extraction.Unreadable(Extraction.Why why, String detail) -> refuse(entry, why, detail);
      case Extraction.Extracted(String mediaType, List<Page> extracted) -> {
        Pages fresh = new Pages(extractor.version(), mediaType, extracted);
        entry.keep(fresh);
        yield letters(entry, name, fresh);
      }
    };
  }

  /** Extracts, unless that ended the process too often already. */
  private Extraction tried(ArchiveEntry entry, String name) {
    int tries = entry.beginTry();
    try {
      return tries > TRIES
          ? new Extraction.Unreadable(
              Extraction.Why.TOO_MUCH, "reading it ended the process " + TRIES + " times")
          : extracted(entry, name);
    } finally {
      entry.endTry();
    }
  }

  private Extraction extracted(ArchiveEntry entry, String name) {
    try {
      return extractor.extract(entry.original(), name);
    } catch (UncheckedIOException e) {
      throw e; // of this machine, not of the file: it may be tried again
    } catch (RuntimeException e) {
      LOG.warn("{} cannot be extracted", entry.sha256(), e);
      return new Extraction.Unreadable(Extraction.Why.DAMAGED, e.toString());
    }
  }

  private Settled letters(ArchiveEntry entry, String name, Pages pages) {
    SourceFile file =
        new SourceFile(
            name,
            entry.sha256(),
            pages.mediaType(),
            pages.pages().size(),
            pages.pages().stream().map(Page::origin).toList());
    LetterRecord letters = new LetterRecord(file, reader.read(entry.sha256(), pages.pages()));
    entry.keep(new Reading(LetterReader.VERSION, letters));
    return new Read(letters);
  }
}
