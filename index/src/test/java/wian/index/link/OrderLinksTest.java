package wian.index.link;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import wian.index.circular.Relation;
import wian.index.given.AFile;
import wian.index.given.ALetter;
import wian.index.given.Office;
import wian.index.search.HeldFile;

/** Orders: two bodies may use one number. */
class OrderLinksTest {
  private static final HeldFile OF_THE_DEPARTMENT = order("b.txt", "กรมการปกครอง", "2021-02-10");
  private static final HeldFile OF_TAK = order("c.txt", "จังหวัดตาก", "2021-03-09");

  @TempDir Path index;

  private static HeldFile order(String name, String issuer, String date) {
    return AFile.of(name, ALetter.of("คำสั่ง 55/2564").issuer(issuer).dated(date));
  }

  private static ALetter citing(String text, String date) {
    return ALetter.of("ตก 0023.3/ว 9")
        .dated("2022-06-01")
        .cites(Relation.REFERS, "คำสั่ง 55/2564", date, text);
  }

  private List<String> links(ALetter citing, HeldFile... orders) {
    try (Office office = Office.at(index, orders)) {
      office.receives(AFile.of("a.txt", citing));
      return office.lines();
    }
  }

  @Test
  void theBodyNamedTellsWhichIsMeant() {
    assertEquals(
        List.of("a.txt#0 -> c.txt#0 refers exact"),
        links(citing("คำสั่งจังหวัดตาก ที่ ๕๕/๒๕๖๔", null), OF_THE_DEPARTMENT, OF_TAK));
  }

  @Test
  void theBodyMayBeNamedInTheTextAlone() {
    String text = "ตามคำสั่งเดิม\nอาศัยอำนาจตามคำสั่งจังหวัดตาก\nด่วนที่สุด ที่ ๕๕/๖๔ จึงแต่งตั้ง";
    assertEquals(
        List.of("a.txt#0 -> c.txt#0 refers exact"),
        links(citing("ที่ ๕๕/๒๕๖๔", null).text(text), OF_THE_DEPARTMENT, OF_TAK));
  }

  @Test
  void whatIsNoBodyTellsNothing() {
    assertEquals(
        List.of("a.txt#0 -> b.txt#0 refers ambiguous", "a.txt#0 -> c.txt#0 refers ambiguous"),
        links(citing("คำสั่งดังกล่าว ที่ ๕๕/๒๕๖๔", null), OF_THE_DEPARTMENT, OF_TAK));
  }

  @Test
  void theDateTellsWhichIsMeant() {
    assertEquals(
        List.of("a.txt#0 -> b.txt#0 refers exact"),
        links(citing("ที่ ๕๕/๒๕๖๔", "2021-02-10"), OF_THE_DEPARTMENT, OF_TAK));
  }

  @Test
  void anotherBodysOrderIsNotTheOneCited() {
    assertEquals(
        List.of("a.txt#0 -> คำสั่ง 55/2564 refers missing"),
        links(citing("คำสั่งจังหวัดตาก ที่ ๕๕/๒๕๖๔", "2021-02-10"), OF_THE_DEPARTMENT));
  }

  @Test
  void aBodyThatNamesNoOtherMeansItsOwn() {
    assertEquals(
        List.of("a.txt#0 -> c.txt#0 refers probable"),
        links(citing("คำสั่งที่ ๕๕/๒๕๖๔", null).issuer("จังหวัดตาก"), OF_THE_DEPARTMENT, OF_TAK));
  }

  @Test
  void theOnlyOneHeldIsProbableWhereNothingSaysWhose() {
    assertEquals(
        List.of("a.txt#0 -> c.txt#0 refers probable"),
        links(citing("คำสั่งที่ ๕๕/๒๕๖๔", null), OF_TAK));
  }
}
