package wian.index.circular;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.NullNode;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;

/**
 * What a person says of a fact of a letter. Kept beside the reading and never changed; it hangs on
 * the letter's id and on what was read, so that it outlives a rebuilt index and a file read anew.
 * Of two of one fact the later one counts.
 *
 * @param letter id of the reading ({@link Letter#id})
 * @param number the number that was read on that letter then, by which it is found where its id is
 *     gone; null where it had none
 * @param field which fact, by its name in the letter record: {@code reference}, {@code
 *     deadlines.due}; {@code letter} for whether it is one at all
 * @param of for a fact of a list the fact as it was read, or first added; null otherwise
 * @param value what is right, as the letter record writes it; null where the fact is not there
 * @param undone whether it takes back what was said before
 * @param who the person
 * @param at when it was said, UTC
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Correction(
    String letter,
    String number,
    String field,
    JsonNode of,
    JsonNode value,
    boolean undone,
    String who,
    Instant at) {
  /** Earlier before later; what was said in one moment always in one order. */
  public static final Comparator<Correction> BY_TIME =
      Comparator.comparing(Correction::at, Comparator.nullsFirst(Comparator.naturalOrder()))
          .thenComparing(LetterJson::line);

  /** A value that is not there is null, however it is written. */
  public Correction {
    of = of instanceof NullNode ? null : of;
    value = value instanceof NullNode ? null : value;
  }

  /** What two of them must have in common to speak of one fact. */
  @JsonIgnore
  public List<String> fact() {
    return List.of(letter, field, of == null ? "" : of.toString());
  }

  /** The list that it speaks of: {@code deadlines} of {@code deadlines.due}. */
  @JsonIgnore
  public String list() {
    int dot = field.indexOf('.');
    return dot < 0 ? field : field.substring(0, dot);
  }

  /** The part of a fact that it speaks of: {@code due} of {@code deadlines.due}; empty for all. */
  @JsonIgnore
  public String part() {
    int dot = field.indexOf('.');
    return dot < 0 ? "" : field.substring(dot + 1);
  }
}
