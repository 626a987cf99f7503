package wian.pipeline.correct;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import wian.index.circular.Certainty;
import wian.index.circular.Correction;
import wian.index.circular.Letter;
import wian.index.correct.Corrected;
import wian.index.correct.InForce;
import wian.pipeline.answer.BadQuestion;
import wian.pipeline.answer.Plain;

/** A correction, once it is known to be one that can be kept and followed. */
public final class Checked {
  private static final int LONGEST_NAME = 200;

  private final List<Letter> read;
  private final List<Correction> said;

  private Checked(List<Letter> read, List<Correction> said) {
    this.read = read;
    this.said = said;
  }

  /**
   * The correction as it is kept.
   *
   * @param read the letters of the file as read
   * @param said all that persons said of them before
   * @throws BadQuestion where it names no letter, field or fact, or what it says cannot be read
   */
  public static Correction of(
      GivenCorrection given, List<Letter> read, List<Correction> said, Instant now) {
    return new Checked(read, said).checked(given, now);
  }

  private Correction checked(GivenCorrection given, Instant now) {
    CorrectedField field = CorrectedField.of(given.field());
    String who = Plain.text(given.who());
    if (who.isEmpty() || who.length() > LONGEST_NAME) {
      throw new BadQuestion("ต้องระบุผู้แก้ไข (who)", "who corrects must be said (who)");
    }
    Letter letter = letter(given.letter());
    JsonNode value = given.undone() ? null : value(field, given);
    JsonNode of = field.ofList() ? anchor(field, letter, given.of(), value) : null;
    Correction correction =
        new Correction(
            idOf(letter, field, of),
            letter.canonical().orElse(null),
            field.word(),
            of,
            value,
            given.undone(),
            who,
            later(now));
    if (given.undone()
        && InForce.of(said).stream().noneMatch(one -> one.fact().equals(correction.fact()))) {
      throw new BadQuestion(
          "ไม่มีการแก้ไข " + field.word() + " ให้ยกเลิก",
          "nothing was said of " + field.word() + " that could be taken back");
    }
    follow(correction);
    return correction;
  }

  /** The id by which the fact was spoken of before, where newer rules gave its letter another. */
  private String idOf(Letter letter, CorrectedField field, JsonNode of) {
    return InForce.of(said).stream()
        .filter(one -> one.field().equals(field.word()) && Objects.equals(one.of(), of))
        .filter(one -> Corrected.meant(one, read).filter(letter::equals).isPresent())
        .map(Correction::letter)
        .findFirst()
        .orElse(letter.id());
  }

  private Letter letter(String id) {
    if (id == null && read.size() == 1) {
      return read.getFirst();
    }
    return read.stream()
        .filter(letter -> letter.id() != null && letter.id().equals(id))
        .findFirst()
        .orElseThrow(() -> {
          String ids =
              read.stream()
                  .map(Letter::id)
                  .filter(Objects::nonNull)
                  .collect(Collectors.joining(", "));
          String shown = id == null ? "" : " \"" + Plain.shortened(id, 60) + "\"";
          return new BadQuestion(
              "ไม่พบหนังสือ" + shown + " ในไฟล์นี้ มี: " + ids,
              "the file has no letter" + shown + "; it has: " + ids);
        });
  }

  private JsonNode value(CorrectedField field, GivenCorrection given) {
    if (field.whole() && given.of() == null && given.value() == null) {
      throw new BadQuestion(
          "ต้องระบุ of (รายการใดที่ไม่ใช่) หรือ value (รายการที่ขาด)",
          "of (which one is none) or value (what is missing) is needed");
    }
    return field.value(given.value());
  }

  /** What it hangs on; what is added hangs on itself. */
  private JsonNode anchor(CorrectedField field, Letter letter, JsonNode of, JsonNode value) {
    if (of == null && field.whole() && value instanceof ObjectNode fact) {
      return withText(fact);
    }
    if (of == null) {
      throw new BadQuestion(
          "ต้องระบุ of ว่ารายการใด (วัน เลขที่ หรือข้อความ)",
          "of is needed: which one, by its day, number or words");
    }
    JsonNode anchor = new Anchors(standing(letter), field.list(), said).meant(of);
    if (field.whole() && value instanceof ObjectNode fact && !fact.hasNonNull("text")) {
      fact.set("text", anchor.path("text"));
    }
    if (field == CorrectedField.DUE && value != null && anchor.hasNonNull("recurs")) {
      throw new BadQuestion(
          "กำหนดนี้เกิดซ้ำ ไม่มีวันเดียว ให้แก้ deadlines ทั้งรายการ",
          "this deadline comes again and has no one day; correct deadlines as a whole");
    }
    return anchor;
  }

  /** What is added is told by a person's words, where nobody gave those of the letter. */
  private static JsonNode withText(ObjectNode fact) {
    if (!fact.hasNonNull("text")) {
      String day = fact.path(fact.has("canonical") ? "canonical" : "due").asText();
      fact.put("text", fact.hasNonNull("what") ? fact.get("what").asText() : day);
    }
    return fact;
  }

  /** The letter as it stands; one that is said to be none, by itself. */
  private Letter standing(Letter letter) {
    List<Correction> ofIt =
        said.stream()
            .filter(one -> one.letter() != null && one.field() != null)
            .filter(one -> !one.field().equals(CorrectedField.LETTER.word()))
            .filter(one -> Corrected.meant(one, read).filter(letter::equals).isPresent())
            .toList();
    return Corrected.letters(List.of(letter), ofIt).getFirst();
  }

  /**
   * The last word counts by its time: a clock that was set back must not make it an earlier one.
   */
  private Instant later(Instant now) {
    return said.stream()
        .map(Correction::at)
        .filter(Objects::nonNull)
        .filter(at -> !at.isBefore(now))
        .map(at -> at.plusMillis(1))
        .reduce(now, (one, other) -> one.isAfter(other) ? one : other);
  }

  private void follow(Correction correction) {
    List<Correction> all = new ArrayList<>(said);
    all.add(correction);
    try {
      Corrected.letters(read, all).stream()
          .flatMap(letter -> letter.deadlines().stream())
          .filter(day -> day.certainty() == Certainty.CONFIRMED)
          .filter(day -> day.from() != null && day.due() != null && day.from().isAfter(day.due()))
          .findFirst()
          .ifPresent(day -> {
            throw new BadQuestion(
                "วันเริ่ม " + day.from() + " อยู่หลังวันครบกำหนด " + day.due(),
                "its first day " + day.from() + " is after its last, " + day.due());
          });
    } catch (IllegalArgumentException e) {
      throw new BadQuestion(
          "ค่าที่ให้ไม่ใช่ข้อมูลของ " + correction.field(),
          "the value is none of " + correction.field());
    }
  }
}
