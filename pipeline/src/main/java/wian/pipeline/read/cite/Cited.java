package wian.pipeline.read.cite;

import wian.index.circular.Doubt;
import wian.index.circular.ReferenceNumber;

/**
 * One mention of a document by its number.
 *
 * @param start offset in the file's text
 * @param end offset after it, its day included
 * @param number its number
 * @param date its day; null where none is printed
 * @param doubt why it is in doubt; null where it is not
 */
public record Cited(int start, int end, ReferenceNumber number, String date, Doubt doubt) {
  public static Cited of(
      int base, int start, CitedDates.Dated dated, ReferenceNumber number, Doubt doubt) {
    return new Cited(
        base + start,
        base + dated.end(),
        number,
        dated.iso(),
        doubt == null ? dated.doubt() : doubt);
  }

  Cited on(String day) {
    return new Cited(start, end, number, day, doubt);
  }
}
