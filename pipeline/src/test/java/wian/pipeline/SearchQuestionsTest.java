package wian.pipeline;

import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import wian.index.circular.LetterJson;
import wian.index.link.HeldCirculars;
import wian.index.search.Circulars;
import wian.index.search.FoundLetter;
import wian.index.search.HeldFile;
import wian.index.search.LetterQuestion;
import wian.index.search.Viewer;
import wian.index.store.LuceneStore;

/**
 * What staff type ({@code fixtures/questions.jsonl}), asked of the letters as Wian reads them;
 * prints for each kind of question in how many the wanted letter comes first, and among the first
 * five.
 */
class SearchQuestionsTest {
  private static final Path FIXTURES = Path.of("..", "fixtures");

  private final Map<String, Tally> tallies = new TreeMap<>();
  private final List<String> notFirst = new ArrayList<>();
  private int first;
  private int inFive;

  private record Tally(int asked, int first, int inFive) {
    Tally and(boolean isFirst, boolean isInFive) {
      return new Tally(asked + 1, first + (isFirst ? 1 : 0), inFive + (isInFive ? 1 : 0));
    }
  }

  @Test
  void theWantedLetterComesFirst(@TempDir Path index) throws IOException {
    List<HeldFile> held = new ArrayList<>(LabelledFiles.read(FIXTURES.resolve("circulars")));
    held.addAll(
        LabelledFiles.read(
            FIXTURES.resolve("letters").resolve("dev"), name -> name.matches("[deg][0-9]+\\.txt")));
    List<String> questions = Files.readAllLines(FIXTURES.resolve("questions.jsonl"));
    try (LuceneStore store = LuceneStore.openToWrite(index)) {
      long journal = 0;
      for (HeldFile file : held) {
        store.put(file, ++journal);
      }
      Circulars circulars = new HeldCirculars(store);
      for (String question : questions) {
        ask(circulars, LetterJson.MAPPER.readTree(question));
      }
    }
    String figures =
        String.format(
            Locale.ROOT,
            "%d questions: wanted letter first in %.3f, in the first five in %.3f",
            questions.size(),
            (double) first / questions.size(),
            (double) inFive / questions.size());
    tallies.forEach((kind, tally) -> System.out.println(kind + " " + tally));
    notFirst.forEach(System.out::println);
    System.out.println(figures);
    assertTrue(first >= 0.95 * questions.size(), figures);
    assertTrue(inFive >= 0.99 * questions.size(), figures);
  }

  private void ask(Circulars circulars, JsonNode question) {
    Set<String> wanted = new HashSet<>();
    question.get("wanted").forEach(one -> wanted.add(one.asText()));
    List<String> found =
        circulars
            .search(LetterQuestion.of(question.get("question").asText(), 5), Viewer.local())
            .letters()
            .stream()
            .map(SearchQuestionsTest::name)
            .toList();
    boolean isFirst = !found.isEmpty() && wanted.contains(found.getFirst());
    boolean isInFive = found.stream().anyMatch(wanted::contains);
    first += isFirst ? 1 : 0;
    inFive += isInFive ? 1 : 0;
    tallies.merge(
        question.get("kind").asText(),
        new Tally(0, 0, 0).and(isFirst, isInFive),
        (tally, one) -> tally.and(isFirst, isInFive));
    if (!isFirst) {
      notFirst.add(question.get("question").asText() + ": " + wanted + ", not " + found);
    }
  }

  private static String name(FoundLetter found) {
    return found.held().file().name() + "#" + found.held().position();
  }
}
