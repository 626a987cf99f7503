package wian.pipeline.read.due;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import wian.index.circular.ThaiDigits;
import wian.pipeline.read.day.TablePlace;
import wian.pipeline.read.wording.Joined;
import wian.pipeline.read.wording.Spaces;

/**
 * What stands around a day, as {@link SecondOpinion} weighs it.
 *
 * @param left the words before the day, back to the day before it
 * @param right the words after it
 * @param row its place in a table, where it stands in one
 * @param stretch whether these are several days, from a first to a last one
 * @param recited whether it stands in the part that recounts what went before
 * @param atHour whether an hour stands beside it
 * @param ahead days from the letter's own day to this one; null where either is unknown
 */
record Surroundings(
    String left,
    String right,
    Optional<TablePlace> row,
    boolean stretch,
    boolean recited,
    boolean atHour,
    Long ahead) {
  /** How many characters without white space count as near, and how many count at all. */
  private static final int NEAR = 60;

  private static final int FAR = 260;
  private static final int AFTER = 40;

  /** Where one belt of distance from the day ends and the next begins. */
  private static final int[] BELTS = {12, 30, 60, 120};

  private static final int[] ENDINGS = {2, 3, 4, 5, 8};

  /** The traits: runs of three and five characters with how far off they stand, and some facts. */
  String[] traits() {
    List<String> traits = new ArrayList<>(250);
    String before = plain(left);
    before = before.substring(Math.max(0, before.length() - FAR));
    int length = before.length();
    for (int n : ENDINGS) {
      traits.add("ends " + before.substring(Math.max(0, length - n)));
    }
    for (int i = 0; i < length; i++) {
      int distance = length - i;
      if (distance <= NEAR) {
        run(traits, belt(distance), before, i, 3);
      }
      run(traits, belt(distance), before, i, 5);
    }
    String after = plain(right);
    after = after.substring(0, Math.min(AFTER, after.length()));
    traits.add("then " + after.substring(0, Math.min(3, after.length())));
    traits.add("then " + after.substring(0, Math.min(6, after.length())));
    for (int i = 0; i < after.length(); i++) {
      run(traits, i < BELTS[0] ? "y" : "z", after, i, 4);
    }
    row.ifPresent(r -> {
      cells(traits, "h", r.header());
      cells(traits, "r", r.before());
      traits.add("table");
    });
    traits.add("stretch " + stretch);
    traits.add("hour " + atHour);
    traits.add("ahead " + when());
    traits.add("recited " + recited + " " + before.substring(Math.max(0, length - 3)));
    traits.add("recited " + recited);
    return traits.toArray(String[]::new);
  }

  private static void cells(List<String> traits, String mark, String cells) {
    String words = plain(cells);
    words = words.substring(Math.max(0, words.length() - NEAR));
    for (int i = 0; i < words.length(); i++) {
      run(traits, mark, words, i, 4);
    }
  }

  private static void run(List<String> traits, String mark, String words, int at, int length) {
    if (at + length <= words.length()) {
      traits.add(mark + words.substring(at, at + length));
    }
  }

  private static String belt(int distance) {
    int belt = 0;
    while (belt < BELTS.length && distance > BELTS[belt]) {
      belt++;
    }
    return String.valueOf((char) ('a' + belt));
  }

  private String when() {
    if (ahead == null) {
      return "unknown";
    }
    return ahead < 0
        ? "past"
        : ahead == 0
            ? "same day"
            : ahead < 10
                ? "10"
                : ahead < 40 ? "40" : ahead < 120 ? "120" : ahead < 400 ? "400" : "more";
  }

  /** Without white space and tone marks, digits as one kind. */
  private static String plain(String words) {
    return ThaiDigits.toArabic(Joined.fold(Spaces.none(words)));
  }
}
