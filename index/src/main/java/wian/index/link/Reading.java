package wian.index.link;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import wian.index.circular.Certainty;
import wian.index.circular.Citation;
import wian.index.circular.Deadline;
import wian.index.circular.DoneMark;
import wian.index.circular.Letter;
import wian.index.circular.Reference;
import wian.index.circular.ReferenceNumber;
import wian.index.circular.ReferenceNumber.OrderNumber;
import wian.index.circular.SourceFile;
import wian.index.correct.AsRead;
import wian.index.search.HeldFile;
import wian.index.search.Link;

/**
 * One letter as read from one file, with what linking needs to know of it. Two readings are equal
 * where file and place are.
 */
public final class Reading {
  private final String file;
  private final String sha256;
  private final int position;
  private final Set<String> folders;
  private final Letter letter;
  private final List<Claim> claims;
  private final List<String> bodies;
  private final List<Integer> sketch;
  private final List<DoneMark> done;
  private final Optional<ReferenceNumber> number;
  private final Dating dating;
  private final Reading asRead;

  /**
   * A reading; its text may be left out.
   *
   * @param file name of the file
   * @param sha256 SHA-256 of the file
   * @param position its place among the file's letters, from 0
   * @param folders names of the watched folders in which the file arrived
   * @param letter what was read
   * @param claims what the file's other letters say of it
   * @param bodies for each of its citations the body that it names as the issuer; empty for none
   * @param sketch of its text, by which other readings of the same letter are found
   * @param done what persons said is done of the deadlines of its file, first to last
   */
  public Reading(
      String file,
      String sha256,
      int position,
      Set<String> folders,
      Letter letter,
      List<Claim> claims,
      List<String> bodies,
      List<Integer> sketch,
      List<DoneMark> done) {
    this.file = file;
    this.sha256 = sha256;
    this.position = position;
    this.folders = Set.copyOf(folders);
    this.letter = letter;
    this.claims = List.copyOf(claims);
    this.bodies = List.copyOf(bodies);
    this.sketch = List.copyOf(sketch);
    this.done = List.copyOf(done);
    this.number = letter.canonical().flatMap(Numbers::whole);
    this.dating = Dating.of(letter, claims);
    this.asRead = isCorrected() ? with(AsRead.of(letter)) : this;
  }

  /** The same reading with its letter told otherwise. */
  Reading with(Letter told) {
    List<String> named =
        told.citations().stream()
            .map(citation -> letter.citations().indexOf(citation))
            .map(at -> at < 0 ? "" : bodies.get(at))
            .toList();
    return new Reading(file, sha256, position, folders, told, claims, named, sketch, done);
  }

  /** Whether a person spoke of it. */
  boolean isCorrected() {
    return !letter.confirmed().isEmpty();
  }

  /** It, as it was read before a person corrected it: so other arrivals may have been read. */
  Reading asRead() {
    return asRead;
  }

  /** The readings of a file, in the order in which they stand. */
  public static List<Reading> of(HeldFile held) {
    SourceFile file = held.letters().file();
    List<Letter> letters = held.letters().letters();
    List<Reading> readings = new ArrayList<>();
    for (int i = 0; i < letters.size(); i++) {
      readings.add(
          new Reading(
              file.name(),
              file.sha256(),
              i,
              held.folders(),
              letters.get(i),
              Claims.about(i, letters),
              Bodies.named(letters.get(i)),
              TextSketch.of(letters.get(i).text()),
              held.done()));
    }
    return readings;
  }

  /** Name of the file. */
  public String file() {
    return file;
  }

  /** SHA-256 of the file. */
  public String sha256() {
    return sha256;
  }

  /** Its place among the file's letters, from 0. */
  public int position() {
    return position;
  }

  /** Names of the watched folders in which the file arrived. */
  public Set<String> folders() {
    return folders;
  }

  /** What was read; its text may be left out. */
  public Letter letter() {
    return letter;
  }

  /** What the file's other letters say of it. */
  public List<Claim> claims() {
    return claims;
  }

  /** For each of its citations the body that it names as the issuer; empty for none. */
  public List<String> bodies() {
    return bodies;
  }

  /** What its text has in common with other readings of the same letter; empty for a short text. */
  public List<Integer> sketch() {
    return sketch;
  }

  /** What persons said is done of the deadlines of its file, first to last. */
  public List<DoneMark> done() {
    return done;
  }

  /** Names it where a person's word hangs on it: by its letter, so that reading anew keeps it. */
  public String markId() {
    return letter.id() == null ? id() : letter.id();
  }

  /** The body that a citation of it names as the issuer; empty where it names none. */
  String body(Citation citation) {
    List<Citation> all = letter.citations();
    int printed = all.indexOf(citation);
    for (int i = 0; printed < 0; i++) {
      printed = Ranges.each(all.get(i)).anyMatch(citation::equals) ? i : -1;
    }
    return bodies.get(printed);
  }

  /** Its numbers, as printed and as proved by other letters; a draft's without running number. */
  public List<ReferenceNumber> numbers() {
    return Numbers.names(letter).stream()
        .flatMap(name -> ReferenceNumber.ofCanonical(name).stream())
        .toList();
  }

  /** Year of issue, printed or inferred; an order has it in its number. */
  public OptionalInt year() {
    return dating.known().isEmpty() && number.orElse(null) instanceof OrderNumber order
        ? OptionalInt.of(order.year() - 543)
        : dating.year();
  }

  /** The years in which it may have been issued, by itself or by its file's other letters. */
  Set<Integer> years() {
    Set<Integer> years = new TreeSet<>(dating.years());
    if (!years.isEmpty()) {
      claims.stream()
          .flatMap(claim -> Days.ofIso(claim.date()).stream())
          .forEach(days -> years.add(days.from().getYear()));
    }
    return years;
  }

  /** The first day on which it may have been issued; empty where none is printed or claimed. */
  public Optional<LocalDate> issued() {
    return dating.known().isEmpty() ? Optional.empty() : Optional.of(dating.earliest());
  }

  /** The deadlines that it sets, worked out for this office; a draft sets none. */
  public List<Deadline> setDays() {
    return SetDay.setBy(this).toList();
  }

  /** Its number in full; empty for a draft, and where it has none or it cannot be read. */
  Optional<ReferenceNumber> number() {
    return number;
  }

  /** When it was issued, as far as it can be told. */
  Dating dating() {
    return dating;
  }

  /** Whether its number is still blank; drafts open no deadlines. */
  public boolean draft() {
    Reference reference = letter.reference();
    return letter.draft() || (reference != null && reference.certainty() == Certainty.BLANK);
  }

  /** The name by which it is found again: its canonical reference; empty where it has none. */
  Optional<String> name() {
    return draft() ? Optional.empty() : letter.canonical().filter(name -> !isBlank(name));
  }

  boolean sameFile(Reading other) {
    return sha256.equals(other.sha256);
  }

  /** Whether the letter's own file cites it by the number given. */
  boolean isCalled(String canonical) {
    return claims.stream().anyMatch(claim -> claim.canonical().equals(canonical));
  }

  /** It, as an end of a link. */
  Link.End end(String letterId) {
    return new Link.End(file, position, sha256, letterId);
  }

  /** Names the reading. */
  public String id() {
    return idAt(sha256, position);
  }

  /** Names the reading at a place of a file. */
  public static String idAt(String sha256, int position) {
    return sha256 + "#" + position;
  }

  /** The documents that it cites by a number given in full or as it stands, each of a range. */
  List<Citation> citations() {
    return letter.citations().stream().flatMap(Ranges::each).toList();
  }

  private static boolean isBlank(String name) {
    return ReferenceNumber.ofCanonical(name).map(ReferenceNumber::blank).orElse(false);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Reading reading
        && position == reading.position
        && sha256.equals(reading.sha256);
  }

  @Override
  public int hashCode() {
    return 31 * sha256.hashCode() + position;
  }

  @Override
  public String toString() {
    return file + "#" + position + " " + letter.canonical().orElse("");
  }
}
