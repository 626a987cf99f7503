package wian.index.given;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import wian.index.circular.Certainty;
import wian.index.circular.Citation;
import wian.index.circular.Deadline;
import wian.index.circular.IssueDate;
import wian.index.circular.Letter;
import wian.index.circular.LetterKind;
import wian.index.circular.Received;
import wian.index.circular.Reference;
import wian.index.circular.ReferenceNumber;
import wian.index.circular.Relation;
import wian.index.circular.Resolved;
import wian.index.circular.Secrecy;
import wian.index.circular.Urgency;

/** A letter that a test is about; what is not said is unknown. */
public final class ALetter {
  private final String canonical;
  private String id;
  private String date;
  private LetterKind kind = LetterKind.EXTERNAL;
  private boolean copy;
  private String issuer;
  private String subject;
  private String text = "";
  private Resolved resolved;
  private final List<String> to = new ArrayList<>();
  private final List<Citation> citations = new ArrayList<>();
  private final List<Deadline> deadlines = new ArrayList<>();
  private final List<Received> received = new ArrayList<>();

  private ALetter(String canonical) {
    this.canonical = canonical;
  }

  /** A letter with this number; null for one without any. */
  public static ALetter of(String canonical) {
    return new ALetter(canonical);
  }

  public ALetter id(String is) {
    id = is;
    return this;
  }

  public ALetter dated(String iso) {
    date = iso;
    return this;
  }

  public ALetter kind(LetterKind is) {
    kind = is;
    return this;
  }

  public ALetter copy() {
    copy = true;
    return this;
  }

  public ALetter issuer(String body) {
    issuer = body;
    return this;
  }

  public ALetter to(String addressee) {
    to.add(addressee);
    return this;
  }

  public ALetter subject(String is) {
    subject = is;
    return this;
  }

  public ALetter text(String whole) {
    text = whole;
    return this;
  }

  public ALetter resolved(String reference, String iso) {
    resolved = new Resolved(reference, iso, "another letter");
    return this;
  }

  public ALetter refers(String cited, String iso) {
    return cites(Relation.REFERS, cited, iso, "ที่ " + cited);
  }

  public ALetter forwards(String cited, String iso) {
    return cites(Relation.FORWARDS, cited, iso, "สำเนาหนังสือ ที่ " + cited);
  }

  public ALetter cites(Relation relation, String cited, String iso, String text) {
    citations.add(new Citation(text, cited, iso, relation, Certainty.READ, null, List.of()));
    return this;
  }

  public ALetter received(String iso) {
    received.add(new Received("1", iso, null, Certainty.READ, null, List.of()));
    return this;
  }

  public ALetter sets(ADay day) {
    deadlines.add(day.deadline());
    return this;
  }

  public ALetter due(String iso) {
    return sets(ADay.due(iso));
  }

  public Letter letter() {
    boolean blank =
        canonical != null
            && ReferenceNumber.ofCanonical(canonical).map(ReferenceNumber::blank).orElse(false);
    return new Letter(
        id,
        List.of(),
        kind,
        blank,
        copy,
        canonical == null
            ? null
            : new Reference(
                "ที่ " + canonical,
                canonical,
                blank ? Certainty.BLANK : Certainty.READ,
                null,
                List.of()),
        date == null ? null : new IssueDate(date, date, Certainty.READ, null, List.of()),
        Urgency.NONE,
        Secrecy.NONE,
        issuer,
        to,
        subject,
        List.of(),
        citations,
        deadlines,
        received,
        resolved,
        Map.of(),
        null,
        text);
  }
}
