package wian.index;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import wian.index.circular.Relation;
import wian.index.given.ADay;
import wian.index.given.AFile;
import wian.index.given.ALetter;
import wian.index.given.Office;
import wian.index.given.World;
import wian.index.search.HeldFile;
import wian.index.search.Viewer;

/** Whatever the order in which letters arrive, the answers are the same. */
class OrderOfArrivalTest {
  /** {@code -Dorders=200} for all of them. */
  private static final int ORDERS = Integer.getInteger("orders", 20);

  @TempDir Path home;

  /**
   * A matter with covers, copies, misread numbers, an extension, a draft and a cancelled letter.
   */
  private static List<HeldFile> matter() {
    String first = "มท 0812/ว 1465";
    String extension = "มท 0812/ว 1960";
    return List.of(
        AFile.of("first.txt", ALetter.of(first).dated("2021-04-23").due("2021-09-15")),
        AFile.of("copy.txt", ALetter.of(first).copy().received("2021-04-27").due("2021-09-15")),
        AFile.of("misread.txt", ALetter.of("มท 0812/ว 1485").dated("2021-04-23").due("2021-09-15")),
        AFile.of(
            "cover.txt",
            ALetter.of("ตก 0023.3/ว 197")
                .forwards(first, "2021-04-23")
                .sets(ADay.due("2021-09-15").who("อำเภอ")),
            ALetter.of("มท 0812/ว 1455").due("2021-09-15")),
        AFile.of(
            "extension.txt",
            ALetter.of(extension)
                .dated("2021-09-05")
                .subject("การบันทึก")
                .refers(first, "2021-04-23")
                .sets(ADay.due("2021-09-30").inPlaceOf("2021-09-15"))),
        AFile.of(
            "second-cover.txt",
            ALetter.of("ตก 0023.3/ว 905").forwards(extension, "2021-09-08"),
            ALetter.of(extension).dated("2021-09-05").subject("การบันทึก")),
        AFile.of(
            "draft.txt",
            ALetter.of("มท 0812/").dated("2021-09").subject("การบันทึก").due("2021-09-29")),
        AFile.of("old.txt", ALetter.of(extension).dated("2019-02-01").due("2021-09-15")),
        AFile.of(
            "reminder.txt",
            ALetter.of("ตก 0023.3/ว 950").dated("2021-10-01").refers("ตก 0023.3/ว 905", null)),
        AFile.of(
            "cancels.txt",
            ALetter.of("มท 0812/ว 2000")
                .dated("2021-10-05")
                .cites(Relation.CANCELS, "มท 0812/ว 1700", "2021-06-01", "ยกเลิก")),
        AFile.of(
            "cancelled.txt", ALetter.of("มท 0812/ว 1700").dated("2021-06-01").due("2021-12-31")),
        AFile.of("scan-1.txt", scan("41", "2021-10-12")),
        AFile.of("scan-2.txt", scan("51", "2021-10-12").received("2021-10-15")),
        AFile.of("scan-3.txt", scan("41", "2021-10-17").received("2021-10-18")),
        AFile.of(
            "cites-the-scans.txt",
            ALetter.of("ตก 0023.3/ว 990").dated("2021-10-20").refers("นร 0729.1/ว 41", null)),
        AFile.of("undated.txt", ALetter.of("มท 0812/ว 1700").received("2021-06-04")));
  }

  /** One letter, as it was read from one of several scans. */
  private static ALetter scan(String number, String day) {
    String text =
        "ขอให้หน่วยรับงบประมาณส่งคำขอโอนเปลี่ยนแปลงพร้อมเหตุผลความจำเป็นผ่านระบบภายในเวลาที่กำหนด";
    return ALetter.of("นร 0729.1/ว " + number)
        .dated(day)
        .subject("การโอนเปลี่ยนแปลงงบประมาณ")
        .due("2021-11-24")
        .text(text.repeat(3));
  }

  /** All that is answered, as text. */
  private List<String> answers(Path index, List<HeldFile> files) {
    try (Office office = Office.at(index, files.toArray(HeldFile[]::new))) {
      List<String> answers = new ArrayList<>();
      office.links().forEach(link -> answers.add(link.toString()));
      office.days().forEach(day -> answers.add(day.toString()));
      office.circulars().missing(Viewer.local()).forEach(missing -> answers.add("" + missing));
      for (String reference :
          List.of("ว 1465", "ว 1960", "ตก 0023.3/ว 197", "ว 2000", "นร 0729.1")) {
        answers.add(office.chain(reference).toString());
      }
      return answers;
    }
  }

  @Test
  void answersDoNotHangOnTheOrderOfArrival() {
    List<HeldFile> files = new ArrayList<>(matter());
    files.addAll(new World(11, 40).files());
    List<String> expected = answers(home.resolve("first"), files);
    for (int seed = 1; seed <= ORDERS; seed++) {
      List<HeldFile> shuffled = new ArrayList<>(files);
      Collections.shuffle(shuffled, new Random(seed));
      assertEquals(expected, answers(home.resolve("index" + seed), shuffled), "seed " + seed);
    }
  }

  @Test
  void aFileThatArrivesAgainChangesNoAnswer() {
    List<HeldFile> files = new ArrayList<>(matter());
    List<String> expected = answers(home.resolve("once"), files);
    files.addAll(matter());
    assertEquals(expected, answers(home.resolve("twice"), files));
  }
}
