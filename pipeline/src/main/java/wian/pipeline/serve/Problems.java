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
          case 405 ->
              new Told("ใช้วิธีนี้กับที่อยู่นี้ไม่ได้", "this address does not answer that method");
          case 406 ->
              new Told("ไม่มีคำตอบในรูปแบบที่ขอ", "there is no answer of the media type asked for");
          case 413, 414, 431 -> new Told("คำขอยาวเกินไป", "the request is too long");
          case 421 ->
              new Told("ไม่ใช่ที่อยู่ของระบบนี้", "this is not the address of this service");
          case 503 -> new Told("ระบบกำลังเริ่มทำงาน", "the service is starting");
          default -> INTERNAL;
        });
  }

  /** What HTTP calls a status (RFC 9110, 15). */
  static String title(int status) {
    return switch (status) {
      case 400 -> "Bad Request";
      case 404 -> "Not Found";
      case 405 -> "Method Not Allowed";
      case 406 -> "Not Acceptable";
      case 409 -> "Conflict";
      case 413 -> "Content Too Large";
      case 414 -> "URI Too Long";
      case 415 -> "Unsupported Media Type";
      case 421 -> "Misdirected Request";
      case 431 -> "Request Header Fields Too Large";
      case 503 -> "Service Unavailable";
      default -> "Internal Server Error";
    };
  }
}
