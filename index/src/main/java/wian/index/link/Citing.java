package wian.index.link;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import wian.index.search.CitingPage;
import wian.index.search.Link;

/** The links that lead to some letters, a page at a time: only the page's letters are read. */
final class Citing {
  private final Letters letters;

  Citing(Letters letters) {
    this.letters = letters;
  }

  CitingPage page(Collection<Reading> cited, int from, int limit) {
    Links links = new Links(new Pool(letters));
    Pool pool = links.pool();
    pool.identify(cited);
    Set<Key> keys = new LinkedHashSet<>();
    cited.forEach(reading -> keys.addAll(LetterKeys.citing(reading)));
    if (keys.isEmpty()) {
      return new CitingPage(0, null, List.of());
    }
    Set<String> ids = cited.stream().map(pool::letterId).collect(Collectors.toSet());
    List<Reading> page = letters.newest(keys, from, limit);
    links.prepare(page);
    List<Link> found =
        page.stream()
            .flatMap(reading -> links.from(reading).stream())
            .filter(line -> line.to().isPresent() && ids.contains(line.link().to().letterId()))
            .map(Line::link)
            .toList();
    int candidates = letters.count(keys);
    int next = from + page.size();
    return new CitingPage(candidates, next < candidates ? next : null, found);
  }
}
