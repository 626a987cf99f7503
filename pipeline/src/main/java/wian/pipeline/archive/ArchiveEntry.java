package wian.pipeline.archive;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import wian.index.circular.Correction;
import wian.index.circular.DoneMark;
import wian.index.circular.LetterJson;

/**
 * What is kept of one file. Every part is written whole or not at all, and durably: original,
 * arrivals and pages with the letters or the refusal that follow them, which is before the file
 * leaves its inbox. Every method throws {@link UncheckedIOException} where the archive cannot be
 * read or written.
 *
 * @param dir its folder, named by the SHA-256 of the bytes
 */
public record ArchiveEntry(Path dir) {

  /** SHA-256 of the original's bytes, 64 lower-case hexadecimal digits. */
  public String sha256() {
    return dir.getFileName().toString();
  }

  /** The bytes as they arrived. */
  public Path original() {
    return dir.resolve("original");
  }

  /** Its arrivals, first to last. */
  public List<Arrival> arrivals() {
    return JsonLines.all(dir.resolve("arrivals.jsonl"), Arrival.class);
  }

  /** Names of the watched folders in which it arrived. */
  public Set<String> folders() {
    Set<String> folders = new TreeSet<>();
    arrivals().forEach(arrival -> folders.add(arrival.folder()));
    return folders;
  }

  /**
   * Writes down an arrival, unless it is known already.
   *
   * @return whether it was new
   */
  public boolean add(Arrival arrival) {
    if (arrivals().stream().anyMatch(arrival::sameFile)) {
      return false;
    }
    append("arrivals.jsonl", arrival, Arrival.class);
    return true;
  }

  /** What a person corrected, first to last. */
  public List<Correction> corrections() {
    return JsonLines.all(dir.resolve("corrections.jsonl"), Correction.class);
  }

  /** Keeps a person's correction; the reading is left as it is. */
  public void add(Correction correction) {
    append("corrections.jsonl", correction, Correction.class);
    force();
  }

  /** What persons said is done of the deadlines that its letters set, first to last. */
  public List<DoneMark> done() {
    return JsonLines.all(dir.resolve("done.jsonl"), DoneMark.class);
  }

  /** Keeps a person's word that a deadline is done, or is not. */
  public void add(DoneMark mark) {
    append("done.jsonl", mark, DoneMark.class);
    force();
  }

  /** Its pages, or empty where it was not or cannot be extracted. */
  public Optional<Pages> pages() {
    return lines("pages.jsonl", text -> Pages.of(text.lines().toList()));
  }

  /** Keeps its pages in place of the ones kept before. */
  public void keep(Pages pages) {
    write("pages.jsonl", pages.lines());
  }

  /** Its letters, or empty where none were read. */
  public Optional<Reading> reading() {
    return lines("letters.json", Reading::of);
  }

  /** Keeps its letters in place of the ones kept before; it is no longer refused. */
  public void keep(Reading reading) {
    write("letters.json", reading.json());
    delete("refused.json");
    force();
  }

  /** Why it cannot be read, or empty where it can or was not tried. */
  public Optional<Refusal> refusal() {
    return lines("refused.json", text -> LetterJson.read(text, Refusal.class));
  }

  /** Keeps why it cannot be read. */
  public void keep(Refusal refusal) {
    write("refused.json", LetterJson.line(refusal) + "\n");
    force();
  }

  /**
   * Counts a try to read it, before it begins, so that a file that kills the process is known when
   * it comes again. Not durable: the count outlives the process, which is all it is for.
   *
   * @return how many were begun and not ended, this one included
   */
  public int beginTry() {
    try {
      Path file = dir.resolve("tries");
      Files.writeString(file, "x", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
      return Math.toIntExact(Files.size(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A try came to its end, whatever it gave. */
  public void endTry() {
    delete("tries");
  }

  boolean isKept() {
    return Files.exists(original());
  }

  /** Moves a copy of the bytes in; where they are kept already, the copy goes. */
  void keepOriginal(Path copy) throws IOException {
    if (isKept()) {
      Files.delete(copy);
      return;
    }
    Path parent = dir.getParent();
    boolean first = Files.notExists(parent);
    Files.createDirectories(dir);
    Files.move(copy, original());
    DurableFile.forceFolder(parent);
    if (first) {
      DurableFile.forceFolder(parent.getParent());
    }
  }

  private void force() {
    try {
      DurableFile.forceFolder(dir);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private <T> void append(String name, T record, Class<T> type) {
    try (JsonLines<T> lines = JsonLines.open(dir.resolve(name), type)) {
      lines.append(record);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void write(String name, String text) {
    try {
      DurableFile.write(dir.resolve(name), text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void delete(String name) {
    try {
      Files.deleteIfExists(dir.resolve(name));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private <T> Optional<T> lines(String name, Json<T> json) {
    Path file = dir.resolve(name);
    if (Files.notExists(file)) {
      return Optional.empty();
    }
    try {
      return Optional.of(json.parse(Files.readString(file)));
    } catch (IOException e) {
      throw new UncheckedIOException(file + " cannot be read", e);
    }
  }

  private interface Json<T> {
    T parse(String text) throws JsonProcessingException;
  }
}
