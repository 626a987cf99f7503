package wian.pipeline.command;

import wian.pipeline.answer.Told;

/** Whether what was named or searched for is held. */
final class Found {
  private Found() {}

  /** The exit code; a person is told where nothing is. */
  static int orNot(boolean nothing, Terminal terminal, JsonOption json) {
    if (nothing && !json.asked()) {
      terminal.complain(new Told("ไม่พบหนังสือ", "nothing found"));
    }
    return nothing ? ExitCode.NOTHING_FOUND : ExitCode.OK;
  }
}
