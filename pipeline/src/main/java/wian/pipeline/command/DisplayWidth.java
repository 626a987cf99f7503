package wian.pipeline.command;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UProperty;

/**
 * How many columns a text takes on a terminal: Thai vowels and tone marks above and below a
 * consonant take none.
 */
final class DisplayWidth {
  private static final int FIRST_WIDE = 0x1100;

  private DisplayWidth() {}

  static int of(String text) {
    return text.codePoints().map(DisplayWidth::of).sum();
  }

  private static int of(int c) {
    return switch (Character.getType(c)) {
      case Character.NON_SPACING_MARK,
          Character.ENCLOSING_MARK,
          Character.FORMAT,
          Character.CONTROL ->
          0;
      default -> c >= FIRST_WIDE && wide(c) ? 2 : 1;
    };
  }

  private static boolean wide(int c) {
    return switch (UCharacter.getIntPropertyValue(c, UProperty.EAST_ASIAN_WIDTH)) {
      case UCharacter.EastAsianWidth.FULLWIDTH, UCharacter.EastAsianWidth.WIDE -> true;
      default -> false;
    };
  }
}
