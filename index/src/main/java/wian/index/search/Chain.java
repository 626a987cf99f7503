package wian.index.search;

import java.util.List;

/**
 * All letters that hang together by citations, oldest first, with what is cited and not held.
 *
 * @param letters readings, by date of issue (unknown dates after the letters that they cite)
 * @param links the links between them, and from them to missing letters
 * @param missing what is cited and not held
 * @param deadlines the deadlines that the chain's letters set, with their state
 * @param cut whether the chain is larger than what is shown
 * @param course where the matter began, who passed it on, what came of its letters
 */
public record Chain(
    List<HeldLetter> letters,
    List<Link> links,
    List<Missing> missing,
    List<DueDay> deadlines,
    boolean cut,
    Course course) {
  /** A chain that is shown whole. */
  public Chain(
      List<HeldLetter> letters, List<Link> links, List<Missing> missing, List<DueDay> deadlines) {
    this(letters, links, missing, deadlines, false, Course.UNKNOWN);
  }

  /** Copies its lists. */
  public Chain {
    letters = List.copyOf(letters);
    links = List.copyOf(links);
    missing = List.copyOf(missing);
    deadlines = List.copyOf(deadlines);
  }
}
