package wian.pipeline.command;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import wian.index.circular.Confirmation;
import wian.index.circular.Letter;
import wian.index.correct.Corrected;
import wian.index.search.HeldLetter;
import wian.index.search.Viewer;
import wian.pipeline.Wian;
import wian.pipeline.answer.Told;
import wian.pipeline.archive.Archive;
import wian.pipeline.archive.ArchiveEntry;
import wian.pipeline.correct.Checked;
import wian.pipeline.correct.GivenCorrection;

/**
 * A letter of a file, of which something may be said.
 *
 * @param entry its file
 * @param id names it in its file
 */
record Correctable(ArchiveEntry entry, String id) {

  /**
   * The arrivals of the one letter that is named, first arrival first; none where none is held.
   *
   * @param text a number in any spelling, or an id
   * @throws Failure where several letters are meant
   */
  static List<Correctable> called(String text, Wian wian) {
    Archive archive = Archive.toLook(wian.home().archive());
    List<HeldLetter> held =
        Stream.of(
                wian.circulars().called(text, Viewer.local()),
                wian.circulars().letters(text, Viewer.local()))
            .filter(found -> !found.isEmpty())
            .findFirst()
            .orElse(List.of());
    List<String> letters = held.stream().map(HeldLetter::letterId).distinct().toList();
    if (letters.size() > 1) {
      String all = String.join(", ", letters);
      throw new Failure(
          ExitCode.USAGE,
          new Told("มีหลายฉบับ ระบุหนึ่งฉบับ: " + all, "several letters, name one: " + all));
    }
    return held.isEmpty()
        ? dropped(text, archive)
        : held.stream()
            .sorted((one, other) -> one.arrived().compareTo(other.arrived()))
            .flatMap(letter ->
                archive.find(letter.file().sha256()).stream()
                    .map(entry -> new Correctable(entry, letter.letter().id())))
            .toList();
  }

  /** What is said to be no letter is found by its id alone. */
  private static List<Correctable> dropped(String id, Archive archive) {
    if (!id.matches("[0-9a-f]{12}-\\d+")) {
      return List.of();
    }
    return archive
        .startingWith(id.substring(0, 12))
        .filter(entry -> read(entry).stream().anyMatch(letter -> id.equals(letter.id())))
        .map(entry -> new Correctable(entry, id))
        .toList();
  }

  /**
   * Checks what is to be said.
   *
   * @throws wian.pipeline.answer.BadQuestion where it cannot be kept
   */
  void check(GivenCorrection given) {
    Checked.of(given, read(entry), entry.corrections(), Instant.now());
  }

  /** Whether a service answers by what was said. */
  boolean isFollowed(List<HeldLetter> now) {
    List<Confirmation> wanted =
        Corrected.letters(read(entry), entry.corrections()).stream()
            .filter(letter -> id.equals(letter.id()))
            .flatMap(letter -> letter.confirmed().stream())
            .toList();
    List<Confirmation> shown =
        now.stream().flatMap(held -> held.letter().confirmed().stream()).toList();
    return wanted.equals(shown);
  }

  private static List<Letter> read(ArchiveEntry entry) {
    return entry.reading().map(reading -> reading.letters().letters()).orElse(List.of());
  }
}
