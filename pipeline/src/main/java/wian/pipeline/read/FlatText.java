package wian.pipeline.read;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import wian.index.circular.Place;
import wian.pipeline.extract.Line;
import wian.pipeline.extract.Page;

/**
 * All pages of a file as one text, lines parted by {@code \n}, with the way back from an offset to
 * the place on the page. Rules work on offsets of this text.
 */
final class FlatText {
  /** A hyphen at the end of a line, inside a Thai word. */
  static final Pattern HYPHENATED =
      Pattern.compile("(?<=[ก-๎])-[ \\t]{0,9}\\n[ \\t]{0,99}(?=[ก-๎])");

  private final String text;
  private final List<Spot> spots;

  /** One line: where it begins in the text, and where it stands on the page. */
  private record Spot(
      int start, String text, int page, boolean paged, int line, Line from, boolean repaired) {
    /** Whether the part of the line that lies between two offsets of the text may be misread. */
    boolean isDoubtful(int first, int last) {
      if (from.weak() == null) {
        return from.confidence() < Doubts.LOW;
      }
      return from.weak().stream()
          .filter(w -> repaired || (start + w.at() >= first && start + w.at() < last))
          .anyMatch(w -> w.confidence() < Doubts.least(from.text().charAt(w.at())));
    }
  }

  private FlatText(String text, List<Spot> spots) {
    this.text = text;
    this.spots = spots;
  }

  static FlatText of(List<Page> pages) {
    StringBuilder text = new StringBuilder();
    List<Spot> spots = new ArrayList<>();
    boolean spacedOut =
        SplitClusters.spacedOut(
            pages.stream().flatMap(p -> p.lines().stream()).map(Line::text).toList());
    int page = 0;
    for (Page p : pages) {
      int line = 0;
      page = Math.max(page + 1, p.number());
      for (Line l : p.lines()) {
        if (l.text().equals("\f")) {
          page++;
        }
        boolean paged = p.source() != Page.Source.TEXT;
        String raw = spacedOut ? SplitClusters.closedUp(l.text()) : l.text();
        String repaired = TextRepair.line(raw).stripTrailing().replace('\n', ' ');
        boolean moved = !l.text().startsWith(repaired);
        int number = paged ? p.number() : page;
        spots.add(new Spot(text.length(), repaired, number, paged, ++line, l, moved));
        text.append(repaired).append('\n');
      }
    }
    return new FlatText(text.toString(), List.copyOf(spots));
  }

  String text() {
    return text;
  }

  int lines() {
    return spots.size();
  }

  String line(int i) {
    return spots.get(i).text();
  }

  /** Offset of the first character of a line. */
  int start(int line) {
    return line >= spots.size() ? text.length() : spots.get(line).start();
  }

  /** Offset after the last character of a line, its line break not counted. */
  int end(int line) {
    return Math.max(start(line), start(line + 1) - 1);
  }

  int lineAt(int offset) {
    int low = 0;
    int high = spots.size() - 1;
    while (low < high) {
      int middle = (low + high + 1) / 2;
      if (spots.get(middle).start() <= offset) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    return low;
  }

  /** Page of a line, from 1; a form feed in plain text begins a new one too. */
  int page(int line) {
    return spots.get(line).page();
  }

  /** Pages of the file on which a stretch stands; empty where the source has no pages. */
  List<Integer> pages(int start, int end) {
    return spots.subList(lineAt(start), lineAt(Math.max(start, end - 1)) + 1).stream()
        .filter(Spot::paged)
        .map(Spot::page)
        .distinct()
        .toList();
  }

  /** The evidence of a stretch of text: a place a line. */
  List<Place> places(int start, int end) {
    return spots.subList(lineAt(start), lineAt(Math.max(start, end - 1)) + 1).stream()
        .map(s -> new Place(s.paged() ? s.page() : 1, s.line(), s.from().box()))
        .toList();
  }

  /** Whether a character of a stretch may be misread; a line, where no more is known of it. */
  boolean isDoubtful(int start, int end) {
    return spots.subList(lineAt(start), lineAt(Math.max(start, end - 1)) + 1).stream()
        .anyMatch(spot -> spot.isDoubtful(start, end));
  }

  /** A stretch as reported: line breaks and runs of white space as one space. */
  String printed(int start, int end) {
    return HYPHENATED
        .matcher(text.substring(start, end))
        .replaceAll("")
        .replaceAll("\\s+", " ")
        .strip();
  }
}
