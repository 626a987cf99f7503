package wian.pipeline;

import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import wian.index.circular.Correction;
import wian.index.circular.DoneMark;
import wian.index.circular.Letter;
import wian.index.circular.LetterRecord;
import wian.index.search.HeldFile;
import wian.pipeline.answer.BadQuestion;
import wian.pipeline.archive.Archive;
import wian.pipeline.archive.ArchiveEntry;
import wian.pipeline.archive.Arrival;
import wian.pipeline.archive.Journal;
import wian.pipeline.archive.Keeping;
import wian.pipeline.archive.Reading;
import wian.pipeline.archive.Refusal;
import wian.pipeline.correct.Checked;
import wian.pipeline.correct.GivenCorrection;
import wian.pipeline.extract.Extraction;

/**
 * The way of one file: keep its bytes, write down its arrival, read it unless it is known, publish.
 * Each step is safe to take again, so that a file given again after a kill goes on where it was.
 */
final class ReadingFlow implements FileFlow {
  private final Archive archive;
  private final Desk desk;
  private final IndexFeed feed;
  private final InstantSource clock;
  private final Stripes oneAtATime = new Stripes();

  ReadingFlow(Archive archive, Desk desk, IndexFeed feed, InstantSource clock) {
    this.archive = archive;
    this.desk = desk;
    this.feed = feed;
    this.clock = clock;
  }

  @Override
  public Outcome take(Path file, String folder) {
    return take(file, folder, desk::read);
  }

  @Override
  public Outcome refuse(Path file, String folder, Extraction.Why why, String detail) {
    return take(file, folder, (entry, name) -> desk.refuse(entry, why, detail));
  }

  Correction correct(String sha256, GivenCorrection given) {
    ArchiveEntry entry =
        archive
            .find(sha256)
            .orElseThrow(() -> new BadQuestion("ไม่มีไฟล์นี้", "no such file is held"));
    return oneAtATime.with(
        sha256,
        () -> {
          List<Letter> read = entry.reading().map(it -> it.letters().letters()).orElse(List.of());
          Correction correction = Checked.of(given, read, entry.corrections(), clock.instant());
          entry.add(correction);
          feed.publish(entry, Journal.What.CORRECTION);
          return correction;
        });
  }

  void done(DoneDay said, Instant now) {
    ArchiveEntry entry =
        archive
            .find(said.sha256())
            .orElseThrow(() -> new IllegalArgumentException("not held: " + said.sha256()));
    oneAtATime.with(
        entry.sha256(),
        () -> {
          entry.add(mark(entry, said, now));
          feed.publish(entry, Journal.What.DONE);
          return entry;
        });
  }

  /** The word hangs on the letter's id, which outlives a reading. */
  private static DoneMark mark(ArchiveEntry entry, DoneDay said, Instant now) {
    List<Letter> letters =
        HeldFiles.of(entry).map(held -> held.letters().letters()).orElse(List.of());
    if (said.letter() < 0 || said.letter() >= letters.size()) {
      throw new IllegalArgumentException("no letter " + said.letter() + " in " + said.sha256());
    }
    String id = letters.get(said.letter()).id();
    return new DoneMark(
        id == null ? said.sha256() + "#" + said.letter() : id,
        said.deadline().kind(),
        said.deadline().due(),
        said.deadline().text(),
        said.on(),
        said.by(),
        said.who(),
        now,
        said.undone());
  }

  /** Reads a file of the archive again; what was read before stands where it cannot be now. */
  Reread.Of reread(ArchiveEntry entry) {
    return oneAtATime.with(
        entry.sha256(),
        () -> {
          Optional<Reading> before = entry.reading();
          if (before.isEmpty() && entry.refusal().filter(why -> !desk.stands(why)).isEmpty()) {
            return Reread.Of.LEFT;
          }
          String name =
              before
                  .map(reading -> reading.letters().file().name())
                  .orElseGet(() -> entry.arrivals().getFirst().name());
          return settled(entry, before, desk.read(entry, name));
        });
  }

  private Reread.Of settled(ArchiveEntry entry, Optional<Reading> before, Desk.Settled now) {
    return switch (now) {
      case Desk.Read read
          when before.map(Reading::letters).filter(read.letters()::equals).isPresent() ->
          Reread.Of.SAME;
      case Desk.Read read -> {
        feed.publish(entry, Journal.What.READING);
        yield Reread.Of.CHANGED;
      }
      case Desk.Refused refused when before.isPresent() -> {
        entry.keep(before.get());
        yield Reread.Of.FAILED;
      }
      case Desk.Refused refused -> {
        feed.publish(entry, Journal.What.REFUSAL);
        yield Reread.Of.LEFT;
      }
    };
  }

  private Outcome take(Path file, String folder, Settling settling) {
    return switch (archive.keep(file, folder)) {
      case Keeping.NotNow notNow -> throw new NotNow(notNow.detail());
      case Keeping.Kept kept ->
          oneAtATime.with(
              kept.entry().sha256(), () -> take(kept.entry(), kept.arrival(), settling));
    };
  }

  private Outcome take(ArchiveEntry entry, Arrival arrival, Settling settling) {
    boolean arrived = entry.add(arrival);
    Optional<Reading> reading = entry.reading();
    if (reading.isPresent()) {
      return known(entry, reading.get().letters(), arrived);
    }
    if (arrived) {
      feed.publish(entry, Journal.What.ARRIVAL);
    }
    Optional<Refusal> refusal = entry.refusal().filter(desk::stands);
    if (refusal.isPresent()) {
      return refused(entry, refusal.get());
    }
    return switch (settling.settle(entry, arrival.name())) {
      case Desk.Read read -> taken(entry, read.letters());
      case Desk.Refused refused -> {
        feed.publish(entry, Journal.What.REFUSAL);
        yield refused(entry, refused.refusal());
      }
    };
  }

  private Outcome known(ArchiveEntry entry, LetterRecord letters, boolean arrived) {
    Optional<HeldFile> held = feed.held(entry.sha256());
    if (held.isEmpty()) {
      // Killed after it was read and before anybody was told.
      return taken(entry, letters);
    }
    if (arrived || !held.get().folders().equals(entry.folders())) {
      feed.publish(entry, Journal.What.ARRIVAL);
    }
    return new Outcome.Again(entry.sha256(), letters);
  }

  private Outcome taken(ArchiveEntry entry, LetterRecord letters) {
    feed.publish(entry, Journal.What.READING);
    return new Outcome.Taken(entry.sha256(), letters);
  }

  private static Outcome refused(ArchiveEntry entry, Refusal refusal) {
    return new Outcome.Refused(entry.sha256(), refusal.why(), refusal.detail());
  }

  /** How an entry gets its letters, or the reason why it has none. */
  private interface Settling {
    Desk.Settled settle(ArchiveEntry entry, String name);
  }
}
