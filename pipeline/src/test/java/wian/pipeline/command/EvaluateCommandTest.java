package wian.pipeline.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import wian.index.circular.LetterJson;

class EvaluateCommandTest {
  private static final String TRUTH =
      """
      {"letters": [{
        "kind": "external",
        "reference": {"canonical": "มท 0812/ว 1961", "certainty": "read"},
        "date": {"iso": "2021-09-08"},
        "issuer": "กรมส่งเสริมการปกครองท้องถิ่น",
        "to": ["ผู้ว่าราชการจังหวัด ทุกจังหวัด"],
        "subject": "การบันทึกข้อมูล"
      }]}
      """;
  private static final String LETTER =
      """
      ที่ มท ๐๘๑๒/ว ๑๙๖๐

      กรมส่งเสริมการปกครองท้องถิ่น
      ถนนนครราชสีมา กทม. ๑๐๓๐๐

      ๘ กันยายน ๒๕๖๔

      เรื่อง  การบันทึกข้อมูล
      เรียน  ผู้ว่าราชการจังหวัด ทุกจังหวัด

              ขอให้จังหวัดแจ้งให้ทราบทั่วกัน

              จึงเรียนมาเพื่อโปรดทราบ

              ขอแสดงความนับถือ
      """;

  @TempDir Path truth;
  @TempDir Path files;
  private final Screen screen = Screen.pipe();

  @BeforeEach
  void aLetterWhoseTruthHasAnotherNumber() throws IOException {
    Files.writeString(truth.resolve("w1960.json"), TRUTH);
    Files.writeString(truth.resolve("w1960.txt"), LETTER);
  }

  @Test
  void theTableIsThatOfTheYardstick() {
    assertEquals(ExitCode.OK, screen.run("evaluate", truth.toString()), screen.err());
    assertEquals(
        """
        field        precision  recall      F1  truth  found
        letters          1.000   1.000   1.000      1      1
        kind             1.000   1.000   1.000      1      1
        draft            1.000   1.000   1.000      0      0
        reference        0.000   0.000   0.000      1      1
        certainty        1.000   1.000   1.000      1      1
        date             1.000   1.000   1.000      1      1
        urgency          1.000   1.000   1.000      0      0
        secrecy          1.000   1.000   1.000      0      0
        issuer           1.000   1.000   1.000      1      1
        to               1.000   1.000   1.000      1      1
        subject          1.000   1.000   1.000      1      1
        citations        1.000   1.000   1.000      0      0
        relations        1.000   1.000   1.000      0      0
        deadlines        1.000   1.000   1.000      0      0
        recalled         1.000   1.000   1.000      0      0
        replaces         1.000   1.000   1.000      0      0
        received         1.000   1.000   1.000      0      0
        key facts        0.500   0.500   0.500      2      2
        resolved: 0 of 0, 0 made up; silently wrong: 1 of 2 key facts stated (50.00%)
        1 files, 0 without a prediction; key facts F1 0.500
        """,
        screen.out());
    assertEquals("", screen.err());
  }

  @Test
  void missesStandBeforeTheTableAndOnlyNarrowsBoth() {
    screen.run("evaluate", "--misses", "--only", "date,reference", truth.toString());
    assertEquals(
        """
        w1960.json\treference\tmissed\tมท0812/ว1961
        w1960.json\treference\tmade up\tมท0812/ว1960
        field        precision  recall      F1  truth  found
        reference        0.000   0.000   0.000      1      1
        date             1.000   1.000   1.000      1      1
        key facts        0.500   0.500   0.500      2      2
        resolved: 0 of 0, 0 made up; silently wrong: 1 of 2 key facts stated (50.00%)
        1 files, 0 without a prediction; key facts F1 0.500
        """,
        screen.out());
  }

  @Test
  void aProgramGetsTheFiguresByField() throws IOException {
    screen.run("evaluate", "--json", "--misses", "--only", "reference", truth.toString());
    JsonNode expected =
        LetterJson.MAPPER.readTree(
            """
            {"reference": {"precision": 0.0, "recall": 0.0, "f1": 0.0, "truth": 1, "predicted": 1},
             "key facts": {"precision": 0.5, "recall": 0.5, "f1": 0.5, "truth": 2, "predicted": 2},
             "misses": [
               {"file": "w1960.json", "field": "reference", "what": "missed", "fact": "มท0812/ว1961"},
               {"file": "w1960.json", "field": "reference", "what": "made up", "fact": "มท0812/ว1960"}]}
            """);
    assertEquals(expected, LetterJson.MAPPER.readTree(screen.out()));
  }

  @Test
  void aFileThatCannotBeReadIsWithoutPredictionAndNamedAtTheEnd() throws IOException {
    Files.copy(truth.resolve("w1960.json"), truth.resolve("w1961.json"));
    Files.writeString(files.resolve("w1960.txt"), LETTER);
    Files.createFile(files.resolve("w1961.pdf"));
    int code = screen.run("evaluate", truth.toString(), "--files", files.toString());
    assertEquals(ExitCode.SOME_FAILED, code);
    assertTrue(
        screen.out().endsWith("2 files, 1 without a prediction; key facts F1 0.333\n"),
        screen.out());
    assertTrue(screen.errLines().getFirst().contains("w1961.pdf"), screen.err());
    assertEquals("wian: ไม่สำเร็จ 1 จาก 2 ไฟล์ / 1 of 2 files failed", screen.errLines().getLast());
  }

  @Test
  void aTruthThatCannotBeReadIsNotPassedOver() throws IOException {
    Files.writeString(truth.resolve("chains.json"), "{\"links\": []}");
    assertEquals(ExitCode.USAGE, screen.run("evaluate", truth.toString()));
    assertTrue(screen.err().contains("chains.json"), screen.err());
    assertEquals("", screen.out());
  }

  @Test
  void aFolderWithoutTruthIsUsage() {
    assertEquals(ExitCode.USAGE, screen.run("evaluate", files.toString()));
    assertEquals(1, screen.errLines().size(), screen.err());
  }
}
