package wian.pipeline.read.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import wian.index.circular.Letter;
import wian.index.circular.Place;
import wian.pipeline.read.Sample;

/** A fact's place is where it is printed in the file, however broken its line came. */
class OriginTest {
  private static final String LETTER =
      """
      ที่ มท ๐๘๑๒/ว ๑๙๖๐   กรมส่งเสริมการปกครองท้องถิ่น
      ๘ กันยายน ๒๕๖๔
      เรื่อง  การจัดทำแผนป้องกันน้ำป่าและดูแลผู้สูงอายุ
      เรียน  ผู้ว่าราชการจังหวัด ทุกจังหวัด
      อ้างถึง  หนังสือกรมส่งเสริมการปกครองท้องถิ่น ที่ มท ๐๘๑๒/ว ๑๔๖๕ ลงวันที่ ๒๓ เมษายน ๒๕๖๔
      ตามที่แจ้งแล้วนั้น ขอให้จังหวัดแจ้งอำเภอให้จัดทำแผนน้ำ และส่งภายในวันที่ ๓๐ กันยายน ๒๕๖๔
      จึงเรียนมาเพื่อโปรดพิจารณา
      """;

  @ParameterizedTest
  @CsvSource({
    "'จัดทํา   แผน', 'จัดทำ แผน', 6, 9, 9, 12",
    "'ที่่่ มท', 'ที่ มท', 0, 3, 0, 5",
    "'ขอให้ ว \u200b๑๙', 'ขอให้ ว ๑๙', 6, 10, 6, 11",
    "'ภายในวนัที่ ๕', 'ภายในวันที่ ๕', 12, 13, 12, 13",
    "'กรม', 'กรม', 1, 2, 1, 2"
  })
  void aStretchIsWhereItCameFrom(
      String raw, String repaired, int start, int end, int first, int last) {
    assertEquals(List.of(first, last), Origin.of(raw, repaired).span(start, end));
  }

  @Test
  void randomBreakagesMoveNoFact() {
    List<String> whole = spans(LETTER, LETTER);
    assertEquals(5, whole.size(), whole.toString());
    for (int seed = 0; seed < 500; seed++) {
      String broken = broken(LETTER, new Random(seed));
      assertEquals(whole, spans(broken, LETTER), broken);
    }
  }

  /** What stands in the file where the facts of a letter are said to be, repaired. */
  private static List<String> spans(String text, String whole) {
    List<String> lines = text.lines().toList();
    assertEquals(whole.lines().count(), lines.size());
    Letter letter = Sample.letters(text).getFirst();
    assertEquals(1, letter.citations().size(), text);
    assertEquals(1, letter.deadlines().size(), text);
    return Stream.of(
            letter.reference().where(),
            letter.date().where(),
            letter.citations().getFirst().where(),
            letter.deadlines().getFirst().where(),
            letter.evidence().get("subject"))
        .map(places -> span(places, lines))
        .toList();
  }

  private static String span(List<Place> places, List<String> lines) {
    List<String> parts = new ArrayList<>();
    for (Place place : places) {
      String line = lines.get(place.line() - 1);
      String part = line.substring(place.chars().getFirst(), place.chars().getLast());
      parts.add(place.line() + ": " + TextRepair.line(part).strip());
    }
    return String.join("; ", parts);
  }

  private static String broken(String text, Random random) {
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean mark = (c >= '\u0e34' && c <= '\u0e37') || (c >= '\u0e48' && c <= '\u0e4b');
      if (random.nextInt(4) > 0) {
        out.append(c);
      } else if (c == 'ำ') {
        out.append("\u0e4d\u0e32");
      } else if (mark && random.nextBoolean()) {
        out.append(c).append(c);
      } else if (c >= '\u0e48' && c <= '\u0e4c') {
        out.append((char) (c - '\u0e48' + (random.nextBoolean() ? '\uf70a' : '\uf713')));
      } else if (mark || c == 'า') {
        out.append(random.nextBoolean() ? " " : "").append(c);
      } else {
        out.append(c).append(c == '\n' ? "" : "\u200b");
      }
    }
    return out.toString();
  }
}
