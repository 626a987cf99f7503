package wian.pipeline;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The lines {@code key = value} of a UTF-8 file; lines that start with {@code #} are comments. Not
 * {@link java.util.Properties}: there a backslash is an escape, and {@code D:\หนังสือเข้า} or
 * {@code \\server\share} would silently become another path.
 */
final class SettingsFile {
  private final Map<String, String> values;

  private SettingsFile(Map<String, String> values) {
    this.values = values;
  }

  /** Reads a file; one that is not there has no settings. */
  static SettingsFile read(Path file) {
    Map<String, String> values = new LinkedHashMap<>();
    for (String line : lines(file)) {
      String text = line.strip();
      int equals = text.indexOf('=');
      if (text.isEmpty() || text.startsWith("#")) {
        continue;
      }
      if (equals < 1) {
        throw new BadSetting(text, "ไม่มีเครื่องหมาย =", "there is no = in it");
      }
      String key = text.substring(0, equals).strip();
      if (values.put(key, text.substring(equals + 1).strip()) != null) {
        throw new BadSetting(key, "เขียนไว้สองครั้ง", "it is written twice");
      }
    }
    return new SettingsFile(values);
  }

  private static List<String> lines(Path file) {
    try {
      // Notepad begins a UTF-8 file with a byte order mark.
      String text = Files.exists(file) ? Files.readString(file) : "";
      return (text.startsWith("\uFEFF") ? text.substring(1) : text).lines().toList();
    } catch (CharacterCodingException e) {
      throw new BadSetting(
          file.toString(), "ไฟล์ไม่ได้บันทึกเป็น UTF-8", "the file is not saved as UTF-8");
    } catch (IOException e) {
      throw new UncheckedIOException(file + " cannot be read", e);
    }
  }

  /** Writes the settings that Wian comes with, where there are none. */
  static void writeFirst(Path file) throws IOException {
    if (Files.notExists(file)) {
      try (InputStream first = SettingsFile.class.getResourceAsStream("wian.properties")) {
        Files.copy(first, file);
      }
    }
  }

  /** The values of all keys that begin so, by the rest of the key; they count as used. */
  Map<String, String> withPrefix(String prefix) {
    Map<String, String> found = new LinkedHashMap<>();
    values.forEach((key, value) -> {
      if (key.startsWith(prefix)) {
        found.put(key.substring(prefix.length()).strip(), value);
      }
    });
    values.keySet().removeIf(key -> key.startsWith(prefix));
    return found;
  }

  /** A text; it counts as used. */
  String text(String key, String otherwise) {
    String value = values.remove(key);
    return value == null || value.isEmpty() ? otherwise : value;
  }

  /** A whole number; it counts as used. */
  int number(String key, int otherwise, int least, int most) {
    String text = text(key, Integer.toString(otherwise));
    try {
      int number = Integer.parseInt(text);
      if (number >= least && number <= most) {
        return number;
      }
    } catch (NumberFormatException e) {
      // said below
    }
    throw new BadSetting(
        key + " = " + text,
        "ต้องเป็นจำนวนเต็มตั้งแต่ " + least + " ถึง " + most,
        "it must be a whole number from " + least + " to " + most);
  }

  /** One of several names; it counts as used. */
  <T> T oneOf(String key, T otherwise, T[] all, Function<T, String> name) {
    String text = text(key, name.apply(otherwise));
    for (T one : all) {
      if (name.apply(one).equals(text)) {
        return one;
      }
    }
    String names = Arrays.stream(all).map(name).collect(Collectors.joining(", "));
    throw new BadSetting(
        key + " = " + text, "ต้องเป็นคำใดคำหนึ่ง: " + names, "it must be one of: " + names);
  }

  /** Says so where a key was not used: a slip of the pen must not pass for the default. */
  void nothingElse() {
    values
        .keySet()
        .forEach(key -> {
          throw new BadSetting(key, "ไม่มีการตั้งค่าชื่อนี้", "there is no such setting");
        });
  }
}
