package wian.index.link;

/**
 * What a letter is looked up by. A letter's keys are worked out when it is indexed, and a question
 * is a set of keys.
 *
 * @param kind what the value says
 * @param value the value; of one kind, equal or not, and nothing else
 */
public record Key(Kind kind, String value) {
  /** What a key's value says of the letter that carries it. */
  public enum Kind {
    /** It bears this number, or looks as if it did. */
    NAME('n'),
    /** It bears a number that looks like this one, and its text is nearly the same. */
    TEXT('t'),
    /** It cites this number, or one that looks like it. */
    CITES('c'),
    /** It cancels the letter of this number, or of one that looks like it. */
    CANCELS('x'),
    /** It cites this number, and its agency letters are these. */
    ANSWERS('a'),
    /** An office's letter on this subject. */
    SUBJECT('s'),
    /** An office's draft on this subject. */
    DRAFT('d'),
    /** It moves a day of this kind. */
    MOVES('m'),
    /** It stands in this file. */
    FILE('f');

    private final char letter;

    Kind(char letter) {
      this.letter = letter;
    }
  }

  /** Kind and value as one word, to be indexed. */
  public String term() {
    return kind.letter + value;
  }
}
