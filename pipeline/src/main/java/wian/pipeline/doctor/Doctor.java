package wian.pipeline.doctor;

import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import wian.pipeline.BadSetting;
import wian.pipeline.Home;
import wian.pipeline.Settings;
import wian.pipeline.extract.CannotRead;
import wian.pipeline.extract.ScanEngine;

/** Looks at everything that Wian needs, one after the other; no finding keeps it from the next. */
public final class Doctor {
  /** The JDK that Wian is built for. */
  private static final int OLDEST_JAVA = 21;

  private Doctor() {}

  /** What was found, in the order in which it is needed. The home need not be there yet. */
  public static List<Finding> examine(Home home) {
    List<Finding> findings = new ArrayList<>();
    findings.add(java());
    findings.add(Folders.home(home.dir()));
    findings.add(Folders.space(home.dir()));
    findings.add(Folders.scratch(Path.of(System.getProperty("java.io.tmpdir"))));
    try {
      Settings settings = Settings.of(home);
      findings.add(
          Finding.ok("settings", "ใช้ได้: " + home.settings(), "can be used: " + home.settings()));
      for (Map.Entry<String, Path> folder : settings.folders().entrySet()) {
        findings.add(Folders.watched(folder.getKey(), folder.getValue(), home));
      }
      findings.add(scans(settings.scans()));
    } catch (BadSetting bad) {
      findings.add(Finding.fail("settings", bad.thai(), bad.english()));
    } catch (UncheckedIOException unread) {
      String why = String.valueOf(unread.getCause().getMessage());
      findings.add(Finding.fail("settings", "อ่านไม่ได้: " + why, "cannot be read: " + why));
    }
    return findings;
  }

  private static Finding java() {
    String version = Runtime.version() + " (" + System.getProperty("java.home") + ")";
    return Runtime.version().feature() >= OLDEST_JAVA
        ? Finding.ok("java", version, version)
        : Finding.fail(
            "java",
            "ต้องใช้ JDK " + OLDEST_JAVA + " ขึ้นไป ไม่ใช่ " + version,
            "a JDK " + OLDEST_JAVA + " or newer is needed, not " + version);
  }

  private static Finding scans(ScanEngine engine) {
    try {
      engine.recogniser().selfTest();
      return Finding.ok(
          "scans",
          "ตัวอ่านสแกน " + engine.key() + " ผ่านการทดสอบตัวเอง",
          "the scan engine " + engine.key() + " passed its self-test");
    } catch (CannotRead failed) {
      return Finding.fail(
          "scans",
          failed.why().thai() + " (" + engine.key() + ")",
          failed.why().english() + " (" + engine.key() + ": " + failed.getMessage() + ")");
    }
  }
}
