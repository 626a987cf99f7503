package wian.pipeline;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.function.Function;
import java.util.function.ObjLongConsumer;
import wian.index.circular.LetterJson;
import wian.pipeline.archive.ArchiveEntry;

/**
 * Reads all files of an archive again, in the order of their SHA-256. How far it came is kept after
 * every file, so that one that was ended goes on there.
 *
 * @param place the file that says how far it came
 * @param by names and versions of what reads now: another begins anew
 */
record Rereading(Path place, String by) {
  /** How far it came. */
  private record Done(String by, String last, Reread result) {}

  Reread all(
      List<ArchiveEntry> entries,
      Function<ArchiveEntry, Reread.Of> again,
      ObjLongConsumer<String> progress) {
    Done done = begun();
    long at = 0;
    for (ArchiveEntry entry : entries) {
      at++;
      if (entry.sha256().compareTo(done.last()) > 0) {
        done = new Done(by, entry.sha256(), done.result().plus(again.apply(entry)));
        keep(done);
      }
      progress.accept(entry.sha256(), at);
    }
    try {
      Files.deleteIfExists(place);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return done.result();
  }

  private Done begun() {
    Done none = new Done(by, "", new Reread(0, 0, 0));
    try {
      Done kept = Files.exists(place) ? LetterJson.read(Files.readString(place), Done.class) : none;
      return kept.by().equals(by) ? kept : none;
    } catch (JsonProcessingException e) {
      return none; // cut short by a kill
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void keep(Done done) {
    try {
      Path part = place.resolveSibling(place.getFileName() + ".part");
      Files.writeString(part, LetterJson.line(done));
      Files.move(part, place, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
