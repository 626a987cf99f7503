package wian.pipeline.doctor;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import wian.pipeline.Home;

/** Folders and the room in them. Whether one can be written is tried: rights alone do not tell. */
final class Folders {
  /** Bytes; less is a day of scans, and an index that cannot grow is a service that stops. */
  private static final long LEAST_SPACE = 1L << 30;

  private Folders() {}

  static Finding home(Path home) {
    Path there = nearest(home);
    if (!canWrite(there)) {
      return Finding.fail(
          "home",
          "เขียนลง " + there + " ไม่ได้ แก้สิทธิ์ของโฟลเดอร์",
          "cannot write to " + there + ": mend its rights");
    }
    return there.equals(home)
        ? Finding.ok("home", home + " เขียนได้", home + " can be written")
        : Finding.ok(
            "home",
            "ยังไม่มี " + home + " จะสร้างเมื่อเริ่ม wian serve",
            home + " is not there yet: wian serve makes it");
  }

  static Finding space(Path home) {
    try {
      long bytes = Files.getFileStore(nearest(home)).getUsableSpace();
      String free = "%.1f GB".formatted(bytes / 1e9);
      return bytes >= LEAST_SPACE
          ? Finding.ok("space", "ดิสก์ว่าง " + free, free + " free")
          : Finding.fail(
              "space",
              "ดิสก์เหลือเพียง " + free + " กรุณาเพิ่มที่ว่าง",
              "only " + free + " free: make room");
    } catch (IOException e) {
      return Finding.fail(
          "space",
          "ดูที่ว่างของดิสก์ไม่ได้: " + e.getMessage(),
          "free space cannot be told: " + e.getMessage());
    }
  }

  static Finding scratch(Path folder) {
    return canWrite(folder)
        ? Finding.ok("temp", folder + " เขียนได้", folder + " can be written")
        : Finding.fail(
            "temp",
            "เขียนลงโฟลเดอร์ชั่วคราว " + folder + " ไม่ได้",
            "cannot write to the temporary folder " + folder);
  }

  static Finding watched(String name, Path folder, Home home) {
    String check = "folder." + name;
    if (folder.equals(home.inbox()) && Files.notExists(folder)) {
      return Finding.ok(
          check, "จะสร้าง " + folder + " เมื่อเริ่ม wian serve", folder + " is made by wian serve");
    }
    if (!Files.isDirectory(folder) || !Files.isReadable(folder)) {
      return Finding.fail(
          check,
          "ไม่พบหรือเปิดไม่ได้: " + folder + " (ไดรฟ์เครือข่ายหลุดหรือไม่)",
          folder + " is not there or cannot be opened (is a network drive away?)");
    }
    return canWrite(folder)
        ? Finding.ok(check, folder + " อ่านและเขียนได้", folder + " can be read and written")
        : Finding.ok(
            check,
            folder + " อ่านได้อย่างเดียว ไฟล์ที่รับแล้วจะอยู่ที่เดิม",
            folder + " can only be read: taken files stay where they are");
  }

  private static Path nearest(Path folder) {
    Path there = folder;
    while (there.getParent() != null && Files.notExists(there)) {
      there = there.getParent();
    }
    return there;
  }

  /** A hidden file is written and taken away again; watched folders leave hidden files alone. */
  private static boolean canWrite(Path folder) {
    try {
      Files.delete(Files.createTempFile(folder, ".wian-doctor", ".tmp"));
      return true;
    } catch (IOException e) {
      return false;
    }
  }
}
