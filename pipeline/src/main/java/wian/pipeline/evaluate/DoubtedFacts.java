package wian.pipeline.evaluate;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** The key facts of a letter that its reader itself called uncertain. */
final class DoubtedFacts {
  private final Map<Field, Set<Fact>> facts = new EnumMap<>(Field.class);

  DoubtedFacts(Block letter) {
    Block reference = letter.block("reference");
    if (reference.given("canonical") != null) {
      take(Field.REFERENCE, reference, StatedFacts.ofReference(reference));
    }
    Block date = letter.block("date");
    if (date.given("iso") != null) {
      take(Field.DATE, date, StatedFacts.ofDate(date));
    }
    for (Block citation : letter.blocks("citations")) {
      take(Field.CITATIONS, citation, StatedFacts.ofCitation(citation));
    }
    for (Block deadline : letter.blocks("deadlines")) {
      take(Field.DEADLINES, deadline, StatedFacts.ofDeadline(deadline));
    }
  }

  private void take(Field field, Block block, Fact fact) {
    if ("uncertain".equals(block.text("certainty"))) {
      facts.computeIfAbsent(field, first -> new HashSet<>()).add(fact);
    }
  }

  Map<Field, Set<Fact>> all() {
    return facts;
  }
}
