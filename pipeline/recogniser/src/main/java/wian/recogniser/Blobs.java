package wian.recogniser;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Finds the blobs of a page: runs of ink in each row, joined with those they touch in the last. */
final class Blobs {
  private int[] parent = new int[4096];
  private int[] left = new int[4096];
  private int[] top = new int[4096];
  private int[] right = new int[4096];
  private int[] bottom = new int[4096];
  private int[] area = new int[4096];
  private int count;

  private Blobs() {}

  /** All blobs of at least {@code least} dots. */
  static List<Blob> of(InkMask mask, int least) {
    Blobs blobs = new Blobs();
    blobs.scan(mask);
    return blobs.whole(least);
  }

  private void scan(InkMask mask) {
    int width = mask.width;
    // Runs of the last row and of this: first column, column after, label.
    int[] last = new int[3 * (width / 2 + 2)];
    int[] now = new int[last.length];
    int lastRuns = 0;
    for (int y = 0; y < mask.height; y++) {
      int runs = 0;
      int behind = 0;
      int row = y * width;
      int x = 0;
      while (x < width) {
        if (mask.ink[row + x] == 0) {
          x++;
          continue;
        }
        int start = x;
        while (x < width && mask.ink[row + x] != 0) {
          x++;
        }
        // Corners touch: a run reaches one column to each side.
        while (behind < lastRuns && last[3 * behind + 1] < start) {
          behind++;
        }
        int label = -1;
        for (int k = behind; k < lastRuns && last[3 * k] <= x; k++) {
          int other = root(last[3 * k + 2]);
          label = label < 0 ? other : join(label, other);
        }
        label = label < 0 ? fresh() : label;
        add(label, start, x, y);
        now[3 * runs] = start;
        now[3 * runs + 1] = x;
        now[3 * runs + 2] = label;
        runs++;
      }
      int[] swap = last;
      last = now;
      now = swap;
      lastRuns = runs;
    }
  }

  private int fresh() {
    if (count == parent.length) {
      parent = Arrays.copyOf(parent, 2 * count);
      left = Arrays.copyOf(left, 2 * count);
      top = Arrays.copyOf(top, 2 * count);
      right = Arrays.copyOf(right, 2 * count);
      bottom = Arrays.copyOf(bottom, 2 * count);
      area = Arrays.copyOf(area, 2 * count);
    }
    parent[count] = count;
    left[count] = Integer.MAX_VALUE;
    top[count] = Integer.MAX_VALUE;
    right[count] = 0;
    bottom[count] = 0;
    area[count] = 0;
    return count++;
  }

  private int root(int label) {
    int at = label;
    while (parent[at] != at) {
      parent[at] = parent[parent[at]];
      at = parent[at];
    }
    return at;
  }

  private int join(int a, int b) {
    if (a == b) {
      return a;
    }
    int into = Math.min(a, b);
    int from = Math.max(a, b);
    parent[from] = into;
    left[into] = Math.min(left[into], left[from]);
    top[into] = Math.min(top[into], top[from]);
    right[into] = Math.max(right[into], right[from]);
    bottom[into] = Math.max(bottom[into], bottom[from]);
    area[into] += area[from];
    return into;
  }

  private void add(int label, int start, int end, int y) {
    left[label] = Math.min(left[label], start);
    top[label] = Math.min(top[label], y);
    right[label] = Math.max(right[label], end);
    bottom[label] = Math.max(bottom[label], y + 1);
    area[label] += end - start;
  }

  private List<Blob> whole(int least) {
    List<Blob> blobs = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      if (parent[i] == i && area[i] >= least) {
        blobs.add(new Blob(left[i], top[i], right[i], bottom[i], area[i]));
      }
    }
    return blobs;
  }
}
