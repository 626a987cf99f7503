package wian.recogniser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The recipe in its short form, with its seed: little data, a small net, half a minute of one core.
 * It needs the packages that {@code training/README.md} names; without them it is skipped, and says
 * so.
 */
class TrainingTest {
  private static final Path TRAINING = Path.of("training");
  private static final int MINUTES = 9;

  @TempDir private Path work;

  @Test
  void theRecipeRunsAndLearns() throws IOException, InterruptedException {
    assumeTrue(
        Files.isExecutable(Path.of("/usr/bin/python3"))
            && Files.exists(Path.of("/usr/share/fonts/truetype/tlwg"))
            && run(List.of("/usr/bin/python3", "-c", "import torch, cv2, onnx, fontTools, PIL"))
                == 0,
        "no packages to train with: see training/README.md");

    int exit =
        run(List.of(TRAINING.resolve("train").toString(), "--short", "--work", work.toString()));

    assertEquals(0, exit, () -> said());
  }

  private int run(List<String> command) throws IOException, InterruptedException {
    Process process =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(output().toFile())
            .start();
    boolean ended = process.waitFor(MINUTES, TimeUnit.MINUTES);
    process.destroyForcibly();
    assertTrue(ended, () -> "not done in " + MINUTES + " minutes: " + said());
    return process.exitValue();
  }

  private Path output() {
    return work.resolve("output");
  }

  private String said() {
    try {
      return Files.readString(output(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      return e.toString();
    }
  }
}
