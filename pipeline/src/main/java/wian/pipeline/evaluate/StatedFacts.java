package wian.pipeline.evaluate;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Every fact that a letter states. */
final class StatedFacts {
  private final Map<Field, Set<Fact>> facts = new EnumMap<>(Field.class);

  StatedFacts(Block letter) {
    add(Field.LETTERS, Fact.of("letter"));
    add(Field.KIND, Fact.of(letter.text("kind")));
    if (letter.holds("draft")) {
      add(Field.DRAFT, Fact.of("draft"));
    }
    head(letter);
    for (Block citation : letter.blocks("citations")) {
      add(Field.CITATIONS, ofCitation(citation));
      add(Field.RELATIONS, Fact.of(number(citation), citation.text("relation")));
    }
    for (Block deadline : letter.blocks("deadlines")) {
      deadline(deadline);
    }
    for (Block stamp : letter.blocks("received")) {
      add(Field.RECEIVED, Fact.of(stamp.text("number"), stamp.text("date")));
    }
  }

  private void head(Block letter) {
    Block reference = letter.block("reference");
    if (reference.given("canonical") != null) {
      add(Field.REFERENCE, ofReference(reference));
      add(Field.CERTAINTY, Fact.of(reference.text("certainty")));
    }
    Block date = letter.block("date");
    if (date.given("iso") != null) {
      add(Field.DATE, ofDate(date));
    }
    rank(Field.URGENCY, letter.text("urgency"));
    rank(Field.SECRECY, letter.text("secrecy"));
    squashed(Field.ISSUER, letter.given("issuer"));
    String to = Fact.squashed(String.join("", letter.texts("to")));
    squashed(Field.TO, to.isEmpty() ? null : to);
    squashed(Field.SUBJECT, letter.given("subject"));
  }

  private void rank(Field field, String rank) {
    if (rank != null && !rank.equals("none")) {
      add(field, Fact.of(rank));
    }
  }

  private void squashed(Field field, String text) {
    if (text != null) {
      add(field, Fact.of(Fact.squashed(text)));
    }
  }

  private void deadline(Block deadline) {
    boolean recalled = "recalled".equals(deadline.text("standing"));
    add(recalled ? Field.RECALLED : Field.DEADLINES, ofDeadline(deadline));
    if (deadline.given("replaces") != null) {
      add(Field.REPLACES, Fact.of(deadline.text("due"), deadline.text("replaces")));
    }
  }

  private void add(Field field, Fact fact) {
    facts.computeIfAbsent(field, first -> new HashSet<>()).add(fact);
  }

  static Fact ofReference(Block reference) {
    return Fact.of(number(reference));
  }

  static Fact ofDate(Block date) {
    return Fact.of(date.text("iso"));
  }

  static Fact ofCitation(Block citation) {
    return Fact.of(number(citation), citation.text("date"));
  }

  /**
   * A deadline is its days and its rule; who is to act and what they are to do are not compared.
   */
  static Fact ofDeadline(Block deadline) {
    return Fact.of(
        deadline.text("kind"),
        deadline.text("from"),
        deadline.text("due"),
        deadline.text("time"),
        deadline.text("recurs"),
        deadline.block("relative").sorted());
  }

  private static String number(Block named) {
    return Fact.squashed(named.text("canonical"));
  }

  Map<Field, Set<Fact>> all() {
    return facts;
  }
}
