package wian.recogniser;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * What may stand on a stretch of a line: an automaton whose arcs bear a character each. The
 * recogniser knows nothing of what is written; who does gives it this, and the stretch is read
 * again as one of these texts. Immutable.
 */
public final class Expected {
  /**
   * From one state to another by a character.
   *
   * @param log logarithm of how likely this way is beside others, 0 for those that are as good as
   *     any
   */
  record Arc(int from, char sign, int to, double log) {}

  private final List<Arc> arcs;
  private final int states;
  private final Set<Integer> ends;

  private Expected(List<Arc> arcs, int states, Set<Integer> ends) {
    this.arcs = List.copyOf(arcs);
    this.states = states;
    this.ends = Set.copyOf(ends);
  }

  /** Nothing but what is put behind it. */
  public static Expected start() {
    return new Expected(List.of(), 1, Set.of(0));
  }

  /** Then one of these characters. */
  public Expected one(String signs, double log) {
    return word(signs.codePoints().mapToObj(Character::toString).toList(), log);
  }

  /** Then one of these words. */
  public Expected word(Collection<String> words, double log) {
    List<Arc> more = new ArrayList<>(arcs);
    int end = states;
    int free = states + 1;
    for (int open : ends) {
      for (String word : words) {
        int at = open;
        for (int i = 0; i < word.length(); i++) {
          int to = i + 1 == word.length() ? end : free++;
          more.add(new Arc(at, word.charAt(i), to, i == 0 ? log : 0));
          at = to;
        }
      }
    }
    return new Expected(more, free, Set.of(end));
  }

  /** Then this, or nothing. */
  public Expected maybe(UnaryOperator<Expected> part) {
    return or(UnaryOperator.identity(), part);
  }

  /** Then the one or the other. */
  public Expected or(UnaryOperator<Expected> one, UnaryOperator<Expected> other) {
    Expected first = one.apply(this);
    Expected both = other.apply(new Expected(first.arcs, first.states, ends));
    Set<Integer> together = new HashSet<>(first.ends);
    together.addAll(both.ends);
    return new Expected(both.arcs, both.states, together);
  }

  /** Whether a text is one of them. */
  public boolean accepts(String text) {
    Set<Integer> at = Set.of(0);
    for (int i = 0; i < text.length(); i++) {
      Set<Integer> next = new HashSet<>();
      for (Arc arc : arcs) {
        if (arc.sign() == text.charAt(i) && at.contains(arc.from())) {
          next.add(arc.to());
        }
      }
      at = next;
    }
    return at.stream().anyMatch(ends::contains);
  }

  List<Arc> arcs() {
    return arcs;
  }

  List<Arc> from(int state) {
    return arcs.stream().filter(arc -> arc.from() == state).toList();
  }

  boolean mayEnd(int state) {
    return ends.contains(state);
  }
}
