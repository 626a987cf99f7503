package wian.pipeline.serve;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import wian.pipeline.archive.Change;

/**
 * A change as a client is told it.
 *
 * @param about the letter, link or deadline as it was then
 */
record ToldChange(long seq, Instant at, long journal, Change.What what, JsonNode about) {
  static ToldChange of(Change change) {
    return new ToldChange(
        change.seq(), change.at(), change.journal(), change.what(), change.about());
  }
}
