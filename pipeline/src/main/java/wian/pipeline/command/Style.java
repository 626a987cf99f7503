package wian.pipeline.command;

/** How words stand out on a terminal that shows colours. */
enum Style {
  PLAIN(""),
  STRONG("1"),
  FAINT("2"),
  RED("31"),
  GREEN("32"),
  YELLOW("33");

  private final String code;

  Style(String code) {
    this.code = code;
  }

  /**
   * The text between the escapes of this style (ECMA-48, 8.3.117); as it is where there are none.
   */
  String painted(String text) {
    return code.isEmpty() || text.isEmpty() ? text : "\u001b[" + code + "m" + text + "\u001b[0m";
  }
}
