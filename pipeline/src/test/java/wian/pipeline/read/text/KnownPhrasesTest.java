package wian.pipeline.read.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import wian.pipeline.extract.Line;

class KnownPhrasesTest {
  /** A line whose signs behind a {@code ~} were doubted. */
  private static Line line(String marked) {
    List<Line.Weak> weak = new ArrayList<>();
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < marked.length(); i++) {
      if (marked.charAt(i) == '~') {
        weak.add(new Line.Weak(text.length(), 0.5));
      } else {
        text.append(marked.charAt(i));
      }
    }
    return new Line(text.toString(), null, 0.9, null, weak);
  }

  @ParameterizedTest
  @CsvSource({
    "ให้รายงาน ~บับแต่วันที่ได้รับหนังสือ, ให้รายงาน นับแต่วันที่ได้รับหนังสือ",
    "~กายในวั~บทำการสุดท้าย, กายในวันทำการสุดท้าย",
    "๓๐ กั~บยายน ๒๕๖๙, ๓๐ กันยายน ๒๕๖๙",
    "นาย~ธำเภอ ทุก~จำเภอ, นายอำเภอ ทุกอำเภอ",
    "ภายในสิ้นปงบประมาณ พ.ศ. ~๒๕๗๐, ภายในสิ้นปีงบประมาณ พ.ศ. ๒๕๗๐",
    "จังหวัดเช~ียง~ธาย, จังหวัดเชียงราย",
  })
  void aDoubtedSignOfAKnownPhraseIsMended(String marked, String mended) {
    assertEquals(mended, KnownPhrases.mended(line(marked)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "บับแต่วันที่ได้รับ", // read surely
        "วันท~บ่ ~๓๐ กันยายน", // a digit
        "จังหวัด~บ~่าน", // too little of the name is left
        "~น~ัก~เรียน", // every sign may be right
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
