package wian.pipeline.extract;

import java.util.ArrayList;
import java.util.List;

/** Finds a word in a text where some of its characters were misread, lost or added. */
final class Likeness {
  /**
   * A place that reads nearly as the word.
   *
   * @param from its first character
   * @param to behind its last one
   */
  record At(int from, int to, int errors) {}

  private Likeness() {}

  /**
   * The places that differ from a word by at most so many characters, the best of those that
   * overlap.
   */
  static List<At> find(String word, String text, int most) {
    int m = word.length();
    int[] row = new int[m + 1];
    int[] start = new int[m + 1];
    for (int i = 0; i <= m; i++) {
      row[i] = i;
    }
    List<At> found = new ArrayList<>();
    for (int j = 1; j <= text.length(); j++) {
      int diagonal = row[0];
      int diagonalStart = start[0];
      start[0] = j;
      for (int i = 1; i <= m; i++) {
        int kept = diagonal + (word.charAt(i - 1) == text.charAt(j - 1) ? 0 : 1);
        int lost = row[i - 1] + 1;
        int added = row[i] + 1;
        int from =
            kept <= lost && kept <= added ? diagonalStart : lost <= added ? start[i - 1] : start[i];
        diagonal = row[i];
        diagonalStart = start[i];
        row[i] = Math.min(kept, Math.min(lost, added));
        start[i] = from;
      }
      if (row[m] <= most) {
        At at = new At(start[m], j, row[m]);
        if (!found.isEmpty() && found.getLast().to() > at.from()) {
          if (found.getLast().errors() >= at.errors()) {
            found.set(found.size() - 1, at);
          }
        } else {
          found.add(at);
        }
      }
    }
    return found;
  }
}
