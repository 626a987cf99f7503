package wian.pipeline.archive;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import wian.pipeline.archive.Journal.What;

class JournalTest {
  private static final InstantSource CLOCK =
      InstantSource.fixed(Instant.parse("2026-11-21T03:04:05Z"));

  @TempDir Path dir;

  @Test
  void numbersFromOneAndGoesOnAfterOpeningAgain() {
    try (Journal journal = open()) {
      assertEquals(0, journal.last());
      assertEquals(1, journal.append(What.ARRIVAL, "aa"));
      assertEquals(2, journal.append(What.READING, "aa"));
    }
    try (Journal journal = open()) {
      assertEquals(2, journal.last());
      assertEquals(3, journal.append(What.CORRECTION, "aa"));
    }
  }

  @Test
  void isALineOfJsonForEachWrite() throws IOException {
    try (Journal journal = open()) {
      journal.append(What.REFUSAL, "ab");
    }
    assertEquals(
        "{\"seq\":1,\"at\":\"2026-11-21T03:04:05Z\",\"what\":\"refusal\",\"sha256\":\"ab\"}\n",
        Files.readString(file()));
  }

  @Test
  void dropsALastLineCutInHalfAndUsesItsNumberAgain() throws IOException {
    try (Journal journal = open()) {
      journal.append(What.ARRIVAL, "aa");
    }
    Files.writeString(file(), "{\"seq\":2,\"at\":\"2026-", StandardOpenOption.APPEND);
    try (Journal journal = open()) {
      assertEquals(1, journal.last());
      assertEquals(2, journal.append(What.ARRIVAL, "bb"));
      assertEquals(List.of("aa", "bb"), from(journal, 1));
    }
  }

  @Test
  void readsFromANumberUpwards() {
    try (Journal journal = open()) {
      Stream.of("aa", "bb", "cc").forEach(sha256 -> journal.append(What.ARRIVAL, sha256));
      assertEquals(List.of("bb", "cc"), from(journal, 2));
      assertEquals(List.of(), from(journal, 4));
    }
  }

  @Test
  void findsItsLastEntryBehindMoreThanOneBlock() {
    try (Journal journal = open()) {
      for (int i = 0; i < 100; i++) {
        journal.append(What.ARRIVAL, "a".repeat(64));
      }
    }
    try (Journal journal = open()) {
      assertEquals(100, journal.last());
    }
  }

  private static List<String> from(Journal journal, long seq) {
    try (Stream<Journal.Entry> entries = journal.from(seq)) {
      return entries.map(Journal.Entry::sha256).toList();
    }
  }

  private Path file() {
    return dir.resolve("journal");
  }

  private Journal open() {
    return Journal.open(file(), CLOCK);
  }
}
