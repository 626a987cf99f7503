package wian.pipeline.read.wording;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.lang.reflect.Field;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A pattern tried only where its words stand finds what it would find tried everywhere. */
class AnchoredTest {
  private static final Path LETTERS = Path.of("../fixtures/letters/dev");
  private static final Pattern NUMBER = Pattern.compile("[0-9๐-๙]+ [ก-ฮ]");
  private static final int WORDS = 170;

  @Test
  void eachOneNamesAllWordsThatItsMatchesBeginWith() throws Exception {
    List<Anchored> all = anchored();
    assertTrue(all.size() > 15, "the rules' patterns are found: " + all.size());
    int matches = 0;
    for (String letter : letters()) {
      String joined = Joined.of(letter).text();
      for (Anchored one : all) {
        matches += same(one, letter) + same(one, joined);
      }
      for (String before : beforeNumbers(letter)) {
        all.forEach(one -> same(one, before));
      }
    }
    assertTrue(matches > 10_000, "they match: " + matches);
  }

  /** What rules that end where a day begins are asked about: the words before numbers, joined. */
  private static List<String> beforeNumbers(String letter) {
    return NUMBER
        .matcher(letter)
        .results()
        .map(m -> letter.substring(Math.max(0, m.start() - WORDS), m.start()))
        .map(Spaces::none)
        .toList();
  }

  private static int same(Anchored anchored, String text) {
    List<String> everywhere = spans(anchored.pattern().matcher(text).results());
    List<String> atItsWords = spans(anchored.all(text).stream());
    assertEquals(everywhere, atItsWords, () -> anchored.pattern() + "\n" + anchored.words());
    return everywhere.size();
  }

  private static List<String> spans(Stream<MatchResult> matches) {
    return matches
        .filter(m -> m.end() > m.start())
        .map(m -> m.start() + "-" + m.end() + " " + m.group())
        .toList();
  }

  private static List<Anchored> anchored() throws ReflectiveOperationException {
    List<Anchored> all = new ArrayList<>();
    for (JavaClass owner :
        new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("wian.pipeline.read")) {
      for (JavaField found : owner.getFields()) {
        if (found.getRawType().isEquivalentTo(Anchored.class)) {
          Field field = found.reflect();
          field.setAccessible(true);
          all.add((Anchored) field.get(null));
        }
      }
    }
    return all;
  }

  private static List<String> letters() throws IOException {
    List<String> texts = new ArrayList<>();
    try (Stream<Path> files = Files.list(LETTERS)) {
      for (Path file : files.filter(f -> f.toString().endsWith(".txt")).sorted().toList()) {
        texts.add(Files.readString(file));
      }
    }
    return texts;
  }
}
