package wian.recogniser;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.concurrent.ConcurrentHashMap;

/**
 * From a strip's frames to its signs: read as they are, and where it is known what stands there,
 * again.
 */
final class LineReading {
  /** Where all signs of an expected text are as sure as this, it is not read again. */
  private static final double SURE = 0.98;

  private static final String PEN = "✎";

  /** Fongman (ฟองมัน), which opens a paragraph of old books; many faces' one is drawn like it. */
  private static final String BULLET = "๏";

  private static final String ONE = "๑";

  private final Classes classes;
  private final Expectations expectations;
  private final Map<Expected, Steps> steps = new ConcurrentHashMap<>();

  LineReading(Classes classes, Expectations expectations) {
    this.classes = classes;
    this.expectations = expectations;
  }

  List<Sign> signs(Frames strip, Placing placing) {
    Frames frames = withOnes(strip);
    List<Peak> peaks = again(frames, GreedyReading.peaks(frames, classes));
    return Handwriting.doubted(new Signs(frames, classes, placing).of(peaks));
  }

  /**
   * A bullet is one where a line begins with it and a space, and a ring that stands alone is no
   * digit: a punch hole, a seal. Anywhere else it is the digit one.
   */
  private Frames withOnes(Frames frames) {
    OptionalInt bullet = classes.of(BULLET);
    OptionalInt one = classes.of(ONE);
    if (bullet.isEmpty() || one.isEmpty()) {
      return frames;
    }
    List<Peak> peaks = GreedyReading.peaks(frames, classes);
    boolean begins =
        !peaks.isEmpty()
            && peaks.getFirst().of() == bullet.getAsInt()
            && (peaks.size() == 1 || peaks.get(1).of() == classes.space());
    return begins ? frames : frames.joined(bullet.getAsInt(), one.getAsInt());
  }

  private List<Peak> again(Frames frames, List<Peak> first) {
    StringBuilder text = new StringBuilder();
    List<Integer> ends = new ArrayList<>();
    for (Peak peak : first) {
      text.append(classes.text(peak.of()));
      ends.add(text.length());
    }
    SecondReading second = new SecondReading(frames, classes);
    List<Peak> peaks = new ArrayList<>();
    int read = 0;
    for (Expectations.Stretch stretch : expectations.in(text.toString())) {
      int from = behind(ends, stretch.from());
      int to = behind(ends, stretch.to());
      List<Peak> part = first.subList(from, to);
      String was = text.substring(stretch.from(), stretch.to());
      if (was.contains(PEN)
          || (stretch.what().accepts(was) && part.stream().allMatch(p -> p.sure() >= SURE))) {
        continue;
      }
      peaks.addAll(first.subList(read, from));
      int start = from == 0 ? 0 : first.get(from - 1).last() + 1;
      int end = to == first.size() ? frames.count() : first.get(to).first();
      peaks.addAll(second.read(start, end, steps(stretch.what())).orElse(part));
      read = to;
    }
    peaks.addAll(first.subList(read, first.size()));
    return peaks;
  }

  private Steps steps(Expected what) {
    return steps.computeIfAbsent(what, w -> Steps.of(w, classes));
  }

  /** How many signs end at or before a character. */
  private static int behind(List<Integer> ends, int at) {
    int i = 0;
    while (i < ends.size() && ends.get(i) <= at) {
      i++;
    }
    return i;
  }
}
