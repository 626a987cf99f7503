package wian.pipeline.read;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import wian.pipeline.extract.Line;

class KnownPhrasesTest {
  /** A line whose signs between brackets were doubted. */
  private static Line line(String marked) {
    List<Line.Weak> weak = new ArrayList<>();
    StringBuilder text = new StringBuilder();
    boolean doubted = false;
    for (char c : marked.toCharArray()) {
      if (c == '[' || c == ']') {
        doubted = c == '[';
        continue;
      }
      if (doubted) {
        weak.add(new Line.Weak(text.length(), 0.5));
      }
      text.append(c);
    }
    return new Line(text.toString(), null, 0.9, null, weak);
  }

  @ParameterizedTest
  @CsvSource({
    "ให้รายงาน [บ]ับแต่วันที่ได้รับหนังสือ, ให้รายงาน นับแต่วันที่ได้รับหนังสือ",
    "[ก]ายในวั[บ]ทำการสุดท้าย, กายในวันทำการสุดท้าย",
    "๓๐ กั[บ]ยายน ๒๕๖๙, ๓๐ กันยายน ๒๕๖๙",
    "นาย[ธ]ำเภอ ทุก[จ]ำเภอ, นายอำเภอ ทุกอำเภอ",
    "จังหวัดเช[ี]ยง[ธ]าย, จังหวัดเชียงราย",
  })
  void aDoubtedSignOfAKnownPhraseIsMended(String marked, String mended) {
    assertEquals(mended, KnownPhrases.mended(line(marked)));
  }

  @ParameterizedTest
  @CsvSource({
    "บับแต่วันที่ได้รับ", // read surely
    "วันท[บ]่ [๓]๐ กันยายน", // a digit
    "จังหวัด[บ่]าน", // too little of the name is left
    "[น][ั]ก[เ]รียน", // every sign may be right
  })
  void whatWasReadSurelyOrSaysTooLittleStays(String marked) {
    Line line = line(marked);
    assertEquals(line.text(), KnownPhrases.mended(line));
  }

  @Test
  void aLineOfATextIsLeftAlone() {
    assertEquals("บับแต่วันที่", KnownPhrases.mended(new Line("บับแต่วันที่", null, 1)));
  }
}
