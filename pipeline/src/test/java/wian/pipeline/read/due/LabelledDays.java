package wian.pipeline.read.due;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import wian.index.circular.DateGrammar;
import wian.index.circular.FoundDate;
import wian.index.circular.Letter;
import wian.index.circular.LetterJson;
import wian.index.circular.ThaiDigits;
import wian.pipeline.extract.Line;
import wian.pipeline.extract.Page;
import wian.pipeline.read.LetterReader;
import wian.pipeline.read.head.Cut;
import wian.pipeline.read.head.Recital;
import wian.pipeline.read.head.Region;
import wian.pipeline.read.head.Splitter;
import wian.pipeline.read.text.FlatText;
import wian.pipeline.read.wording.Joined;
import wian.pipeline.read.wording.Spaces;

/**
 * Days of letters labelled by hand: what stands around each, and what the label says it means.
 *
 * @param author whose letter it stands in: the letters that its file's name begins with
 */
record LabelledDays(String author, Surroundings around, SecondOpinion.Meaning meaning) {
  private static final Pattern AUTHOR = Pattern.compile("[0-9].*");

  /** The days of a folder of letters, {@code NAME.txt} beside {@code NAME.json}. */
  static List<LabelledDays> ofLetters(Path folder) throws IOException {
    List<LabelledDays> all = new ArrayList<>();
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.filter(f -> f.toString().endsWith(".txt")).sorted().toList()) {
        String stem = file.getFileName().toString().replace(".txt", "");
        JsonNode truth =
            LetterJson.MAPPER.readTree(folder.resolve(stem + ".json").toFile()).path("letters");
        all.addAll(ofFile(AUTHOR.matcher(stem).replaceFirst(""), Files.readString(file), truth));
      }
    }
    return all;
  }

  private static List<LabelledDays> ofFile(String author, String text, JsonNode truth) {
    List<Page> pages = new ArrayList<>();
    for (String page : text.split("\f\n?", -1)) {
      List<Line> lines = page.lines().map(l -> new Line(l, null, 1)).toList();
      pages.add(new Page(pages.size() + 1, Page.Source.TEXT, "typed", lines));
    }
    List<Letter> letters = new LetterReader().read("0".repeat(64), pages);
    FlatText flat = FlatText.of(pages);
    List<Cut> cuts = new Splitter(flat).cuts();
    List<LabelledDays> all = new ArrayList<>();
    for (int i = 0; i < cuts.size(); i++) {
      int to = i + 1 < cuts.size() ? cuts.get(i + 1).start() : flat.lines();
      Region region = Region.of(flat, cuts.get(i), to);
      String place = "-" + (region.cut().head() + 1);
      for (int n = 0; n < letters.size() && n < truth.size(); n++) {
        if (letters.get(n).id().endsWith(place)) {
          all.addAll(
              ofRegion(author, region, issued(letters.get(n)), truth.get(n).path("deadlines")));
        }
      }
    }
    return all;
  }

  private static LocalDate issued(Letter letter) {
    return letter.date() == null || letter.date().iso().length() < 10
        ? null
        : LocalDate.parse(letter.date().iso());
  }

  private static List<LabelledDays> ofRegion(
      String author, Region region, LocalDate issued, JsonNode deadlines) {
    String all = region.flat().text();
    String body = all.substring(region.bodyStart(), Math.max(region.bodyStart(), region.bodyEnd()));
    String annex = all.substring(region.annexStart(), region.annexEnd());
    int recitalEnd = Math.max(0, Recital.end(region) - region.bodyStart());
    return Stream.concat(
            DayPlaces.of(body, DateGrammar.scan(body), issued).stream()
                .map(p -> labelled(author, p, recitalEnd, issued, deadlines)),
            DayPlaces.of(annex, DateGrammar.scan(annex), issued).stream()
                .map(p -> labelled(author, p, 0, issued, deadlines)))
        .toList();
  }

  private static LabelledDays labelled(
      String author,
      DayPlaces.DayPlace place,
      int recitalEnd,
      LocalDate issued,
      JsonNode deadlines) {
    SecondOpinion.Meaning meaning = SecondOpinion.Meaning.NONE;
    for (JsonNode deadline : deadlines) {
      SecondOpinion.Meaning one = meaning(deadline, place, issued);
      if (meaning.sense() == null) {
        meaning = one == SecondOpinion.Meaning.NONE ? meaning : one;
      }
    }
    return new LabelledDays(author, place.surroundings(recitalEnd, issued), meaning);
  }

  /** What a label makes of a day; nothing where it is of another one. */
  private static SecondOpinion.Meaning meaning(
      JsonNode deadline, DayPlaces.DayPlace place, LocalDate issued) {
    if (!deadline.path("due").isTextual()
        || deadline.hasNonNull("relative")
        || deadline.hasNonNull("recurs")
        || !names(deadline.path("text").asText(), place)) {
      return SecondOpinion.Meaning.NONE;
    }
    LocalDate due = LocalDate.parse(deadline.path("due").asText());
    boolean effective = deadline.path("kind").asText().equals("effective");
    boolean recalled = deadline.path("standing").asText().equals("recalled");
    for (DaySpans.DaySpan span : place.days()) {
      LocalDate last = date(span.last(), issued);
      boolean same = due.equals(last) || (effective && due.equals(span.from()));
      boolean dayBefore = last != null && due.equals(last.minusDays(1)) && span.first() == null;
      if (same || (dayBefore && deadline.path("kind").asText().equals("due"))) {
        return switch (deadline.path("kind").asText()) {
          case "event" -> recalled ? SecondOpinion.Meaning.WAS_EVENT : SecondOpinion.Meaning.EVENT;
          case "effective" ->
              recalled ? SecondOpinion.Meaning.WAS_EFFECTIVE : SecondOpinion.Meaning.EFFECTIVE;
          default ->
              recalled
                  ? SecondOpinion.Meaning.WAS_DUE
                  : same ? SecondOpinion.Meaning.DUE : SecondOpinion.Meaning.DAY_BEFORE;
        };
      }
    }
    return SecondOpinion.Meaning.NONE;
  }

  private static LocalDate date(FoundDate printed, LocalDate issued) {
    if (printed.year() != null || issued == null) {
      return printed.date().orElse(null);
    }
    FoundDate thisYear = printed.inYear(issued.getYear());
    return thisYear.date().filter(d -> d.isBefore(issued)).isPresent()
        ? printed.inYear(issued.getYear() + 1).date().orElse(null)
        : thisYear.date().orElse(null);
  }

  /** Whether a label's text is that of this place, where the same day stands in several. */
  private static boolean names(String text, DayPlaces.DayPlace place) {
    int start = Math.max(0, place.span().start() - 260);
    int end = Math.min(place.body().length(), place.days().getLast().end() + 160);
    String label = plain(text);
    return plain(place.body().substring(start, end))
        .contains(label.substring(Math.max(0, label.length() - 14)));
  }

  private static String plain(String text) {
    return ThaiDigits.toArabic(Joined.fold(Spaces.none(text)));
  }
}
