package wian.index.search;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import wian.index.circular.Level;

/**
 * The course of a matter: where it began, who passed it on, what came of its letters, and which of
 * them hold.
 *
 * @param began the oldest letter held that the ones asked for go back to; null where none is held
 * @param passings who passed a letter on, the oldest first
 * @param effects what later letters did to earlier ones, the oldest first
 * @param hubs letters that very many cite; only the newest of those are in the chain
 */
public record Course(
    @JsonInclude(JsonInclude.Include.NON_NULL) Beginning began,
    List<Passing> passings,
    List<Effect> effects,
    List<Hub> hubs) {
  /** A course of which nothing is known. */
  public static final Course UNKNOWN = new Course(null, List.of(), List.of(), List.of());

  /** Copies its lists. */
  public Course {
    passings = List.copyOf(passings);
    effects = List.copyOf(effects);
    hubs = List.copyOf(hubs);
  }

  /**
   * The letter with which a matter begins, as far as it is held.
   *
   * @param letterId the letter
   * @param notHeld the references that it cites and that are not held: the matter is older
   * @param force whether it holds
   * @param because what took its force, in words; null where it has it
   */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public record Beginning(String letterId, List<String> notHeld, Force force, String because) {
    /** Copies its list. */
    public Beginning {
      notHeld = List.copyOf(notHeld);
    }
  }

  /** Whether a letter holds, as far as the letters held tell. */
  public enum Force {
    /** Nothing held takes anything from it. */
    @JsonProperty("in-force")
    IN_FORCE,
    /** It holds as another letter changed it. */
    @JsonProperty("amended")
    AMENDED,
    /** It was cancelled. */
    @JsonProperty("cancelled")
    CANCELLED
  }

  /**
   * A body passed on what came to it from above.
   *
   * @param letterId its own letter
   * @param of the letter that it passed on
   * @param by the body; null where unknown
   * @param level where it stands; null where unknown
   * @param to to whom
   * @param sent day of the letter that it passed on; null where unknown
   * @param received day of the stamp that the letter bears on the way; null where it bears none
   * @param passedOn day of its own letter; null where unknown
   * @param days days that it took, from receipt where that is known, else from the day sent; null
   *     where unknown
   */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public record Passing(
      String letterId,
      String of,
      String by,
      Level level,
      List<String> to,
      String sent,
      String received,
      String passedOn,
      Long days) {
    /** Copies its list. */
    public Passing {
      to = List.copyOf(to);
    }
  }

  /**
   * What a letter did to an earlier one.
   *
   * @param letterId the earlier letter
   * @param what what was done to it
   * @param by the letter that did it
   * @param date that letter's day; null where unknown
   * @param holds false where that letter was cancelled itself
   */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public record Effect(String letterId, What what, String by, String date, boolean holds) {
    /** What was done. */
    public enum What {
      /** Somebody replied to its issuer. */
      @JsonProperty("answered")
      ANSWERED,
      /** แก้ไขเพิ่มเติม. */
      @JsonProperty("amended")
      AMENDED,
      /** ขยายระยะเวลา. */
      @JsonProperty("extended")
      EXTENDED,
      /** ยกเลิก. */
      @JsonProperty("cancelled")
      CANCELLED
    }
  }

  /**
   * A letter that very many cite.
   *
   * @param letterId the letter
   * @param citedBy how many readings cite its number
   */
  public record Hub(String letterId, int citedBy) {}
}
