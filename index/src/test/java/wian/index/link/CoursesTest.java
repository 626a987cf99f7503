package wian.index.link;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import wian.index.circular.Relation;
import wian.index.given.AFile;
import wian.index.given.ALetter;
import wian.index.given.Office;
import wian.index.search.CitingPage;
import wian.index.search.Course;
import wian.index.search.Course.Effect.What;
import wian.index.search.Course.Force;
import wian.index.search.HeldFile;
import wian.index.search.Viewer;

/** Where a matter began, who passed it on, and what came of it. */
class CoursesTest {
  private static final String MINISTRY = "มท 0211.3/ว 100";
  private static final String DEPARTMENT = "มท 0810.4/ว 481";
  private static final String PROVINCE = "ตก 0023.3/ว 197";

  @TempDir Path index;

  private static final HeldFile FROM_DEPARTMENT =
      AFile.of(
          "b.txt",
          ALetter.of(DEPARTMENT)
              .dated("2021-09-01")
              .issuer("กรมส่งเสริมการปกครองท้องถิ่น")
              .to("ผู้ว่าราชการจังหวัด ทุกจังหวัด")
              .refers(MINISTRY, "2021-08-20"));
  private static final HeldFile FROM_PROVINCE =
      AFile.of(
          "c.txt",
          ALetter.of(PROVINCE)
              .dated("2021-09-10")
              .issuer("จังหวัดตาก")
              .to("นายอำเภอ ทุกอำเภอ")
              .forwards(DEPARTMENT, "2021-09-01"),
          ALetter.of(DEPARTMENT).dated("2021-09-01").received("2021-09-03"));
  private static final HeldFile FROM_DISTRICT =
      AFile.of(
          "d.txt",
          ALetter.of("ตก 0318/ว 12")
              .dated("2021-09-15")
              .issuer("อำเภอแม่สอด")
              .to("นายกเทศมนตรีทุกแห่ง")
              .refers(PROVINCE, "2021-09-10"));
  private static final HeldFile ANSWER =
      AFile.of(
          "e.txt",
          ALetter.of("ตก 0318/99")
              .dated("2021-09-20")
              .issuer("อำเภอแม่สอด")
              .to("ผู้ว่าราชการจังหวัดตาก")
              .refers(PROVINCE, "2021-09-10"));
  private static final HeldFile AMENDS =
      AFile.of(
          "f.txt",
          ALetter.of("มท 0810.4/ว 512")
              .dated("2021-09-22")
              .issuer("กรมส่งเสริมการปกครองท้องถิ่น")
              .cites(Relation.AMENDS, DEPARTMENT, "2021-09-01", "แก้ไขเพิ่มเติม"));

  private Course course(String reference, HeldFile... files) {
    try (Office office = Office.at(index, files)) {
      return office.chain(reference).course();
    }
  }

  @Test
  void eachLevelPassesItOnAndItsDaysAreCountedFromReceipt() {
    assertEquals(
        List.of(
            "PROVINCE จังหวัดตาก 2021-09-03 2021-09-10 7",
            "DISTRICT อำเภอแม่สอด null 2021-09-15 5"),
        course(DEPARTMENT, FROM_DEPARTMENT, FROM_PROVINCE, FROM_DISTRICT, ANSWER)
            .passings()
            .stream()
            .map(hop ->
                "%s %s %s %s %s"
                    .formatted(hop.level(), hop.by(), hop.received(), hop.passedOn(), hop.days()))
            .toList());
  }

  @Test
  void itBeganWithTheOldestLetterHeldThatCitesWhatIsNot() {
    Course course = course("ตก 0318/ว 12", FROM_DEPARTMENT, FROM_PROVINCE, FROM_DISTRICT);
    assertEquals(DEPARTMENT + "@2021", course.began().letterId());
    assertEquals(List.of(MINISTRY), course.began().notHeld());
    assertEquals(Force.IN_FORCE, course.began().force());
    assertNull(course.began().because());
  }

  @Test
  void whatLaterLettersDidIsTold() {
    Course course = course(DEPARTMENT, FROM_DEPARTMENT, FROM_PROVINCE, ANSWER, AMENDS);
    assertEquals(
        List.of(PROVINCE + "@2021 ANSWERED 2021-09-20", DEPARTMENT + "@2021 AMENDED 2021-09-22"),
        course.effects().stream()
            .map(effect -> effect.letterId() + " " + effect.what() + " " + effect.date())
            .toList());
    assertEquals(Force.AMENDED, course.began().force());
  }

  @Test
  void aCancelledLetterHoldsAgainWhenItsCancellingIsCancelled() {
    HeldFile cancels =
        AFile.of(
            "g.txt",
            ALetter.of("มท 0810.4/ว 520")
                .dated("2021-10-01")
                .cites(Relation.CANCELS, DEPARTMENT, "2021-09-01", "ยกเลิก"));
    HeldFile takesBack =
        AFile.of(
            "h.txt",
            ALetter.of("มท 0810.4/ว 530")
                .dated("2021-10-05")
                .cites(Relation.CANCELS, "มท 0810.4/ว 520", "2021-10-01", "ยกเลิก"));
    assertEquals(Force.CANCELLED, course(DEPARTMENT, FROM_DEPARTMENT, cancels).began().force());
    try (Office office = Office.at(index)) {
      office.receives(takesBack);
      Course course = office.chain(DEPARTMENT).course();
      assertEquals(Force.IN_FORCE, course.began().force());
      assertEquals(
          List.of("CANCELLED false", "CANCELLED true"),
          course.effects().stream()
              .filter(effect -> effect.what() == What.CANCELLED)
              .map(effect -> effect.what() + " " + effect.holds())
              .toList());
    }
  }

  @Test
  void ofVeryManyThatCiteItTheNewestAreShownAndTheRestIsToldPageByPage() {
    List<HeldFile> files = new ArrayList<>(List.of(FROM_DEPARTMENT));
    for (int i = 1; i <= 230; i++) {
      files.add(
          AFile.of(
              "citing" + i + ".txt",
              ALetter.of("ตก 0023.3/" + i)
                  .dated("2021-10-" + (10 + i % 20))
                  .refers(DEPARTMENT, "2021-09-01")));
    }
    try (Office office = Office.at(index, files.toArray(HeldFile[]::new))) {
      var chain = office.chain(DEPARTMENT);
      assertTrue(chain.cut());
      assertEquals(Neighbourhood.HUB + 1, chain.letters().size());
      assertEquals(230, chain.course().hubs().getFirst().citedBy());
      TreeSet<String> cited = new TreeSet<>();
      Integer next = 0;
      while (next != null) {
        CitingPage page = office.circulars().citing(DEPARTMENT, next, 100, Viewer.local());
        assertEquals(230, page.candidates());
        page.links().forEach(link -> cited.add(link.from().file()));
        next = page.next();
      }
      assertEquals(230, cited.size());
    }
  }
}
