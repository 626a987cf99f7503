package wian.pipeline.command;

import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import wian.index.search.HeldLetter;
import wian.index.search.Viewer;
import wian.pipeline.Wian;
import wian.pipeline.answer.Json;

/** {@code wian letter REF}. */
@Command(
    name = "letter",
    mixinStandardHelpOptions = true,
    header =
        "แสดงหนังสือตามเลขที่ ครบทุกฉบับที่มี / Shows the letters of a number, from every file that holds them")
final class LetterCommand implements Callable<Integer> {
  private final Terminal terminal;

  @Mixin private HomeOption home;
  @Mixin private JsonOption json;
  @Mixin private ReferenceGiven reference;

  LetterCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    try (Wian wian = home.toAsk()) {
      List<HeldLetter> held = wian.circulars().letters(reference.text(), Viewer.local());
      if (json.asked()) {
        terminal.printExactly(Json.array(held));
      } else {
        held.forEach(this::show);
        terminal.print(
            ArrivalsText.of(wian.circulars().whole(reference.text(), Viewer.local()), terminal));
      }
      return Found.orNot(held.isEmpty(), terminal, json);
    }
  }

  private void show(HeldLetter held) {
    terminal.print(LetterText.of(held, terminal));
    terminal.out().println();
  }
}
