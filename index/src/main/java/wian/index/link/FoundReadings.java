package wian.index.link;

import java.util.List;
import java.util.Optional;

/**
 * A page of readings that answer a search.
 *
 * @param next what to ask for to go on behind the last one; empty where there is no more
 */
public record FoundReadings(List<FoundReading> readings, Optional<String> next) {
  /** Copies its list. */
  public FoundReadings {
    readings = List.copyOf(readings);
  }
}
