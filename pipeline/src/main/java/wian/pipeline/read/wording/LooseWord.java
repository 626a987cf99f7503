package wian.pipeline.read.wording;

/**
 * A word as it may be printed or recognised: its upper vowels taken for one another or lost (ิ ี ึ
 * ื), its tone marks lost or taken for mai han akat.
 */
public final class LooseWord {
  private LooseWord() {}

  /** A pattern for a word, its marks as they may be. */
  public static String pattern(String word) {
    return spread(word, "");
  }

  /** The same, with white space between any two of its characters. */
  public static String spacedOut(String word) {
    return spread(word, "\\s?");
  }

  private static String spread(String word, String gap) {
    StringBuilder pattern = new StringBuilder();
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      if (i > 0) {
        pattern.append(gap);
      }
      pattern.append(
          switch (c) {
            case 'ิ', 'ี', 'ึ', 'ื' -> "[ิ-ื]?";
            case '่', '้', '๊', '๋' -> "[่-๋ั]?";
            case 'ั', '์', '็' -> c + "?";
            default -> String.valueOf(c);
          });
    }
    return pattern.toString();
  }
}
