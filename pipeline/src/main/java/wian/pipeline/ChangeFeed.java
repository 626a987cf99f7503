package wian.pipeline;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import wian.index.circular.LetterJson;
import wian.index.search.Chain;
import wian.index.search.Circulars;
import wian.index.search.DueDay;
import wian.index.search.HeldLetter;
import wian.index.search.Link;
import wian.index.search.Viewer;
import wian.pipeline.archive.Change;
import wian.pipeline.archive.Change.What;
import wian.pipeline.archive.ChangeLog;
import wian.pipeline.archive.Journal;

/**
 * Follows the journal, and tells what came of each entry: which letters, links and deadlines were
 * not there before. Nothing is kept of how it was before but the log itself: what stands in it is
 * not told again, so that going over a journal entry twice, after a kill, tells nothing twice.
 *
 * <p>Works behind the files, on a thread of its own; a deadline that is over when its letter comes
 * is not told, nor is that time goes by.
 */
final class ChangeFeed implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(ChangeFeed.class);

  private final ChangeLog log;
  private final Circulars circulars;
  private final InstantSource clock;
  private final ExecutorService thread =
      Executors.newSingleThreadExecutor(
          Thread.ofPlatform().daemon().name("wian-changes").factory());

  private volatile boolean closing;

  private final ToldCorrections corrections = new ToldCorrections();

  /** What was told last of each key; read from the log when first needed. */
  private Map<String, What> told;

  ChangeFeed(ChangeLog log, Circulars circulars, InstantSource clock) {
    this.log = log;
    this.circulars = circulars;
    this.clock = clock;
  }

  /** The log that it writes. */
  ChangeLog log() {
    return log;
  }

  /** Goes on where the log ends. */
  void catchUp(Journal journal) {
    if (log.journal() < journal.last()) {
      thread.execute(() -> {
        try (Stream<Journal.Entry> entries = journal.from(log.journal() + 1)) {
          Map<String, Long> last = new LinkedHashMap<>();
          entries.forEach(entry -> last.put(entry.sha256(), entry.seq()));
          last.forEach((sha256, seq) -> tell(seq, sha256));
        } catch (RuntimeException e) {
          LOG.error("changes are not told; they are when the service starts again", e);
        }
      });
    }
  }

  /** A journal entry was written and the index has it. */
  void follow(long journal, String sha256) {
    thread.execute(() -> {
      try {
        tell(journal, sha256);
      } catch (RuntimeException e) {
        LOG.error("changes of {} are not told", sha256, e);
      }
    });
  }

  private void tell(long journal, String sha256) {
    if (closing) {
      return;
    }
    if (told == null) {
      told = known();
    }
    Chain around = circulars.around(sha256, Viewer.local());
    List<Change> changes = new ArrayList<>();
    for (HeldLetter held : around.letters()) {
      if (held.file().sha256().equals(sha256)) {
        String key = "a" + end(sha256, held.position());
        add(changes, journal, What.LETTER_ADDED, AddedLetter.of(held), List.of(key));
        corrections
            .news(end(sha256, held.position()), held.letter().confirmed())
            .ifPresent(news ->
                add(changes, journal, What.LETTER_CORRECTED, AddedLetter.of(held), List.of(news)));
      }
    }
    around.links().stream()
        .filter(ChangeFeed::isFound)
        .forEach(link -> add(changes, journal, What.LINK_FOUND, link, List.of(key(link))));
    for (DueDay day : around.deadlines()) {
      switch (day.state()) {
        case OPEN -> add(changes, journal, What.DEADLINE_OPENED, day, keys(day));
        case MOVED -> add(changes, journal, What.DEADLINE_MOVED, day, keys(day));
        case VOID -> add(changes, journal, What.DEADLINE_VOID, day, keys(day));
        case DONE -> add(changes, journal, What.DEADLINE_DONE, day, keys(day));
        case PAST -> {}
      }
    }
    if (!changes.isEmpty()) {
      log.append(changes);
      changes.forEach(change -> remember(change, told));
    }
  }

  /** A thing is known where one of its keys is: a letter that comes in another file is no other. */
  private void add(List<Change> changes, long journal, What what, Object about, List<String> keys) {
    // What persons said of a letter may be as it was once before, and is news all the same.
    if (what == What.LETTER_CORRECTED || keys.stream().noneMatch(key -> told.get(key) == what)) {
      long seq = log.last() + changes.size() + 1;
      changes.add(
          new Change(
              seq, clock.instant(), journal, what, LetterJson.MAPPER.valueToTree(about), keys));
    }
  }

  private Map<String, What> known() {
    Map<String, What> known = new HashMap<>();
    try (Stream<Change> all = log.all()) {
      all.forEach(change -> remember(change, known));
    }
    return known;
  }

  private void remember(Change change, Map<String, What> known) {
    change.keys().forEach(key -> known.put(key, change.what()));
    corrections.remember(change);
  }

  private static boolean isFound(Link link) {
    return switch (link.certainty()) {
      case EXACT, PROBABLE -> true;
      case AMBIGUOUS, MISSING -> false;
    };
  }

  private static String key(Link link) {
    return "l" + end(link.from()) + ">" + end(link.to()) + link.relation();
  }

  /** A key for each letter that sets it: a day that its cover sets as well is one. */
  private static List<String> keys(DueDay day) {
    String what =
        "|"
            + day.deadline().kind()
            + day.deadline().due()
            + day.deadline().recurs()
            + day.deadline().who()
            + day.deadline().what();
    String hash = Integer.toHexString(what.hashCode());
    return day.sources().stream().map(source -> "d" + end(source) + "|" + hash).toList();
  }

  private static String end(Link.End end) {
    return end(end.sha256(), end.letter());
  }

  /** As much of a hash as tells files apart. */
  private static String end(String sha256, int position) {
    return sha256.substring(0, 16) + "#" + position;
  }

  /** Ends what is under way; what is left is told when the service starts again. */
  @Override
  public void close() {
    closing = true;
    thread.close();
    log.close();
  }
}
