package wian.index.circular;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One letter as read from one file: a reading. Public interface, as JSON; changed only by adding.
 *
 * @param id names the reading; the same file and letter give the same id
 * @param pages pages of the file, from 1; empty where the source has no pages
 * @param kind which of the kinds of official letters
 * @param draft its number is still blank
 * @param copy marked สำเนา, สำเนาคู่ฉบับ
 * @param reference its number; null where the document has none at all
 * @param date the day of issue; null where there is none
 * @param urgency speed of handling
 * @param secrecy class of secrecy
 * @param issuer the body that issued it; null where it cannot be told
 * @param to the addressees
 * @param subject เรื่อง; null for a letter that has none
 * @param enclosures สิ่งที่ส่งมาด้วย
 * @param citations the documents that it names by number
 * @param deadlines the days that it sets or recounts
 * @param received receiving stamps
 * @param resolved what other letters prove; null where nothing is in question
 * @param evidence places of the plain fields, by field name
 * @param cut why a letter was found to begin here
 * @param text the whole text of the letter, enclosures included, mechanical damage undone
 * @param confirmed what persons said of its facts, with what was read; empty where nobody did
 */
public record Letter(
    String id,
    List<Integer> pages,
    LetterKind kind,
    boolean draft,
    boolean copy,
    Reference reference,
    IssueDate date,
    Urgency urgency,
    Secrecy secrecy,
    String issuer,
    List<String> to,
    String subject,
    List<String> enclosures,
    List<Citation> citations,
    List<Deadline> deadlines,
    List<Received> received,
    @JsonInclude(JsonInclude.Include.NON_NULL) Resolved resolved,
    Map<String, List<Place>> evidence,
    String cut,
    String text,
    @JsonInclude(JsonInclude.Include.NON_EMPTY) List<Confirmation> confirmed) {
  /** A letter as read, of which nobody said anything. */
  public Letter(
      String id,
      List<Integer> pages,
      LetterKind kind,
      boolean draft,
      boolean copy,
      Reference reference,
      IssueDate date,
      Urgency urgency,
      Secrecy secrecy,
      String issuer,
      List<String> to,
      String subject,
      List<String> enclosures,
      List<Citation> citations,
      List<Deadline> deadlines,
      List<Received> received,
      Resolved resolved,
      Map<String, List<Place>> evidence,
      String cut,
      String text) {
    this(
        id,
        pages,
        kind,
        draft,
        copy,
        reference,
        date,
        urgency,
        secrecy,
        issuer,
        to,
        subject,
        enclosures,
        citations,
        deadlines,
        received,
        resolved,
        evidence,
        cut,
        text,
        List.of());
  }

  /** Copies its lists. */
  public Letter {
    pages = Absent.asEmpty(pages);
    to = Absent.asEmpty(to);
    enclosures = Absent.asEmpty(enclosures);
    citations = Absent.asEmpty(citations);
    deadlines = Absent.asEmpty(deadlines);
    received = Absent.asEmpty(received);
    confirmed = Absent.asEmpty(confirmed);
    evidence = evidence == null ? Map.of() : Map.copyOf(evidence);
    urgency = urgency == null ? Urgency.NONE : urgency;
    secrecy = secrecy == null ? Secrecy.NONE : secrecy;
  }

  /** The canonical reference that holds: the resolved one, else the one printed. */
  @JsonIgnore
  public Optional<String> canonical() {
    if (resolved != null && resolved.reference() != null) {
      return Optional.of(resolved.reference());
    }
    return Optional.ofNullable(reference).map(Reference::canonical);
  }

  /** The day of issue that holds, Gregorian ISO-8601: the resolved one, else the one printed. */
  @JsonIgnore
  public Optional<String> issued() {
    if (resolved != null && resolved.date() != null) {
      return Optional.of(resolved.date());
    }
    return Optional.ofNullable(date).map(IssueDate::iso);
  }
}
