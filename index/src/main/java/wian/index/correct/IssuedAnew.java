package wian.index.correct;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.Optional;
import wian.index.circular.LetterJson;
import wian.index.circular.Relative;

/** Periods that count from the day of issue (นับแต่วันที่ในหนังสือ) where that day is corrected. */
final class IssuedAnew {
  private IssuedAnew() {}

  /**
   * Works the days out again that came from the day as read; one that a person gave stays.
   *
   * @param before the day as read
   * @param now the day that holds
   */
  static void count(JsonNode deadlines, LocalDate before, LocalDate now) {
    for (JsonNode deadline : deadlines) {
      if (deadline instanceof ObjectNode counted && deadline.hasNonNull("relative")) {
        Relative relative =
            LetterJson.MAPPER.convertValue(deadline.get("relative"), Relative.class);
        Optional<String> read = relative.last(before).map(LocalDate::toString);
        if (relative.from() == Relative.Start.ISSUED
            && read.filter(deadline.path("due").asText()::equals).isPresent()) {
          counted.put("due", relative.last(now).map(LocalDate::toString).orElse(null));
        }
      }
    }
  }
}
