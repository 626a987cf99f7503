package wian.pipeline.evaluate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import wian.pipeline.read.Sample;

/** Lines of public text that cite a letter; the text is beside the repository. */
class CitationLinesTest {
  private static final Path TEXT =
      Fixtures.REPOSITORY.resolve("../shared/corpora/thaigov_citations.tsv");

  @Test
  void inEveryLineThatCitesALetterItsNumberIsRead() throws IOException {
    assumeTrue(Files.exists(TEXT), "the public text is not beside the repository: " + TEXT);
    List<String> without =
        Files.readAllLines(TEXT).stream()
            .map(line -> line.substring(line.lastIndexOf('\t') + 1))
            .filter(line -> Sample.withBody(line).citations().isEmpty())
            .toList();
    assertEquals(List.of(), without);
  }
}
