package wian.index.store;

/**
 * Names of the index's fields. Whoever changes what stands in a field raises {@link #SCHEMA}: an
 * index of another schema is thrown away and made again from the archive.
 */
final class Fields {
  /** Version of all that is written here. */
  static final String SCHEMA = "6";

  /** On every document: SHA-256 of its file. */
  static final String FILE = "file";

  /** On every document: {@link #A_FILE} or {@link #A_LETTER}. */
  static final String TYPE = "type";

  static final String A_FILE = "file";
  static final String A_LETTER = "letter";

  /** On every document: names it alone; on a letter the id read with it too. */
  static final String ID = "id";

  /** On every document: names of the folders in which its file arrived. */
  static final String FOLDER = "folder";

  /** Stored: the document as JSON, a letter's text left out. */
  static final String JSON = "json";

  /** Stored: a letter's text. */
  static final String TEXT = "text";

  /** On every document: when its file arrived, milliseconds from 1970 UTC. */
  static final String ARRIVED = "arrived";

  /** What letters are looked up by. */
  static final String KEY = "key";

  static final String ORDER = "order";
  static final String AGENCY = "agency";
  static final String COMMITTEE = "committee";
  static final String OFFICE = "office";

  /** The office code and the codes above it: 0810 for 0810.4. */
  static final String UNDER = "under";

  static final String SERIES = "series";
  static final String RUNNING = "running";
  static final String YEAR = "year";

  /** Day of issue, days from 1970. */
  static final String ISSUED = "issued";

  static final String KIND = "kind";
  static final String URGENCY = "urgency";

  /** Days that a letter sets, as ranges of days from 1970. */
  static final String DAYS = "days";

  /** {@link #RECURS} or {@link #UNKNOWN}, for days that no day of the calendar tells. */
  static final String NO_DAY = "noday";

  static final String RECURS = "recurs";
  static final String UNKNOWN = "unknown";

  /** Words of the issuer. */
  static final String ISSUER = "issuer";

  /** Words of issuer and addressees. */
  static final String HEAD = "head";

  /** Runs of characters of the issuer. */
  static final String ISSUER_RUNS = "issuerruns";

  /** Runs of characters of subject, issuer and text. */
  static final String RUNS = "runs";

  /** Runs of characters of the subject. */
  static final String SUBJECT_RUNS = "subjectruns";

  /** A number's canonical form without spaces, whole and without its first parts. */
  static final String TYPED = "typed";

  /** Words of subject, issuer, number and text. */
  static final String WORDS = "words";

  /** Words of the subject. */
  static final String SUBJECT = "subject";

  /** On every document: its file's place in the order of names. */
  static final String NAME = "name";

  /** A letter's place in its file, from 0. */
  static final String POSITION = "position";

  private Fields() {}
}
