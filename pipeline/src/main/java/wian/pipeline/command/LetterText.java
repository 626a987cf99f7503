package wian.pipeline.command;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import wian.index.circular.Citation;
import wian.index.circular.Confirmation;
import wian.index.circular.Deadline;
import wian.index.circular.IssueDate;
import wian.index.circular.Letter;
import wian.index.circular.Received;
import wian.index.circular.Reference;
import wian.index.circular.ThaiDigits;
import wian.index.search.HeldLetter;
import wian.pipeline.answer.DeadlineWords;
import wian.pipeline.answer.Plain;
import wian.pipeline.answer.ThaiDay;
import wian.pipeline.command.Columns.Cell;

/** One reading of a letter, for people: a field a line. */
final class LetterText {
  private final Columns columns = new Columns();
  private final LocalDate today;

  private LetterText(LocalDate today) {
    this.today = today;
  }

  static List<String> of(HeldLetter held, Terminal terminal) {
    LetterText text = new LetterText(terminal.today());
    text.head(held.letter());
    text.body(held.letter());
    held.letter().confirmed().forEach(text::confirmed);
    text.field("แฟ้ม / file", LetterPlace.of(held));
    text.field("รหัส / id", held.letter().id());
    return text.columns.lines(terminal);
  }

  private void head(Letter letter) {
    Reference reference = letter.reference();
    IssueDate date = letter.date();
    columns.row(
        new Cell("ที่ / number", Style.FAINT),
        new Cell(
            LetterWords.number(letter)
                + (reference == null
                    ? ""
                    : LetterWords.doubt(reference.certainty(), reference.reason())),
            Style.STRONG));
    field(
        "วันที่ / date",
        LetterWords.day(letter)
            + (date == null ? "" : LetterWords.doubt(date.certainty(), date.reason())));
    field("ชนิด / kind", LetterWords.kind(letter.kind()));
    field(
        "ชั้น / class",
        Stream.of(LetterWords.urgency(letter.urgency()), LetterWords.secrecy(letter.secrecy()))
            .flatMap(word -> word.stream())
            .collect(Collectors.joining(" ")));
    if (letter.resolved() != null) {
      field("พิมพ์ไว้ / printed", printed(letter) + " (" + letter.resolved().by() + ")");
    }
  }

  private static String printed(Letter letter) {
    return Stream.of(
            letter.reference() == null ? "" : letter.reference().text(),
            letter.date() == null ? "" : letter.date().text())
        .filter(text -> text != null && !text.isEmpty())
        .collect(Collectors.joining(" "));
  }

  private void body(Letter letter) {
    field("จาก / from", letter.issuer());
    letter.to().forEach(to -> field("ถึง / to", to));
    field("เรื่อง / subject", letter.subject());
    letter.citations().forEach(citation -> field("หนังสือที่อ้าง / cites", cited(citation)));
    letter.enclosures().forEach(enclosure -> field("สิ่งที่ส่งมาด้วย / encloses", enclosure));
    letter.deadlines().forEach(deadline -> field("กำหนด / deadline", due(deadline)));
    letter.received().forEach(stamp -> field("รับ / received", received(stamp)));
  }

  private static String cited(Citation citation) {
    return LetterWords.relation(citation.relation())
        + "  "
        + ThaiDigits.toThai(citation.canonical())
        + (citation.date() == null ? "" : "  ลงวันที่ " + ThaiDay.written(citation.date()))
        + LetterWords.doubt(citation.certainty(), citation.reason());
  }

  private String due(Deadline deadline) {
    return DeadlineWords.kind(deadline.kind()).line()
        + "  "
        + DeadlineLine.when(deadline, today)
        + "  "
        + DeadlineLine.task(deadline)
        + after("  ", DeadlineLine.begin(deadline))
        + (deadline.standing() == Deadline.Standing.RECALLED ? " (อ้างถึงของเดิม / recalled)" : "")
        + LetterWords.doubt(deadline.certainty(), deadline.reason());
  }

  private static String received(Received stamp) {
    return Stream.of(
            stamp.number() == null ? "" : "เลขรับ " + ThaiDigits.toThai(stamp.number()),
            ThaiDay.written(stamp.date()),
            ThaiDay.hour(stamp.time()))
        .filter(text -> !text.isEmpty())
        .collect(Collectors.joining("  "));
  }

  /** What was read where a person said otherwise. */
  private void confirmed(Confirmation said) {
    field(
        "แก้ไข / corrected",
        said.field()
            + "  "
            + (said.read() == null
                ? "(เดิมไม่มี / nothing was read)"
                : "อ่านได้ / read: " + Plain.shortened(words(said.read()), 80))
            + "  "
            + said.who()
            + " "
            + ThaiDay.written(LocalDate.ofInstant(said.at(), ThaiDay.BANGKOK)));
  }

  private static String words(JsonNode fact) {
    return fact.isTextual() ? fact.asText() : fact.path("text").asText();
  }

  private static String after(String before, String text) {
    return text.isEmpty() ? "" : before + text;
  }

  private void field(String name, String value) {
    if (value != null && !value.isBlank()) {
      columns.row(new Cell(name, Style.FAINT), Cell.plain(value));
    }
  }
}
