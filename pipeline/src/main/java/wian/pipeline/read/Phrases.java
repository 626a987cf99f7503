package wian.pipeline.read;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Lists of phrases that rules go by, one a line in a data file beside them; {@code #} begins a
 * comment.
 */
record Phrases(List<String> all) {
  static final Phrases EVENTS = load("events.txt");
  static final Phrases DUTIES = load("duties.txt");
  static final Phrases ADDRESSEES = load("addressees.txt");
  static final Phrases BODIES = load("bodies.txt");
  static final Phrases SARA_AM = load("sara-am.txt");

  private static Phrases load(String name) {
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(
                Phrases.class.getResourceAsStream(name), StandardCharsets.UTF_8))) {
      return new Phrases(
          lines
              .lines()
              .map(String::strip)
              .filter(l -> !l.isEmpty() && !l.startsWith("#"))
              .toList());
    } catch (IOException e) {
      throw new UncheckedIOException(name + " cannot be read", e);
    }
  }

  /** Offset at which the last of these phrases ends in a text; -1 where none stands in it. */
  int lastIn(String text) {
    int last = -1;
    for (String phrase : all) {
      int at = text.lastIndexOf(phrase);
      if (at >= 0) {
        last = Math.max(last, at + phrase.length());
      }
    }
    return last;
  }
}
