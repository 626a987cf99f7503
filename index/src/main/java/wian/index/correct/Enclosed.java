package wian.index.correct;

import com.fasterxml.jackson.databind.node.TextNode;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import wian.index.circular.Citation;
import wian.index.circular.Confirmation;
import wian.index.circular.Correction;
import wian.index.circular.Deadline;
import wian.index.circular.Letter;
import wian.index.circular.Received;

/**
 * What was read as a letter and is none belongs to the letter before it: tables, forms and other
 * enclosures are no letters. Its words are found there, and what it cites and sets counts there.
 */
final class Enclosed {
  private Enclosed() {}

  static Letter in(Letter letter, Letter enclosure, Correction said) {
    List<Confirmation> confirmed = new ArrayList<>(letter.confirmed());
    confirmed.addAll(enclosure.confirmed());
    confirmed.add(
        new Confirmation(
            said.field(), TextNode.valueOf(enclosure.id()), null, said.who(), said.at()));
    List<Citation> citations = new ArrayList<>(letter.citations());
    enclosure.citations().stream()
        .filter(cited ->
            letter.citations().stream()
                .noneMatch(known ->
                    cited.canonical() != null && cited.canonical().equals(known.canonical())))
        .forEach(citations::add);
    List<Deadline> deadlines = new ArrayList<>(letter.deadlines());
    deadlines.addAll(enclosure.deadlines());
    List<Received> received = new ArrayList<>(letter.received());
    received.addAll(enclosure.received());
    LinkedHashSet<Integer> pages = new LinkedHashSet<>(letter.pages());
    pages.addAll(enclosure.pages());
    return new Letter(
        letter.id(),
        List.copyOf(pages),
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
        citations,
        deadlines,
        received,
        letter.resolved(),
        letter.evidence(),
        letter.cut(),
        text(letter.text(), enclosure.text()),
        confirmed);
  }

  private static String text(String before, String behind) {
    return before == null ? behind : behind == null ? before : before + "\n" + behind;
  }
}
