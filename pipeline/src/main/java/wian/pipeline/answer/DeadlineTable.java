package wian.pipeline.answer;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import wian.index.circular.Deadline;
import wian.index.search.DueDay;
import wian.index.search.Link;

/** Deadlines as a table for a spreadsheet. */
public final class DeadlineTable {
  private static final List<String> HEAD =
      List.of(
          "กำหนด (due)",
          "วันที่ (Thai date)",
          "ตั้งแต่ (from)",
          "เวลา (time)",
          "ซ้ำหรือนับจาก (rule)",
          "ชนิด (kind)",
          "สถานะ (state)",
          "ผู้ปฏิบัติ (who)",
          "สิ่งที่ต้องทำ (what)",
          "ที่ (reference)",
          "เรื่อง (subject)",
          "จาก (issuer)",
          "ข้อความ (as printed)",
          "แฟ้ม (files)");

  private DeadlineTable() {}

  /** The table as CSV. */
  public static String of(List<DueDay> deadlines) {
    return Csv.text(
        Stream.concat(Stream.of(HEAD), deadlines.stream().map(DeadlineTable::row)).toList());
  }

  private static List<String> row(DueDay day) {
    Deadline deadline = day.deadline();
    return Stream.of(
            deadline.due(),
            ThaiDay.written(deadline.due()),
            deadline.from(),
            deadline.time(),
            WhenWords.rule(deadline),
            DeadlineWords.kind(deadline.kind()).thai(),
            DeadlineWords.state(day.state()).thai(),
            deadline.who(),
            deadline.what(),
            day.canonical(),
            day.subject(),
            day.issuer(),
            deadline.text(),
            day.sources().stream().map(Link.End::file).distinct().collect(Collectors.joining(" ")))
        .map(value -> Objects.toString(value, ""))
        .toList();
  }
}
