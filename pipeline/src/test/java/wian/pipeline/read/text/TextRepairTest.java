package wian.pipeline.read.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextRepairTest {
  @ParameterizedTest
  @CsvSource({
    "'ท\u0e4d\u0e32', 'ทำ'",
    "'น\u0e49\u0e4d\u0e32', 'น้ำ'",
    "'น\u0e4d\u0e49\u0e32', 'น้ำ'",
    "'น\u0e33\u0e49', 'น้ำ'",
    "'หน\uf70aวย', 'หน่วย'",
    "'ที่่่', 'ที่'",
    "'หนา้ที่', 'หน้าที่'",
    "'เเก้ไข', 'แก้ไข'",
    "'# ด่วนมาก', 'ด่วนมาก'",
    "'[bookmark: _GoBack]กันยายน', 'กันยายน'",
    "'การ\u200bประชุม', 'การประชุม'",
    "'อาเภอมีคาสั่งที่ ๕', 'อำเภอมีคำสั่งที่ ๕'",
    "'ราคาสั่งซื้อ', 'ราคาสั่งซื้อ'",
    "'เพือ่ให้ทัง้หมดแจง้เลม่ที่ ๒', 'เพื่อให้ทั้งหมดแจ้งเล่มที่ ๒'",
    "'เปล่งแกล้งเสน่ห์เขม้น', 'เปล่งแกล้งเสน่ห์เขม้น'",
    "'จั งหวัด ส่ วนราชการ เรื่ อง ไ ม่', 'จังหวัด ส่วนราชการ เรื่อง ไม่'",
    "'ที่ กรม แล้ว ให้ บ้าน แม่ ก็ ดี', 'ที่ กรม แล้ว ให้ บ้าน แม่ ก็ ดี'",
    "'กรม<br>ถนน', 'กรม    ถนน'",
    "'๒๕๖๔ ไม่เปลี่ยน', '๒๕๖๔ ไม่เปลี่ยน'"
  })
  void mechanicalDamageIsUndone(String damaged, String whole) {
    assertEquals(whole, TextRepair.line(damaged));
  }
}
