package wian.index;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import wian.index.given.Office;
import wian.index.given.World;
import wian.index.search.Link;

class LinkingOfRandomLettersTest {
  @TempDir Path index;

  /**
   * Of letters whose number was misread, those whose day is lost as well, one in twelve, leave
   * nothing to link them by; and where such a number is that of another letter, nothing tells the
   * two apart: this is the one in a hundred.
   */
  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5})
  void mostLinksAreFoundAndOneInAHundredAtMostIsMadeUp(long seed) {
    World world = new World(seed, 600);
    Set<String> found = new TreeSet<>();
    Set<String> madeUp = new TreeSet<>();
    try (Office office = Office.at(index)) {
      world.files().forEach(office::receives);
      for (Link link : office.links()) {
        switch (link.certainty()) {
          case EXACT, PROBABLE -> {
            String edge = link.from().file() + " -> " + link.to().file();
            (world.edges().contains(edge) ? found : madeUp).add(edge);
          }
          case AMBIGUOUS, MISSING -> {}
        }
      }
    }
    assertTrue(
        found.size() >= 0.85 * world.edges().size(), found.size() + " of " + world.edges().size());
    assertTrue(madeUp.size() <= 0.015 * found.size(), madeUp::toString);
  }
}
