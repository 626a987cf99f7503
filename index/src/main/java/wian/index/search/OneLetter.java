package wian.index.search;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import wian.index.circular.LetterKind;
import wian.index.circular.Received;

/**
 * One letter from all its readings, which vote on what is printed on it.
 *
 * @param letterId names it
 * @param canonical its canonical reference; null where it has none
 * @param date its day of issue, Gregorian ISO-8601; null where no reading tells it
 * @param kind what sort of letter
 * @param issuer who issued it; null where unknown
 * @param to to whom
 * @param subject what it is about; null where it has none
 * @param deadlines the days that it sets, each once
 * @param disputes what the readings do not agree in
 * @param arrivals its readings, first arrival first
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record OneLetter(
    String letterId,
    String canonical,
    String date,
    LetterKind kind,
    String issuer,
    List<String> to,
    String subject,
    List<DueDay> deadlines,
    List<Dispute> disputes,
    List<Arrival> arrivals) {
  /** Copies its lists. */
  public OneLetter {
    to = List.copyOf(to);
    deadlines = List.copyOf(deadlines);
    disputes = List.copyOf(disputes);
    arrivals = List.copyOf(arrivals);
  }

  /**
   * A field that was not read alike everywhere.
   *
   * @param field its name in the letter record
   * @param value one of the values read
   * @param readings how many readings say so
   * @param elected whether it is the value that stands
   */
  public record Dispute(String field, String value, int readings, boolean elected) {}

  /**
   * One arrival of the letter.
   *
   * @param file name of the file
   * @param letter its place in the file, from 0
   * @param sha256 SHA-256 of the file
   * @param folders names of the watched folders in which the file arrived
   * @param arrived when the file arrived first
   * @param received its receiving stamps
   * @param copy whether it is marked as a copy (สำเนา)
   */
  public record Arrival(
      String file,
      int letter,
      String sha256,
      Set<String> folders,
      Instant arrived,
      List<Received> received,
      boolean copy) {
    /** Copies its set and list. */
    public Arrival {
      folders = Set.copyOf(folders);
      received = List.copyOf(received);
    }
  }
}
