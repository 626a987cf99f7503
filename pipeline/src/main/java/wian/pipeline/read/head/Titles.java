package wian.pipeline.read.head;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import wian.pipeline.read.text.FlatText;

/** Subjects of orders, announcements, regulations and the rest: the title lines below the head. */
final class Titles {
  private static final Pattern SUBJECT =
      Pattern.compile("(?:^|\\s)(?:เรื่?อง\\s*(?=\\S)|(?=ว่าด้วย))");
  private static final Pattern RULE = Pattern.compile("^[^ก-๙A-Za-z0-9]+$");
  private static final Pattern EDITION =
      Pattern.compile("^\\s*(?:\\(?ฉบับที่|พ\\.\\s?ศ\\.?\\s?[0-9๐-๙]{4}\\s*$)");
  private static final Pattern MINUTES = Pattern.compile("^\\s*รายงาน(การประชุม\\S.*?)\\s*$");

  /** Number and day of a press release. */
  private static final Pattern ISSUE_LINE =
      Pattern.compile("^\\s*(?:ฉบับที่|ครั้งที่|เลขที่|วันที่|ที่)\\s*[0-9๐-๙]");

  private static final int HIGHEST_HEADLINE = 10;
  private static final int LONGEST_LINE = 100;
  private static final Pattern ENDS_TITLE =
      Pattern.compile(
          "^\\s*(?:ตาม(?!แผน|โครงการ|มาตรการ)|ด้วย(?!วิธี|ระบบ)|เนื่อง|โดย(?!วิธี|ระบบ)|อาศัย|เพื่อ|\\(?ฉบับที่|พ\\.ศ|ที่\\s|ครั้งที่|วัน)");

  /** "ด้วยวิธีประกวดราคา…": a title goes on. */
  private static final Pattern BY_MEANS =
      Pattern.compile("^\\s*(?:ด้วย|โดย)(?:วิธี|ระบบ)|^\\s*ตาม(?:แผน|โครงการ|มาตรการ)");

  private Titles() {}

  static Optional<HeadReader.Value> subject(Region region) {
    FlatText flat = region.flat();
    return labelled(region).or(() -> headline(flat, region)).or(() -> ofMinutes(flat, region));
  }

  /** The minutes' title names the meeting: "รายงานการประชุม…". */
  private static Optional<HeadReader.Value> ofMinutes(FlatText flat, Region region) {
    int head = region.cut().head();
    Matcher m = MINUTES.matcher(flat.line(head));
    return m.find()
        ? Optional.of(
            new HeadReader.Value(m.group(1), flat.start(head) + m.start(1), flat.end(head)))
        : Optional.empty();
  }

  /** A press release has a headline: the first line below who issued it and when. */
  private static Optional<HeadReader.Value> headline(FlatText flat, Region region) {
    int head = region.cut().head();
    if (!HeadLines.NEWS.matcher(flat.line(head)).find()) {
      return Optional.empty();
    }
    for (int i = head + 1; i < Math.min(region.to(), head + HIGHEST_HEADLINE); i++) {
      String line = flat.line(i);
      boolean said =
          line.isBlank()
              || RULE.matcher(line).find()
              || Bodies.names(line)
              || ISSUE_LINE.matcher(line).find()
              || IssueDateReader.onlyDate(line);
      if (!said) {
        return line.strip().length() <= LONGEST_LINE
            ? Optional.of(new HeadReader.Value(line.strip(), flat.start(i), flat.end(i)))
            : Optional.empty();
      }
    }
    return Optional.empty();
  }

  private static Optional<HeadReader.Value> labelled(Region region) {
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
    boolean goesOn = BY_MEANS.matcher(line).find() || !Region.opensBody(line);
    return (regulation && EDITION.matcher(line).find())
        || (goesOn && !ENDS_TITLE.matcher(line).find());
  }
}
