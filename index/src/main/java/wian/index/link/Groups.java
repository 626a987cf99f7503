package wian.index.link;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiPredicate;

/** Things grouped by a relation: two are together where a row of related ones leads across. */
final class Groups {
  private Groups() {}

  /** The groups, in the order of their first members; members keep their order. */
  static <T> List<List<T>> of(List<T> things, BiPredicate<T, T> related) {
    List<List<T>> groups = new ArrayList<>();
    for (T thing : things) {
      List<List<T>> near =
          groups.stream()
              .filter(group -> group.stream().anyMatch(member -> related.test(member, thing)))
              .toList();
      List<T> joined = new ArrayList<>();
      near.forEach(joined::addAll);
      joined.add(thing);
      int place = near.isEmpty() ? groups.size() : groups.indexOf(near.getFirst());
      if (near.isEmpty()) {
        groups.add(joined);
      } else {
        groups.set(place, joined);
        near.stream().skip(1).forEach(groups::remove);
      }
    }
    return groups;
  }
}
