package wian.pipeline.evaluate;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** What has been counted so far, over all letters of all files alike (micro-averaged). */
public final class Scores {
  /** The name of the line over all key facts together. */
  public static final String KEY_FACTS = "key facts";

  private final Map<Field, Count> counts = new EnumMap<>(Field.class);
  private final List<Miss> misses = new ArrayList<>();
  private Count resolved = Count.NONE;
  private int files;
  private int withoutPrediction;
  private int keyFactsStated;
  private int silentlyWrong;

  void add(String file, List<Row> rows, boolean predicted) {
    files++;
    withoutPrediction += predicted ? 0 : 1;
    for (Row row : rows) {
      resolved = resolved.plus(row.resolved());
      for (Field field : Field.values()) {
        add(file, field, row);
      }
    }
  }

  private void add(String file, Field field, Row row) {
    Row.Difference difference = row.difference(field);
    counts.merge(field, difference.count(), Count::plus);
    if (Field.KEY.contains(field)) {
      keyFactsStated += row.read().stated(field).size();
      silentlyWrong +=
          (int)
              difference.madeUp().stream().filter(fact -> !row.read().doubts(field, fact)).count();
    }
    if (field != Field.LETTERS) {
      misses(file, field, Miss.What.MISSED, difference.missed()).forEach(misses::add);
      misses(file, field, Miss.What.MADE_UP, difference.madeUp()).forEach(misses::add);
    }
  }

  private static Stream<Miss> misses(String file, Field field, Miss.What what, Set<Fact> facts) {
    return facts.stream()
        .map(Fact::toString)
        .sorted()
        .map(fact -> new Miss(file, field, what, fact));
  }

  /** What was counted of one field. */
  public Count of(Field field) {
    return counts.getOrDefault(field, Count.NONE);
  }

  /** What was counted of the fields that an office acts on. */
  public Count keyFacts() {
    return Field.KEY.stream().map(this::of).reduce(Count.NONE, Count::plus);
  }

  /** The figures of these fields, and last those of the key facts, by name. */
  public Map<String, Figures> figures(Set<Field> fields) {
    Map<String, Figures> figures = new LinkedHashMap<>();
    for (Field field : Field.values()) {
      if (fields.contains(field)) {
        figures.put(field.word(), of(field).figures());
      }
    }
    figures.put(KEY_FACTS, keyFacts().figures());
    return figures;
  }

  /** References and dates that other letters prove to be other than printed. */
  public Count resolved() {
    return resolved;
  }

  /** How many key facts were read. */
  public int keyFactsStated() {
    return keyFactsStated;
  }

  /** How many of them are wrong without being called uncertain. */
  public int silentlyWrong() {
    return silentlyWrong;
  }

  /** {@link #silentlyWrong} as a share of {@link #keyFactsStated}. */
  public double silentlyWrongShare() {
    return keyFactsStated == 0 ? 0 : (double) silentlyWrong / keyFactsStated;
  }

  /** Files with a truth. */
  public int files() {
    return files;
  }

  /** Those of them that nothing was read of. */
  public int withoutPrediction() {
    return withoutPrediction;
  }

  /** Every wrong fact, file by file and letter by letter. */
  public List<Miss> misses() {
    return List.copyOf(misses);
  }
}
