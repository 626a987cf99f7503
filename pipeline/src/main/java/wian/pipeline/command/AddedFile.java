package wian.pipeline.command;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.nio.file.Path;
import java.util.List;
import wian.index.circular.LetterRecord;
import wian.pipeline.answer.Told;
import wian.pipeline.extract.Extraction;

/**
 * What came of a file that was added. As JSON, an element of {@code wian add --json}.
 *
 * @param file the file as given
 * @param sha256 SHA-256 of its bytes
 * @param outcome {@code taken}, {@code again} (its bytes are held already) or {@code refused}
 * @param references canonical references of its letters; null for one that has none
 * @param thai why it is refused, in Thai; null where it is not
 * @param english the same in English
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record AddedFile(
    String file,
    String sha256,
    String outcome,
    List<String> references,
    String thai,
    String english) {

  static AddedFile taken(Path file, String sha256, LetterRecord letters) {
    return read(file, sha256, "taken", letters);
  }

  static AddedFile again(Path file, String sha256, LetterRecord letters) {
    return read(file, sha256, "again", letters);
  }

  private static AddedFile read(Path file, String sha256, String outcome, LetterRecord letters) {
    List<String> references =
        letters.letters().stream().map(letter -> letter.canonical().orElse(null)).toList();
    return new AddedFile(file.toString(), sha256, outcome, references, null, null);
  }

  static AddedFile refused(Path file, String sha256, Extraction.Why why) {
    return new AddedFile(file.toString(), sha256, "refused", List.of(), why.thai(), why.english());
  }

  @JsonIgnore
  boolean isRefused() {
    return outcome.equals("refused");
  }

  /** Why it is refused. */
  Told why() {
    return new Told(thai, english);
  }
}
