package wian.pipeline.read.wording;

import java.util.ArrayList;
import java.util.List;

/** Words that are looked for in a text all at once, by the letter that each begins with. */
final class Sought {
  private static final char FIRST = '\u0e00';
  private static final int THAI = 0x80;

  private final List<String> words;
  private final List<List<String>> byFirst = new ArrayList<>();
  private final int longest;

  Sought(List<String> words) {
    this.words = words;
    this.longest = words.stream().mapToInt(String::length).max().orElse(0);
    for (int i = 0; i <= THAI; i++) {
      byFirst.add(new ArrayList<>());
    }
    words.forEach(word -> byFirst.get(index(word.charAt(0))).add(word));
  }

  /** Thai letters apart, all others together. */
  private static int index(char c) {
    return c >= FIRST && c < FIRST + THAI ? c - FIRST : THAI;
  }

  List<String> words() {
    return words;
  }

  /** Offset at which the last of the words ends; -1 where none stands in the text. */
  int lastIn(String text) {
    int last = -1;
    for (int i = text.length() - 1; i >= 0 && i + longest > last; i--) {
      for (String word : byFirst.get(index(text.charAt(i)))) {
        if (i + word.length() > last && text.startsWith(word, i)) {
          last = i + word.length();
        }
      }
    }
    return last;
  }

  /** Offset at which the first of the words begins; the greatest number where none does. */
  int firstIn(String text) {
    for (int i = 0; i < text.length(); i++) {
      for (String word : byFirst.get(index(text.charAt(i)))) {
        if (text.startsWith(word, i)) {
          return i;
        }
      }
    }
    return Integer.MAX_VALUE;
  }
}
