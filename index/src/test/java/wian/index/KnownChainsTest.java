package wian.index;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import wian.index.circular.LetterJson;
import wian.index.circular.LetterRecord;
import wian.index.given.AFile;
import wian.index.given.Office;
import wian.index.search.Link;
import wian.index.search.Missing;
import wian.index.search.Viewer;

/** Letters read by hand, and the chains that are known of them: all are found, none is made up. */
class KnownChainsTest {
  @TempDir Path index;

  /**
   * With what other letters prove beside what is printed, and with what is printed alone.
   *
   * @param truth folder of letter records
   * @param chains the links between them
   * @param texts folder of the files themselves
   */
  @ParameterizedTest
  @CsvSource({
    "../../shared/gold, ../../shared/gold-chains/seeds.json, ../../shared/seeds, true",
    "../../shared/gold, ../../shared/gold-chains/seeds.json, ../../shared/seeds, false",
    "../fixtures/truth, ../fixtures/chains.json, ../fixtures/circulars, true",
    "../fixtures/truth, ../fixtures/chains.json, ../fixtures/circulars, false"
  })
  void areFoundAndNoneIsMadeUp(Path truth, Path chains, Path texts, boolean withResolved)
      throws IOException {
    assumeTrue(Files.isDirectory(truth), "no letters read by hand in " + truth);
    JsonNode known = LetterJson.MAPPER.readTree(chains.toFile());
    try (Office office = Office.at(index);
        Stream<Path> records = Files.list(truth)) {
      for (Path path : records.sorted().toList()) {
        LetterRecord file = record(path, texts, withResolved);
        office.receives(AFile.of(Set.of("inbox"), file.file().name(), file.letters()));
      }
      assertEquals(
          sorted(known.get("edges"), KnownChainsTest::edge),
          office.links().stream()
              .filter(link -> link.certainty() != Link.Certainty.MISSING)
              .map(Office::line)
              .collect(Collectors.toCollection(TreeSet::new)));
      assertEquals(
          sorted(known.get("cited but not held"), JsonNode::asText),
          office.circulars().missing(Viewer.local()).stream()
              .map(Missing::canonical)
              .collect(Collectors.toCollection(TreeSet::new)));
    }
  }

  private static LetterRecord record(Path path, Path texts, boolean withResolved)
      throws IOException {
    JsonNode json = LetterJson.MAPPER.readTree(path.toFile());
    JsonNode letters = json.get("letters");
    if (!withResolved) {
      letters.forEach(letter -> ((ObjectNode) letter).remove("resolved"));
    }
    Path text = texts.resolve(json.at("/file/name").asText());
    if (letters.size() == 1 && text.toString().endsWith(".txt")) {
      ((ObjectNode) letters.get(0)).put("text", Files.readString(text));
    }
    return LetterJson.MAPPER.treeToValue(json, LetterRecord.class);
  }

  private static Set<String> sorted(JsonNode list, Function<JsonNode, String> line) {
    return StreamSupport.stream(list.spliterator(), false)
        .map(line)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static String edge(JsonNode edge) {
    return "%s#%s -> %s#%s %s %s"
        .formatted(
            edge.at("/from/0").asText(),
            edge.at("/from/1").asText(),
            edge.at("/to/0").asText(),
            edge.at("/to/1").asText(),
            edge.get("relation").asText(),
            edge.get("certainty").asText());
  }
}
