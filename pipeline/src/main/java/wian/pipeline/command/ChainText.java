package wian.pipeline.command;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import wian.index.circular.ThaiDigits;
import wian.index.search.Chain;
import wian.index.search.HeldLetter;
import wian.index.search.Link;
import wian.pipeline.answer.Plain;
import wian.pipeline.answer.ThaiDay;

/**
 * A chain, for people: its letters numbered from the oldest on, each once however many files hold
 * it, with what it says of the others; then what is not held, and what is due.
 */
final class ChainText {
  private static final String INDENT = "    ";

  private final Chain chain;
  private final Terminal terminal;
  private final List<String> lines = new ArrayList<>();
  private final Map<String, List<HeldLetter>> letters;
  private final List<String> order;

  private ChainText(Chain chain, Terminal terminal) {
    this.chain = chain;
    this.terminal = terminal;
    this.letters =
        chain.letters().stream()
            .collect(
                Collectors.groupingBy(
                    HeldLetter::letterId, LinkedHashMap::new, Collectors.toList()));
    this.order = List.copyOf(letters.keySet());
  }

  static List<String> of(Chain chain, Terminal terminal) {
    ChainText text = new ChainText(chain, terminal);
    text.letters.values().forEach(text::letter);
    text.lines.addAll(CourseText.of(chain.course(), text::number, terminal));
    text.missing();
    text.deadlines();
    return text.lines;
  }

  private void letter(List<HeldLetter> readings) {
    HeldLetter held = readings.getFirst();
    String head =
        number(held.letterId())
            + "  "
            + terminal.painted(LetterWords.number(held.letter()), Style.STRONG);
    lines.add(
        head + after("  ", LetterWords.day(held.letter())) + after("  ", held.letter().issuer()));
    below(after("เรื่อง ", held.letter().subject()));
    links(held.letterId()).forEach(this::below);
    below(
        "แฟ้ม "
            + readings.stream().map(LetterPlace::of).distinct().collect(Collectors.joining(", ")));
  }

  private Stream<String> links(String letterId) {
    return chain.links().stream()
        .filter(link -> link.from().letterId().equals(letterId))
        .map(this::link)
        .distinct();
  }

  private String link(Link link) {
    String target =
        link.to() == null || link.to().letterId().equals(link.from().letterId())
            ? ""
            : " → " + number(link.to().letterId());
    String doubt =
        link.certainty() == Link.Certainty.EXACT
            ? ""
            : " (" + LetterWords.certainty(link.certainty()) + after(": ", link.why()) + ")";
    return LetterWords.relation(link)
        + "  "
        + ThaiDigits.toThai(link.citation())
        + after("  ลงวันที่ ", ThaiDay.written(link.date()))
        + target
        + doubt;
  }

  private void missing() {
    if (!chain.missing().isEmpty()) {
      title("ไม่มีในแฟ้ม / cited, not held");
      MissingText.of(chain.missing(), terminal).forEach(line -> lines.add("  " + line));
    }
  }

  private void deadlines() {
    if (!chain.deadlines().isEmpty()) {
      title("กำหนดเวลา / deadlines");
      DeadlineText.of(chain.deadlines(), terminal).forEach(line -> lines.add("  " + line));
    }
  }

  private void title(String title) {
    lines.add("");
    lines.add(terminal.painted(title, Style.STRONG));
  }

  private void below(String text) {
    if (!text.isEmpty()) {
      lines.add(INDENT + Plain.text(text));
    }
  }

  private String number(String letterId) {
    int place = order.indexOf(letterId);
    return place < 0 ? "" : ThaiDigits.toThai(place + 1 + ".");
  }

  private static String after(String before, String text) {
    return text == null || text.isBlank() ? "" : before + Plain.text(text);
  }
}
