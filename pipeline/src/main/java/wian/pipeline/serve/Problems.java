package wian.pipeline.serve;

import wian.pipeline.answer.Told;

/** What is told where there is no answer; never anything of what happened inside. */
final class Problems {
  private static final Told INTERNAL =
      new Told("ระบบขัดข้อง ดูรายละเอียดในแฟ้มบันทึก", "something went wrong; the log says what");

  private Problems() {}

  /** What a status means, as far as Wian or the server beneath it sends it. */
  static Answer of(int status) {
    return Answer.problem(
        status,
        switch (status) {
          case 400 -> new Told("อ่านคำขอไม่ได้", "the request cannot be read");
          case 404 -> new Told("ไม่พบ", "not found");
          case 405 -> new Told("ถามได้ด้วย GET เท่านั้น", "only GET is answered");
          case 413, 414, 431 -> new Told("คำขอยาวเกินไป", "the request is too long");
          case 421 ->
              new Told("ไม่ใช่ที่อยู่ของระบบนี้", "this is not the address of this service");
          case 503 -> new Told("ระบบกำลังเริ่มทำงาน", "the service is starting");
          default -> INTERNAL;
        });
  }
}
