package wian.index.correct;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import wian.index.circular.Certainty;
import wian.index.circular.Correction;
import wian.index.circular.Deadline;
import wian.index.circular.Letter;
import wian.index.circular.LetterJson;
import wian.index.given.ADay;
import wian.index.given.ALetter;

class CorrectedTest {
  private static final Instant START = Instant.parse("2026-11-21T01:00:00Z");
  private static final Letter LETTER =
      ALetter.of("ตก 0023.3/ว 197")
          .id("abc-1")
          .dated("2026-02-02")
          .subject("การรายงานผล")
          .text("ขอให้รายงานผล")
          .sets(ADay.due("2026-03-06"))
          .sets(ADay.due("2026-04-10").what("ส่งแบบ"))
          .refers("มท 0812/ว 1960", "2021-09-08")
          .letter();
  private static final JsonNode FIRST_DAY = json(LETTER.deadlines().getFirst());
  private static final JsonNode CITED = json(LETTER.citations().getFirst());

  @Test
  void saysThatANumberIsConfirmedAndKeepsWhatWasRead() {
    Letter told = only(said(1, "reference", null, "ตก 0023.3/ว 191"));
    assertEquals("ตก 0023.3/ว 191", told.canonical().orElseThrow());
    assertEquals(Certainty.CONFIRMED, told.reference().certainty());
    assertEquals("ตก 0023.3/ว 197", told.confirmed().getFirst().read().get("canonical").asText());
    assertEquals(LETTER, AsRead.of(told));
  }

  @Test
  void correctsADeadlineAndLeavesTheOthers() {
    Letter told = only(said(1, "deadlines.due", FIRST_DAY, "2026-03-16"));
    assertEquals(List.of("2026-03-16", "2026-04-10"), days(told));
    assertEquals(Certainty.CONFIRMED, told.deadlines().getFirst().certainty());
    assertEquals(LETTER.deadlines().get(1), told.deadlines().get(1));
  }

  @Test
  void knowsADeadlineAgainThatNewerRulesReadOtherwise() {
    Correction said = said(1, "deadlines.due", FIRST_DAY, "2026-03-16");
    Letter anew =
        ALetter.of("ตก 0023.3/ว 197")
            .id("abc-1")
            .sets(ADay.due("2026-03-06").what("รายงาน"))
            .sets(ADay.due("2026-04-10"))
            .letter();
    assertEquals(List.of("2026-03-16", "2026-04-10"), days(only(anew, said)));
  }

  @Test
  void aConfirmedDeadlineStandsWhereItIsNoLongerRead() {
    Letter anew = ALetter.of("ตก 0023.3/ว 197").id("abc-1").letter();
    assertEquals(
        List.of("2026-03-16"), days(only(anew, said(1, "deadlines.due", FIRST_DAY, "2026-03-16"))));
    assertEquals(List.of(), days(only(anew, dropped(1, "deadlines", FIRST_DAY))));
  }

  @Test
  void addsADeadlineOnceThoughItIsReadLater() {
    JsonNode missing = json(ADay.due("2026-05-29").what("ส่งสรุป").deadline());
    Correction added =
        new Correction("abc-1", null, "deadlines", missing, missing, false, "สมศรี", START);
    assertEquals(List.of("2026-03-06", "2026-04-10", "2026-05-29"), days(only(added)));
    Letter read = ALetter.of("ตก 0023.3/ว 197").id("abc-1").sets(ADay.due("2026-05-29")).letter();
    assertEquals(List.of("2026-05-29"), days(only(read, added)));
  }

  @Test
  void takesOneBackAndTheReadingStandsAgain() {
    Correction said = said(1, "deadlines.due", FIRST_DAY, "2026-03-16");
    Correction back =
        new Correction(
            "abc-1", null, "deadlines.due", FIRST_DAY, null, true, "สมศรี", START.plusSeconds(9));
    assertEquals(LETTER, only(said, back));
  }

  @Test
  void whatIsNoLetterBelongsToTheOneBeforeIt() {
    Letter form = ALetter.of(null).id("abc-40").text("แบบรายงาน").letter();
    List<Letter> told = Corrected.letters(List.of(LETTER, form), List.of(noLetter("abc-40")));
    assertEquals(List.of("abc-1"), told.stream().map(Letter::id).toList());
    assertEquals("ขอให้รายงานผล\nแบบรายงาน", told.getFirst().text());
  }

  @Test
  void findsItsLetterByItsNumberWhereTheIdIsGone() {
    Correction said =
        new Correction(
            "abc-7",
            "ตก 0023.3/ว 197",
            "subject",
            null,
            TextNode.valueOf("การรายงานผลประจำปี"),
            false,
            "สมศรี",
            START);
    Letter other = ALetter.of("ตก 0023.3/ว 200").id("abc-60").letter();
    List<Letter> told = Corrected.letters(List.of(LETTER, other), List.of(said));
    assertEquals("การรายงานผลประจำปี", told.getFirst().subject());
    assertNull(told.get(1).subject());
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16})
  void theLastWordCountsInWhateverOrderTheyAreReplayed(long seed) {
    Random random = new Random(seed);
    List<Correction> said = new ArrayList<>();
    for (int i = 0; i < 40; i++) {
      // Some are said in one moment.
      said.add(any(random, random.nextInt(30)));
    }
    List<Letter> once = Corrected.letters(List.of(LETTER), said);
    for (int round = 0; round < 20; round++) {
      List<Correction> shuffled = new ArrayList<>(said);
      Collections.shuffle(shuffled, random);
      shuffled.add(shuffled.get(random.nextInt(shuffled.size()))); // told twice
      assertEquals(once, Corrected.letters(List.of(LETTER), shuffled));
    }
    List<Correction> back = new ArrayList<>(said);
    said.forEach(one ->
        back.add(
            new Correction(
                one.letter(),
                null,
                one.field(),
                one.of(),
                null,
                true,
                "x",
                START.plusSeconds(99))));
    Collections.shuffle(back, random);
    assertEquals(List.of(LETTER), Corrected.letters(List.of(LETTER), back));
  }

  private static Correction any(Random random, int second) {
    String day = LocalDate.of(2026, 3, 1 + random.nextInt(28)).toString();
    return switch (random.nextInt(7)) {
      case 0 -> said(second, "reference", null, "ตก 0023.3/ว " + random.nextInt(300));
      case 1 -> said(second, "date", null, day);
      case 2 -> said(second, "deadlines.due", FIRST_DAY, day);
      case 3 -> said(second, "deadlines.standing", FIRST_DAY, "recalled");
      case 4 -> dropped(second, "deadlines", json(LETTER.deadlines().get(1)));
      case 5 -> said(second, "citations.canonical", CITED, "มท 0812/ว " + random.nextInt(300));
      default -> said(second, "urgency", null, random.nextBoolean() ? "urgent" : "none");
    };
  }

  private static Letter only(Correction... said) {
    return only(LETTER, said);
  }

  private static Letter only(Letter read, Correction... said) {
    return Corrected.letters(List.of(read), List.of(said)).getFirst();
  }

  private static List<String> days(Letter letter) {
    return letter.deadlines().stream().map(Deadline::due).map(LocalDate::toString).toList();
  }

  private static Correction said(int second, String field, JsonNode of, String value) {
    return new Correction(
        "abc-1",
        null,
        field,
        of,
        TextNode.valueOf(value),
        false,
        "สมศรี",
        START.plusSeconds(second));
  }

  private static Correction dropped(int second, String field, JsonNode of) {
    return new Correction(
        "abc-1", null, field, of, null, false, "สมศรี", START.plusSeconds(second));
  }

  private static Correction noLetter(String id) {
    return new Correction(id, null, "letter", null, null, false, "สมศรี", START);
  }

  private static JsonNode json(Object fact) {
    return LetterJson.MAPPER.valueToTree(fact);
  }
}
