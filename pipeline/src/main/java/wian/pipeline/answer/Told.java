package wian.pipeline.answer;

import com.fasterxml.jackson.annotation.JsonIgnore;

/**
 * Something said to a person, in both languages.
 *
 * @param thai in Thai
 * @param english in English
 */
public record Told(String thai, String english) {

  /** Both on one line; what came from outside cannot break it or steer a terminal. */
  @JsonIgnore
  public String line() {
    return Plain.text(thai) + " / " + Plain.text(english);
  }
}
