package wian.pipeline.read.wording;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Lists of phrases that rules go by, one a line in a data file beside them; {@code #} begins a
 * comment.
 */
public final class Phrases {
  public static final Phrases EVENTS = load("events.txt");
  public static final Phrases DUTIES = load("duties.txt");
  public static final Phrases BY = load("by.txt");
  public static final Phrases CLOSING = load("closing.txt");
  public static final Phrases HANDING = load("handing.txt");
  public static final Phrases ADDRESSEES = load("addressees.txt");
  public static final Phrases BODIES = load("bodies.txt");
  public static final Phrases POSTS = load("posts.txt");
  public static final Phrases REQUESTS = load("requests.txt");
  public static final Phrases KNOWN = load("known.txt");
  public static final Phrases SARA_AM = load("sara-am.txt");

  private final List<String> all;
  private final Sought printed;
  private final Sought folded;

  private Phrases(List<String> all) {
    this.all = all;
    this.printed = new Sought(all);
    this.folded = new Sought(all.stream().map(Joined::fold).distinct().toList());
  }

  private static Phrases load(String name) {
    return new Phrases(lines(name));
  }

  /** The phrases as the data file has them, in its order. */
  public List<String> all() {
    return all;
  }

  /** The lists of a file that holds several, each under a line {@code [name]}. */
  public static Map<String, Phrases> sections(String name) {
    Map<String, List<String>> sections = new LinkedHashMap<>();
    List<String> section = List.of();
    for (String line : lines(name)) {
      if (line.startsWith("[")) {
        section = new ArrayList<>();
        sections.put(line.substring(1, line.length() - 1), section);
      } else {
        section.add(line);
      }
    }
    return sections.entrySet().stream()
        .collect(Collectors.toMap(Map.Entry::getKey, e -> new Phrases(List.copyOf(e.getValue()))));
  }

  private static List<String> lines(String name) {
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(
                Phrases.class.getResourceAsStream("/wian/pipeline/read/" + name),
                StandardCharsets.UTF_8))) {
      return lines
          .lines()
          .map(String::strip)
          .filter(l -> !l.isEmpty() && !l.startsWith("#"))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(name + " cannot be read", e);
    }
  }

  /** Whether a text ends with one of these phrases. */
  public boolean end(String text) {
    return all.stream().anyMatch(text::endsWith);
  }

  /** As {@link #end}, in a joined text. */
  public boolean endFolded(String joined) {
    return folded.words().stream().anyMatch(joined::endsWith);
  }

  /** Offset at which the last of these phrases ends in a text; -1 where none stands in it. */
  public int lastIn(String text) {
    return printed.lastIn(text);
  }

  /** Length of the longest of these phrases that ends at an offset; 0 where none does. */
  public int lengthAt(String text, int end) {
    return all.stream()
        .filter(phrase -> text.startsWith(phrase, end - phrase.length()))
        .mapToInt(String::length)
        .max()
        .orElse(0);
  }

  /** Offset at which the first of these phrases begins; the greatest number where none does. */
  public int firstIn(String text) {
    return printed.firstIn(text);
  }

  /** Whether a joined text begins with one of these phrases. */
  public boolean begin(String joined) {
    return folded.words().stream().anyMatch(joined::startsWith);
  }

  /** A joined text without as many of these phrases as it begins with. */
  public String stripped(String joined) {
    String rest = joined;
    for (String more = joined; more != null; ) {
      rest = more;
      String left = rest;
      more =
          folded.words().stream()
              .filter(left::startsWith)
              .findFirst()
              .map(p -> left.substring(p.length()))
              .orElse(null);
    }
    return rest;
  }

  /** As {@link #lastIn}, in a joined text. */
  public int lastFolded(String joined) {
    return folded.lastIn(joined);
  }
}
