package wian.index.link;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import wian.index.circular.Letter;
import wian.index.circular.Level;
import wian.index.circular.OfficeProfile;
import wian.index.circular.ReferenceNumber.LetterNumber;
import wian.index.circular.Relation;
import wian.index.search.OwnReply;

/**
 * The letters of this office that answer those which set days: they cite them, go to no lower
 * level, and are no circulars.
 */
final class OwnReplies {
  private final Map<String, OwnReply> byLetter = new HashMap<>();

  private OwnReplies() {}

  static OwnReplies to(Links links, Optional<OfficeProfile> profile, Collection<SetDay> days) {
    OwnReplies replies = new OwnReplies();
    profile
        .filter(office -> !office.agency().isEmpty())
        .ifPresent(office -> replies.find(links, office, days));
    return replies;
  }

  /** The first answer to the letter that sets a day. */
  Optional<OwnReply> to(SetDay day) {
    return Optional.ofNullable(byLetter.get(day.letterId()));
  }

  private void find(Links links, OfficeProfile office, Collection<SetDay> days) {
    Set<Key> keys = new LinkedHashSet<>();
    for (SetDay day : days) {
      links
          .pool()
          .name(day.reading())
          .ifPresent(name -> keys.add(LetterKeys.answering(name, office.agency())));
    }
    links.pool().bring(keys);
    List<Reading> perhaps =
        links.pool().carrying(keys).stream()
            .filter(reading -> office.issued(reading.letter()) && !reading.draft())
            .filter(reading -> !isCircular(reading))
            .sorted(
                Comparator.comparing((Reading reading) -> reading.dating().earliest())
                    .thenComparing(Reading::file)
                    .thenComparing(Reading::id))
            .toList();
    links.prepare(perhaps);
    for (Reading reading : perhaps) {
      for (Line line : links.from(reading)) {
        if (line.holds()
            && line.says(Relation.REFERS)
            && answers(office, reading.letter(), line.to().orElseThrow().letter())) {
          byLetter.putIfAbsent(line.link().to().letterId(), reply(links, reading));
        }
      }
    }
  }

  /** Whether it goes back to whom it came from, or at least to no level below. */
  private static boolean answers(OfficeProfile office, Letter answer, Letter asked) {
    String issuer = Names.plain(asked.issuer());
    return answer.to().stream()
        .anyMatch(to ->
            (!issuer.isEmpty() && Names.plain(to).contains(issuer))
                || Level.ofName(to).filter(level -> !level.below(office.level())).isPresent());
  }

  private static boolean isCircular(Reading reading) {
    return reading.number().orElse(null) instanceof LetterNumber number
        && !number.series().isEmpty();
  }

  private static OwnReply reply(Links links, Reading reading) {
    return new OwnReply(
        reading.letter().canonical().orElse(null),
        reading.letter().issued().orElse(null),
        reading.end(links.pool().letterId(reading)));
  }
}
