package wian.pipeline;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import wian.index.circular.Confirmation;
import wian.pipeline.archive.Change;

/** Which corrections of each letter the log of changes has told. */
final class ToldCorrections {
  private final Map<String, String> told = new HashMap<>();

  /** Takes note of what was told. */
  void remember(Change change) {
    if (change.what() == Change.What.LETTER_CORRECTED) {
      change.keys().forEach(key -> told.put(letter(key), key));
    }
  }

  /**
   * The key under which a letter's corrections are to be told; empty where they were.
   *
   * @param end names the letter
   */
  Optional<String> news(String end, List<Confirmation> confirmed) {
    // One that is taken back and said again is news each time: when it was said is in the hash.
    String key = "c" + end + "|" + Integer.toHexString(confirmed.toString().hashCode());
    String last = told.get(letter(key));
    boolean old = last == null ? confirmed.isEmpty() : last.equals(key);
    return old ? Optional.empty() : Optional.of(key);
  }

  private static String letter(String key) {
    return key.substring(0, key.lastIndexOf('|'));
  }
}
