package wian.pipeline.serve;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import wian.pipeline.archive.Archive;
import wian.pipeline.archive.Journal;

/** A page of the files that came, in the order in which they came first, as the journal tells. */
record IntakePage(List<FileState> files, Optional<String> next) {

  /**
   * The page behind an arrival, by its number in the journal.
   *
   * @param after the number; 0 for the first page
   * @param state only files of this state; null for all
   */
  static IntakePage of(Holdings holdings, FileState.State state, int after, int limit) {
    Archive archive = holdings.archive();
    List<FileState> files = new ArrayList<>();
    long last = after;
    for (Map.Entry<String, Long> came : arrivals(holdings).entrySet()) {
      if (came.getValue() <= after) {
        continue;
      }
      if (files.size() == limit) {
        return new IntakePage(files, Optional.of(Long.toString(last)));
      }
      last = came.getValue();
      archive
          .find(came.getKey())
          .filter(entry -> !entry.arrivals().isEmpty())
          .map(FileState::of)
          .filter(file -> state == null || file.state() == state)
          .ifPresent(files::add);
    }
    return new IntakePage(files, Optional.empty());
  }

  private static Map<String, Long> arrivals(Holdings holdings) {
    Map<String, Long> first = new LinkedHashMap<>();
    try (Stream<Journal.Entry> entries = Journal.toLook(holdings.home().journal())) {
      entries.forEach(entry -> first.putIfAbsent(entry.sha256(), entry.seq()));
    }
    return first;
  }
}
