package wian.pipeline;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** The watched folders by name, checked: a file must belong to one of them only. */
final class WatchedFolders {
  /** What Camel would not take for a part of the path but for a sign of its own. */
  private static final Pattern SIGNS =
      Pattern.compile("[?]|\\{\\{|\\$\\{|[$]simple|%[0-9A-Fa-f]{2}");

  private WatchedFolders() {}

  /**
   * From names and paths as written; a relative path starts at the home.
   *
   * @throws BadSetting where a folder cannot be watched
   */
  static Map<String, Path> of(Home home, Map<String, String> written) {
    Map<String, Path> folders = new LinkedHashMap<>();
    written.forEach((name, path) -> folders.put(named(name, path), path(home, name, path)));
    if (folders.isEmpty()) {
      folders.put("inbox", home.inbox().toAbsolutePath().normalize());
    }
    folders.forEach((name, path) -> check(home, name, path, folders));
    return folders;
  }

  private static String named(String name, String path) {
    if (name.isEmpty()) {
      throw new BadSetting(
          "folder. = " + path, "ไม่มีชื่อโฟลเดอร์หลังจุด", "there is no name after the dot");
    }
    return name;
  }

  private static Path path(Home home, String name, String path) {
    if (path.isEmpty()) {
      throw new BadSetting("folder." + name, "ไม่ได้ระบุที่อยู่ของโฟลเดอร์", "it names no folder");
    }
    if (SIGNS.matcher(path).find()) {
      throw new BadSetting(
          "folder." + name + " = " + path,
          "ที่อยู่ของโฟลเดอร์มีเครื่องหมายที่ใช้ไม่ได้",
          "the path holds a sign that cannot be used");
    }
    try {
      return home.dir().toAbsolutePath().resolve(path).normalize();
    } catch (InvalidPathException e) {
      throw new BadSetting(
          "folder." + name, "ที่อยู่ของโฟลเดอร์ใช้ไม่ได้", "that is no path: " + e.getMessage());
    }
  }

  private static void check(Home home, String name, Path path, Map<String, Path> folders) {
    for (Path own : List.of(home.archive(), home.index(), home.logs())) {
      Path dir = own.toAbsolutePath().normalize();
      if (dir.startsWith(path) || path.startsWith(dir)) {
        throw new BadSetting(
            "folder." + name + " = " + path,
            "โฟลเดอร์นี้ทับกับที่เก็บของระบบเอง",
            "Wian keeps its own files there");
      }
    }
    folders.forEach((other, at) -> {
      if (!other.equals(name) && path.startsWith(at)) {
        throw new BadSetting(
            "folder." + name + " = " + path,
            "โฟลเดอร์นี้ซ้ำหรืออยู่ในโฟลเดอร์ " + other,
            "it is folder " + other + " or lies in it");
      }
    });
  }
}
