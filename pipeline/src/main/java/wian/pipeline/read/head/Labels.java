package wian.pipeline.read.head;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import wian.pipeline.read.text.Words;
import wian.pipeline.read.wording.LooseWord;
import wian.pipeline.read.wording.Phrases;

/**
 * The words that begin the fields of a letter's head (แบบหนังสือภายนอก, แบบที่ ๑ of the
 * regulation); {@code labels.txt} has them.
 */
public enum Labels {
  SUBJECT("subject"),
  TO("to"),
  CITES("cites"),
  ENCLOSES("encloses"),
  UNIT("unit");

  private static final String ORNAMENT = "-–•*|#";

  private final String firstLetters;
  private final Pattern pattern;

  Labels(String section) {
    String apart = Words.any(section + ", apart");
    firstLetters = Words.firstLetters(section) + Words.firstLetters(section + ", apart");
    // "ถึงวันที่", "ถึงแก่": a sentence broken here, no field.
    pattern =
        Pattern.compile(
            "^[\\s\\-–•*|#]{0,20}(?:"
                + Words.any(section)
                + "(?:[\\s*]*[:：]\\s*|[*|]{0,3}\\s+|(?=[ก-๙\"“(])(?!วันที่|แก่|เดือน|ที่\\s))"
                + (apart.isEmpty() ? "" : "|" + apart + "(?:\\s*[:：]\\s*|\\s+(?=[^\\s0-9๐-๙]))")
                + ")(?<value>.*)$");
  }

  /** The sections of the data file, the longest word first. */
  private static final class Words {
    static final Map<String, Phrases> SECTIONS = Phrases.sections("labels.txt");

    static String firstLetters(String section) {
      Phrases words = SECTIONS.get(section);
      return words == null
          ? ""
          : words.all().stream()
              .map(w -> w.substring(0, 1))
              .distinct()
              .collect(Collectors.joining());
    }

    static String any(String section) {
      Phrases words = SECTIONS.get(section);
      return words == null
          ? ""
          : words.all().stream()
              .map(LooseWord::spacedOut)
              .collect(Collectors.joining("|", "(?:", ")"));
    }
  }

  private static final Pattern THUENG =
      Pattern.compile("^[\\s\\-–•*|#]{0,20}" + LooseWord.pattern("ถึง"));

  /** ถึง: the addressee of a stamped letter (ข้อ ๑๔ of the regulation). */
  static boolean thueng(String line) {
    return TO.value(line).isPresent() && THUENG.matcher(line).find();
  }

  /** The value that follows the label, where the line begins with it. */
  public Optional<String> value(String line) {
    Matcher m = pattern.matcher(line);
    return mayBegin(line) && m.find() ? Optional.of(m.group("value").strip()) : Optional.empty();
  }

  /**
   * Offset in the line at which the value begins; -1 where the line does not begin with the label.
   */
  int valueAt(String line) {
    Matcher m = pattern.matcher(line);
    return mayBegin(line) && m.find() ? m.start("value") : -1;
  }

  /** Whether the first letter of a line is one of the label's: most lines are told so at once. */
  private boolean mayBegin(String line) {
    int at = 0;
    while (at < line.length()
        && (Character.isWhitespace(line.charAt(at)) || ORNAMENT.indexOf(line.charAt(at)) >= 0)) {
      at++;
    }
    return at < line.length() && firstLetters.indexOf(line.charAt(at)) >= 0;
  }

  public static Optional<Labels> at(String line) {
    for (Labels label : values()) {
      if (label.value(line).isPresent()) {
        return Optional.of(label);
      }
    }
    return Optional.empty();
  }
}
