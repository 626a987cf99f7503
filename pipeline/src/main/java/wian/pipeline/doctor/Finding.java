package wian.pipeline.doctor;

import wian.pipeline.answer.Told;

/**
 * What was looked at, and what was found.
 *
 * @param check its name, which stays the same from version to version
 * @param ok whether Wian can work with it
 * @param told what was found, and what to do where it is amiss
 */
public record Finding(String check, boolean ok, Told told) {
  static Finding ok(String check, String thai, String english) {
    return new Finding(check, true, new Told(thai, english));
  }

  static Finding fail(String check, String thai, String english) {
    return new Finding(check, false, new Told(thai, english));
  }
}
