package wian.pipeline.read.text;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import wian.index.circular.Box;
import wian.index.circular.Doubt;
import wian.index.circular.Place;
import wian.pipeline.extract.Line;
import wian.pipeline.extract.Page;
import wian.pipeline.read.wording.Spaces;

/**
 * All pages of a file as one text, lines parted by {@code \n}, with the way back from an offset to
 * the place on the page. Rules work on offsets of this text.
 */
public final class FlatText {
  /** A hyphen at the end of a line, inside a Thai word. */
  private static final Pattern HYPHENATED =
      Pattern.compile("(?<=[ก-๎])-[ \\t]{0,9}\\n[ \\t]{0,99}(?=[ก-๎])");

  /** Characters; a longer line is none, and its facts are not looked for within it. */
  private static final int LONGEST_LINE = 10_000;

  private static final ULocale THAI = new ULocale("th");

  private final String text;
  private final List<Spot> spots;

  /** By line: asked for more than once where a line has several facts. */
  private final Map<Integer, Origin> origins = new HashMap<>();

  /** One line: where it begins in the text, and where it stands on the page. */
  private record Spot(
      int start, String text, int page, boolean paged, int line, Line from, boolean repaired) {
    /** Why the part of the line that lies between two offsets of the text may be misread. */
    Stream<Doubt> doubts(int first, int last) {
      if (from.weak() == null) {
        return from.confidence() < Doubts.LOW ? Stream.of(Doubt.LOW_CONFIDENCE) : Stream.empty();
      }
      return from.weak().stream()
          .filter(w -> repaired || (start + w.at() >= first && start + w.at() < last))
          .filter(w -> w.confidence() < Doubts.least(from.text().charAt(w.at())))
          .map(w -> w.byHand() ? Doubt.HANDWRITTEN : Doubt.LOW_CONFIDENCE);
    }
  }

  private FlatText(String text, List<Spot> spots) {
    this.text = text;
    this.spots = spots;
  }

  public static FlatText of(List<Page> pages) {
    StringBuilder text = new StringBuilder();
    List<Spot> spots = new ArrayList<>();
    List<String> lines = pages.stream().flatMap(p -> p.lines().stream()).map(Line::text).toList();
    boolean spacedOut = SplitClusters.spacedOut(lines);
    SaraAmHabit habit = SaraAmHabit.of(lines);
    BreakIterator thai = BreakIterator.getWordInstance(THAI);
    SpacedWords spaces = new SpacedWords(thai);
    boolean spacedWords = !spacedOut && spaces.in(lines);
    BrokenWords words = new BrokenWords(thai);
    boolean brokenWords = !spacedOut && words.in(lines);
    int page = 0;
    for (Page p : pages) {
      int line = 0;
      page = Math.max(page + 1, p.number());
      List<String> repaired = new ArrayList<>();
      for (Line l : p.lines()) {
        String said = KnownPhrases.mended(l);
        String raw = spacedOut ? SplitClusters.closedUp(said) : habit.undone(said);
        String whole = spacedWords ? spaces.closed(raw) : raw;
        repaired.add(TextRepair.line(whole).stripTrailing().replace('\n', ' '));
      }
      List<String> mended = brokenWords ? words.mended(repaired) : repaired;
      for (Line l : p.lines()) {
        if (l.text().equals("\f")) {
          page++;
        }
        boolean paged = p.source() != Page.Source.TEXT;
        String own = mended.get(line);
        boolean moved = !KnownPhrases.mended(l).startsWith(own);
        int number = paged ? p.number() : page;
        spots.add(new Spot(text.length(), own, number, paged, ++line, l, moved));
        text.append(own).append('\n');
      }
    }
    return new FlatText(text.toString(), List.copyOf(spots));
  }

  public String text() {
    return text;
  }

  public int lines() {
    return spots.size();
  }

  public String line(int i) {
    return spots.get(i).text();
  }

  /** Offset of the first character of a line. */
  public int start(int line) {
    return line >= spots.size() ? text.length() : spots.get(line).start();
  }

  /** Offset after the last character of a line, its line break not counted. */
  public int end(int line) {
    return Math.max(start(line), start(line + 1) - 1);
  }

  public int lineAt(int offset) {
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
  public int page(int line) {
    return spots.get(line).page();
  }

  /** Pages of the file on which a stretch stands; empty where the source has no pages. */
  public List<Integer> pages(int start, int end) {
    return spots.subList(lineAt(start), lineAt(Math.max(start, end - 1)) + 1).stream()
        .filter(Spot::paged)
        .map(Spot::page)
        .distinct()
        .toList();
  }

  /** The evidence of a stretch of text: a place a line. */
  public List<Place> places(int start, int end) {
    int last = lineAt(Math.max(start, end - 1));
    List<Place> places = new ArrayList<>();
    for (int line = lineAt(start); line <= last; line++) {
      Spot s = spots.get(line);
      List<Integer> chars = chars(line, start, end);
      Box box = Words.box(s.from(), chars);
      places.add(new Place(s.paged() ? s.page() : 1, s.line(), chars, box));
    }
    return List.copyOf(places);
  }

  /**
   * The part of a line that a stretch has, in the line as the file has it; null in endless ones.
   */
  private List<Integer> chars(int line, int start, int end) {
    Spot s = spots.get(line);
    int from = Math.max(start, s.start()) - s.start();
    int to = Math.min(end, end(line)) - s.start();
    if (from >= to || s.from().text().length() > LONGEST_LINE) {
      return null;
    }
    if (!s.repaired()) {
      return List.of(from, to);
    }
    return origins.computeIfAbsent(line, i -> Origin.of(s.from().text(), line(i))).span(from, to);
  }

  /**
   * Why a character of a stretch may be misread, or its line where no more is known of it; that it
   * was written by hand before all else. Null where it was read well.
   */
  public Doubt doubt(int start, int end) {
    return spots.subList(lineAt(start), lineAt(Math.max(start, end - 1)) + 1).stream()
        .flatMap(spot -> spot.doubts(start, end))
        .max(Comparator.comparing(doubt -> doubt == Doubt.HANDWRITTEN))
        .orElse(null);
  }

  /** A stretch as reported: line breaks and runs of white space as one space. */
  public String printed(int start, int end) {
    return Spaces.single(whole(text.substring(start, end))).strip();
  }

  /** A stretch without the hyphens that break its words at the ends of lines. */
  public static String whole(String stretch) {
    return stretch.indexOf('-') < 0 ? stretch : HYPHENATED.matcher(stretch).replaceAll("");
  }
}
