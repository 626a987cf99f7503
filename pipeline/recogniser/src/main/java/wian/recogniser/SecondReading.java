package wian.recogniser;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** A stretch of a strip read as the likeliest of the texts that may stand there. */
final class SecondReading {
  /**
   * By how much less likely than the first reading it may be (difference of logarithms): what is
   * worse is something else than was expected.
   */
  private static final double LEAST = -15;

  private final Frames frames;
  private final Classes classes;

  SecondReading(Frames frames, Classes classes) {
    this.frames = frames;
    this.classes = classes;
  }

  /**
   * Reads a stretch again.
   *
   * @param from its first frame
   * @param to behind its last one
   * @return its signs; empty where none of the texts is likely enough
   */
  Optional<List<Peak>> read(int from, int to, Steps steps) {
    Ways likeliest = new Ways(frames, from, to, steps, Math::max, j -> true);
    double first = 0;
    for (int t = from; t < to; t++) {
      first += frames.log(t, frames.best(t));
    }
    if (likeliest.log() - first < LEAST) {
      return Optional.empty();
    }
    int[] way = likeliest.likeliest();
    boolean[] taken = new boolean[steps.count()];
    Arrays.stream(way).filter(j -> j != Ways.BLANK).forEach(j -> taken[j] = true);
    Ways words =
        new Ways(frames, from, to, steps, Double::sum, j -> taken[j] || !isWord(steps.of(j)));
    Ways all = new Ways(frames, from, to, steps, Double::sum, j -> true);
    return Optional.of(peaks(from, way, steps, Math.exp(words.log() - all.log())));
  }

  /** Whether a class is of the words, and no digit or space. */
  private boolean isWord(int of) {
    char sign = classes.text(of).charAt(0);
    return !Character.isDigit(sign) && sign != ' ';
  }

  /**
   * The signs of a way.
   *
   * @param words how likely its letters are, beside all other texts that may stand there
   */
  private List<Peak> peaks(int from, int[] way, Steps steps, double words) {
    List<Peak> peaks = new ArrayList<>();
    int before = Ways.BLANK;
    for (int i = 0; i < way.length; i++) {
      if (way[i] != Ways.BLANK) {
        int of = steps.of(way[i]);
        int t = from + i;
        double sure = Math.max(Math.exp(frames.log(t, of)), isWord(of) ? words : 0);
        if (way[i] == before) {
          Peak last = peaks.removeLast();
          peaks.add(new Peak(of, last.first(), t, Math.max(last.sure(), sure)));
        } else {
          peaks.add(new Peak(of, t, t, sure));
        }
      }
      before = way[i];
    }
    return peaks;
  }
}
