package wian.pipeline.evaluate;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class ScoresTest {
  private static final String COVER =
      """
      {"kind": "external", "reference": {"canonical": "ตก 0023.3/ว 197", "certainty": "read"},
       "date": {"iso": "2026-11-09"},
       "citations": [{"canonical": "มท 0810.4/ว 551", "date": "2026-11-02", "relation": "forwards"}],
       "deadlines": [{"kind": "due", "due": "2026-12-25", "standing": "set"}]}\
      """;
  private static final String COPY =
      """
      {"kind": "external", "reference": {"canonical": "มท 0810.4/ว 551", "certainty": "read"},
       "date": {"iso": "2026-11-02"},
       "deadlines": [{"kind": "due", "due": "2026-12-31", "standing": "set"},
                     {"kind": "due", "due": "2026-11-30", "standing": "recalled"}]}\
      """;

  private static String list(String... letters) {
    return "[" + String.join(",", letters) + "]";
  }

  private static List<String> misses(Scores scores) {
    return scores.misses().stream()
        .map(miss -> miss.field().word() + " " + miss.what().word() + " " + miss.fact())
        .toList();
  }

  @Test
  void whatIsReadAsLabelledIsHit() {
    Scores scores = Labelled.scores(list(COVER, COPY), list(COVER, COPY));
    assertEquals(new Count(2, 0, 0), scores.of(Field.LETTERS));
    assertEquals(new Count(2, 0, 0), scores.of(Field.DEADLINES));
    assertEquals(new Count(1, 0, 0), scores.of(Field.RECALLED));
    // Two references, two dates, a citation, two days set.
    assertEquals(new Count(7, 0, 0), scores.keyFacts());
    assertEquals(new Figures(1, 1, 1, 7, 7), scores.keyFacts().figures());
    assertEquals(List.of(), misses(scores));
  }

  @Test
  void digitsSpacesAndComposedMarksDoNotTellReadingsApart() {
    Scores scores =
        Labelled.scores(
            """
            [{"issuer": "กรมบัญชีกลาง", "to": ["ท่าน ก", "ท่าน ข"], "subject": "ปี ๒๕๖๙ \\u00c5"}]\
            """,
            """
            [{"issuer": "กรม บัญชี\\u00a0กลาง", "to": ["ท่าน ก ท่าน ข"], "subject": "ปี 2569 a\\u030a"}]\
            """);
    assertEquals(List.of(), misses(scores));
    assertEquals(new Count(1, 0, 0), scores.of(Field.TO));
  }

  @Test
  void aWrongFactIsMissedAndMadeUp() {
    String read = COVER.replace("2026-12-25", "2026-12-26").replace("forwards", "refers");
    Scores scores = Labelled.scores(list(COVER), list(read));
    assertEquals(
        List.of(
            "relations missed มท0810.4/ว551 forwards",
            "relations made up มท0810.4/ว551 refers",
            "deadlines missed due - 2026-12-25",
            "deadlines made up due - 2026-12-26"),
        misses(scores));
    assertEquals(new Count(3, 1, 1), scores.keyFacts());
    assertEquals(new Figures(0.75, 0.75, 0.75, 4, 4), scores.keyFacts().figures());
    assertEquals(1, scores.silentlyWrong());
    assertEquals(4, scores.keyFactsStated());
    assertEquals(0.25, scores.silentlyWrongShare());
  }

  @Test
  void aWrongFactThatWasCalledUncertainIsNotSilentlyWrong() {
    String read =
        COVER.replace(
            "\"due\": \"2026-12-25\"", "\"due\": \"2026-12-26\", \"certainty\": \"uncertain\"");
    Scores scores = Labelled.scores(list(COVER), list(read));
    assertEquals(new Count(0, 1, 1), scores.of(Field.DEADLINES));
    assertEquals(0, scores.silentlyWrong());
  }

  @Test
  void aReadingThatTheTruthAcceptsIsRight() {
    String truth =
        """
        [{"reference": {"canonical": "หนังสือรับรอง 47/2569", "accept": ["๔๗/๒๕๖๙"], "certainty": "read"},
          "date": {"iso": "2026-10-19", "accept": ["2026-10"]}}]\
        """;
    Scores accepted =
        Labelled.scores(
            truth,
            """
            [{"reference": {"canonical": "47 / 2569", "certainty": "read"}, "date": {"iso": "2026-10"}}]\
            """);
    assertEquals(List.of(), misses(accepted));
    assertEquals(new Count(1, 0, 0), accepted.of(Field.REFERENCE));
    Scores refused =
        Labelled.scores(
            truth, "[{\"reference\": {\"canonical\": \"48/2569\", \"certainty\": \"read\"}}]");
    assertEquals(new Count(0, 1, 1), refused.of(Field.REFERENCE));
    assertEquals(new Count(0, 0, 1), refused.of(Field.DATE));
    assertEquals(1, refused.silentlyWrong());
  }

  @Test
  void lettersThatStandInTheOtherOrderAreNotBothFound() {
    Scores scores = Labelled.scores(list(COVER, COPY), list(COPY, COVER));
    // The cover shares 4 + 2 + 2 + 1 with its reading, the copy 4 + 2 + 1: the copy is given up.
    assertEquals(new Count(1, 1, 1), scores.of(Field.LETTERS));
    assertEquals(new Count(1, 1, 1), scores.of(Field.REFERENCE));
    assertEquals(new Count(0, 1, 1), scores.of(Field.RECALLED));
    assertEquals(new Count(4, 3, 3), scores.keyFacts());
    // Made up whole: its reference, its date, and the day that it sets.
    assertEquals(3, scores.silentlyWrong());
    assertEquals(7, scores.keyFactsStated());
  }

  @Test
  void aMisreadNumberStillTellsWhichLetterItIs() {
    List<Facts> truth = Labelled.facts(list(COVER, COPY));
    List<Facts> read = Labelled.facts("[{\"reference\": {\"canonical\": \"มท 0810.4/ว 557\"}}]");
    assertEquals(
        List.of(new Row(truth.get(1), read.getFirst()), new Row(truth.getFirst(), Facts.NONE)),
        Alignment.rows(truth, read));
  }

  @Test
  void whatOtherLettersProveIsCountedByItself() {
    String proved = "[{\"resolved\": {\"reference\": \"สธ ๐๔๒๑/ว ๘๗\", \"date\": \"2026-09-03\"}}]";
    String read = "[{\"resolved\": {\"reference\": \"สธ 0421/ว 87\", \"date\": \"2026-09-04\"}}]";
    assertEquals(new Count(1, 1, 1), Labelled.scores(proved, read).resolved());
    assertEquals(new Count(0, 0, 2), Labelled.scores(proved, "[]").resolved());
    assertEquals(new Count(0, 2, 0), Labelled.scores("[]", read).resolved());
  }

  @Test
  void relativeDaysAreEqualInWhateverOrderTheirRuleStands() {
    Scores scores =
        Labelled.scores(
            """
            [{"deadlines": [{"kind": "due", "relative": {"days": 15, "workingDays": false, "from": "received"}}]}]\
            """,
            """
            [{"deadlines": [{"kind": "due", "due": null, "relative": {"from": "received", "days": 15, "workingDays": false}}]}]\
            """);
    assertEquals(new Count(1, 0, 0), scores.of(Field.DEADLINES));
  }

  @Test
  void aFileWithoutLettersSaysNothing() {
    Scores scores = Labelled.scores("[]", "[]");
    assertEquals(new Figures(1, 1, 1, 0, 0), scores.keyFacts().figures());
    assertEquals(0, scores.silentlyWrongShare());
  }

  @Test
  void aPartialTruthStatesOnlyWhatItHas() {
    Scores scores = Labelled.scores("[{}]", list(COVER));
    assertEquals(new Count(1, 0, 0), scores.of(Field.LETTERS));
    assertEquals(new Count(0, 1, 1), scores.of(Field.KIND));
    assertEquals(new Count(0, 1, 0), scores.of(Field.REFERENCE));
    assertEquals("kind missed -", misses(scores).getFirst());
  }
}
