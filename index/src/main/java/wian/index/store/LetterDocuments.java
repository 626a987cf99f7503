package wian.index.store;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.document.LongRange;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.util.BytesRef;
import wian.index.circular.Deadline;
import wian.index.circular.Letter;
import wian.index.circular.LetterJson;
import wian.index.circular.ReferenceNumber;
import wian.index.circular.ReferenceNumber.LetterNumber;
import wian.index.circular.ReferenceNumber.OrderNumber;
import wian.index.circular.SourceFile;
import wian.index.link.Key;
import wian.index.link.LetterKeys;
import wian.index.link.Reading;
import wian.index.search.HeldFile;

/** A file as documents: one for the file, one for each of its letters, all with the file's key. */
final class LetterDocuments {
  private LetterDocuments() {}

  static List<Document> of(HeldFile held) {
    String sha256 = held.letters().file().sha256();
    List<Document> documents = new ArrayList<>();
    Document file = document(held, sha256, Fields.A_FILE);
    file.add(
        new StoredField(
            Fields.JSON,
            LetterJson.line(
                new Stored.File(
                    held.letters().file(), held.folders(), held.arrived(), held.done()))));
    documents.add(file);
    for (Reading reading : Reading.of(held)) {
      documents.add(letter(held, reading));
    }
    return documents;
  }

  private static Document document(HeldFile held, String id, String type) {
    Document document = new Document();
    SourceFile file = held.letters().file();
    // files of one name are told apart by their hash
    BytesRef order = new BytesRef(file.name() + "\u0000" + file.sha256());
    document.add(new SortedDocValuesField(Fields.NAME, order));
    document.add(new NumericDocValuesField(Fields.ARRIVED, held.arrived().toEpochMilli()));
    document.add(new StringField(Fields.FILE, file.sha256(), Store.NO));
    document.add(new StringField(Fields.ID, id, Store.NO));
    document.add(new StringField(Fields.TYPE, type, Store.NO));
    held.folders().forEach(name -> add(document, Fields.FOLDER, name));
    return document;
  }

  private static Document letter(HeldFile held, Reading reading) {
    Document document = document(held, reading.id(), Fields.A_LETTER);
    Letter letter = reading.letter();
    document.add(new StoredField(Fields.JSON, LetterJson.line(Stored.Facts.of(reading))));
    if (letter.text() != null) {
      document.add(new StoredField(Fields.TEXT, letter.text()));
    }
    document.add(new NumericDocValuesField(Fields.POSITION, reading.position()));
    for (Key key : LetterKeys.carriedBy(reading)) {
      add(document, Fields.KEY, key.term());
    }
    reading.numbers().forEach(number -> addNumber(document, number));
    letter
        .canonical()
        .ifPresent(name -> TypedNumber.ways(name).forEach(way -> add(document, Fields.TYPED, way)));
    reading.year().ifPresent(year -> add(document, Fields.YEAR, Integer.toString(year)));
    reading
        .issued()
        .ifPresent(day -> {
          document.add(new LongPoint(Fields.ISSUED, day.toEpochDay()));
          document.add(new NumericDocValuesField(Fields.ISSUED, day.toEpochDay()));
        });
    reading.setDays().forEach(deadline -> addDay(document, deadline));
    add(document, Fields.ID, letter.id());
    add(document, Fields.KIND, letter.kind());
    add(document, Fields.URGENCY, letter.urgency());
    addWords(document, letter);
    return document;
  }

  private static void addNumber(Document document, ReferenceNumber number) {
    switch (number) {
      case LetterNumber letter -> {
        add(document, Fields.AGENCY, letter.agency());
        add(document, Fields.COMMITTEE, letter.committee());
        add(document, Fields.OFFICE, letter.office());
        add(document, Fields.SERIES, letter.series());
        add(document, Fields.RUNNING, letter.running());
        for (int dot = letter.office().length(); dot > 0; ) {
          add(document, Fields.UNDER, letter.office().substring(0, dot));
          dot = letter.office().lastIndexOf('.', dot - 1);
        }
      }
      case OrderNumber order -> {
        add(document, Fields.ORDER, order.kind());
        add(document, Fields.RUNNING, order.number());
        add(document, Fields.YEAR, Integer.toString(order.year() - 543));
      }
    }
  }

  private static void addDay(Document document, Deadline deadline) {
    LocalDate due = deadline.due();
    if (due == null) {
      add(document, Fields.NO_DAY, deadline.recurs() == null ? Fields.UNKNOWN : Fields.RECURS);
      return;
    }
    boolean several =
        deadline.kind() == Deadline.Kind.EVENT
            && deadline.from() != null
            && deadline.from().isBefore(due);
    long first = several ? deadline.from().toEpochDay() : due.toEpochDay();
    document.add(new LongRange(Fields.DAYS, new long[] {first}, new long[] {due.toEpochDay()}));
  }

  private static void addWords(Document document, Letter letter) {
    String subject = Optional.ofNullable(letter.subject()).orElse("");
    String issuer = Optional.ofNullable(letter.issuer()).orElse("");
    String all =
        Stream.of(subject, issuer, Optional.ofNullable(letter.text()).orElse(""))
            .filter(part -> !part.isEmpty())
            .collect(Collectors.joining("\n"));
    String head =
        Stream.concat(Stream.of(issuer), letter.to().stream()).collect(Collectors.joining("\n"));
    document.add(new TextField(Fields.SUBJECT, subject, Store.NO));
    document.add(new TextField(Fields.ISSUER, issuer, Store.NO));
    document.add(new TextField(Fields.HEAD, head, Store.NO));
    document.add(new TextField(Fields.WORDS, all, Store.NO));
    document.add(new TextField(Fields.SUBJECT_RUNS, subject, Store.NO));
    document.add(new TextField(Fields.ISSUER_RUNS, issuer, Store.NO));
    document.add(new TextField(Fields.RUNS, all, Store.NO));
  }

  private static void add(Document document, String field, Object value) {
    if (value != null) {
      document.add(new StringField(field, value.toString(), Store.NO));
    }
  }
}
