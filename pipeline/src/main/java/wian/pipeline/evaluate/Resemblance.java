package wian.pipeline.evaluate;

/**
 * How much two texts resemble each other, from 0 to 1: twice the characters that match over all
 * characters, by Ratcliff and Obershelp's gestalt matching (Dr. Dobb's Journal, July 1988), with
 * the ties of Python's {@code difflib.SequenceMatcher}: of the longest blocks, the one that begins
 * first in the first text, then in the second.
 */
final class Resemblance {
  private final int[] first;
  private final int[] second;

  private Resemblance(String first, String second) {
    this.first = first.codePoints().toArray();
    this.second = second.codePoints().toArray();
  }

  static double of(String first, String second) {
    Resemblance texts = new Resemblance(first, second);
    int length = texts.first.length + texts.second.length;
    return length == 0
        ? 1
        : 2.0 * texts.matching(0, texts.first.length, 0, texts.second.length) / length;
  }

  /** Characters that match in two stretches: in their longest common block, and on either side. */
  private int matching(int from, int to, int otherFrom, int otherTo) {
    Shared block = longest(from, to, otherFrom, otherTo);
    return block.size() == 0
        ? 0
        : matching(from, block.start(), otherFrom, block.otherStart())
            + block.size()
            + matching(block.end(), to, block.otherEnd(), otherTo);
  }

  private Shared longest(int from, int to, int otherFrom, int otherTo) {
    Shared best = new Shared(from, otherFrom, 0);
    // Index j + 1: how long the block is that ends at the character before and at j.
    int[] endingBefore = new int[otherTo - otherFrom + 1];
    for (int i = from; i < to; i++) {
      int[] ending = new int[endingBefore.length];
      for (int j = otherFrom; j < otherTo; j++) {
        if (first[i] == second[j]) {
          int size = endingBefore[j - otherFrom] + 1;
          ending[j - otherFrom + 1] = size;
          if (size > best.size()) {
            best = new Shared(i - size + 1, j - size + 1, size);
          }
        }
      }
      endingBefore = ending;
    }
    return best;
  }

  /** A block that both texts have. */
  private record Shared(int start, int otherStart, int size) {
    int end() {
      return start + size;
    }

    int otherEnd() {
      return otherStart + size;
    }
  }
}
