package wian.pipeline.read.cite;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import wian.index.circular.Letter;
import wian.pipeline.read.Sample;

/** Each line: what a body says, and the relation to each cited document, in order. */
class RelationExamplesTest {
  private static final String A = "หนังสือกรมควบคุมโรค ที่ สธ ๐๔๒๑/ว ๘๗ ลงวันที่ ๓ กันยายน ๒๕๖๙";
  private static final String B = "หนังสือกรมการแพทย์ ที่ สธ ๐๓๐๕/ว ๑๒ ลงวันที่ ๑๐ กันยายน ๒๕๖๙";
  private static final String C = "คำสั่งจังหวัดน่าน ที่ ๓๑๕/๒๕๖๙ ลงวันที่ ๒ มิถุนายน ๒๕๖๙";

  private static String relations(Letter letter) {
    return letter.citations().stream()
        .map(c -> c.relation().name().toLowerCase(Locale.ROOT))
        .collect(Collectors.joining(" "));
  }

  private static String ofBody(String body) {
    return relations(Sample.withBody(body.replace("<ก>", A).replace("<ข>", B).replace("<ค>", C)));
  }

  private static String ofList(String body) {
    return relations(
        Sample.letters(
                """
                ที่ สธ ๐๒๐๘/ว ๔๑๗

                สำนักงานปลัดกระทรวงสาธารณสุข
                ถนนติวานนท์ นนทบุรี ๑๑๐๐๐

                ๑ ตุลาคม ๒๕๖๙

                เรื่อง  การเฝ้าระวังโรค
                เรียน  นายแพทย์สาธารณสุขจังหวัด ทุกจังหวัด
                อ้างถึง  ๑. %s
                        ๒. %s

                        %s

                        จึงเรียนมาเพื่อโปรดทราบ

                        ขอแสดงความนับถือ
                """
                    .formatted(A, B, body))
            .getFirst());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          ให้ยกเลิกแนวทางตาม<ก> แล้วใช้แนวทางใหม่                    | cancels
          ให้ยกเลิกความในข้อ ๒ ของ<ค> และใช้ความต่อไปนี้แทน              | amends
          ให้<ค> เป็นอันยกเลิก                                      | cancels
          ให้<ค> สิ้นผลใช้บังคับ                                     | cancels
          ให้ถือปฏิบัติตามหนังสือฉบับนี้แทน<ก>                            | cancels
          และมิให้นำ<ก> มาใช้บังคับอีกต่อไป                              | cancels
          ให้เปลี่ยนแปลงรายชื่อกรรมการตาม<ค> ดังนี้                       | amends
          ขอเพิ่มเติม<ก> ดังนี้                                       | amends
          ขอต่อระยะเวลาการลงทะเบียนตาม<ก> ออกไป                      | extends
          ขอเปลี่ยนกำหนดส่งตาม<ก> เป็นวันที่ ๙ ตุลาคม ๒๕๖๙               | extends
          จังหวัดขอส่ง<ก> มาเพื่อดำเนินการ                             | forwards
          จังหวัดขอเวียน<ก> ให้ทราบทั่วกัน                              | forwards
          ด้วยได้รับ<ก> (สำเนาแนบ) ให้สำรวจผู้ป่วย                       | forwards
          ตามนัย<ก> ซึ่งได้ถ่ายสำเนาแนบมาพร้อมหนังสือนี้                     | forwards
          """)
  void theVerbThatGovernsADocumentTellsItsRelation(String body, String relations) {
    assertEquals(relations, ofBody(body));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          ขอขยายเวลาโดยอ้างว่ายังรอผลสอบสวนตาม<ค>                       | refers
          ให้แก้ไขปัญหาน้ำเสียตาม<ก>                                    | refers
          ให้ยกเลิกสัญญาตาม<ก>                                        | refers
          ให้เลื่อนขั้นเงินเดือนตาม<ค>                                     | refers
          ไม่ขยายเวลาตาม<ก>                                          | refers
          ได้ยกเลิกการจัดงาน และตาม<ก> ให้รายงานผล                       | refers
          """)
  void aVerbOfAnotherObjectTellsNothing(String body, String relations) {
    assertEquals(relations, ofBody(body));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          ให้ยกเลิก<ก> และ<ข>                                         | cancels cancels
          ให้ยกเลิก<ก> และให้ถือปฏิบัติตาม<ข>                             | cancels refers
          ตาม<ก> ซึ่งปรับปรุงแนวทางตาม<ข>                               | refers amends
          ได้ขยายเวลายื่นแบบตาม<ก> ซึ่งขยายเวลาตาม<ข> ออกไป             | refers extends
          """)
  void eachOfSeveralDocumentsHasItsOwnVerb(String body, String relations) {
    assertEquals(relations, ofBody(body));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          ให้หนังสือที่อ้างถึง ๒ เป็นอันยกเลิก                              | refers cancels
          ให้ยกเลิกหลักเกณฑ์ตามหนังสือที่อ้างถึง ๑ และ ๒                     | cancels cancels
          ให้ยกเลิกหนังสือที่อ้างถึงทั้งสองฉบับ                               | cancels cancels
          ตามหนังสือที่อ้างถึงฉบับแรก ให้ส่งแบบ นั้น จึงขอแก้ไขหนังสือดังกล่าว | amends refers
          แบบตามหนังสือที่อ้างถึง ๑ ซึ่งถูกยกเลิกโดยหนังสือที่อ้างถึง ๒ นั้น         | cancels refers
          ตามหนังสือที่อ้างถึง ๑ ให้รายงานภายในวันที่ ๕ ตุลาคม ๒๕๖๙ นั้น จึงขยายเวลาออกไปเป็นวันที่ ๙ ตุลาคม ๒๕๖๙ | extends refers
          """)
  void whatIsPointedAtIsTheDocumentNamedElsewhere(String body, String relations) {
    assertEquals(relations, ofList(body));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          ตาม<ก> เชิญประชุมวันที่ ๕ ตุลาคม ๒๕๖๙ นั้น จึงขอเลื่อนเป็นวันที่ ๙ ตุลาคม ๒๕๖๙ | extends
          ตาม<ก> ท่านขอเลื่อนการส่งข้อมูล นั้น ให้ขยายเวลาออกไปเป็นวันที่ ๙ ตุลาคม ๒๕๖๙ | refers
          ตาม<ก> ให้ส่งแบบ นั้น หากส่งไม่ทันให้เลื่อนการส่งออกไปได้              | refers
          """)
  void aDayPutOffExtendsTheLetterThatSetIt(String body, String relations) {
    assertEquals(relations, ofBody(body));
  }
}
