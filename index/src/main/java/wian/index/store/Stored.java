package wian.index.store;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import wian.index.circular.DoneMark;
import wian.index.circular.Letter;
import wian.index.circular.LetterJson;
import wian.index.circular.SourceFile;
import wian.index.link.Claim;
import wian.index.link.Reading;

/** What documents hold as JSON. */
final class Stored {
  private Stored() {}

  /** A file without its letters. */
  record File(SourceFile file, Set<String> folders, Instant arrived, List<DoneMark> done) {}

  /** A letter; its text stands in a field of its own, so that links are told without reading it. */
  record Facts(
      String file,
      String sha256,
      int position,
      Set<String> folders,
      List<Claim> claims,
      List<String> bodies,
      List<Integer> sketch,
      List<DoneMark> done,
      Letter letter) {

    static Facts of(Reading reading) {
      return new Facts(
          reading.file(),
          reading.sha256(),
          reading.position(),
          reading.folders(),
          reading.claims(),
          reading.bodies(),
          reading.sketch(),
          reading.done(),
          withText(reading.letter(), null));
    }

    Reading reading() {
      return new Reading(file, sha256, position, folders, letter, claims, bodies, sketch, done);
    }
  }

  /** The letter with another text; null for none. */
  static Letter withText(Letter letter, String text) {
    return new Letter(
        letter.id(),
        letter.pages(),
        letter.kind(),
        letter.draft(),
        letter.copy(),
        letter.reference(),
        letter.date(),
        letter.urgency(),
        letter.secrecy(),
        letter.issuer(),
        letter.to(),
        letter.subject(),
        letter.enclosures(),
        letter.citations(),
        letter.deadlines(),
        letter.received(),
        letter.resolved(),
        letter.evidence(),
        letter.cut(),
        text,
        letter.confirmed());
  }

  static <T> T read(String json, Class<T> type) {
    try {
      return LetterJson.read(json, type);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("the index holds a record that is none", e);
    }
  }
}
