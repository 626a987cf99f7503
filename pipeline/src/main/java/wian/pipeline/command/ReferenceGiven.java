package wian.pipeline.command;

import java.util.List;
import picocli.CommandLine.Parameters;

/** A reference number on the command line; its spaces need no quotes. */
final class ReferenceGiven {
  @Parameters(
      paramLabel = "REF",
      arity = "1..*",
      description = {
        "เลขที่หนังสือ เช่น มท ๐๘๑๒/ว ๑๙๖๐ หรือ มท0812/ว1960",
        "a letter's number, however it is spelt"
      })
  private List<String> words;

  String text() {
    return String.join(" ", words);
  }
}
