package wian.pipeline.answer;

import com.fasterxml.jackson.annotation.JsonIgnore;
import wian.pipeline.extract.Extraction;

/**
 * Something said to a person, in both languages.
 *
 * @param thai in Thai
 * @param english in English
 */
public record Told(String thai, String english) {
  /** Why a file cannot be read. */
  public static Told of(Extraction.Why why) {
    return new Told(why.thai(), why.english());
  }

  /** Both on one line; what came from outside cannot break it or steer a terminal. */
  @JsonIgnore
  public String line() {
    return Plain.text(thai) + " / " + Plain.text(english);
  }
}
