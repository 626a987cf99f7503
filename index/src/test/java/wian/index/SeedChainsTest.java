package wian.index;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import wian.index.circular.LetterJson;
import wian.index.circular.LetterRecord;
import wian.index.given.AFile;
import wian.index.given.Office;
import wian.index.search.Link;
import wian.index.search.Missing;
import wian.index.search.Viewer;

/** The chains that are known of five real files, as read by hand. */
class SeedChainsTest {
  private static final Path SHARED = Path.of("..", "..", "shared");

  @TempDir Path index;

  /** With what other letters prove beside what is printed, and with what is printed alone. */
  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void everyKnownLinkIsFoundAndNoneIsMadeUp(boolean withResolved) throws IOException {
    assumeTrue(Files.isDirectory(SHARED.resolve("gold")), "no letters read by hand beside this");
    JsonNode known = LetterJson.MAPPER.readTree(SHARED.resolve("gold-chains/seeds.json").toFile());
    Set<String> expected = new TreeSet<>();
    for (JsonNode edge : known.get("edges")) {
      expected.add(
          "%s#%s -> %s#%s %s %s"
              .formatted(
                  edge.at("/from/0").asText(),
                  edge.at("/from/1").asText(),
                  edge.at("/to/0").asText(),
                  edge.at("/to/1").asText(),
                  edge.get("relation").asText(),
                  edge.get("certainty").asText()));
    }
    Set<String> missing = new TreeSet<>();
    known.get("cited but not held").forEach(name -> missing.add(name.asText()));

    try (Office office = Office.at(index)) {
      for (LetterRecord file : readByHand(withResolved)) {
        office.receives(AFile.of(Set.of("inbox"), file.file().name(), file.letters()));
      }
      Set<String> found = new TreeSet<>();
      for (Link link : office.links()) {
        if (link.certainty() != Link.Certainty.MISSING) {
          found.add(Office.line(link));
        }
      }
      assertEquals(expected, found);
      assertEquals(
          missing,
          new TreeSet<>(
              office.circulars().missing(Viewer.local()).stream()
                  .map(Missing::canonical)
                  .toList()));
    }
  }

  private static List<LetterRecord> readByHand(boolean withResolved) throws IOException {
    List<LetterRecord> files = new ArrayList<>();
    try (Stream<Path> paths = Files.list(SHARED.resolve("gold"))) {
      for (Path path : paths.sorted().toList()) {
        JsonNode json = LetterJson.MAPPER.readTree(path.toFile());
        if (!withResolved) {
          json.get("letters").forEach(letter -> ((ObjectNode) letter).remove("resolved"));
        }
        files.add(LetterJson.MAPPER.treeToValue(json, LetterRecord.class));
      }
    }
    return files;
  }
}
