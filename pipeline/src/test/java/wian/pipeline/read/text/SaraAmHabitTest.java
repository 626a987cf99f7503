package wian.pipeline.read.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class SaraAmHabitTest {
  @Test
  void aSpaceBeforeSaraAaIsSaraAmWhereItAlwaysIs() {
    List<String> lines = List.of("ค าสั่งที่ ๕", "จ านวน ๓ ชุด น้ าดื่ม", "ก าหนดส่งภาษา");
    assertEquals(List.of("คำสั่งที่ ๕", "จำนวน ๓ ชุด น้ำดื่ม", "กำหนดส่งภาษา"), undone(lines));
  }

  @Test
  void aSpaceBeforeSaraAaIsASpaceInTextThatIsSpacedOut() {
    List<String> lines = List.of("ภ าษ า เรี ยน ร้ องเรี ยน ท ี่", "ก าร ศ ึกษ า อย่ าง");
    assertEquals(lines, undone(lines));
  }

  @Test
  void saraAmEverywhereIsSaraAa() {
    List<String> lines =
        List.of("ว่ำด้วยงำนสำรบรรณ หน่วยงำนรำชกำร", "กำรประชุมข้ำรำชกำร ภำยในวันที่ รำยงำนกำรตำม");
    assertEquals(
        List.of("ว่าด้วยงานสารบรรณ หน่วยงานราชการ", "การประชุมข้าราชการ ภายในวันที่ รายงานการตาม"),
        undone(lines));
  }

  @Test
  void textAsItIsWrittenStays() {
    List<String> lines =
        List.of("กำหนดให้ทุกหมู่บ้านจัดทำแผนตามคำสั่งที่แนบมาพร้อมนี้ จำนวน ๑ ชุด");
    assertEquals(lines, undone(lines));
  }

  private static List<String> undone(List<String> lines) {
    SaraAmHabit habit = SaraAmHabit.of(lines);
    return lines.stream().map(habit::undone).toList();
  }
}
