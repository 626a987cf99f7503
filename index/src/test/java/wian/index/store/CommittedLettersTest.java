package wian.index.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import wian.index.given.AFile;
import wian.index.given.ALetter;
import wian.index.link.HeldCirculars;
import wian.index.link.LetterSource;
import wian.index.search.Circulars.Counts;
import wian.index.search.HeldFile;
import wian.index.search.Viewer;

/** Asking beside a process that writes. */
class CommittedLettersTest {
  @TempDir Path home;

  private Path index() {
    return home.resolve("index");
  }

  private static HeldFile file(String name, String canonical) {
    return AFile.of(name, ALetter.of(canonical));
  }

  private static Counts counts(LetterSource source) {
    return new HeldCirculars(source).counts(Viewer.local());
  }

  private static List<String> named(LetterSource source, String reference) {
    return new HeldCirculars(source)
        .letters(reference, Viewer.local()).stream().map(held -> held.file().name()).toList();
  }

  @Test
  void aReaderBesideTheWriterSeesEachCommit() {
    try (LetterSource reader = LuceneStore.openToAsk(index())) {
      assertEquals(new Counts(0, 0, 0), counts(reader));
      try (LuceneStore store = LuceneStore.openToWrite(index())) {
        store.put(file("a.txt", "ก 1/1"), 1);
        assertEquals(new Counts(0, 0, 0), counts(reader));
        store.commit();
        assertEquals(new Counts(1, 1, 1), counts(reader));
        store.put(file("a.txt", "ก 1/2"), 2);
        assertEquals(List.of("a.txt"), named(reader, "ก 1/1"));
        store.commit();
        assertEquals(List.of(), named(reader, "ก 1/1"));
        assertEquals(List.of("a.txt"), named(reader, "ก 1/2"));
      }
    }
  }

  @Test
  void askingMakesNoIndexWhereThereIsNone() {
    try (LetterSource reader = LuceneStore.openToAsk(index())) {
      assertEquals(List.of(), named(reader, "ก 1/1"));
    }
    assertFalse(Files.exists(index()));
  }
}
