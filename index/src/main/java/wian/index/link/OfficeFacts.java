package wian.index.link;

import java.util.Optional;
import wian.index.circular.Holidays;
import wian.index.circular.OfficeProfile;

/**
 * What answers take from the office itself.
 *
 * @param done what persons said is done
 * @param holidays on which days offices work
 * @param profile which office it is; empty where it did not say
 */
public record OfficeFacts(DoneDays done, Holidays holidays, Optional<OfficeProfile> profile) {
  /** An office that said nothing of itself. */
  public static OfficeFacts standard() {
    return new OfficeFacts(DoneDays.marked(), Holidays.standard(), Optional.empty());
  }
}
