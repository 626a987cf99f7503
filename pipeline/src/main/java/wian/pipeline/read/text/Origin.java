package wian.pipeline.read.text;

import java.util.List;

/**
 * The way back from a repaired line to the line as it came: which characters of the one stand for
 * which of the other. Found by the cheapest alignment of the two, and only when a fact's place is
 * asked for, so that repair itself is free of it.
 */
final class Origin {
  /** Cells of an alignment that are still worth it: two lines of a thousand characters. */
  private static final long MOST = 1_000_000;

  private final String raw;

  /** For each repaired character, the one it came from; for an inserted one, the one before. */
  private final int[] from;

  private Origin(String raw, int[] from) {
    this.raw = raw;
    this.from = from;
  }

  static Origin of(String raw, String repaired) {
    int head = 0;
    int most = Math.min(raw.length(), repaired.length());
    while (head < most && raw.charAt(head) == repaired.charAt(head)) {
      head++;
    }
    int tail = 0;
    while (tail < most - head
        && raw.charAt(raw.length() - 1 - tail) == repaired.charAt(repaired.length() - 1 - tail)) {
      tail++;
    }
    int[] from = new int[repaired.length()];
    for (int i = 0; i < head; i++) {
      from[i] = i;
    }
    for (int i = repaired.length() - tail; i < from.length; i++) {
      from[i] = i + raw.length() - repaired.length();
    }
    int rawEnd = raw.length() - tail;
    int end = repaired.length() - tail;
    if ((long) (rawEnd - head + 1) * (end - head + 1) <= MOST) {
      align(raw, head, rawEnd, repaired, end, from);
    } else {
      for (int i = head; i < end; i++) {
        from[i] = head + (int) ((long) (i - head) * (rawEnd - head) / (end - head));
      }
    }
    return new Origin(raw, from);
  }

  /**
   * Where a stretch of the repaired line stands in the line as it came, with the marks of its last
   * letter.
   *
   * @return first character, and the one after the last
   */
  List<Integer> span(int start, int end) {
    int first = raw.length();
    int last = -1;
    for (int i = Math.max(0, start); i < Math.min(end, from.length); i++) {
      first = Math.min(first, from[i]);
      last = Math.max(last, from[i]);
    }
    if (last < 0) {
      return List.of(0, raw.length());
    }
    last++;
    while (last < raw.length() && isMark(raw.charAt(last))) {
      last++;
    }
    return List.of(first, last);
  }

  private static void align(
      String raw, int head, int rawEnd, String repaired, int end, int[] from) {
    int rows = end - head;
    int columns = rawEnd - head;
    boolean[] marks = new boolean[columns];
    for (int j = 0; j < columns; j++) {
      marks[j] = isMark(raw.charAt(head + j));
    }
    int[][] cost = new int[rows + 1][columns + 1];
    for (int j = 1; j <= columns; j++) {
      cost[0][j] = cost[0][j - 1] + 2;
    }
    for (int i = 1; i <= rows; i++) {
      int[] above = cost[i - 1];
      int[] row = cost[i];
      char to = repaired.charAt(head + i - 1);
      int ofMark = isMark(to) ? 2 : 4;
      row[0] = above[0] + 3;
      for (int j = 1; j <= columns; j++) {
        char c = raw.charAt(head + j - 1);
        int change = c == to ? 0 : marks[j - 1] ? ofMark : 4;
        row[j] = Math.min(above[j - 1] + change, Math.min(above[j] + 3, row[j - 1] + 2));
      }
    }
    int j = columns;
    for (int i = rows; i > 0; ) {
      int change = j == 0 ? 0 : change(raw.charAt(head + j - 1), repaired.charAt(head + i - 1));
      if (j > 0 && cost[i][j] == cost[i - 1][j - 1] + change) {
        i--;
        j--;
        from[head + i] = head + j;
      } else if (j > 0 && cost[i][j] == cost[i][j - 1] + 2) {
        j--;
      } else {
        i--;
        from[head + i] = Math.max(0, head + j - 1);
      }
    }
  }

  /**
   * What it costs that one character was made another: letters are not changed, their marks are.
   */
  private static int change(char raw, char repaired) {
    if (raw == repaired) {
      return 0;
    }
    return isMark(raw) && isMark(repaired) ? 2 : 4;
  }

  /** Thai vowels and marks that have no place of their own, their private shapes, sara am. */
  private static boolean isMark(char c) {
    return c == '\u0e31'
        || (c >= '\u0e33' && c <= '\u0e3a')
        || (c >= '\u0e47' && c <= '\u0e4e')
        || (c >= '\uf700' && c <= '\uf71a');
  }
}
