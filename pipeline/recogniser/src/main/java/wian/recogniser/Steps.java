package wian.recogniser;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** An {@link Expected} in the network's classes: which class may stand behind which. */
final class Steps {
  /** A class on its way from one state to another. */
  private record Step(int of, int from, int to, double weight) {}

  private final List<Step> steps;
  private final int[] first;
  private final int[][] behind;
  private final Expected what;

  private Steps(List<Step> steps, Expected what) {
    this.steps = steps;
    this.what = what;
    first = from(0);
    behind = steps.stream().map(step -> from(step.to())).toArray(int[][]::new);
  }

  private int[] from(int state) {
    return IntStream.range(0, steps.size()).filter(i -> steps.get(i).from() == state).toArray();
  }

  static Steps of(Expected what, Classes classes) {
    List<Step> steps = new ArrayList<>();
    for (Expected.Arc arc : what.arcs()) {
      classes
          .of(String.valueOf(arc.sign()))
          .ifPresent(of -> steps.add(new Step(of, arc.from(), arc.to(), Math.exp(arc.log()))));
      for (Expected.Arc next : what.from(arc.to())) {
        classes
            .of(new String(new char[] {arc.sign(), next.sign()}))
            .ifPresent(of -> steps.add(new Step(of, arc.from(), next.to(), Math.exp(arc.log()))));
      }
    }
    return new Steps(steps, what);
  }

  int count() {
    return steps.size();
  }

  /** The class of a step. */
  int of(int step) {
    return steps.get(step).of();
  }

  /** How likely it is beside others, 0 to 1. */
  double weight(int step) {
    return steps.get(step).weight();
  }

  /** The steps that may come first. */
  int[] first() {
    return first;
  }

  /** The steps that may come behind one. */
  int[] behind(int step) {
    return behind[step];
  }

  boolean mayEnd(int step) {
    return what.mayEnd(steps.get(step).to());
  }
}
