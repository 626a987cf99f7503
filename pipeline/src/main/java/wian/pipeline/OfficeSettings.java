package wian.pipeline;

import java.util.Locale;
import java.util.Optional;
import wian.index.circular.Holidays;
import wian.index.circular.Level;
import wian.index.circular.OfficeProfile;
import wian.index.link.DoneDays;
import wian.index.link.OfficeFacts;

/** What the office says of itself: {@code office.*} in its settings, and its own holidays. */
final class OfficeSettings {
  private OfficeSettings() {}

  /**
   * What answers take from the office.
   *
   * @throws BadSetting where it cannot be used
   */
  static OfficeFacts facts(Home home) {
    return new OfficeFacts(
        DoneDays.marked(), holidays(home), profile(SettingsFile.read(home.settings())));
  }

  /** The office's profile; empty where it has no name. */
  static Optional<OfficeProfile> profile(SettingsFile file) {
    String name = file.text("office.name", "");
    String agency = file.text("office.agency", "").replace(".", "");
    String code = file.text("office.code", "");
    Level[] levels = Level.values();
    Level level =
        file.oneOf(
            "office.level",
            Level.ofName(name).orElse(Level.LOCAL),
            levels,
            one -> one.name().toLowerCase(Locale.ROOT));
    return name.isEmpty()
        ? Optional.empty()
        : Optional.of(new OfficeProfile(name, agency, code, level));
  }

  private static Holidays holidays(Home home) {
    try {
      return Holidays.standard().with(home.holidays());
    } catch (IllegalArgumentException bad) {
      throw new BadSetting(
          home.holidays().getFileName().toString(),
          "อ่านบรรทัดนี้ไม่ได้: " + bad.getMessage(),
          "this line cannot be read: " + bad.getMessage());
    }
  }
}
