package wian.pipeline.evaluate;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * What one letter states, as it is compared.
 *
 * @param stated its facts, field by field
 * @param doubted its key facts that its reader called uncertain
 * @param accepted in a truth, facts that count as right though it prefers others ({@code accept})
 * @param resolved what other letters prove of it
 */
public record Facts(
    Map<Field, Set<Fact>> stated,
    Map<Field, Set<Fact>> doubted,
    Map<Field, Set<Fact>> accepted,
    Set<Fact> resolved) {
  /** Those of a letter that is not there. */
  static final Facts NONE = new Facts(Map.of(), Map.of(), Map.of(), Set.of());

  /** Copies its maps. */
  public Facts {
    stated = Map.copyOf(stated);
    doubted = Map.copyOf(doubted);
    accepted = Map.copyOf(accepted);
    resolved = Set.copyOf(resolved);
  }

  /** The facts of a letter of a letter record, which may be partial. */
  public static Facts of(JsonNode letter) {
    Block block = new Block(letter);
    return new Facts(
        new StatedFacts(block).all(),
        new DoubtedFacts(block).all(),
        AcceptedFacts.of(block),
        resolved(block.block("resolved")));
  }

  Set<Fact> stated(Field field) {
    return stated.getOrDefault(field, Set.of());
  }

  boolean doubts(Field field, Fact fact) {
    return doubted.getOrDefault(field, Set.of()).contains(fact);
  }

  boolean accepts(Field field, Set<Fact> facts) {
    return facts.stream().anyMatch(accepted.getOrDefault(field, Set.of())::contains);
  }

  private static Set<Fact> resolved(Block resolved) {
    Set<Fact> facts = new HashSet<>();
    String reference = resolved.given("reference");
    if (reference != null) {
      facts.add(Fact.of("reference", Fact.squashed(reference)));
    }
    String date = resolved.given("date");
    if (date != null) {
      facts.add(Fact.of("date", date));
    }
    return facts;
  }
}
