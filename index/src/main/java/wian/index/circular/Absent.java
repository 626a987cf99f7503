package wian.index.circular;

import java.util.List;

/** Lists of the letter record: absent in JSON means empty. */
final class Absent {
  private Absent() {}

  static <T> List<T> asEmpty(List<T> list) {
    return list == null ? List.of() : List.copyOf(list);
  }
}
