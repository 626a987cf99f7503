package wian.index.correct;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/**
 * Finds a deadline or citation again in another reading of its letter: as read by other rules, or
 * from another file.
 */
final class SameFact {
  private SameFact() {}

  /**
   * Where in a list the fact stands; empty where it does not, or where that cannot be told.
   *
   * @param free which entries of the list may be it
   * @param samePages whether both were read from the same pages, so that places speak
   */
  static OptionalInt find(
      JsonNode list, JsonNode fact, Predicate<Integer> free, boolean samePages) {
    List<Predicate<JsonNode>> likeness =
        List.of(
            other -> key(other).equals(key(fact)) && text(other).equals(text(fact)),
            other -> samePages && placesMeet(other.path("where"), fact.path("where")),
            other -> key(other).equals(key(fact)),
            other -> text(other).equals(text(fact)));
    for (int rank = 0; rank < likeness.size(); rank++) {
      Predicate<JsonNode> like = likeness.get(rank);
      int[] found =
          IntStream.range(0, list.size())
              .filter(free::test)
              .filter(at -> like.test(list.get(at)))
              .toArray();
      // Two that are told alike in all are one as good as the other.
      if (found.length == 1 || (found.length > 1 && rank == 0)) {
        return OptionalInt.of(found[0]);
      }
    }
    return OptionalInt.empty();
  }

  /** Whether two facts are one, wherever they were read: the day or number is the same. */
  static List<String> key(JsonNode fact) {
    return List.of(
        word(fact, "kind"),
        word(fact, "due"),
        word(fact, "recurs"),
        fact.path("relative").toString(),
        word(fact, "canonical"),
        word(fact, "date"));
  }

  private static String text(JsonNode fact) {
    return word(fact, "text").replaceAll("\\s+", "");
  }

  private static String word(JsonNode fact, String name) {
    return fact.hasNonNull(name) ? fact.get(name).asText() : "";
  }

  private static boolean placesMeet(JsonNode ours, JsonNode theirs) {
    for (JsonNode one : ours) {
      for (JsonNode other : theirs) {
        if (one.path("page").equals(other.path("page"))
            && one.path("line").equals(other.path("line"))
            && charactersMeet(one.path("chars"), other.path("chars"))) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean charactersMeet(JsonNode one, JsonNode other) {
    return one.size() < 2
        || other.size() < 2
        || (one.get(0).asInt() < other.get(1).asInt() && other.get(0).asInt() < one.get(1).asInt());
  }
}
