package wian.pipeline.read.cite;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import wian.pipeline.read.wording.Anchored;
import wian.pipeline.read.wording.Phrases;

/** The sections of {@code relations.txt}, each as an alternative for a pattern. */
final class RelationWords {
  private static final Map<String, Phrases> SECTIONS = Phrases.sections("relations.txt");
  private static final Map<String, String> ANY =
      SECTIONS.entrySet().stream()
          .collect(Collectors.toMap(Map.Entry::getKey, e -> alternatives(e.getValue())));

  /** A noun that names documents; not the verb or compound that begins like it. */
  static final String NOUN = any("documents") + "(?!ข้อมูล|ผล|การ|ราย|วาระ|ค้ำ)";

  private RelationWords() {}

  /** Any word of a section, the longest first. */
  static String any(String section) {
    return ANY.get(section);
  }

  /** What the words of a section begin with, for {@link Anchored}: a tone mark may be lost. */
  static List<String> stems(String section, String... more) {
    Stream<String> stems = SECTIONS.get(section).all().stream().flatMap(RelationWords::stem);
    return Stream.concat(stems, Stream.of(more)).toList();
  }

  private static Stream<String> stem(String words) {
    String word = words.split(" ", 2)[0];
    int tone = 0;
    while (tone < word.length() && (word.charAt(tone) < '\u0e48' || word.charAt(tone) > '\u0e4b')) {
      tone++;
    }
    String before = word.substring(0, tone);
    return tone + 1 < word.length()
        ? Stream.of(word.substring(0, tone + 2), before + word.charAt(tone + 1))
        : Stream.of(before);
  }

  /**
   * Looks ahead for the letter that a word of the section begins with: told at once, where a text
   * is searched.
   */
  static String begins(String section) {
    return begins(SECTIONS.get(section));
  }

  private static String begins(Phrases words) {
    return words.all().stream()
        .map(word -> word.substring(0, 1))
        .distinct()
        .collect(Collectors.joining("", "(?=[", "])"));
  }

  /** As {@link #any}, said by the letter itself and not of somebody who did it. */
  static String own(String section) {
    return "(?=" + any(section) + ")(?<!" + any("agents") + ")" + any(section);
  }

  private static String alternatives(Phrases words) {
    return words.all().stream()
        .sorted(Comparator.comparingInt(String::length).reversed())
        .map(RelationWords::pattern)
        .collect(Collectors.joining("|", "(?:" + begins(words) + "(?:", "))"));
  }

  /** A word as it may be printed: a tone mark lost, or shifted behind the next consonant. */
  private static String pattern(String word) {
    return word.replace(".", "\\.")
        .replace(" ", "\\s?")
        .replaceAll("([่-๋])([ก-ฮ])", "$1?$2$1?")
        .replaceAll("([่-๋])(?![?])", "$1?");
  }
}
