package wian.pipeline.correct;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import wian.index.circular.Confirmation;
import wian.index.circular.Correction;
import wian.index.circular.Letter;
import wian.index.circular.LetterJson;
import wian.index.correct.InForce;
import wian.pipeline.answer.BadQuestion;
import wian.pipeline.answer.GivenDay;
import wian.pipeline.answer.Plain;

/**
 * What a correction of a deadline or citation hangs on: the fact as it was read, or as it was first
 * added. So two that speak of one fact are known to, whatever the first made of it.
 */
final class Anchors {
  /** A fact that may be meant, and what a correction of it hangs on. */
  private record Known(JsonNode fact, JsonNode anchor) {}

  private final List<Known> known = new ArrayList<>();
  private final List<JsonNode> shown = new ArrayList<>();

  /**
   * Those of a list of a letter.
   *
   * @param letter as it stands
   * @param list {@code deadlines} or {@code citations}
   * @param said all that persons said of its file
   */
  Anchors(Letter letter, String list, List<Correction> said) {
    List<Correction> inForce = InForce.of(said);
    for (Confirmation one : letter.confirmed()) {
      inForce.stream()
          .filter(correction -> isOf(correction, one) && correction.list().equals(list))
          .filter(correction -> correction.of() != null)
          .forEach(correction -> {
            add(one.value(), correction.of());
            add(one.read(), correction.of());
            add(correction.of(), correction.of());
          });
    }
    for (JsonNode fact : LetterJson.MAPPER.<ObjectNode>valueToTree(letter).path(list)) {
      shown.add(fact);
      if (known.stream().noneMatch(one -> one.fact().equals(fact))) {
        known.add(new Known(fact, fact));
      }
    }
  }

  private void add(JsonNode fact, JsonNode anchor) {
    if (fact != null) {
      known.add(new Known(fact, anchor));
    }
  }

  private static boolean isOf(Correction correction, Confirmation one) {
    return correction.field().equals(one.field()) && one.at().equals(correction.at());
  }

  /**
   * The anchor of the one fact that is meant.
   *
   * @param of its day, number or words, or the fact itself
   * @throws BadQuestion where none is, or several are
   */
  JsonNode meant(JsonNode of) {
    Set<JsonNode> meant = anchors(of, true);
    if (meant.isEmpty()) {
      meant = anchors(of, false);
    }
    if (meant.size() == 1) {
      return meant.iterator().next();
    }
    String asked = of.isTextual() ? of.asText() : of.toString();
    String all = shown.stream().map(Anchors::named).distinct().collect(Collectors.joining("; "));
    throw meant.isEmpty()
        ? new BadQuestion(
            "ไม่พบ \"" + Plain.shortened(asked, 60) + "\" ในหนังสือนี้ มี: " + all,
            "the letter has no \"" + Plain.shortened(asked, 60) + "\"; it has: " + all)
        : new BadQuestion(
            "มีหลายรายการ ระบุด้วยข้อความ: " + all,
            "it may be several; name it by its words: " + all);
  }

  /** By the whole of its day, number or words; else by a part of its words. */
  private Set<JsonNode> anchors(JsonNode of, boolean whole) {
    return known.stream()
        .filter(one -> of.isObject() ? one.fact().equals(of) : says(one.fact(), of.asText(), whole))
        .map(Known::anchor)
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  private static boolean says(JsonNode fact, String asked, boolean whole) {
    String plain = Plain.text(asked);
    if (!whole) {
      return !plain.isEmpty() && fact.path("text").asText().contains(plain);
    }
    return plain.equals(Plain.text(fact.path("text").asText()))
        || plain.equals(fact.path("recurs").asText())
        || isNumber(fact.path("canonical"), plain)
        || isDay(fact.path("due"), plain);
  }

  private static boolean isNumber(JsonNode canonical, String asked) {
    try {
      return canonical.isTextual() && canonical.asText().equals(GivenNumber.canonical(asked));
    } catch (BadQuestion none) {
      return canonical.asText().equals(asked);
    }
  }

  private static boolean isDay(JsonNode due, String asked) {
    try {
      return due.isTextual() && due.asText().equals(GivenDay.read("of", asked).toString());
    } catch (BadQuestion none) {
      return false;
    }
  }

  private static String named(JsonNode fact) {
    String day = fact.path(fact.has("canonical") ? "canonical" : "due").asText("");
    return (day.equals("null") ? "" : day + " ")
        + "\""
        + Plain.shortened(fact.path("text").asText(), 60)
        + "\"";
  }
}
