package wian.pipeline.serve;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import wian.index.circular.Correction;
import wian.index.circular.Letter;
import wian.index.circular.LetterJson;
import wian.index.correct.Corrected;
import wian.index.correct.InForce;
import wian.index.search.Viewer;
import wian.pipeline.answer.BadQuestion;
import wian.pipeline.answer.Json;
import wian.pipeline.archive.ArchiveEntry;
import wian.pipeline.correct.GivenCorrection;

/** What persons say of a file's letters. */
final class CorrectionsApi {
  private final Supplier<Holdings> holdings;
  private final Viewer viewer = Viewer.local();

  CorrectionsApi(Supplier<Holdings> holdings) {
    this.holdings = holdings;
  }

  /** {@code /{sha256}}: what persons corrected of a file, each with what became of it. */
  Answer corrections(Asked asked, Sent sent) {
    return entry(asked)
        .map(entry -> Answer.json(Json.array(told(entry))))
        .orElseGet(() -> Problems.of(404));
  }

  private static List<ObjectNode> told(ArchiveEntry entry) {
    List<Correction> said = entry.corrections();
    List<Correction> inForce = InForce.of(said);
    List<Letter> read =
        entry.reading().map(reading -> reading.letters().letters()).orElse(List.of());
    return said.stream()
        .map(correction -> {
          ObjectNode one = LetterJson.MAPPER.valueToTree(correction);
          return one.put("state", state(correction, inForce, read));
        })
        .toList();
  }

  /** One that names no letter, as they once were kept, waits too. */
  private static String state(Correction correction, List<Correction> inForce, List<Letter> read) {
    if (correction.letter() != null && !inForce.contains(correction)) {
      return "replaced";
    }
    return inForce.contains(correction) && Corrected.meant(correction, read).isPresent()
        ? "counts"
        : "waits";
  }

  /** {@code /{sha256}} with a correction: kept and journalled, and followed at once. */
  Answer correct(Asked asked, Sent sent) throws IOException {
    GivenCorrection given = given(sent);
    if (entry(asked).isEmpty()) {
      return Problems.of(404);
    }
    Correction kept = holdings.get().correct().apply(asked.part("sha256"), given);
    return Answer.taken(
        201, Json.record(kept), "/api/files/" + asked.part("sha256") + "/corrections");
  }

  private Optional<ArchiveEntry> entry(Asked asked) {
    return holdings
        .get()
        .archive()
        .find(asked.part("sha256"))
        .filter(entry -> viewer.sees(entry.folders()));
  }

  private static GivenCorrection given(Sent sent) throws IOException {
    GivenCorrection given = sent.json(GivenCorrection.class);
    if (given == null) {
      throw new BadQuestion("ไม่มีการแก้ไข", "no correction was sent");
    }
    return given;
  }
}
