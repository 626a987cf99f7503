package wian.pipeline.command;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import wian.index.circular.ThaiDigits;
import wian.index.search.OneLetter;
import wian.index.search.OneLetter.Arrival;
import wian.index.search.OneLetter.Dispute;
import wian.pipeline.answer.Plain;
import wian.pipeline.answer.ThaiDay;

/** Letters that arrived more than once, for people: their arrivals, and where these differ. */
final class ArrivalsText {
  private ArrivalsText() {}

  static List<String> of(List<OneLetter> letters, Terminal terminal) {
    List<String> lines = new ArrayList<>();
    for (OneLetter letter : letters) {
      if (letter.arrivals().size() > 1) {
        lines.add(
            terminal.painted(
                "รับ "
                    + ThaiDigits.toThai(Integer.toString(letter.arrivals().size()))
                    + " ครั้ง / arrivals  "
                    + ThaiDigits.toThai(letter.canonical() == null ? "" : letter.canonical()),
                Style.STRONG));
        letter.arrivals().forEach(arrival -> lines.add("  " + Plain.text(arrival(arrival))));
        letter.disputes().forEach(dispute -> lines.add("  " + Plain.text(dispute(dispute))));
      }
    }
    return lines;
  }

  private static String arrival(Arrival arrival) {
    return arrival.file()
        + " · "
        + String.join(", ", arrival.folders())
        + arrival.received().stream()
            .map(stamp ->
                " · เลขรับ / received "
                    + ThaiDigits.toThai(stamp.number() == null ? "-" : stamp.number())
                    + " "
                    + ThaiDay.written(stamp.date()))
            .collect(Collectors.joining());
  }

  private static String dispute(Dispute dispute) {
    return "อ่านต่างกัน / read differently: "
        + dispute.field()
        + " "
        + ThaiDigits.toThai(dispute.value())
        + " ("
        + ThaiDigits.toThai(Integer.toString(dispute.readings()))
        + (dispute.elected() ? " ใช้ค่านี้ / stands)" : ")");
  }
}
