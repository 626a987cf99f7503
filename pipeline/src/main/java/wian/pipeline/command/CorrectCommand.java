package wian.pipeline.command;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import wian.index.circular.LetterJson;
import wian.index.search.HeldLetter;
import wian.index.search.Viewer;
import wian.pipeline.Said;
import wian.pipeline.Wian;
import wian.pipeline.answer.BadQuestion;
import wian.pipeline.answer.Json;
import wian.pipeline.correct.GivenCorrection;

/** {@code wian correct REF}: a person's word on a fact of a letter. */
@Command(
    name = "correct",
    mixinStandardHelpOptions = true,
    header = "แก้ไขหรือยืนยันข้อมูลของหนังสือ / Corrects or confirms a fact of a letter")
final class CorrectCommand implements Callable<Integer> {

  private final Terminal terminal;

  @Mixin private HomeOption home;
  @Mixin private JsonOption json;
  @Mixin private ReferenceGiven reference;

  @Option(
      names = "--field",
      required = true,
      paramLabel = "FIELD",
      description = {
        "ข้อมูลใด: reference, date, subject, urgency, letter, deadlines, deadlines.due,",
        "deadlines.standing, citations, citations.canonical … / which fact"
      })
  private String field;

  @Option(
      names = "--of",
      paramLabel = "FACT",
      description = {
        "กำหนดหรือหนังสืออ้างถึงรายการใด (วัน เลขที่ หรือข้อความ)",
        "which deadline or citation: its day, number or words"
      })
  private String of;

  @Option(
      names = "--value",
      paramLabel = "VALUE",
      description = {
        "ค่าที่ถูกต้อง (ไม่ระบุ: ไม่มีข้อมูลนี้)",
        "what is right (without it: there is no such fact)"
      })
  private String value;

  @Option(
      names = "--who",
      paramLabel = "NAME",
      defaultValue = "${sys:user.name}",
      description = {"ผู้แก้ไข", "who says so (default: the user)"})
  private String who;

  @Option(
      names = "--undo",
      description = {
        "ยกเลิกการแก้ไข กลับเป็นที่อ่านได้",
        "takes it back: what was read holds again"
      })
  private boolean undo;

  CorrectCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    try (Wian wian = home.toWriteUnlessServed().orElseGet(home::toAsk)) {
      List<Correctable> letters = Correctable.called(reference.text(), wian);
      if (letters.isEmpty()) {
        return Found.orNot(true, terminal, json);
      }
      Correctable letter = fitting(letters);
      tell(wian, new Said.OfFile(letter.entry().sha256(), given(letter)));
      show(shown(wian, letter));
      return ExitCode.OK;
    }
  }

  /** Of several arrivals of a letter the first of which this can be said. */
  private Correctable fitting(List<Correctable> letters) {
    BadQuestion refused = null;
    for (Correctable letter : letters) {
      try {
        letter.check(given(letter));
        return letter;
      } catch (BadQuestion bad) {
        refused = refused == null ? bad : refused;
      }
    }
    throw refused;
  }

  private GivenCorrection given(Correctable letter) {
    JsonNode fact = of == null ? null : TextNode.valueOf(of);
    return new GivenCorrection(letter.id(), field, fact, value(), undo, who);
  }

  /** Words; or facts by their names, as JSON. */
  private JsonNode value() {
    if (value == null || !value.strip().startsWith("{")) {
      return value == null ? null : TextNode.valueOf(value);
    }
    try {
      return LetterJson.MAPPER.readTree(value);
    } catch (JsonProcessingException e) {
      throw new BadQuestion("--value ไม่ใช่ JSON", "--value is no JSON");
    }
  }

  private void tell(Wian wian, Said.OfFile said) {
    if (wian.writes()) {
      wian.correct(said.sha256(), said.correction());
    } else {
      Handed.over(home, said);
    }
  }

  /** The letter as it stands now. */
  private static List<HeldLetter> shown(Wian wian, Correctable letter) {
    return Handed.seen(() -> held(wian, letter), now -> wian.writes() || letter.isFollowed(now));
  }

  private static List<HeldLetter> held(Wian wian, Correctable letter) {
    return wian.circulars().called(letter.id(), Viewer.local());
  }

  private void show(List<HeldLetter> held) {
    if (json.asked()) {
      terminal.printExactly(Json.array(held));
    } else if (held.isEmpty()) {
      terminal.out().println("ไม่นับเป็นหนังสือแล้ว / no longer counted as a letter");
    } else {
      held.forEach(letter -> terminal.print(LetterText.of(letter, terminal)));
    }
  }
}
