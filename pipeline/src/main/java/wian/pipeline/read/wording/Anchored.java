package wian.pipeline.read.wording;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A pattern all of whose matches begin with one of a few words: it is tried only where one of them
 * stands, for a search for words is many times faster than a pattern tried at every character.
 *
 * @param pattern what is looked for
 * @param words what its matches begin with, each of them
 * @param lead how many characters of a match may stand before its word
 */
public record Anchored(Pattern pattern, List<String> words, int lead) {
  public static Anchored of(String regex, String... words) {
    return of(regex, 0, List.of(words));
  }

  /** For matches in which up to so many characters stand before their word. */
  public static Anchored of(String regex, int lead, List<String> words) {
    return new Anchored(Pattern.compile(regex), shortest(words), lead);
  }

  /** For joined text, in which tone marks do not count. */
  public static Anchored joined(String regex, String... words) {
    return joined(regex, List.of(words));
  }

  public static Anchored joined(String regex, List<String> words) {
    return new Anchored(
        Joined.pattern(regex), shortest(words.stream().map(Joined::fold).toList()), 0);
  }

  /** Without words that begin with another one. */
  private static List<String> shortest(List<String> words) {
    return words.stream()
        .distinct()
        .filter(w -> words.stream().noneMatch(o -> o.length() < w.length() && w.startsWith(o)))
        .toList();
  }

  /** Whether a match stands in a text. */
  public boolean isIn(String text) {
    return isIn(text, 0);
  }

  /** Whether a match stands at or behind an offset. */
  public boolean isIn(String text, int from) {
    for (String word : words) {
      if (text.indexOf(word, from) >= 0) {
        return in(text).find(from);
      }
    }
    return false;
  }

  /** All matches in a text, in order, each behind the one before. */
  public List<MatchResult> all(String text) {
    List<MatchResult> all = new ArrayList<>();
    Search search = in(text);
    for (int at = 0; search.find(at); at = search.match().end()) {
      all.add(search.match().toMatchResult());
    }
    return all;
  }

  public Search in(String text) {
    return new Search(this, text);
  }

  /** A search through one text, onwards. */
  public static final class Search {
    private final String text;
    private final Matcher matcher;
    private final List<String> words;
    private final int lead;

    /** Where each word stands next; the greatest number where it stands no more. */
    private final int[] next;

    private Search(Anchored sought, String text) {
      this.text = text;
      this.words = sought.words;
      this.lead = sought.lead;
      this.matcher =
          sought.pattern.matcher(text).useTransparentBounds(true).useAnchoringBounds(false);
      this.next = new int[words.size()];
      Arrays.fill(next, -1);
    }

    /**
     * Finds the first match at or behind an offset.
     *
     * @param from no less than at the call before
     */
    public boolean find(int from) {
      int start = from;
      for (int at = wordAt(from); at < text.length(); at = wordAt(at + 1)) {
        for (start = Math.max(start, at - lead); start <= at; start++) {
          if (matcher.region(start, text.length()).lookingAt()) {
            return true;
          }
        }
      }
      return false;
    }

    /** What was found. */
    public Matcher match() {
      return matcher;
    }

    /** Where the first of the words stands, at or behind an offset. */
    private int wordAt(int from) {
      int first = Integer.MAX_VALUE;
      for (int i = 0; i < next.length; i++) {
        if (next[i] < from) {
          int at = text.indexOf(words.get(i), from);
          next[i] = at < 0 ? Integer.MAX_VALUE : at;
        }
        first = Math.min(first, next[i]);
      }
      return first;
    }
  }
}
