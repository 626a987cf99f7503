package wian.recogniser;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.File;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** ONNX Runtime ends a process whose command line is long, unless it is started on a deep stack. */
class LongCommandLineTest {
  /** Opens the recogniser and no more. */
  static final class Opened {
    private Opened() {}

    public static void main(String[] args) {
      Recogniser.open(Expectations.none()).close();
    }
  }

  @Test
  void manyFilesOnTheCommandLineDoNotEndTheProcess() throws IOException, InterruptedException {
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                System.getProperty(
                        "surefire.test.class.path", System.getProperty("java.class.path"))
                    + File.pathSeparator
                    + "x".repeat(20_000),
                Opened.class.getName())
            .redirectErrorStream(true)
            .redirectOutput(Redirect.DISCARD)
            .start();
    assertEquals(0, process.waitFor());
  }
}
