package wian.pipeline.read;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import wian.index.circular.Deadline;
import wian.index.circular.Letter;
import wian.index.circular.LetterJson;
import wian.pipeline.extract.Line;
import wian.pipeline.extract.Page;

/** Letters read from text typed into a test. */
public final class Sample {
  private static final String SHA = "0123456789abcdef".repeat(4);

  private Sample() {}

  public static List<Letter> letters(String text) {
    return letters(text, 1);
  }

  public static List<Letter> letters(String text, double confidence) {
    List<Line> lines = text.lines().map(l -> new Line(l, null, confidence)).toList();
    return new LetterReader().read(SHA, List.of(new Page(1, Page.Source.TEXT, "typed", lines)));
  }

  /** Recognised character by character, all surely but the first of these. */
  public static List<Letter> withWeak(String text, String weak) {
    List<Line> lines =
        text.lines().map(l -> new Line(l, null, 0.97, null, weak(l.indexOf(weak)))).toList();
    return new LetterReader().read(SHA, List.of(new Page(1, Page.Source.OCR, "drawn", lines)));
  }

  private static List<Line.Weak> weak(int at) {
    return at < 0 ? List.of() : List.of(new Line.Weak(at, 0.4));
  }

  /** One external letter of 1 October BE 2569 with this body. */
  public static Letter withBody(String body) {
    List<Letter> letters =
        letters(
            """
            ที่ สธ ๐๒๐๘/ว ๔๑๗

            สำนักงานปลัดกระทรวงสาธารณสุข
            ถนนติวานนท์ นนทบุรี ๑๑๐๐๐

            ๑ ตุลาคม ๒๕๖๙

            เรื่อง  การเฝ้าระวังโรค
            เรียน  นายแพทย์สาธารณสุขจังหวัด ทุกจังหวัด

                    %s

                    จึงเรียนมาเพื่อโปรดทราบ

                    ขอแสดงความนับถือ
            """
                .formatted(body));
    if (letters.size() != 1) {
      throw new IllegalArgumentException("the body was cut into " + letters.size() + " letters");
    }
    return letters.getFirst();
  }

  /** The deadlines of such a letter, as the examples print them: what is read, however surely. */
  public static String deadlines(String body) {
    return doubtedDeadlines(body).replace(" ?low_confidence", "");
  }

  /** The same, with a mark where the words do not settle what the day means. */
  public static String doubtedDeadlines(String body) {
    return withBody(body).deadlines().stream()
        .map(Sample::shown)
        .collect(Collectors.joining(" ; "));
  }

  private static String shown(Deadline d) {
    StringBuilder out = new StringBuilder();
    out.append(d.kind().name().toLowerCase(Locale.ROOT));
    out.append(d.from() == null ? "" : " from " + d.from());
    out.append(d.due() == null ? "" : " " + d.due());
    out.append(d.time() == null ? "" : " " + d.time());
    out.append(d.until() == null ? "" : "-" + d.until());
    out.append(
        d.relative() == null ? "" : " " + LetterJson.line(d.relative()).replaceAll("[{}\"]", ""));
    out.append(d.recurs() == null ? "" : " " + d.recurs());
    out.append(d.replaces() == null ? "" : " replaces " + d.replaces());
    out.append(d.standing() == Deadline.Standing.RECALLED ? " recalled" : "");
    out.append(d.reason() == null ? "" : " ?" + d.reason().name().toLowerCase(Locale.ROOT));
    return out.toString();
  }
}
