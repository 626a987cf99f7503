package wian.pipeline.serve;

import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.atomic.LongAdder;

/** How many requests were answered, by route and status, and how long they took. */
final class Requests {
  private final Map<Kind, Counted> counted = new ConcurrentSkipListMap<>();

  /** What is counted together. */
  record Kind(String route, int status) implements Comparable<Kind> {
    @Override
    public int compareTo(Kind other) {
      int byRoute = route.compareTo(other.route);
      return byRoute != 0 ? byRoute : Integer.compare(status, other.status);
    }
  }

  private record Counted(LongAdder requests, LongAdder millis) {}

  /** So many, and so long in all. */
  record Total(long requests, double seconds) {}

  void add(String route, int status, long millis) {
    Counted one =
        counted.computeIfAbsent(
            new Kind(route, status), first -> new Counted(new LongAdder(), new LongAdder()));
    one.requests().increment();
    one.millis().add(millis);
  }

  Map<Kind, Total> totals() {
    Map<Kind, Total> totals = new TreeMap<>();
    counted.forEach(
        (kind, one) -> totals.put(kind, new Total(one.requests().sum(), one.millis().sum() / 1e3)));
    return totals;
  }
}
