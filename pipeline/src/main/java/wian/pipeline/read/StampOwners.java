package wian.pipeline.read;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import wian.index.circular.Letter;
import wian.index.circular.Received;
import wian.pipeline.read.head.Region;
import wian.pipeline.read.head.Stamps;

/**
 * Which letter a receiving stamp belongs to: the one that came to the stamping office and is not
 * dated after the stamp.
 */
final class StampOwners {
  private static final Pattern OWN_COPY =
      Pattern.compile("(?m)^[\\s\\-–*#|(]*สำเนา\\s*(?:คู่\\s*)?ฉบับ[\\s\\-–*|).]*$");

  private StampOwners() {}

  static List<Letter> give(List<Letter> letters, List<Region> regions, List<Stamps.Stamp> stamps) {
    List<List<Received>> owned = new ArrayList<>();
    letters.forEach(l -> owned.add(new ArrayList<>()));
    for (Stamps.Stamp stamp : stamps) {
      int owner = owner(letters, regions, stamp, owned);
      if (owner >= 0) {
        owned.get(owner).add(stamp.received());
      }
    }
    List<Letter> out = new ArrayList<>();
    for (int i = 0; i < letters.size(); i++) {
      out.add(
          owned.get(i).isEmpty()
              ? letters.get(i)
              : LetterParts.received(letters.get(i), owned.get(i)));
    }
    return out;
  }

  private static int owner(
      List<Letter> letters, List<Region> regions, Stamps.Stamp stamp, List<List<Received>> owned) {
    int home = -1;
    for (int i = 0; i < regions.size(); i++) {
      if (stamp.from() >= regions.get(i).cut().start() && stamp.from() < regions.get(i).to()) {
        home = i;
      }
    }
    if (home < 0) {
      return regions.isEmpty() ? -1 : 0;
    }
    Region region = regions.get(home);
    boolean inHead = stamp.from() < region.cut().head();
    boolean inTail = stamp.from() >= region.close();
    boolean fits = fits(letters.get(home), stamp.received());
    if (inTail
        && home + 1 < letters.size()
        && fits(letters.get(home + 1), stamp.received())
        && (!fits || (owned.get(home).isEmpty() && lastOf(region, stamp)))) {
      return home + 1;
    }
    if (inHead && home > 0 && !fits && fits(letters.get(home - 1), stamp.received())) {
      return home - 1;
    }
    return home;
  }

  /** Whether nothing of the letter follows the stamp: the next letter's page begins with it. */
  private static boolean lastOf(Region region, Stamps.Stamp stamp) {
    for (int i = stamp.to() + 1; i < region.to(); i++) {
      String line = region.flat().line(i);
      if (!line.isBlank() && !Stamps.partOfStamp(line) && line.strip().length() > 25) {
        return false;
      }
    }
    return true;
  }

  /**
   * An office's own copy (สำเนาคู่ฉบับ) was sent, not received; nothing is received before its day.
   */
  private static boolean fits(Letter letter, Received stamp) {
    if (OWN_COPY.matcher(letter.text()).find()) {
      return false;
    }
    String issued = letter.date() == null ? null : letter.date().iso();
    return issued == null
        || stamp.date() == null
        || issued.length() < 10
        || issued.compareTo(stamp.date()) <= 0;
  }
}
