package wian.pipeline.read;

import java.util.List;
import wian.index.circular.Letter;
import wian.index.circular.Received;
import wian.index.circular.Resolved;

/** Letters with one part of them changed. */
final class LetterParts {
  private LetterParts() {}

  static Letter resolved(Letter l, Resolved resolved) {
    return with(l, l.received(), resolved);
  }

  static Letter received(Letter l, List<Received> received) {
    return with(l, received, l.resolved());
  }

  private static Letter with(Letter l, List<Received> received, Resolved resolved) {
    return new Letter(
        l.id(),
        l.pages(),
        l.kind(),
        l.draft(),
        l.copy(),
        l.reference(),
        l.date(),
        l.urgency(),
        l.secrecy(),
        l.issuer(),
        l.to(),
        l.subject(),
        l.enclosures(),
        l.citations(),
        l.deadlines(),
        received,
        resolved,
        l.evidence(),
        l.cut(),
        l.text());
  }
}
