package wian.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import wian.index.circular.Holidays;
import wian.index.circular.Level;
import wian.index.circular.OfficeProfile;
import wian.pipeline.extract.ScanEngine;

class SettingsTest {
  @TempDir Path dir;

  @Test
  void areThoseThatAHomeComesWith() throws IOException {
    SettingsFile.writeFirst(home().settings());
    Settings settings = Settings.of(home());
    assertEquals(Map.of("inbox", dir.resolve("inbox")), settings.folders());
    assertEquals("127.0.0.1", settings.host());
    assertEquals(8087, settings.port());
    assertEquals(Duration.ofSeconds(2), settings.poll());
    assertEquals(Duration.ofSeconds(1), settings.rest());
    assertEquals(ScanEngine.WIAN, settings.scans());
  }

  @Test
  void areTheSameWhereNothingIsWritten() throws IOException {
    Settings unwritten = Settings.of(home());
    SettingsFile.writeFirst(home().settings());
    assertEquals(unwritten, Settings.of(home()));
  }

  @Test
  void sayWhichOfficeItIs() throws IOException {
    assertEquals(Optional.empty(), Settings.of(home()).office());
    write("office.name = เทศบาลตำบลเชียงคาน\noffice.agency = ล.ย.\noffice.code = 52301");
    assertEquals(
        Optional.of(new OfficeProfile("เทศบาลตำบลเชียงคาน", "ลย", "52301", Level.LOCAL)),
        Settings.of(home()).office());
    write("office.name = จังหวัดเลย\noffice.level = village");
    assertThrows(BadSetting.class, () -> Settings.of(home()));
  }

  @Test
  void theOfficesOwnHolidaysAreAddedAndABadLineIsSaid() throws IOException {
    Files.writeString(home().holidays(), "2028-06-02,วันหยุดพิเศษ,public\n# announced to 2028\n");
    Holidays holidays = OfficeSettings.facts(home()).holidays();
    assertEquals(Optional.of("วันหยุดพิเศษ"), holidays.name(LocalDate.of(2028, 6, 2)));
    assertEquals(Holidays.Known.ANNOUNCED, holidays.known(LocalDate.of(2028, 6, 2)));
    assertEquals(Holidays.Known.COMPUTED, holidays.known(LocalDate.of(2029, 6, 2)));
    assertEquals(Holidays.Known.UNKNOWN, holidays.known(LocalDate.of(2044, 6, 2)));
    Files.writeString(home().holidays(), "2 มิ.ย. 2571\n");
    assertThrows(BadSetting.class, () -> OfficeSettings.facts(home()));
  }

  @Test
  void chooseTheEngineForScans() throws IOException {
    write("scans.engine = tesseract");
    assertEquals(ScanEngine.TESSERACT, Settings.of(home()).scans());
    write("scans.engine = tesserakt");
    BadSetting bad = assertThrows(BadSetting.class, () -> Settings.of(home()));
    assertTrue(bad.getMessage().contains("wian, tesseract"), bad.getMessage());
  }

  @Test
  void chooseAServiceForScansByItsAddressAndModel() throws IOException {
    write("scans.engine = http\nscans.http.url = http://127.0.0.1:8000/v1/\nscans.http.model = m");
    ScanEngine.Http http = assertInstanceOf(ScanEngine.Http.class, Settings.of(home()).scans());
    assertEquals("http://127.0.0.1:8000/v1", http.address().toString());
    assertEquals(Duration.ofMinutes(2), http.limit());
    write("scans.engine = http\nscans.http.url = file:///etc/passwd\nscans.http.model = m");
    assertThrows(BadSetting.class, () -> Settings.of(home()));
    write("scans.engine = http\nscans.http.url = http://127.0.0.1:8000/v1");
    assertThrows(BadSetting.class, () -> Settings.of(home()));
  }

  @Test
  void areNotWrittenOverWhenAHomeIsOpenedAgain() throws IOException {
    write("http.port = 9000");
    SettingsFile.writeFirst(home().settings());
    assertEquals(9000, Settings.of(home()).port());
  }

  @Test
  void nameFoldersInThaiWithTheirPathsAsWritten() throws IOException {
    // What Notepad writes: a byte order mark, Windows line ends; a backslash is a backslash.
    write("\uFEFFfolder.สารบรรณ=เข้า\\ใหม่\r\n# หมายเหตุ\r\nfolder.กองคลัง ชั้น 2 = /srv/คลัง\r\n");
    Settings settings = Settings.of(home());
    assertEquals(List.of("สารบรรณ", "กองคลัง ชั้น 2"), List.copyOf(settings.folders().keySet()));
    assertEquals(dir.resolve("เข้า\\ใหม่"), settings.folders().get("สารบรรณ"));
    assertEquals(Path.of("/srv/คลัง"), settings.folders().get("กองคลัง ชั้น 2"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          http.port = many          | http.port = many
          http.port = 65536         | 65535
          poll.seconds = 0          | poll.seconds = 0
          poll.second = 5           | poll.second
          nothing                   | =
          folder.a =                | folder.a
          folder. = /srv/a          | name
          folder.a = .              | folder.a
          folder.a = archive/b      | folder.a
          folder.a = /srv/a?b       | sign
          """)
  void sayInOneLineWhatCannotBeUsed(String line, String says) throws IOException {
    write(line);
    String message = assertThrows(BadSetting.class, () -> Settings.of(home())).getMessage();
    assertTrue(message.contains(says), message);
    assertTrue(message.matches(".*[ก-๛].*[a-z].*"), message);
    assertEquals(1, message.lines().count());
  }

  @ParameterizedTest
  @CsvSource({"/srv/in,/srv/in", "/srv/in,/srv/in/hall", "/srv/in/hall,/srv/in"})
  void giveAFileToOneFolderOnly(String one, String other) throws IOException {
    write("folder.a = " + one + "\nfolder.b = " + other);
    assertThrows(BadSetting.class, () -> Settings.of(home()));
  }

  @Test
  void areRefusedWhereOneIsWrittenTwice() throws IOException {
    write("http.port = 1\nhttp.port = 2");
    assertThrows(BadSetting.class, () -> Settings.of(home()));
  }

  @Test
  void areRefusedInTheLocalCodePage() throws IOException {
    Files.writeString(home().settings(), "folder.สารบรรณ = a", Charset.forName("x-windows-874"));
    assertThrows(BadSetting.class, () -> Settings.of(home()));
  }

  private void write(String text) throws IOException {
    Files.writeString(home().settings(), text);
  }

  private Home home() {
    return new Home(dir);
  }
}
