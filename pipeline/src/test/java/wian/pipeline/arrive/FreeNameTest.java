package wian.pipeline.arrive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.Test;

class FreeNameTest {
  private static final Path DIR = Path.of("done");

  @Test
  void isTheNameItselfWhereItIsFree() {
    assertEquals("ว1960.pdf", free("ว1960.pdf"));
  }

  @Test
  void countsUpBeforeTheEnding() {
    assertEquals("ว1960 (2).pdf", free("ว1960.pdf", "ว1960.pdf"));
    assertEquals("ว1960 (3).pdf", free("ว1960.pdf", "ว1960.pdf", "ว1960 (2).pdf"));
    assertEquals("เวียน (2)", free("เวียน", "เวียน"));
  }

  @Test
  void isNoLongerThanAFileSystemTakes() {
    String name = "ก".repeat(83) + ".pdf";
    String free = free(name, name);
    assertTrue(free.endsWith(" (2).pdf"), free);
    assertTrue(free.getBytes(StandardCharsets.UTF_8).length <= 255, free);
    String reason = FreeName.fitting(name, ".reason.txt");
    assertTrue(reason.getBytes(StandardCharsets.UTF_8).length <= 255, reason);
  }

  private static String free(String name, String... there) {
    Set<String> taken = Set.of(there);
    return new FreeName(DIR, path -> !taken.contains(path.getFileName().toString()))
        .of(name)
        .getFileName()
        .toString();
  }
}
