package wian.pipeline;

import wian.index.search.HeldLetter;

/**
 * A letter that was added or corrected, as the log of changes tells it.
 *
 * @param letterId names the letter
 * @param file name of its file
 * @param sha256 SHA-256 of its file
 * @param letter its place in the file, from 0
 * @param canonical its reference; null where it has none
 */
record AddedLetter(String letterId, String file, String sha256, int letter, String canonical) {
  static AddedLetter of(HeldLetter held) {
    return new AddedLetter(
        held.letterId(),
        held.file().name(),
        held.file().sha256(),
        held.position(),
        held.letter().canonical().orElse(null));
  }
}
