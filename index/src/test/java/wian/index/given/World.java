package wian.index.given;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import wian.index.search.HeldFile;

/**
 * Letters of some offices over three years, as they were scanned and read: a quarter has a digit of
 * its number confused, a third has its day under a seal, a third is not held. Which letter each
 * citation means is known. Numbers are denser than those of a real office's letters.
 */
public final class World {
  private static final List<String> REGISTERS =
      List.of(
          "มท 0812/ว", "มท 0810.4/ว", "กค 0405.2/ว", "ตก 0023.3/ว", "ตก 0023.1/", "กบ 0023.6/ว");
  private static final List<String> FAMILIES = List.of("016", "26", "37", "45789");

  private final Random random;
  private final List<Issued> issued = new ArrayList<>();
  private final List<HeldFile> files = new ArrayList<>();
  private final Set<Issued> held = new HashSet<>();

  /** What was issued, and where it is kept if it is. */
  private record Issued(int order, String register, int number, LocalDate day, String subject) {
    String canonical() {
      return register + number;
    }

    String file() {
      return "f" + order + ".txt";
    }
  }

  private record Cited(Issued from, Issued to) {}

  /** Citations that lead to held letters: {@code from -> to}. */
  private final Set<String> edges = new TreeSet<>();

  public World(long seed, int letters) {
    random = new Random(seed);
    Map<String, Integer> counters = new TreeMap<>();
    LocalDate day = LocalDate.of(2019, 1, 3);
    for (int i = 0; i < letters; i++) {
      day = day.plusDays(random.nextInt(1 + 2 * 1095 / letters));
      String register = REGISTERS.get(random.nextInt(REGISTERS.size()));
      int number =
          counters.merge(
              register + day.getYear(), 1 + random.nextInt(1 + 6 * 4000 / letters), Integer::sum);
      String subject = oneIn(3) ? null : "เรื่องที่ " + random.nextInt(letters);
      issued.add(new Issued(i, register, number, day, subject));
    }
    read();
  }

  private void read() {
    List<Cited> cited = new ArrayList<>();
    for (Issued letter : issued) {
      boolean stamped = oneIn(3);
      ALetter reading = ALetter.of(oneIn(4) ? misread(letter) : letter.canonical());
      if (!stamped) {
        reading.dated(letter.day().toString()).subject(letter.subject());
      } else if (!oneIn(3)) {
        reading.received(letter.day().plusDays(1 + random.nextInt(20)).toString());
      }
      for (int i = random.nextInt(3); i > 0 && letter.order() > 0; i--) {
        Issued other = issued.get(Math.max(0, letter.order() - 1 - random.nextInt(60)));
        reading.refers(other.canonical(), oneIn(8) ? null : other.day().toString());
        cited.add(new Cited(letter, other));
      }
      if (!oneIn(3)) {
        files.add(AFile.of(letter.file(), reading));
        held.add(letter);
      }
    }
    cited.stream()
        .filter(citation -> held.contains(citation.from()) && held.contains(citation.to()))
        .forEach(citation -> edges.add(citation.from().file() + " -> " + citation.to().file()));
  }

  /** The number with one of its digits read as another. */
  private String misread(Issued letter) {
    String number = Integer.toString(letter.number());
    int at = random.nextInt(number.length());
    String alike =
        FAMILIES.stream()
            .filter(family -> family.indexOf(number.charAt(at)) >= 0)
            .collect(Collectors.joining())
            .replace(number.substring(at, at + 1), "");
    String read =
        number.substring(0, at)
            + alike.charAt(random.nextInt(alike.length()))
            + number.substring(at + 1);
    return read.startsWith("0") ? letter.canonical() : letter.register() + read;
  }

  private boolean oneIn(int times) {
    return random.nextInt(times) == 0;
  }

  public List<HeldFile> files() {
    return files;
  }

  /** Citations whose letter is held. */
  public Set<String> edges() {
    return edges;
  }
}
