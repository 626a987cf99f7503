package wian.recogniser;

/**
 * The paper around each dot of a row: sums of grey over a square that moves down the page. Plain
 * loops over whole rows, which Java works off many dots at a time.
 */
final class Surroundings {
  /** How many dots it reaches to each side. */
  final int reach;

  private final int width;

  /** Sums of the rows that are within reach. */
  private final int[] columns;

  private int rows;

  /** How many columns are within reach of each. */
  private final int[] wide;

  /** Sums of all columns before one; the first stands {@link #reach} from the left. */
  private final int[] before;

  Surroundings(int width, int reach) {
    this.width = width;
    this.reach = reach;
    columns = new int[width];
    wide = new int[width];
    before = new int[width + 2 * reach + 1];
    for (int x = 0; x < width; x++) {
      wide[x] = Math.min(width, x + reach + 1) - Math.max(0, x - reach);
    }
  }

  /** A row comes within reach. */
  void add(byte[] grey, int row) {
    rows++;
    for (int x = 0; x < columns.length; x++) {
      columns[x] += grey[row + x] & 255;
    }
  }

  /** A row is left behind. */
  void subtract(byte[] grey, int row) {
    rows--;
    for (int x = 0; x < columns.length; x++) {
      columns[x] -= grey[row + x] & 255;
    }
  }

  /** By how much each dot of a row is darker than what is around it; see {@link Darkness}. */
  void compare(byte[] grey, byte[] dark, int row) {
    int sum = 0;
    for (int x = 0; x < width; x++) {
      sum += columns[x];
      before[reach + x + 1] = sum;
    }
    for (int i = reach + width + 1; i < before.length; i++) {
      before[i] = sum;
    }
    int far = 2 * reach + 1;
    for (int x = 0; x < width; x++) {
      float mean = (float) (before[x + far] - before[x]) / (wide[x] * rows);
      float darker = (mean - (grey[row + x] & 255)) * 256 / (mean + 1);
      dark[row + x] = (byte) Math.max(0, Math.min((int) darker, Darkness.MOST));
    }
  }
}
