package wian.pipeline.archive;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.List;

/**
 * Something that came to be, told once.
 *
 * @param seq its number, from 1 without a gap
 * @param at when it was found, UTC
 * @param journal number of the journal entry that brought it
 * @param what what came to be
 * @param about the letter, link or deadline as it was then
 * @param keys what it is known by, so that it is told once
 */
public record Change(
    long seq, Instant at, long journal, What what, JsonNode about, List<String> keys) {
  /** Copies its list. */
  public Change {
    keys = List.copyOf(keys);
  }

  /** What came to be. */
  public enum What {
    /** A letter was read from a file that came. */
    @JsonProperty("letter-added")
    LETTER_ADDED,
    /** A person corrected a letter, or took that back; all of it may have changed. */
    @JsonProperty("letter-corrected")
    LETTER_CORRECTED,
    /** A citation was found to mean a letter that is held. */
    @JsonProperty("link-found")
    LINK_FOUND,
    /** A deadline is open. */
    @JsonProperty("deadline-opened")
    DEADLINE_OPENED,
    /** A deadline has another day now. */
    @JsonProperty("deadline-moved")
    DEADLINE_MOVED,
    /** A deadline no longer holds: its letter was cancelled. */
    @JsonProperty("deadline-void")
    DEADLINE_VOID,
    /** A person said that a deadline is done. */
    @JsonProperty("deadline-done")
    DEADLINE_DONE
  }
}
