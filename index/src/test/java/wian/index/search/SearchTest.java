package wian.index.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import wian.index.circular.LetterKind;
import wian.index.given.AFile;
import wian.index.given.ALetter;
import wian.index.given.Office;

/** Searches: what is found, in what order, how it is marked, and where it goes on. */
class SearchTest {
  @TempDir Path index;
  private Office office;

  @BeforeEach
  void open() {
    office =
        Office.at(
            index,
            AFile.of(
                "flood.txt",
                ALetter.of("มท 0812/ว 1960")
                    .dated("2021-09-08")
                    .issuer("กรมส่งเสริมการปกครองท้องถิ่น")
                    .subject("การสำรวจความเสียหายจากอุทกภัย")
                    .text("ให้จังหวัดสำรวจบ้านเรือนที่เสียหาย\nรายงานภายในวันที่ ๓๐ กันยายน ๒๕๖๔")
                    .due("2021-09-30")),
            AFile.of(
                "answer.txt",
                ALetter.of("ตก 0023.3/ว 197")
                    .dated("2021-09-09")
                    .issuer("จังหวัดตาก")
                    .subject("การรายงานผล")
                    .text("ตามหนังสือที่อ้างถึง ให้สำรวจความเสียหายจากอุทกภัย")
                    .refers("มท 0812/ว 1960", "2021-09-08")),
            AFile.of(
                "order.txt",
                ALetter.of("คำสั่ง 55/2564")
                    .kind(LetterKind.ORDER)
                    .issuer("จังหวัดตาก")
                    .dated("2021-01-05")
                    .text("แต่งตั้งคณะทำงานโรคไข้เลือดออก")),
            AFile.in(
                "ลับ",
                "old.txt",
                ALetter.of("ตก 0023.3/ว 55")
                    .dated("2020-02-02")
                    .subject("โครงการอินเทอร์เน็ตโรงเรียน")));
  }

  @AfterEach
  void close() {
    office.close();
  }

  private List<FoundLetter> search(String text) {
    return search(LetterQuestion.of(text, 10)).letters();
  }

  private FoundLetters search(LetterQuestion question) {
    return office.circulars().search(question, Viewer.local());
  }

  private static List<String> files(List<FoundLetter> found) {
    return found.stream().map(letter -> letter.held().file().name()).toList();
  }

  private List<String> among(LetterFilter filter) {
    return files(
        search(new LetterQuestion("", filter, LetterQuestion.Order.NEWEST, 10, Optional.empty()))
            .letters());
  }

  @ParameterizedTest
  @CsvSource({
    "มท ๐๘๑๒/ว ๑๙๖๐, flood.txt NUMBER, answer.txt CITES",
    "มท 0812/ว 1920, flood.txt DIGITS_CONFUSED, ''",
    "มท 0812/ว 19, flood.txt NUMBER_BEGINS, ''",
    "ลงวันที่ 9 ก.ย. 2564, answer.txt DAY, flood.txt ALIKE",
    "คำสั่งจังหวัดตาก ที่ 55/2564, order.txt NUMBER, ''",
    "คำสั่งกรมที่ดิน ที่ 55/2564, order.txt OTHER_BODY, ''",
    "ความเสียหายจากอุทกภัย, flood.txt WORDS, answer.txt WORDS",
    "อินเตอร์เน็ตโรงเรียน, old.txt ALIKE, ''",
    "ไขเลือดออก, order.txt ALIKE, ''",
    "30 ก.ย. 2564, flood.txt WORDS, ''",
  })
  void whatFitsBestComesFirstAndSaysHowItFits(String text, String first, String second) {
    List<FoundLetter> found = search(text);
    assertEquals(first, words(found.getFirst()));
    if (!second.isEmpty()) {
      assertEquals(second, words(found.get(1)));
    }
    found.forEach(letter -> assertEquals(letter.fit().alternative(), letter.alternative()));
  }

  private static String words(FoundLetter found) {
    return found.held().file().name() + " " + found.fit();
  }

  @Test
  void aPhraseInQuotesIsFoundAsItStandsOrNotAtAll() {
    assertEquals(List.of("flood.txt"), files(search("\"สำรวจบ้านเรือน\"")));
    assertEquals(List.of(), search("\"บ้านเรือนสำรวจ\""));
  }

  @Test
  void aPastedParagraphIsLookedForToo() {
    search("สำรวจความเสียหายจากอุทกภัย 30 กันยายน 2564 ".repeat(100));
  }

  @Test
  void whatWasAskedIsMarkedInTheSubjectAndInTheLinesOfTheText() {
    List<Highlight> marked = search("อุทกภัย").getFirst().highlights();
    Highlight subject = marked.getFirst();
    assertEquals("subject", subject.field());
    List<Integer> mark = subject.marks().getFirst();
    assertEquals("อุทกภัย", subject.text().substring(mark.getFirst(), mark.getLast()));
    Highlight line = search("30 กันยายน").getFirst().highlights().getLast();
    assertTrue(line.text().startsWith("รายงานภายในวันที่ ๓๐ กันยายน"), line.text());
    assertTrue(!line.marks().isEmpty());
  }

  @Test
  void filtersNarrowWhatIsLookedAmong() {
    LocalDate day = LocalDate.of(2021, 9, 9);
    assertEquals(
        List.of("answer.txt", "old.txt"),
        among(new LetterFilter("ตก", null, null, null, null, null, null)));
    assertEquals(
        List.of("answer.txt", "order.txt"),
        among(new LetterFilter("จังหวัดตาก", null, null, null, null, null, null)));
    assertEquals(
        List.of("order.txt"),
        among(new LetterFilter(null, LetterKind.ORDER, null, null, null, null, null)));
    assertEquals(
        List.of("answer.txt"), among(new LetterFilter(null, null, null, day, day, null, null)));
    assertEquals(
        List.of("old.txt"), among(new LetterFilter(null, null, null, null, null, "ลับ", null)));
    assertEquals(
        List.of("flood.txt"),
        among(new LetterFilter(null, null, null, null, null, null, Office.TODAY)));
    assertEquals(
        List.of(),
        among(new LetterFilter(null, null, null, null, null, null, LocalDate.of(2021, 10, 1))));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "จังหวัด ตาก ให้ รายงาน"})
  void pagesFollowEachOtherInEveryOrder(String text) {
    for (LetterQuestion.Order order : LetterQuestion.Order.values()) {
      List<String> all =
          files(
              search(new LetterQuestion(text, LetterFilter.ALL, order, 10, Optional.empty()))
                  .letters());
      List<String> paged = new ArrayList<>();
      Optional<String> next = Optional.empty();
      do {
        FoundLetters page = search(new LetterQuestion(text, LetterFilter.ALL, order, 1, next));
        paged.addAll(files(page.letters()));
        next = page.next();
      } while (next.isPresent());
      assertEquals(all, paged, order.name());
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "x", "W10", "WzEsMiwzXQ", "bnVsbA", "ก"})
  void aCursorOfAnotherHandIsToldAsSuch(String cursor) {
    assertThrows(
        LetterQuestion.BadCursor.class,
        () ->
            search(
                new LetterQuestion(
                    "", LetterFilter.ALL, LetterQuestion.Order.NEWEST, 1, Optional.of(cursor))));
  }

  @ParameterizedTest
  @CsvSource({
    "ตก, ตก 0023.3/ว 197; ตก 0023.3/ว 55",
    "ที่ ต.ก. ๐๐๒๓.๓/ว 1, ตก 0023.3/ว 197",
    "ว1, มท 0812/ว 1960; ตก 0023.3/ว 197",
    "19, มท 0812/ว 1960; ตก 0023.3/ว 197",
    "0812/ว, มท 0812/ว 1960",
    "คำสั่งที่ 5, คำสั่ง 55/2564",
    "ฮฮ, ''"
  })
  void numbersAreSuggestedWhileTheyAreTyped(String typed, String numbers) {
    List<String> suggested =
        office.circulars().suggest(typed, 5, Viewer.local()).stream()
            .map(Suggestion::canonical)
            .sorted()
            .toList();
    assertEquals(
        numbers.isEmpty() ? List.of() : List.of(numbers.split("; ")).stream().sorted().toList(),
        suggested);
  }
}
