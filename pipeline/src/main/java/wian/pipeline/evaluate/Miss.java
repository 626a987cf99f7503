package wian.pipeline.evaluate;

import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * A fact that was read wrongly.
 *
 * @param file the file with the truth
 * @param field which field
 * @param what whether the fact was missed or made up
 * @param fact the fact, as it is compared
 */
public record Miss(String file, Field field, What what, String fact) {

  /** What went wrong with a fact. */
  public enum What {
    /** The truth states it, and it was not read. */
    @JsonProperty("missed")
    MISSED("missed"),
    /** It was read, and the truth does not state it. */
    @JsonProperty("made up")
    MADE_UP("made up");

    private final String word;

    What(String word) {
      this.word = word;
    }

    /** As it is reported. */
    public String word() {
      return word;
    }
  }
}
