package wian.pipeline.read;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import wian.index.circular.Certainty;
import wian.index.circular.Citation;
import wian.index.circular.IssueDate;
import wian.index.circular.Letter;
import wian.index.circular.LetterKind;
import wian.index.circular.Place;
import wian.index.circular.Reference;
import wian.index.circular.ReferenceNumber;
import wian.pipeline.extract.Page;
import wian.pipeline.read.cite.CitationReader;
import wian.pipeline.read.due.DeadlineReader;
import wian.pipeline.read.head.Cut;
import wian.pipeline.read.head.HeadNumber;
import wian.pipeline.read.head.HeadReader;
import wian.pipeline.read.head.IssueDateReader;
import wian.pipeline.read.head.IssuerReader;
import wian.pipeline.read.head.Labels;
import wian.pipeline.read.head.MissingLetters;
import wian.pipeline.read.head.Recital;
import wian.pipeline.read.head.Region;
import wian.pipeline.read.head.Splitter;
import wian.pipeline.read.head.Stamps;
import wian.pipeline.read.text.FlatText;

/** From a file's pages to its letters. Thread-safe, and the same pages give the same letters. */
public final class LetterReader {
  /** Kept with every reading: a change of it means that letters may differ. */
  public static final String VERSION = "reader 3";

  /**
   * Reads the letters of one file.
   *
   * @param sha256 SHA-256 of the file, of which the letters' ids are made
   * @param pages its pages, in order
   */
  public List<Letter> read(String sha256, List<Page> pages) {
    FlatText flat = FlatText.of(pages);
    List<Region> regions = regions(flat);
    List<Letter> letters = new ArrayList<>();
    for (Region region : regions) {
      letters.add(letter(sha256, region));
    }
    return Witnesses.resolve(StampOwners.give(letters, regions, new Stamps(flat).all()));
  }

  private static List<Region> regions(FlatText flat) {
    List<Cut> cuts = new Splitter(flat).cuts();
    List<Region> regions = new ArrayList<>();
    for (int i = 0; i < cuts.size(); i++) {
      int to = i + 1 < cuts.size() ? cuts.get(i + 1).start() : flat.lines();
      regions.add(Region.of(flat, cuts.get(i), to));
    }
    return regions;
  }

  private static Letter letter(String sha256, Region region) {
    HeadReader head = new HeadReader(region);
    LetterKind kind = head.kind();
    Reference reference = new HeadNumber(region).reference().orElse(null);
    IssueDate date = new IssueDateReader(region).date(kind).orElse(null);
    Optional<ReferenceNumber> number =
        Optional.ofNullable(reference).flatMap(r -> ReferenceNumber.ofCanonical(r.canonical()));
    Optional<IssuerReader.Issuer> issuer = new IssuerReader(region).issuer(kind, number);
    Optional<HeadReader.Value> subject = head.subject();
    int recitalEnd = Recital.end(region);
    List<Citation> citations = new CitationReader(region).citations(reference, date, recitalEnd);
    Map<String, List<Place>> evidence = new LinkedHashMap<>();
    FlatText flat = region.flat();
    subject.ifPresent(s -> evidence.put("subject", flat.places(s.start(), s.end())));
    issuer.ifPresent(
        i -> evidence.put("issuer", flat.places(flat.start(i.line()), flat.end(i.line()))));
    head.value(Labels.TO).ifPresent(t -> evidence.put("to", flat.places(t.start(), t.end())));
    if (!head.urgencyPlaces().isEmpty()) {
      evidence.put("urgency", head.urgencyPlaces());
    }
    return new Letter(
        sha256.substring(0, Math.min(12, sha256.length())) + "-" + (region.cut().head() + 1),
        flat.pages(region.start(), region.end()),
        kind,
        draft(region, reference, date),
        head.copy(),
        MissingLetters.filled(
            reference, issuer.map(IssuerReader.Issuer::name).orElse(null), citations),
        date,
        head.urgency(),
        head.secrecy(),
        issuer.map(IssuerReader.Issuer::name).orElse(null),
        head.to(),
        subject.map(HeadReader.Value::line).orElse(null),
        head.enclosures(),
        citations,
        DeadlineReader.of(region, recitalEnd, day(date)),
        List.of(),
        null,
        evidence,
        region.cut().why(),
        region.text());
  }

  /**
   * A blank number is a draft's; without a number line, a blank day is (contract, finer point 3).
   */
  private static boolean draft(Region region, Reference reference, IssueDate date) {
    if (reference != null) {
      return reference.certainty() == Certainty.BLANK;
    }
    boolean dayBlank = date != null && date.iso().length() < 10;
    return switch (region.cut().form()) {
      case NUMBERED -> true;
      case UNNUMBERED -> dayBlank || date == null;
      case MEMO -> dayBlank || date == null || new HeadNumber(region).leftBlank();
      case ORDER, REGULATION, ANNOUNCEMENT, OTHER -> dayBlank;
    };
  }

  private static LocalDate day(IssueDate date) {
    if (date == null) {
      return null;
    }
    return date.iso().length() == 10
        ? LocalDate.parse(date.iso())
        : LocalDate.parse(date.iso() + "-01");
  }
}
