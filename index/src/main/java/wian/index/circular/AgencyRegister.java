package wian.index.circular;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Which body stands behind agency letters and office code (รหัสตัวพยัญชนะ,
 * เลขประจำของเจ้าของเรื่อง); ระเบียบสำนักนายกรัฐมนตรีว่าด้วยงานสารบรรณ พ.ศ. ๒๕๒๖, ภาคผนวก ๑. From
 * {@code agencies.tsv}, which anyone can extend.
 */
public final class AgencyRegister {
  private final Map<String, List<Agency>> byLetters;

  private AgencyRegister(Map<String, List<Agency>> byLetters) {
    this.byLetters = byLetters;
  }

  /**
   * A body of the register.
   *
   * @param letters agency letters without dots
   * @param office what the office code begins with; empty for any
   * @param name the body
   * @param level ministry, department, province or independent
   */
  public record Agency(String letters, String office, String name, String level) {}

  /** The register that comes with Wian; read when first asked for. */
  public static AgencyRegister standard() {
    return Standard.REGISTER;
  }

  private static final class Standard {
    static final AgencyRegister REGISTER = load();

    private static AgencyRegister load() {
      try (BufferedReader rows =
          new BufferedReader(
              new InputStreamReader(
                  AgencyRegister.class.getResourceAsStream("agencies.tsv"),
                  StandardCharsets.UTF_8))) {
        Map<String, List<Agency>> byLetters = new HashMap<>();
        rows.lines()
            .filter(row -> !row.isBlank() && !row.startsWith("#"))
            .map(row -> row.split("\t", -1))
            .map(cell -> new Agency(cell[0], cell[1], cell[2], cell[3]))
            .forEach(a -> byLetters.computeIfAbsent(a.letters(), k -> new ArrayList<>()).add(a));
        return new AgencyRegister(byLetters);
      } catch (IOException e) {
        throw new UncheckedIOException("agencies.tsv cannot be read", e);
      }
    }
  }

  /** The body that a letter's number names; the most exact one known. */
  public Optional<Agency> of(ReferenceNumber number) {
    return switch (number) {
      case ReferenceNumber.OrderNumber order -> Optional.empty();
      case ReferenceNumber.LetterNumber letter ->
          byLetters.getOrDefault(letter.agency(), List.of()).stream()
              .filter(a -> letter.office().startsWith(a.office()))
              .filter(a -> !a.level().equals("province") || provincial(letter.office()))
              .max(Comparator.comparingInt(a -> a.office().length()));
    };
  }

  /** All agency letters that are known, without dots. */
  public List<String> letters() {
    return byLetters.keySet().stream().sorted().toList();
  }

  /** Whether agency letters are known at all. */
  public boolean knows(String letters) {
    return byLetters.containsKey(letters);
  }

  /** The names of all bodies. */
  public Stream<String> names() {
    return byLetters.values().stream().flatMap(List::stream).map(Agency::name).distinct();
  }

  /** Provinces number their offices 00NN; local bodies have five digits. */
  private static boolean provincial(String office) {
    return office.startsWith("00") || office.indexOf('.') == 5 || office.length() == 5;
  }
}
