package wian.pipeline.serve;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import wian.pipeline.answer.Told;
import wian.pipeline.archive.ArchiveEntry;
import wian.pipeline.archive.Arrival;
import wian.pipeline.archive.Refusal;

/**
 * A file that came, and what became of it.
 *
 * @param name its name when it came first
 * @param letters how many letters were read from it
 * @param why why it cannot be read; absent where it can
 */
record FileState(
    String sha256,
    State state,
    String name,
    Set<String> folders,
    Instant arrived,
    int letters,
    @JsonInclude(JsonInclude.Include.NON_NULL) Told why) {

  /** What became of a file. */
  enum State {
    /** Its letters were read. */
    @JsonProperty("read")
    READ,
    /** It cannot be read. */
    @JsonProperty("refused")
    REFUSED,
    /** It has arrived and is still to be read. */
    @JsonProperty("waiting")
    WAITING
  }

  static FileState of(ArchiveEntry entry) {
    Arrival first = entry.arrivals().getFirst();
    Optional<Refusal> refusal = entry.refusal();
    int letters = entry.reading().map(reading -> reading.letters().letters().size()).orElse(-1);
    State state = letters >= 0 ? State.READ : refusal.isPresent() ? State.REFUSED : State.WAITING;
    return new FileState(
        entry.sha256(),
        state,
        first.name(),
        entry.folders(),
        first.at(),
        Math.max(0, letters),
        refusal.map(Refusal::why).map(Told::of).orElse(null));
  }
}
