package wian.index.search;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** What official abbreviations (อบจ., สพป.) stand for, from a table that the office may extend. */
final class Abbreviations {
  private final Map<String, String> full;

  private Abbreviations(Map<String, String> full) {
    this.full = full;
  }

  /** The table that comes with Wian; read when first asked for. */
  static Abbreviations standard() {
    return Standard.TABLE;
  }

  /** A run with the abbreviation that it begins with written in full; empty where it has none. */
  Optional<String> inFull(String run) {
    for (int dot = run.lastIndexOf('.'); dot > 0; dot = run.lastIndexOf('.', dot - 1)) {
      String written = full.get(run.substring(0, dot).replace(".", ""));
      if (written != null) {
        return Optional.of(written + run.substring(dot + 1));
      }
    }
    return Optional.ofNullable(full.get(run));
  }

  private static final class Standard {
    static final Abbreviations TABLE = load();

    private static Abbreviations load() {
      try (BufferedReader rows =
          new BufferedReader(
              new InputStreamReader(
                  Abbreviations.class.getResourceAsStream("abbreviations.tsv"),
                  StandardCharsets.UTF_8))) {
        return new Abbreviations(
            rows.lines()
                .filter(row -> !row.isBlank() && !row.startsWith("#"))
                .map(row -> row.split("\t", -1))
                .collect(Collectors.toMap(cell -> cell[0], cell -> cell[1])));
      } catch (IOException e) {
        throw new UncheckedIOException("abbreviations.tsv cannot be read", e);
      }
    }
  }
}
