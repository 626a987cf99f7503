package wian.index.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.FSDirectory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import wian.index.circular.Letter;
import wian.index.given.AFile;
import wian.index.given.ALetter;
import wian.index.link.HeldCirculars;
import wian.index.link.LetterSource;
import wian.index.search.Circulars;
import wian.index.search.Circulars.Counts;
import wian.index.search.HeldFile;
import wian.index.search.Viewer;

class LuceneStoreTest {
  @TempDir Path home;

  private Path index() {
    return home.resolve("index");
  }

  private static HeldFile file(String name, String... canonicals) {
    return AFile.of(name, Stream.of(canonicals).map(ALetter::of).toArray(ALetter[]::new));
  }

  private static Counts counts(LetterSource source) {
    return new HeldCirculars(source).counts(Viewer.local());
  }

  private static List<String> named(LetterSource source, String reference) {
    return new HeldCirculars(source)
        .letters(reference, Viewer.local()).stream().map(held -> held.file().name()).toList();
  }

  @Test
  void whatWasPutIsSeenWhenPutReturns() {
    try (LuceneStore store = LuceneStore.openToWrite(index())) {
      for (int i = 1; i <= 20; i++) {
        store.put(file(i + ".txt", "ก 1/" + i), i);
        assertEquals(List.of(i + ".txt"), named(store, "ก 1/" + i));
      }
    }
  }

  @Test
  void aFileIsAnsweredWholeAsItWasPut() {
    Letter letter =
        ALetter.of("ก 1/1").dated("2021-09-08").text("ข้อความ").due("2021-09-30").letter();
    Letter withoutText = ALetter.of("ก 1/2").text(null).letter();
    HeldFile put = AFile.of(Set.of("inbox"), "a.txt", List.of(letter, withoutText));
    try (LuceneStore store = LuceneStore.openToWrite(index())) {
      store.put(put, 1);
      Circulars circulars = new HeldCirculars(store);
      assertEquals(Optional.of(put), circulars.file(AFile.sha256("a.txt"), Viewer.local()));
      assertEquals(List.of(put), circulars.files(10, Viewer.local()));
      assertEquals(letter, circulars.letters("ก 1/1", Viewer.local()).getFirst().letter());
    }
  }

  @Test
  void aFileWithoutLettersIsHeld() {
    try (LuceneStore store = LuceneStore.openToWrite(index())) {
      store.put(file("a.txt"), 1);
      assertEquals(new Counts(1, 0, 1), counts(store));
    }
  }

  @Test
  void puttingAFileAgainChangesNothing() {
    try (LuceneStore store = LuceneStore.openToWrite(index())) {
      store.put(file("a.txt", "ก 1/1", "ก 1/2"), 1);
      store.put(file("a.txt", "ก 1/1", "ก 1/2"), 2);
      assertEquals(new Counts(1, 2, 2), counts(store));
      assertEquals(List.of("a.txt"), named(store, "ก 1/1"));
    }
  }

  @Test
  void whatIsPutAgainTakesThePlaceOfAllThatWasThere() {
    try (LuceneStore store = LuceneStore.openToWrite(index())) {
      store.put(file("a.txt", "ก 1/1", "ก 1/2", "ก 1/3"), 1);
      store.commit();
      store.put(file("a.txt", "ก 1/4"), 2);
      assertEquals(new Counts(1, 1, 2), counts(store));
      assertEquals(List.of(), named(store, "ก 1/2"));
      assertEquals(List.of("a.txt"), named(store, "ก 1/4"));
    }
  }

  @Test
  void whatWasCommittedIsThereWhenOpenedAgain() {
    try (LuceneStore store = LuceneStore.openToWrite(index())) {
      store.put(file("a.txt", "ก 1/1"), 7);
      assertEquals(0, store.applied());
      store.commit();
      assertEquals(7, store.applied());
    }
    try (LuceneStore store = LuceneStore.openToWrite(index())) {
      assertEquals(7, store.applied());
      assertEquals(List.of("a.txt"), named(store, "ก 1/1"));
    }
  }

  @Test
  void closingCommits() {
    try (LuceneStore store = LuceneStore.openToWrite(index())) {
      store.put(file("a.txt", "ก 1/1"), 7);
    }
    try (LuceneStore store = LuceneStore.openToWrite(index())) {
      assertEquals(new Counts(1, 1, 7), counts(store));
    }
  }

  @Test
  void theJournalNumberNeverGoesBack() {
    try (LuceneStore store = LuceneStore.openToWrite(index())) {
      store.put(file("a.txt", "ก 1/1"), 7);
      store.put(file("b.txt", "ก 1/2"), 6);
      store.commit();
      assertEquals(7, store.applied());
    }
  }

  /** The files of a running index as they lie on the disk are what a killed process leaves. */
  @Test
  void aKilledProcessLeavesItsLastCommitAndThatCommitsJournalNumber() throws IOException {
    Path left = home.resolve("left");
    try (LuceneStore store = LuceneStore.openToWrite(index())) {
      store.put(file("a.txt", "ก 1/1"), 1);
      store.commit();
      store.put(file("b.txt", "ก 1/2"), 2);
      assertEquals(new Counts(2, 2, 2), counts(store));
      copy(index(), left);
    }
    try (LuceneStore store = LuceneStore.openToWrite(left)) {
      assertEquals(1, store.applied());
      assertEquals(new Counts(1, 1, 1), counts(store));
      store.put(file("b.txt", "ก 1/2"), 2);
      assertEquals(new Counts(2, 2, 2), counts(store));
    }
  }

  @Test
  void anIndexOfAnotherSchemaIsThrownAway() throws IOException {
    try (FSDirectory directory = FSDirectory.open(index());
        IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig())) {
      writer.addDocument(new Document());
      writer.setLiveCommitData(Map.of("schema", "0", "journal", "5").entrySet());
      writer.commit();
    }
    try (LetterSource reader = LuceneStore.openToAsk(index())) {
      assertEquals(new Counts(0, 0, 0), counts(reader));
    }
    try (LuceneStore store = LuceneStore.openToWrite(index())) {
      assertEquals(0, store.applied());
      assertEquals(new Counts(0, 0, 0), counts(store));
      store.put(file("a.txt", "ก 1/1"), 1);
    }
    try (LetterSource reader = LuceneStore.openToAsk(index())) {
      assertEquals(new Counts(1, 1, 1), counts(reader));
    }
  }

  @Test
  void anIndexThatCannotBeReadIsThrownAway() throws IOException {
    try (LuceneStore store = LuceneStore.openToWrite(index())) {
      store.put(file("a.txt", "ก 1/1"), 1);
    }
    try (Stream<Path> files = Files.list(index())) {
      for (Path path : files.toList()) {
        if (path.getFileName().toString().startsWith("segments_")) {
          Files.writeString(path, "no segments");
        }
      }
    }
    try (LuceneStore store = LuceneStore.openToWrite(index())) {
      assertEquals(0, store.applied());
      assertEquals(new Counts(0, 0, 0), counts(store));
    }
  }

  @Test
  void aSecondWriterIsRefused() {
    try (LuceneStore first = LuceneStore.openToWrite(index())) {
      first.put(file("a.txt", "ก 1/1"), 1);
      try (LuceneStore second = LuceneStore.openToWrite(index())) {
        assertThrows(UncheckedIOException.class, second::applied);
        assertThrows(UncheckedIOException.class, () -> second.put(file("b.txt"), 2));
      }
      assertEquals(new Counts(1, 1, 1), counts(first));
    }
  }

  @Test
  void linksThatAreBeingReadDoNotChange() {
    try (LuceneStore store = LuceneStore.openToWrite(index())) {
      store.put(AFile.of("a.txt", ALetter.of("ก 1/1").refers("ก 1/9", null)), 1);
      store.put(AFile.of("b.txt", ALetter.of("ก 1/2").refers("ก 1/9", null)), 2);
      try (var links = new HeldCirculars(store).links(Viewer.local())) {
        store.put(file("a.txt"), 3);
        store.put(file("b.txt"), 4);
        store.commit();
        assertEquals(2, links.count());
      }
    }
  }

  private static void copy(Path from, Path to) throws IOException {
    Files.createDirectories(to);
    try (Stream<Path> files = Files.list(from)) {
      for (Path path : files.toList()) {
        if (!path.getFileName().toString().equals("write.lock")) {
          Files.copy(path, to.resolve(path.getFileName()));
        }
      }
    }
  }
}
