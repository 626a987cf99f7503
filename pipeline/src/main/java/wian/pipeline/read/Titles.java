package wian.pipeline.read;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Subjects of orders, announcements, regulations and the rest: the title lines below the head. */
final class Titles {
  private static final Pattern SUBJECT =
      Pattern.compile("(?:^|\\s)(?:เรื่?อง\\s*(?=\\S)|(?=ว่าด้วย))");
  private static final Pattern RULE = Pattern.compile("^[^ก-๙A-Za-z0-9]+$");
  private static final Pattern EDITION =
      Pattern.compile("^\\s*(?:\\(?ฉบับที่|พ\\.\\s?ศ\\.?\\s?[0-9๐-๙]{4}\\s*$)");
  private static final int LONGEST_LINE = 100;
  private static final Pattern ENDS_TITLE =
      Pattern.compile(
          "^\\s*(?:ตาม|ด้วย|เนื่อง|โดย|อาศัย|เพื่อ|\\(?ฉบับที่|พ\\.ศ|ที่\\s|ครั้งที่|วัน)");

  private Titles() {}

  static Optional<HeadReader.Value> subject(Region region) {
    FlatText flat = region.flat();
    for (int i = region.cut().head(); i < Math.min(region.to(), region.cut().head() + 7); i++) {
      Matcher m = SUBJECT.matcher(flat.line(i));
      if (!m.find()) {
        continue;
      }
      int last = i;
      boolean rule = region.cut().form() == Cut.Form.REGULATION;
      while (last + 1 < region.to() && last - i < 3 && continues(flat.line(last + 1), rule)) {
        last++;
      }
      int start = flat.start(i) + m.end();
      return Optional.of(
          new HeadReader.Value(
              flat.text().substring(start, flat.end(last)), start, flat.end(last)));
    }
    return Optional.empty();
  }

  /** Edition and year are part of a regulation's name. */
  private static boolean continues(String line, boolean regulation) {
    if (line.isBlank() || RULE.matcher(line).find() || line.strip().length() > LONGEST_LINE) {
      return false;
    }
    return (regulation && EDITION.matcher(line).find())
        || (!ENDS_TITLE.matcher(line).find() && !Region.opensBody(line));
  }
}
