package wian.pipeline.serve;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import wian.index.search.Circulars;
import wian.index.search.CitingPage;
import wian.index.search.HeldLetter;
import wian.index.search.Link;
import wian.index.search.Viewer;

/**
 * What a letter cites, then what cites it, as one list in pages. Few letters cite more than ten
 * others, but a rule may be cited by ten thousand: those are told page by page, the newest first.
 */
record Citations(Circulars circulars, String reference, Viewer viewer) {

  /**
   * A page.
   *
   * @param next how many the next page passes over; empty for the last
   */
  record Page(List<Link> links, Optional<Integer> next) {}

  /**
   * The page behind so many.
   *
   * @param direction null for both
   */
  Page page(LettersApi.Direction direction, int position, int limit) {
    List<Link> cited = direction == LettersApi.Direction.TO ? List.of() : cited();
    List<Link> links = new ArrayList<>(cited.stream().skip(position).limit(limit).toList());
    int shown = Math.min(cited.size(), position) + links.size();
    if (direction == LettersApi.Direction.FROM) {
      return new Page(links, shown < cited.size() ? Optional.of(shown) : Optional.empty());
    }
    int left = limit - links.size();
    if (left == 0) {
      return new Page(links, Optional.of(shown));
    }
    CitingPage citing =
        circulars.citing(reference, Math.max(0, position - cited.size()), left, viewer);
    links.addAll(citing.links());
    return new Page(links, Optional.ofNullable(citing.next()).map(next -> cited.size() + next));
  }

  private List<Link> cited() {
    Set<String> ids =
        circulars.letters(reference, viewer).stream()
            .map(HeldLetter::letterId)
            .collect(Collectors.toSet());
    return circulars.chain(reference, viewer).links().stream()
        .filter(link -> ids.contains(link.from().letterId()))
        .toList();
  }
}
