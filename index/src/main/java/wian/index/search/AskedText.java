package wian.index.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a person types to find letters, taken apart: phrases in quotes, days, a reference number in
 * any spelling, and words.
 *
 * @param phrases what stands in quotes: found as it stands, or not at all
 * @param days days and months
 * @param number the reference number; empty where none is asked for
 * @param words all else, run by run; a number's own words where nothing else is asked
 */
public record AskedText(
    List<String> phrases,
    List<AskedDay> days,
    Optional<AskedNumber> number,
    List<AskedWord> words) {
  private static final Pattern QUOTED = Pattern.compile("[\"“„]([^\"“”„]+)[\"”“]");

  /** Copies its lists. */
  public AskedText {
    phrases = List.copyOf(phrases);
    days = List.copyOf(days);
    words = List.copyOf(words);
  }

  /** Takes a text apart. */
  public static AskedText of(String text) {
    List<String> phrases = new ArrayList<>();
    Matcher quoted = QUOTED.matcher(text);
    while (quoted.find()) {
      phrases.add(quoted.group(1).strip());
    }
    AskedDays days = AskedDays.of(quoted.replaceAll(" "));
    Optional<AskedNumber> number = AskedNumber.in(days);
    List<AskedWord> words = new ArrayList<>();
    days.found().forEach(day -> words.add(day.words()));
    words.addAll(AskedWord.runs(number.map(AskedNumber::beside).orElse(days.rest())));
    return new AskedText(phrases, days.found(), number, words);
  }

  /** Whether it is a number, perhaps with its day, and nothing else. */
  public boolean isNumber() {
    return number.isPresent() && phrases.isEmpty() && words.size() == days.size();
  }

  /** Whether it is a day of issue and nothing else. */
  public boolean isDay() {
    return number.isEmpty()
        && phrases.isEmpty()
        && words.size() == days.size()
        && days.stream().anyMatch(AskedDay::ofIssue);
  }
}
