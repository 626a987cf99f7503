package wian.pipeline.arrive;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import wian.pipeline.FileFlow;
import wian.pipeline.Outcome;
import wian.pipeline.extract.Extraction;

/**
 * Takes the files of one watched folder, one look at one file at a time: is it whole, take it, and
 * only then move it out of the inbox. What cannot be done now is tried again at the next look.
 * Thread-safe for different files.
 */
public final class Intake {
  private static final Logger LOG = LoggerFactory.getLogger(Intake.class);

  private final InboxFolder folder;
  private final FileFlow flow;
  private final Predicate<Path> whole;
  private final Patience patience;
  private final InstantSource clock;
  private final OutTray out;
  private final Map<Path, Remembered> memory = new ConcurrentHashMap<>();

  /**
   * Into a flow.
   *
   * @param whole whether a file's end is there, as far as its format tells
   * @param clock tells the day that a file is filed under
   */
  public Intake(
      InboxFolder folder,
      FileFlow flow,
      Predicate<Path> whole,
      Patience patience,
      InstantSource clock) {
    this.folder = folder;
    this.flow = flow;
    this.whole = whole;
    this.patience = patience;
    this.clock = clock;
    this.out = new OutTray(folder, clock);
  }

  /**
   * Looks at one file that is at rest.
   *
   * @throws RuntimeException where the archive or the reading of this file fails; to be told to
   *     {@link #failed}
   */
  public Step look(Path file) {
    Optional<Stamp> stamp = Stamp.of(file);
    if (stamp.isEmpty()) {
      memory.remove(file);
      return new Step.Left(Step.Why.GONE);
    }
    Remembered known = remembered(file, stamp.get());
    if (known.notBefore().isAfter(clock.instant())) {
      return new Step.Left(Step.Why.PAUSED);
    }
    return known.outcome().isPresent()
        ? moved(file, known, known.outcome().get())
        : taken(file, known);
  }

  /** Whether a file that was left a moment ago, and did not change since, is not looked at yet. */
  boolean isPaused(Path file, Stamp stamp) {
    Remembered known = memory.get(file);
    return known != null
        && known.stamp().equals(stamp)
        && known.notBefore().isAfter(clock.instant());
  }

  /**
   * Decides what becomes of a file that a look failed on: tried again later, and given up in the
   * end, unless it is the archive that fails, which is no fault of the file.
   */
  public Step failed(Path file, Throwable why) {
    Remembered known = remembered(file, Stamp.of(file).orElse(new Stamp(0, Instant.EPOCH)));
    if (why instanceof UncheckedIOException) {
      return left(file, known, Step.Why.PAUSED, "the archive fails: " + why);
    }
    LOG.warn("{} fails, try {}", file, known.tries() + 1, why);
    if (known.tries() + 1 < patience.tries()) {
      memory.put(file, known.failed(afterPause()));
      return new Step.Left(Step.Why.PAUSED);
    }
    try {
      return moved(file, known, refused(file, Extraction.Why.TOO_MUCH, why.toString()));
    } catch (FileFlow.NotNow | UncheckedIOException e) {
      return left(file, known, Step.Why.PAUSED, e.getMessage());
    }
  }

  /** Forgets files that are gone. */
  void sweep() {
    memory.keySet().removeIf(Files::notExists);
  }

  private Step taken(Path file, Remembered known) {
    try {
      if (whole.test(file)) {
        return moved(file, known, flow.take(file, folder.name()));
      }
      if (known.since().plus(patience.notWhole()).isAfter(clock.instant())) {
        return left(file, known, Step.Why.NOT_WHOLE, "its end is missing");
      }
      return moved(file, known, refused(file, Extraction.Why.DAMAGED, "its end never came"));
    } catch (FileFlow.NotNow e) {
      return left(file, known, Step.Why.HELD, e.getMessage());
    }
  }

  private Outcome refused(Path file, Extraction.Why why, String detail) {
    return flow.refuse(file, folder.name(), why, detail);
  }

  private Step moved(Path file, Remembered known, Outcome outcome) {
    if (!Stamp.of(file).equals(Optional.of(known.stamp()))) {
      // Written to since: what would be moved is not what was kept.
      return left(file, known, Step.Why.NOT_WHOLE, "it changed while it was taken");
    }
    try {
      Step step =
          switch (outcome) {
            case Outcome.Taken taken -> new Step.Done(out.done(file), taken);
            case Outcome.Again again -> new Step.Done(out.done(file), again);
            case Outcome.Refused refused -> new Step.Failed(out.failed(file, refused), refused);
          };
      memory.remove(file);
      LOG.info("{}: {}", folder.name(), said(file, step));
      return step;
    } catch (IOException e) {
      return left(file, known.made(outcome), Step.Why.HELD, "it cannot be moved: " + e);
    }
  }

  /** Names and counts only: what a letter says is not for the log. */
  private static String said(Path file, Step step) {
    String name = file.getFileName().toString();
    return switch (step) {
      case Step.Done(Path to, Outcome.Taken taken) ->
          name + " is taken, letters: " + taken.letters().letters().size() + ", now " + to;
      case Step.Done(Path to, Outcome outcome) -> name + " is known already, now " + to;
      case Step.Failed(Path to, Outcome.Refused refused) ->
          name + " cannot be read: " + refused.why() + " (" + refused.detail() + "), now " + to;
      case Step.Left left -> name + " is left: " + left.why();
    };
  }

  /**
   * Remembers a file that stays, and says so in the log the first time. Unless it changes, it is
   * not looked at again at the very next poll: to look for the end of a scan, it may have to be
   * decoded.
   */
  private Step left(Path file, Remembered known, Step.Why why, String detail) {
    if (!known.said().equals(Optional.of(why))) {
      LOG.info("{} is left for now: {}", file, detail);
    }
    memory.put(file, known.said(why).paused(afterPause()));
    return new Step.Left(why);
  }

  private Instant afterPause() {
    return clock.instant().plus(patience.pause());
  }

  private Remembered remembered(Path file, Stamp stamp) {
    return memory.compute(
        file,
        (path, before) ->
            before != null && before.stamp().equals(stamp)
                ? before
                : Remembered.first(stamp, clock.instant()));
  }
}
