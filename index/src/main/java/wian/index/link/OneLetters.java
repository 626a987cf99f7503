package wian.index.link;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import wian.index.circular.Letter;
import wian.index.circular.LetterKind;
import wian.index.circular.Reference;
import wian.index.search.HeldLetter;
import wian.index.search.OneLetter;
import wian.index.search.OneLetter.Arrival;
import wian.index.search.OneLetter.Dispute;

/** Letters from all their readings: what a person, else most readings say of a field stands. */
final class OneLetters {
  private static final Comparator<HeldLetter> FIRST_ARRIVAL =
      Comparator.comparing(HeldLetter::arrived)
          .thenComparing(held -> held.file().name())
          .thenComparing(held -> held.file().sha256())
          .thenComparingInt(HeldLetter::position);

  private final Letters letters;
  private final OfficeFacts office;
  private final Links links;

  OneLetters(Letters letters, OfficeFacts office) {
    this.letters = letters;
    this.office = office;
    this.links = new Links(new Pool(letters));
  }

  /** The letters that these are readings of, each with all its readings. */
  List<OneLetter> of(Collection<Reading> readings, LocalDate today) {
    Pool pool = links.pool();
    pool.identify(readings);
    Map<String, List<Reading>> byLetter = new LinkedHashMap<>();
    for (Reading reading : readings) {
      byLetter.computeIfAbsent(pool.letterId(reading), none -> pool.readings(reading));
    }
    return byLetter.entrySet().stream()
        .map(letter -> of(letter.getKey(), letter.getValue(), today))
        .toList();
  }

  private OneLetter of(String letterId, List<Reading> readings, LocalDate today) {
    List<HeldLetter> held =
        readings.stream()
            .map(reading -> letters.whole(reading, letterId))
            .sorted(FIRST_ARRIVAL)
            .toList();
    List<Letter> read = held.stream().map(HeldLetter::letter).toList();
    List<Dispute> disputes = new ArrayList<>();
    String canonical = links.pool().name(readings.getFirst()).orElse(null);
    voted("reference", read, OneLetters::printed, Optional.ofNullable(canonical), disputes);
    String day = Identity.day(readings).map(LocalDate::toString).orElse(null);
    String date =
        voted(
            "date",
            read,
            letter -> letter.issued().orElse(null),
            Optional.ofNullable(day),
            disputes);
    String issuer = voted("issuer", read, Letter::issuer, Optional.empty(), disputes);
    String to =
        voted(
            "to",
            read,
            letter -> letter.to().isEmpty() ? null : String.join("\n", letter.to()),
            Optional.empty(),
            disputes);
    return new OneLetter(
        letterId,
        canonical == null ? read.getFirst().canonical().orElse(null) : canonical,
        date,
        kind(read),
        issuer,
        to == null ? List.of() : List.of(to.split("\n")),
        voted("subject", read, Letter::subject, Optional.empty(), disputes),
        new Agenda(links, office).of(readings, today),
        disputes,
        held.stream().map(OneLetters::arrival).toList());
  }

  /**
   * What most readings say; of several the one read first. What they do not agree in is written
   * down.
   *
   * @param elected what stands, where that was told otherwise
   */
  private static String voted(
      String field,
      List<Letter> read,
      Function<Letter, String> value,
      Optional<String> elected,
      List<Dispute> disputes) {
    Map<String, List<String>> votes = new LinkedHashMap<>();
    read.stream()
        .map(value)
        .filter(Objects::nonNull)
        .forEach(
            text -> votes.computeIfAbsent(Names.plain(text), none -> new ArrayList<>()).add(text));
    String stands =
        confirmed(field, read, value)
            .or(() -> elected)
            .orElseGet(() ->
                votes.values().stream()
                    .max(Comparator.comparingInt((List<String> same) -> same.size()))
                    .map(List::getFirst)
                    .orElse(null));
    if (votes.size() > 1) {
      votes.forEach((plain, same) ->
          disputes.add(
              new Dispute(field, same.getFirst(), same.size(), plain.equals(Names.plain(stands)))));
    }
    return stands;
  }

  private static Optional<String> confirmed(
      String field, List<Letter> read, Function<Letter, String> value) {
    return Confirmed.lastOf(field, read, letter -> letter).map(value);
  }

  private static LetterKind kind(List<Letter> read) {
    return read.getFirst().kind();
  }

  private static String printed(Letter letter) {
    return Optional.ofNullable(letter.reference()).map(Reference::canonical).orElse(null);
  }

  private static Arrival arrival(HeldLetter held) {
    return new Arrival(
        held.file().name(),
        held.position(),
        held.file().sha256(),
        held.folders(),
        held.arrived(),
        held.letter().received(),
        held.letter().copy());
  }
}
