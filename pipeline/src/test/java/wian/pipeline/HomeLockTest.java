package wian.pipeline;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HomeLockTest {
  @TempDir Path dir;

  @Test
  void isHeldByOneAndLetGoAtClose() {
    Home home = new Home(dir);
    try (HomeLock first = HomeLock.take(home)) {
      assertEquals(first, first);
      assertThrows(Wian.HomeInUse.class, () -> HomeLock.take(home));
      assertThrows(Wian.HomeInUse.class, () -> HomeLock.take(new Home(dir.resolve("."))));
    }
    assertDoesNotThrow(() -> HomeLock.take(home).close());
  }
}
