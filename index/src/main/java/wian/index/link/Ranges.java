package wian.index.link;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import wian.index.circular.Citation;

/** Several letters cited by their first and last number: "ว ๑๒ - ๑๔". */
final class Ranges {
  private static final Pattern RANGE =
      Pattern.compile("(?<head>.*/(?:ว )?)(?<first>[0-9]{1,6})-(?<last>[0-9]{1,6})");

  /** Nobody cites more letters so; what does is one number with a hyphen in it. */
  private static final int MOST = 60;

  private Ranges() {}

  /** A citation of each letter; the citation itself where it names one. */
  static Stream<Citation> each(Citation citation) {
    if (citation.canonical() == null) {
      return Stream.of(citation);
    }
    Matcher range = RANGE.matcher(citation.canonical());
    if (!range.matches()) {
      return Stream.of(citation);
    }
    int first = Integer.parseInt(range.group("first"));
    int last = Integer.parseInt(range.group("last"));
    return last <= first || last - first > MOST
        ? Stream.of(citation)
        : Stream.concat(
            Stream.of(citation),
            IntStream.rangeClosed(first, last)
                .mapToObj(number -> named(citation, range.group("head") + number)));
  }

  private static Citation named(Citation c, String canonical) {
    return new Citation(
        c.text(), canonical, c.date(), c.relation(), c.certainty(), c.reason(), c.where());
  }
}
