package wian.pipeline.evaluate;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import wian.index.circular.ThaiDigits;

/**
 * One thing that a letter states, in a form in which two readings of it can be compared.
 *
 * @param parts what it is made of; null where a part is not given
 */
public record Fact(List<String> parts) {
  /** White space as Unicode has it, and the four separators of ASCII. */
  private static final Pattern SPACE =
      Pattern.compile("[\\s\\x1c-\\x1f]+", Pattern.UNICODE_CHARACTER_CLASS);

  /** Copies its list. */
  public Fact {
    parts = Collections.unmodifiableList(new ArrayList<>(parts));
  }

  static Fact of(String... parts) {
    return new Fact(Arrays.asList(parts));
  }

  /**
   * Text as compared: composed (NFC), Arabic digits, no white space, lower case. Empty for null.
   */
  static String squashed(String text) {
    if (text == null) {
      return "";
    }
    StringBuilder out = new StringBuilder(Normalizer.normalize(text, Normalizer.Form.NFC));
    for (int i = 0; i < out.length(); i++) {
      char c = out.charAt(i);
      if (ThaiDigits.isThai(c)) {
        out.setCharAt(i, (char) ('0' + c - '๐'));
      }
    }
    return SPACE.matcher(out).replaceAll("").toLowerCase(Locale.ROOT);
  }

  /** On one line for people: a dash for what is not given, none at its end. */
  @Override
  public String toString() {
    String line = parts.stream().map(p -> p == null ? "-" : p).collect(Collectors.joining(" "));
    int end = line.length();
    while (end > 1 && line.startsWith(" -", end - 2)) {
      end -= 2;
    }
    return line.substring(0, end);
  }
}
