package wian.pipeline.read.due;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import wian.index.circular.DateGrammar;
import wian.index.circular.Place;
import wian.pipeline.extract.Line;
import wian.pipeline.extract.Page;
import wian.pipeline.read.head.Cut;
import wian.pipeline.read.head.Recital;
import wian.pipeline.read.head.Region;
import wian.pipeline.read.text.FlatText;

/** Days of excerpts in which each is tagged with what it means; {@code fixtures/README.md}. */
final class TaggedDays {
  private static final Pattern HEAD = Pattern.compile("# (?<kind>\\w+) (?<issued>[0-9-]+)");
  private static final Pattern TAG =
      Pattern.compile("⟦(?<tag>[A-Z]{1,2})\\|(?<day>[^⟧]*)⟧", Pattern.DOTALL);
  private static final Map<String, SecondOpinion.Meaning> MEANINGS =
      Map.of(
          "N", SecondOpinion.Meaning.NONE,
          "D", SecondOpinion.Meaning.DUE,
          "B", SecondOpinion.Meaning.DAY_BEFORE,
          "E", SecondOpinion.Meaning.EVENT,
          "F", SecondOpinion.Meaning.EFFECTIVE,
          "RD", SecondOpinion.Meaning.WAS_DUE,
          "RE", SecondOpinion.Meaning.WAS_EVENT,
          "RF", SecondOpinion.Meaning.WAS_EFFECTIVE);

  private TaggedDays() {}

  /** A tag's place: line from 1, first character and the one after the last. */
  private record Tag(int line, int from, int to, SecondOpinion.Meaning meaning) {
    boolean covers(Place place) {
      return place.line() == line
          && place.chars() != null
          && place.chars().get(0) < to
          && place.chars().get(1) > from;
    }
  }

  static List<LabelledDays> of(Path file) throws IOException {
    List<LabelledDays> all = new ArrayList<>();
    String author = file.getFileName().toString();
    for (String excerpt : Files.readString(file).split("\n-{4,}[ \t]*(?:\n|$)", -1)) {
      Matcher head = HEAD.matcher(excerpt.strip());
      if (head.lookingAt()) {
        String rest = excerpt.strip().substring(head.end()).strip();
        for (String part : rest.split("(?m)^## annex$", -1)) {
          all.addAll(ofPart(author, part, LocalDate.parse(head.group("issued"))));
        }
      }
    }
    return all;
  }

  private static List<LabelledDays> ofPart(String author, String tagged, LocalDate issued) {
    StringBuilder plain = new StringBuilder();
    List<Tag> tags = new ArrayList<>();
    Matcher m = TAG.matcher(tagged);
    int at = 0;
    while (m.find()) {
      plain.append(tagged, at, m.start());
      int from = plain.length() - plain.lastIndexOf("\n") - 1;
      int line = (int) plain.chars().filter(c -> c == '\n').count() + 1;
      plain.append(m.group("day"));
      // A day broken over two lines is known by its part on the first.
      int length = (m.group("day") + "\n").indexOf('\n');
      tags.add(new Tag(line, from, from + length, MEANINGS.get(m.group("tag"))));
      at = m.end();
    }
    plain.append(tagged.substring(at));
    List<Line> lines = plain.toString().lines().map(l -> new Line(l, null, 1)).toList();
    if (lines.isEmpty()) {
      return List.of();
    }
    FlatText flat = FlatText.of(List.of(new Page(1, Page.Source.TEXT, "typed", lines)));
    Region region =
        new Region(
            flat, new Cut(0, 0, Cut.Form.NUMBERED, "an excerpt"), flat.lines(), 0, flat.lines());
    int recitalEnd = Recital.end(region);
    String body = flat.text();
    List<LabelledDays> days = new ArrayList<>();
    for (DayPlaces.DayPlace place : DayPlaces.of(body, DateGrammar.scan(body), issued)) {
      List<Place> where = flat.places(place.span().start(), place.span().end());
      tags.stream()
          .filter(t -> where.stream().anyMatch(t::covers))
          .findFirst()
          .ifPresent(t ->
              days.add(
                  new LabelledDays(author, place.surroundings(recitalEnd, issued), t.meaning())));
    }
    return days;
  }
}
