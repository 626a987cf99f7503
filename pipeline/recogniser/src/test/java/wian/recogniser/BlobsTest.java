package wian.recogniser;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class BlobsTest {
  @Test
  void armsThatMeetLowerDownAreOneBlob() {
    assertEquals(
        List.of(new Blob(0, 0, 5, 3, 9)),
        blobs(
            """
            #...#
            #...#
            #####
            """,
            1));
  }

  @Test
  void cornersTouch() {
    assertEquals(List.of(new Blob(0, 0, 3, 3, 3)), blobs("#..\n.#.\n..#\n", 1));
  }

  @Test
  void specksAreLeftOut() {
    assertEquals(List.of(new Blob(3, 0, 5, 1, 2)), blobs("#..##\n.....\n.#...\n", 2));
  }

  private static List<Blob> blobs(String picture, int least) {
    List<String> rows = picture.lines().toList();
    int width = rows.getFirst().length();
    byte[] ink = new byte[width * rows.size()];
    for (int y = 0; y < rows.size(); y++) {
      for (int x = 0; x < width; x++) {
        ink[y * width + x] = (byte) (rows.get(y).charAt(x) == '#' ? 1 : 0);
      }
    }
    return Blobs.of(new InkMask(width, rows.size(), ink), least);
  }
}
