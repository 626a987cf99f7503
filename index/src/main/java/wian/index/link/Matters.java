package wian.index.link;

import java.util.HashMap;
import java.util.Map;

/** Letters that belong to one matter, joined two by two. */
final class Matters {
  private final Map<String, String> towards = new HashMap<>();

  /** Says that the two letters, and all that were joined with either, are one matter. */
  void join(String one, String other) {
    String first = of(one);
    String second = of(other);
    if (!first.equals(second)) {
      // towards the smaller id, so that the order of joining does not matter
      boolean ordered = first.compareTo(second) < 0;
      towards.put(ordered ? second : first, ordered ? first : second);
    }
  }

  /** Names the matter of a letter: one of its letters. */
  String of(String letterId) {
    String name = letterId;
    for (String next = towards.get(name); next != null; next = towards.get(name)) {
      name = next;
    }
    return name;
  }
}
