package wian.pipeline.evaluate;

import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Readings that a truth lets pass beside its own: {@code "reference": {…, "accept": ["47/2569"]}}.
 */
final class AcceptedFacts {
  private AcceptedFacts() {}

  static Map<Field, Set<Fact>> of(Block letter) {
    Map<Field, Set<Fact>> facts = new EnumMap<>(Field.class);
    for (Field field : Field.values()) {
      Set<Fact> accepted =
          letter.block(field.word()).texts("accept").stream()
              .map(text -> Fact.of(field == Field.REFERENCE ? Fact.squashed(text) : text))
              .collect(Collectors.toSet());
      if (!accepted.isEmpty()) {
        facts.put(field, accepted);
      }
    }
    return facts;
  }
}
